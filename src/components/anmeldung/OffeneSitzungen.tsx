'use client';
import { Formular, type Formularaktion } from '@/components/ui/Formular';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '@/components/ui/Tabelle';
import { Tatknopf } from '@/components/ui/Tatknopf';
import { deutscherZeitpunkt } from '@/domain/texte/datum';
import { VERFAHREN_TEXT } from '@/domain/texte/verfahren';
import type { OffeneSitzung } from '@/server/anmeldesitzungen/queries';

const SPALTEN = [
  { titel: 'Gerät' },
  { titel: 'Angemeldet mit' },
  { titel: 'Begonnen' },
  { titel: 'Zuletzt aktiv' },
  { titel: 'Beenden' },
];

type OffeneSitzungenProps = {
  sitzungen: OffeneSitzung[];
  beende: Formularaktion;
  beendeAndere: Formularaktion;
};

/** Where this account is signed in, each with a button that ends it. */
export function OffeneSitzungen({ sitzungen, beende, beendeAndere }: OffeneSitzungenProps) {
  return (
    <>
      <Tabelle titel="Offene Anmeldungen" titelVersteckt spalten={SPALTEN}>
        {sitzungen.map((s) => (
          <Zeile key={s.id}>
            <Zeilenkopf>{s.geraet}</Zeilenkopf>
            <Zelle t="Angemeldet mit">{VERFAHREN_TEXT[s.verfahren]}</Zelle>
            <Zelle t="Begonnen">
              <Zeitpunkt am={s.begonnenAm} />
            </Zelle>
            <Zelle t="Zuletzt aktiv">
              <Zeitpunkt am={s.zuletztAm} />
            </Zelle>
            <Zelle>{s.hier ? 'Dieser Browser' : <Beenden sitzung={s} aktion={beende} />}</Zelle>
          </Zeile>
        ))}
      </Tabelle>
      {sitzungen.length > 1 && (
        <Formular aktion={beendeAndere} className="rl-taten">
          {() => <Tatknopf>Alle anderen beenden</Tatknopf>}
        </Formular>
      )}
    </>
  );
}

function Beenden({ sitzung, aktion }: { sitzung: OffeneSitzung; aktion: Formularaktion }) {
  return (
    <Formular aktion={aktion}>
      {() => (
        <>
          <input type="hidden" name="id" value={sitzung.id} />
          <Tatknopf dicht>
            Beenden
            <span className="sr-only">
              : {sitzung.geraet}, begonnen {deutscherZeitpunkt(sitzung.begonnenAm)}
            </span>
          </Tatknopf>
        </>
      )}
    </Formular>
  );
}

export function Zeitpunkt({ am }: { am: Date }) {
  return <time dateTime={am.toISOString()}>{deutscherZeitpunkt(am)}</time>;
}
