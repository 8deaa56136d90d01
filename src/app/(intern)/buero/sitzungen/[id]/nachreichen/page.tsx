import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { Tischvorlagenformular } from '@/components/tagesordnung/Tischvorlagenformular';
import { Versandformular } from '@/components/tagesordnung/Versandformular';
import { Versandvorlagen } from '@/components/tagesordnung/Versandvorlagen';
import { Datum } from '@/components/ui/Datum';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { istUeberschrift } from '@/domain/sitzung/tagesordnung';
import { deutschesDatum, uhrzeit } from '@/domain/texte/datum';
import { gremiumUndSitzung } from '@/domain/texte/sitzung';
import type { Blatt, BlattSchritt } from '@/server/tagesordnungen/queries';
import { type Vorschlag, vorabMoeglich, vorschlaege } from '@/server/vorschlaege/queries';
import { Rahmen } from '../../../../../Rahmen';
import { zuhause } from '../../../zuhause';
import { ladeBlatt } from '../lade';
import { gibAus, sendeVorab } from './actions';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: 'Nachreichen' };

const einmal = (schritte: readonly BlattSchritt[]) => [
  ...new Map(schritte.map((s) => [s.vorlage.id, s.vorlage])).values(),
];

export default async function Nachreichen({ params, searchParams }: Props) {
  const { akteur, blatt } = await ladeBlatt((await params).id, '/nachreichen');
  const pfad = `/buero/sitzungen/${blatt.id}`;
  const gewaehlt = [(await searchParams).vorlage ?? []].flat();
  const tisch = blatt.geladen && vorschlaege(blatt).find((v) => gewaehlt.includes(v.vorlageId));
  const vorab = vorabMoeglich(blatt).filter((s) => gewaehlt.includes(s.vorlage.id));
  if (!tisch && vorab.length === 0) redirect(pfad);
  const name = tisch ? 'Tischvorlage ausgeben' : 'Vorab versenden';
  return (
    <Rahmen
      hier={name}
      davor={[
        zuhause(akteur),
        { href: '/buero/sitzungen', text: 'Einladungen' },
        { href: pfad, text: `${gremiumUndSitzung(blatt)}, ${deutschesDatum(blatt.datum)}` },
      ]}
      aktiv={zuhause(akteur).href}
    >
      <Seitentitel
        titel={name}
        untertitel={gremiumUndSitzung(blatt)}
        vorzeile={[<Datum key="termin" tag={blatt.datum} beginn={blatt.beginn} wochentag />]}
      />
      <div className="rl-inhalt mt-6">
        {tisch ? (
          <Tischvorlage blatt={blatt} vorschlag={tisch} pfad={pfad} />
        ) : (
          <Sonderversand blatt={blatt} schritte={vorab} pfad={pfad} />
        )}
      </div>
    </Rahmen>
  );
}

function Geschieht({ saetze, children }: { saetze: string[]; children: ReactNode }) {
  return (
    <section aria-labelledby="geschieht" className="grid gap-3">
      <h2 id="geschieht">Das geschieht beim Versenden</h2>
      <ul className="rl-geschieht">
        {saetze.map((satz) => (
          <li key={satz}>{satz}</li>
        ))}
        <li>Zurücknehmen lässt sich der Versand nicht.</li>
      </ul>
      {children}
    </section>
  );
}

type TischvorlageProps = { blatt: Blatt; vorschlag: Vorschlag; pfad: string };

function Tischvorlage({ blatt, vorschlag, pfad }: TischvorlageProps) {
  const offen = vorschlag.oeffentlichkeit === 'OEFFENTLICH';
  const beginn = `${deutschesDatum(blatt.datum)}${blatt.beginn ? `, ${uhrzeit(blatt.beginn)}` : ''}`;
  const passende = blatt.punkte.filter(
    (p) => !istUeberschrift(blatt.punkte, p) && (offen || p.teil === 'NICHTOEFFENTLICH'),
  );
  return (
    <>
      <Geschieht
        saetze={[
          'Die Mitglieder der Gremien, die hier tagen, lesen die Vorlage sofort.',
          offen
            ? `Öffentlich wird sie mit dem Beginn der Sitzung (${beginn}), danach sofort.`
            : 'Sie bleibt nichtöffentlich.',
          'Ein neuer Punkt kommt hinter die versandte Tagesordnung; was versandt ist, bleibt.',
        ]}
      >
        <Tischvorlagenformular
          aktion={gibAus}
          sitzungId={blatt.id}
          stand={blatt.stand}
          vorlageId={vorschlag.vorlageId}
          punkte={passende.map((p) => ({ wert: p.id, text: `TOP ${p.nummer ?? ''} ${p.titel}` }))}
          zurueck={pfad}
        />
      </Geschieht>
      <Versandvorlagen titel="Diese Vorlage wird ausgegeben" vorlagen={einmal(vorschlag.schritte)} />
    </>
  );
}

function Sonderversand({ blatt, schritte, pfad }: { blatt: Blatt; schritte: BlattSchritt[]; pfad: string }) {
  const vorlagen = einmal(schritte);
  return (
    <>
      <Geschieht
        saetze={[
          'Die Mitglieder der Gremien, die hier tagen, lesen die Vorlagen sofort, vor der Tagesordnung.',
          'Öffentliche Vorlagen werden damit öffentlich, sofort und für alle; nichtöffentliche bleiben es.',
          'Die Tagesordnung bleibt ein Entwurf. Eingeladen wird später.',
        ]}
      >
        <Versandformular
          aktion={sendeVorab}
          sitzungId={blatt.id}
          stand={blatt.stand}
          vorlagen={vorlagen.map((v) => v.id)}
          verspaetet={false}
          knopf="Vorab versenden"
          zurueck={pfad}
        />
      </Geschieht>
      <Versandvorlagen titel="Diese Vorlagen werden versandt" vorlagen={vorlagen} />
    </>
  );
}
