import { Feld } from '../ui/Feld';
import { Knopf } from '../ui/Knopf';

type ZeitwahlProps = { wert: string; fehler: boolean };

/** Another moment than now, for a view of what will be public then. */
export function Zeitwahl({ wert, fehler }: ZeitwahlProps) {
  return (
    <form method="get" className="rl-zeitwahl">
      <Feld
        id="zeitpunkt"
        name="zeitpunkt"
        art="datetime-local"
        beschriftung="Tag und Uhrzeit"
        wert={wert}
        hinweis="Von jetzt an; Früheres zeigt die Ansicht der Vorlage zum Stichtag."
        fehler={fehler ? 'Bitte geben Sie Tag und Uhrzeit an, zum Beispiel 01.12.2026, 09:30.' : undefined}
      />
      <Knopf>Zeigen</Knopf>
    </form>
  );
}
