import type { ReactNode } from 'react';
import { ROLLE_SATZ, ROLLE_TEXT } from '@/domain/texte/rolle';
import { ROLLEN, type Rolle } from '@/domain/zugriff/rolle';
import type { Rechtewahl } from '@/server/konten/queries';
import { Ankreuzfeld } from '../ui/Ankreuzfeld';
import { Auswahl } from '../ui/Auswahl';
import { type Feldstand, liste } from '../ui/Formular';
import { Mehrfachwahl } from '../ui/Mehrfachwahl';

type RechtefelderProps = {
  feld: Feldstand;
  wahl: Rechtewahl;
  rollen: readonly string[];
  gremien: readonly string[];
};

const OHNE = { wert: '', text: 'keine' };
const alsWahl = ({ id, name }: { id: string; name: string }) => ({ wert: id, text: name });

/** Roles, each with what it is for, and what it needs: bodies, a unit, a Person. Those show with their role (CSS). */
export function Rechtefelder({ feld, wahl, rollen, gremien }: RechtefelderProps) {
  const gewaehlt = liste(feld, 'rollen', rollen);
  const mehr: Partial<Record<Rolle, ReactNode>> = {
    MITZEICHNUNG: (
      <Auswahl
        id="organisationseinheitId"
        name="organisationseinheitId"
        beschriftung="Organisationseinheit"
        hinweis="Für sie erfasst der Fachbereich und zeichnet die Mitzeichnung."
        wert={feld.wert('organisationseinheitId')}
        fehler={feld.fehler('organisationseinheitId')}
        moeglich={[OHNE, ...wahl.einheiten.map(alsWahl)]}
      />
    ),
    SCHRIFTFUEHRUNG: (
      <Mehrfachwahl
        id="gremien"
        name="gremien[]"
        beschriftung="Gremien, deren Protokoll dieses Konto führt"
        gewaehlt={liste(feld, 'gremien', gremien)}
        moeglich={wahl.gremien.map(alsWahl)}
        fehler={feld.fehler('gremien')}
      />
    ),
    MITGLIED: (
      <Auswahl
        id="personId"
        name="personId"
        beschriftung="Person"
        hinweis="Ihre Gremien ergeben sich aus ihren Mitgliedschaften. Zur Wahl stehen Personen ohne Konto."
        wert={feld.wert('personId')}
        fehler={feld.fehler('personId')}
        moeglich={[OHNE, ...wahl.personen.map(alsWahl)]}
      />
    ),
  };
  return (
    <fieldset className="rl-rollen" aria-describedby={feld.fehler('rollen') ? 'rollen-fehler' : undefined}>
      <legend>Rollen</legend>
      {feld.fehler('rollen') && (
        <p id="rollen-fehler" data-fehler="">
          {feld.fehler('rollen')}
        </p>
      )}
      {ROLLEN.map((rolle, i) => (
        <div key={rolle} className="rl-rolle" data-rolle={rolle}>
          <Ankreuzfeld
            id={i === 0 ? 'rollen' : `rollen-${rolle}`}
            name="rollen[]"
            wert={rolle}
            beschriftung={ROLLE_TEXT[rolle]}
            hinweis={ROLLE_SATZ[rolle]}
            angekreuzt={gewaehlt.includes(rolle)}
          />
          {mehr[rolle] && <div className="rl-rolle-mehr">{mehr[rolle]}</div>}
        </div>
      ))}
    </fieldset>
  );
}
