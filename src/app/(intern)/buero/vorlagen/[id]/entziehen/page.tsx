import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Anlagenentzug } from '@/components/oeffentlichkeit/Anlagenentzug';
import { Entzugsformular } from '@/components/oeffentlichkeit/Entzugsformular';
import { Verschwindet } from '@/components/oeffentlichkeit/Verschwindet';
import { Leer } from '@/components/ui/Leer';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { alsKennung } from '@/domain/kern/kennung';
import { entzugsblatt } from '@/server/entzuege/queries';
import { angemeldet } from '@/server/kern/auth/zugang';
import { jetzt } from '@/server/kern/uhr';
import { Rahmen } from '../../../../../Rahmen';
import { entziehe, entzieheAnlage } from './actions';

export const metadata: Metadata = { title: 'Öffentlichkeit', robots: { index: false } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Entziehen({ params, searchParams }: Props) {
  const id = alsKennung((await params).id) ?? notFound();
  const akteur = await angemeldet(`/buero/vorlagen/${id}/entziehen`);
  const blatt = (await entzugsblatt(akteur, id, jetzt())) ?? notFound();
  const getan = (await searchParams).getan === 'ja';
  const anlagen = blatt.anlagen.filter((a) => a.war || (blatt.oeffentlich && a.oeffentlich));
  return (
    <Rahmen
      hier="Öffentlichkeit"
      davor={[
        { href: '/buero', text: 'Büro' },
        { href: `/vorlagen/${id}`, text: blatt.nummer ?? blatt.betreff },
      ]}
      aktiv="/buero"
    >
      <Seitentitel
        titel={blatt.oeffentlich ? 'Aus der Öffentlichkeit nehmen' : 'Öffentlichkeit'}
        untertitel={blatt.betreff}
      />
      <div className="rl-inhalt mt-6">
        {getan && (
          <p className="rl-versandstand" role="status">
            <b>Erledigt.</b> Es gilt überall, von diesem Augenblick an.
          </p>
        )}
        <section aria-labelledby="vorlage" className="grid gap-3">
          <h2 id="vorlage">Die ganze Vorlage</h2>
          {blatt.oeffentlich && (
            <>
              <p>Sofort und überall verschwindet:</p>
              <Verschwindet sichtbar={blatt.sichtbar} />
            </>
          )}
          {!blatt.oeffentlich && blatt.war && (
            <p>
              Diese Vorlage war öffentlich und ist es nicht mehr. Wieder öffentlich wird sie mit allem, was an
              ihr öffentlich ist.
            </p>
          )}
          {blatt.oeffentlich || blatt.war ? (
            <Entzugsformular
              key={String(blatt.oeffentlich)}
              aktion={entziehe}
              vorsilbe=""
              vorlageId={id}
              anlageId={null}
              version={blatt.version}
              oeffentlich={blatt.oeffentlich}
              welche="die ganze Vorlage"
            />
          ) : (
            <Leer titel="Diese Vorlage war noch nie öffentlich.">
              <p>Öffentlich wird eine Vorlage mit ihrem Versand.</p>
            </Leer>
          )}
        </section>
        {anlagen.length > 0 && (
          <section aria-labelledby="anlagen" className="grid gap-3">
            <h2 id="anlagen">Eine Anlage für sich</h2>
            <Anlagenentzug aktion={entzieheAnlage} vorlageId={id} anlagen={anlagen} />
          </section>
        )}
      </div>
    </Rahmen>
  );
}
