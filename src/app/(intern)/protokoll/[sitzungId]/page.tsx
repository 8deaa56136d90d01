import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { Rueckgaengig } from '@/components/protokoll/Rueckgaengig';
import { Sammelkasten } from '@/components/protokoll/Sammelkasten';
import { Tagesordnungsliste } from '@/components/protokoll/Tagesordnungsliste';
import { Tasten } from '@/components/protokoll/Tasten';
import { Tastenhilfe } from '@/components/protokoll/Tastenhilfe';
import { Datum } from '@/components/ui/Datum';
import { Fortschritt } from '@/components/ui/Fortschritt';
import { Leer } from '@/components/ui/Leer';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { alsKennung } from '@/domain/kern/kennung';
import { berlinUhrzeit } from '@/domain/kern/localDate';
import { deutschesDatum } from '@/domain/texte/datum';
import { ERGEBNIS_TEXT } from '@/domain/texte/ergebnis';
import { gremiumUndSitzung } from '@/domain/texte/sitzung';
import { leser } from '@/server/kern/auth/akteur';
import { angemeldet } from '@/server/kern/auth/zugang';
import { jetzt } from '@/server/kern/uhr';
import { protokollSitzung } from '@/server/protokolle/queries';
import { Rahmen } from '../../../Rahmen';
import { adresse, gewaehlt, listenteile, name, stellen } from '../ansicht';
import { ausgelassene, offeneKenntnisnahme, sammelauswahl } from '../sammel';
import { widerrufen } from './actions';
import { Punkt } from './Punkt';

type Props = {
  params: Promise<{ sitzungId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const lade = cache(async (kennung: string) => {
  const id = alsKennung(kennung);
  return (id && (await protokollSitzung(await leser(), id, jetzt()))) || notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { sitzungId } = await params;
  await angemeldet(`/protokoll/${sitzungId}`);
  const s = await lade(sitzungId);
  return {
    title: `Protokoll: ${gremiumUndSitzung(s)} am ${deutschesDatum(s.datum)}`,
    robots: { index: false },
  };
}

const einzeln = (wert: string | string[] | undefined) => (typeof wert === 'string' ? wert : undefined);

export default async function Protokoll({ params, searchParams }: Props) {
  const { sitzungId } = await params;
  const akteur = await angemeldet(`/protokoll/${sitzungId}`);
  const s = await lade(sitzungId);
  const fragen = await searchParams;
  const alle = stellen(s);
  const hier = gewaehlt(alle, einzeln(fragen.punkt));
  const rueckgaengig = fragen.widerrufen === 'ja';
  // The item stands in the address: what others record must not put another one under somebody's hands (A17).
  if (hier && hier.schritt.beratungId !== fragen.punkt)
    redirect(adresse(s.id, hier.schritt.beratungId) + (rueckgaengig ? '&widerrufen=ja' : ''));
  const gespeichert = alle.find((a) => a.schritt.beratungId === fragen.gespeichert);
  const { vorgang } = s;
  const vermerkt = new Set(vorgang?.beratungen);
  const nurNeues = (id: string) => !vermerkt.has(id);
  return (
    <Rahmen
      hier={`${gremiumUndSitzung(s)}, ${deutschesDatum(s.datum)}`}
      davor={[{ href: '/protokoll', text: 'Protokoll' }]}
      aktiv="/protokoll"
      breit
    >
      <Tasten />
      <Seitentitel
        titel={gremiumUndSitzung(s)}
        vorzeile={[
          <Datum key="d" tag={s.datum} beginn={s.beginn} wochentag />,
          ...(s.ort ? [s.ort] : []),
          <a key="einladung" href={`/buero/sitzungen/${s.id}`}>
            Tagesordnung und Einladung
          </a>,
        ]}
      >
        {s.gesamt > 0 && <Fortschritt erledigt={s.erledigt} gesamt={s.gesamt} wort="Punkten erledigt" />}
      </Seitentitel>
      <div role="status" className="pk-meldung">
        {gespeichert?.schritt.ergebnis && (
          <p>
            Gespeichert: {name(gespeichert)}, {ERGEBNIS_TEXT[gespeichert.schritt.ergebnis]}.
          </p>
        )}
        {rueckgaengig && !vorgang && <p>Rückgängig gemacht: Die Kenntnisnahmen sind wieder offen.</p>}
      </div>
      <Sammelkasten
        anzahl={sammelauswahl(s, alle).vermerken.length}
        href={`/protokoll/${s.id}/kenntnisnahmen`}
        vermerkt={vorgang?.anzahl ?? null}
        ausgelassen={ausgelassene(s, alle, (b) =>
          vorgang ? nurNeues(b.beratungId) : offeneKenntnisnahme(b),
        )}
      />
      {hier ? (
        <div className="pk">
          <Tagesordnungsliste teile={listenteile(s, hier)} anzahl={alle.length} />
          <Punkt
            akteur={akteur}
            sitzung={s}
            alle={alle}
            hier={hier}
            stand={
              einzeln(fragen.gespeichert) === hier.schritt.beratungId ? einzeln(fragen.stand) : undefined
            }
          />
        </div>
      ) : (
        <Leer titel="Für diese Sitzung ist noch keine Vorlage vorgesehen.">
          <p>Die Punkte erscheinen hier, sobald die Tagesordnung aufgestellt ist.</p>
        </Leer>
      )}
      <div className="pk-unten">
        <Tastenhilfe />
        <Nachbarn
          alle={alle.map((a) => adresse(s.id, a.schritt.beratungId))}
          platz={hier ? alle.indexOf(hier) : 0}
        />
      </div>
      {vorgang && vorgang.anzahl > 0 && (
        <Rueckgaengig
          key={vorgang.id}
          aktion={widerrufen}
          sitzungId={s.id}
          vorgangId={vorgang.id}
          anzahl={vorgang.anzahl}
          bis={sekundengenau(vorgang.widerrufbarBis)}
          nochMs={vorgang.widerrufbarBis.getTime() - jetzt().getTime()}
        />
      )}
    </Rahmen>
  );
}

const sekundengenau = (am: Date): string =>
  `${berlinUhrzeit(am)}:${String(am.getUTCSeconds()).padStart(2, '0')}`;

/** The items before and after, for the arrow keys and for who reads page by page. */
function Nachbarn({ alle, platz }: { alle: string[]; platz: number }) {
  const vorher = alle[platz - 1];
  const nachher = alle[platz + 1];
  return (
    <nav className="pk-nachbarn" aria-label="Punkt wechseln">
      {vorher && (
        <a rel="prev" href={vorher} data-taste="hoch">
          Voriger Punkt
        </a>
      )}
      {nachher && (
        <a rel="next" href={nachher} data-taste="runter">
          Nächster Punkt
        </a>
      )}
    </nav>
  );
}
