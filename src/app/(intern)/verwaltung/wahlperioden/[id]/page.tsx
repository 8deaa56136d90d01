import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Linkknopf } from '@/components/ui/Knopf';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Erfolg } from '@/components/verwaltung/Erfolg';
import { Periodenformular } from '@/components/verwaltung/Periodenformular';
import { Periodentabelle } from '@/components/verwaltung/Periodentabelle';
import { alsKennung } from '@/domain/kern/kennung';
import { angemeldet } from '@/server/kern/auth/zugang';
import { heute, jetzt } from '@/server/kern/uhr';
import { periodenansicht } from '@/server/wahlperioden/queries';
import { Rahmen } from '../../../../Rahmen';
import { einzeln, heimat, verwaltungsweg } from '../../weg';
import { aendern } from '../actions';

export const metadata: Metadata = { title: 'Wahlperiode', robots: { index: false } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Wahlperiode({ params, searchParams }: Props) {
  const id = alsKennung((await params).id) ?? notFound();
  const akteur = await angemeldet(`/verwaltung/wahlperioden/${id}`);
  const { periode, darfVerwalten } = (await periodenansicht(akteur, id, null, jetzt())) ?? notFound();
  const marke = einzeln((await searchParams).gespeichert);
  const davor = verwaltungsweg(darfVerwalten, { href: '/verwaltung/wahlperioden', text: 'Wahlperioden' });
  return (
    <Rahmen hier={periode.name} davor={davor} aktiv={heimat(darfVerwalten)}>
      <Seitentitel titel={`Wahlperiode ${periode.name}`}>
        {darfVerwalten && (
          <Linkknopf art="leise" href={`/verwaltung/verlauf/wahlperiode/${id}`}>
            Änderungen
          </Linkknopf>
        )}
        <Linkknopf href={`/verwaltung/wahlperioden/${id}/beenden`}>
          {darfVerwalten ? 'Beenden' : 'Was nach dem Ende offen bleibt'}
        </Linkknopf>
      </Seitentitel>
      {marke !== '' && <Erfolg>{erfolg(marke)}</Erfolg>}
      <div className="mt-6">
        {darfVerwalten ? (
          <Periodenformular
            key={marke}
            aktion={aendern}
            id={id}
            version={periode.version}
            werte={{
              nummer: String(periode.nummer),
              name: periode.name,
              beginn: periode.beginn,
              ende: periode.ende ?? '',
            }}
          />
        ) : (
          <Periodentabelle perioden={[periode]} heute={heute()} />
        )}
      </div>
    </Rahmen>
  );
}

function erfolg(marke: string): string {
  if (marke === 'neu') return 'Die Wahlperiode ist angelegt.';
  const [, beendet] = /^ende-(\d+)$/.exec(marke) ?? [];
  if (beendet === undefined) return 'Die Änderungen sind gespeichert.';
  return `Die Wahlperiode hat einen letzten Tag. Mit ihr enden ${beendet} Mitgliedschaften.`;
}
