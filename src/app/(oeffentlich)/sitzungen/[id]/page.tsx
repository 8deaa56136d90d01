import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { Tagesordnung } from '@/components/sitzung/Tagesordnung';
import { Leer } from '@/components/ui/Leer';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Werkzeuge } from '@/components/ui/Werkzeuge';
import { alsKennung } from '@/domain/kern/kennung';
import { deutschesDatum } from '@/domain/texte/datum';
import { leser } from '@/server/kern/auth/akteur';
import { heute } from '@/server/kern/uhr';
import { sitzungNach } from '@/server/sitzungen/queries';
import { Rahmen } from '../../../Rahmen';
import { angaben, angemeldet, punkte, titel } from './ansicht';
import { werkzeuge } from './werkzeuge';

type Props = { params: Promise<{ id: string }> };

const lade = cache(async (kennung: string) => {
  const id = alsKennung(kennung);
  return (id && (await sitzungNach(await leser(), id))) || notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const sitzung = await lade((await params).id);
  return {
    title: `${titel(sitzung)} am ${deutschesDatum(sitzung.datum)}`,
    alternates: { canonical: `/sitzungen/${sitzung.id}` },
  };
}

export default async function Sitzung({ params }: Props) {
  const s = await lade((await params).id);
  const oeffentlich = punkte(s, 'OEFFENTLICH', heute());
  const nichtoeffentlich = punkte(s, 'NICHTOEFFENTLICH', heute());
  const vorgesehen = angemeldet(s, heute());
  return (
    <Rahmen
      hier={`${titel(s)}, ${deutschesDatum(s.datum)}`}
      davor={[{ href: '/sitzungen', text: 'Sitzungen' }]}
      aktiv="/sitzungen"
    >
      <Seitentitel titel={titel(s)} vorzeile={angaben(s)} />
      <Werkzeuge name="Diese Sitzung bearbeiten" ziele={werkzeuge(await leser(), s)} />
      {s.abgesagt && (
        <p className="rl-hinweis" role="note">
          <b>Die Sitzung ist abgesagt.</b> {s.abgesagtGrund}
        </p>
      )}
      <div className="rl-inhalt">
        <section aria-labelledby="tagesordnung">
          <h2 id="tagesordnung">Tagesordnung</h2>
          {oeffentlich.length + nichtoeffentlich.length === 0 && (
            <Leer titel="Die Tagesordnung ist noch nicht veröffentlicht.">
              <p>Sie erscheint hier, sobald die Einladung versandt ist.</p>
            </Leer>
          )}
          {oeffentlich.length > 0 && <Tagesordnung teil="Öffentlicher Teil" punkte={oeffentlich} />}
          {nichtoeffentlich.length > 0 && (
            <Tagesordnung teil="Nichtöffentlicher Teil" punkte={nichtoeffentlich} />
          )}
        </section>
        {vorgesehen.length > 0 && (
          <section aria-labelledby="vorgesehen">
            <h2 id="vorgesehen">Für diese Sitzung vorgesehen</h2>
            <Tagesordnung teil="Vorlagen, die noch auf keiner Tagesordnung stehen" punkte={vorgesehen} />
          </section>
        )}
      </div>
    </Rahmen>
  );
}
