'use client';
import { useState } from 'react';
import type { Ergebnis } from '@/domain/beratungsfolge/ergebnis';
import type { Formularwerte } from '@/domain/kern/formular';
import { Ankreuzfeld } from '../ui/Ankreuzfeld';
import type { Wahl } from '../ui/Auswahl';
import { Befundkasten } from '../ui/Befundkasten';
import { type Feldstand, Formular, type Formularaktion } from '../ui/Formular';
import { Mehrzeilig } from '../ui/Mehrzeilig';
import { Taste } from '../ui/Taste';
import { Tatknopf } from '../ui/Tatknopf';
import { Ergebniswahl } from './Ergebniswahl';
import { Nachfolge, type Terminwahl } from './Nachfolge';
import { Stimmen } from './Stimmen';
import { Verweisung } from './Verweisung';

export type ErgebnisformularDaten = {
  fest: { beratungId: string; sitzungId: string; version: number };
  werte: Formularwerte;
  vorgesehen: Ergebnis[];
  abweichend: Ergebnis[];
  /** "empfohlen, erfasst am … von …" where there is a result: saving is a correction. */
  erfasst: string | null;
  /** A body that only takes note does not vote. */
  mitAbstimmung: boolean;
  /** What "zur Kenntnis genommen" means where a vote was asked for. */
  kenntnis: string | null;
  entscheidet: boolean;
  stimmberechtigt: number | null;
  termine: Terminwahl[];
  ziele: Wahl[];
  zustaendigkeiten: Wahl[];
  /** Open steps of the paper that a withdrawal or "erledigt" would end. */
  offene: number;
  weiter: { beratungId: string; wort: string } | null;
};

type ErgebnisformularProps = { daten: ErgebnisformularDaten; aktion: Formularaktion };

/** One item's result. What belongs to one result only unfolds with it, also without JavaScript. */
export function Ergebnisformular({ daten, aktion }: ErgebnisformularProps) {
  const [ergebnis, setzeErgebnis] = useState((daten.werte.ergebnis as Ergebnis | undefined) ?? null);
  return (
    <Formular aktion={aktion} werte={daten.werte} className="pk-form">
      {(feld) => (
        <>
          {Object.entries(daten.fest).map(([name, wert]) => (
            <input key={name} type="hidden" name={name} value={wert} />
          ))}
          {daten.erfasst && <Berichtigung erfasst={daten.erfasst} feld={feld} />}
          <Ergebniswahl
            vorgesehen={daten.vorgesehen}
            abweichend={daten.abweichend}
            gewaehlt={feld.wert('ergebnis')}
            fehler={feld.fehler('ergebnis')}
            waehle={setzeErgebnis}
          />
          <div data-nur="geaendert">
            <Mehrzeilig
              id="beschlusstext"
              name="beschlusstext"
              beschriftung="Geänderter Text"
              zeilen={3}
              wert={feld.wert('beschlusstext')}
              fehler={feld.fehler('beschlusstext')}
              hinweis="So, wie das Gremium ihn gefasst hat. Pflicht bei „geändert beschlossen“."
            />
          </div>
          <div data-nur="vertagt">
            <Nachfolge termine={daten.termine} feld={feld} />
          </div>
          <div data-nur="verwiesen">
            <Verweisung
              ziele={daten.ziele}
              zustaendigkeiten={daten.zustaendigkeiten}
              entscheidet={daten.entscheidet}
              feld={feld}
            />
          </div>
          <Folgen daten={daten} feld={feld} />
          <Abstimmung daten={daten} ergebnis={ergebnis} feld={feld} />
          <Mehrzeilig
            id="wortlaut"
            name="wortlaut"
            beschriftung="Wortlaut der Niederschrift"
            zeilen={2}
            wert={feld.wert('wortlaut')}
            fehler={feld.fehler('wortlaut')}
          />
          <Fuss weiter={daten.weiter} />
        </>
      )}
    </Formular>
  );
}

function Berichtigung({ erfasst, feld }: { erfasst: string; feld: Feldstand }) {
  return (
    <Befundkasten schwere="HINWEIS" titel={`Erfasst ist: ${erfasst}.`}>
      <p>Was Sie jetzt speichern, ist eine Berichtigung. Der alte Stand bleibt lesbar.</p>
      <Mehrzeilig
        id="begruendung"
        name="begruendung"
        beschriftung="Grund der Berichtigung (Pflicht)"
        zeilen={2}
        wert={feld.wert('begruendung')}
        fehler={feld.fehler('begruendung')}
      />
    </Befundkasten>
  );
}

function Folgen({ daten: { offene, kenntnis }, feld }: { daten: ErgebnisformularDaten; feld: Feldstand }) {
  const anzahl = offene === 1 ? 'Eine offene Beratung entfällt' : `${offene} offene Beratungen entfallen`;
  return (
    <>
      {kenntnis && (
        <div data-nur="kenntnis">
          <Befundkasten schwere="WARNUNG" titel={kenntnis} />
        </div>
      )}
      <div data-nur="zurueckgezogen">
        <Befundkasten schwere="WARNUNG" titel="Damit ist die ganze Vorlage zurückgezogen.">
          <p>
            {offene > 0 ? `${anzahl}.` : 'Weitere Beratungen sind nicht offen.'} Das lässt sich hier nicht
            rückgängig machen.
          </p>
        </Befundkasten>
      </div>
      {offene > 0 && (
        <div data-nur="erledigt">
          <Ankreuzfeld
            id="restEntfaellt"
            name="restEntfaellt"
            beschriftung={`Auch die anderen Gremien sind damit befasst: ${anzahl}`}
            angekreuzt={feld.wert('restEntfaellt') === 'ja'}
          />
        </div>
      )}
    </>
  );
}

type AbstimmungProps = { daten: ErgebnisformularDaten; ergebnis: Ergebnis | null; feld: Feldstand };

function Abstimmung({ daten, ergebnis, feld }: AbstimmungProps) {
  const stimmen = <Stimmen feld={feld} stimmberechtigt={daten.stimmberechtigt} ergebnis={ergebnis} />;
  if (daten.mitAbstimmung) return stimmen;
  const gezaehlt = ['ja', 'nein', 'enthaltung', 'befangen', 'mehrheit'].some((name) => feld.wert(name));
  return (
    <details open={gezaehlt}>
      <summary>Abstimmung eintragen</summary>
      {stimmen}
    </details>
  );
}

function Fuss({ weiter }: { weiter: ErgebnisformularDaten['weiter'] }) {
  return (
    <div className="pk-fuss">
      {weiter && (
        <Tatknopf art="haupt" name="weiter" wert={weiter.beratungId} taste="enter">
          Speichern und weiter {weiter.wort} <Taste>↵</Taste>
        </Tatknopf>
      )}
      <Tatknopf art={weiter ? undefined : 'haupt'} taste={weiter ? undefined : 'enter'}>
        Speichern {!weiter && <Taste>↵</Taste>}
      </Tatknopf>
    </div>
  );
}
