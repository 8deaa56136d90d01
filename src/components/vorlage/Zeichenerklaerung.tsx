import type { Zustand } from '@/domain/beratungsfolge/weg/modell';
import { ZUSTAND_TEXT } from '@/domain/beratungsfolge/weg/zeichen';
import { Zeichen } from '../ui/Zeichen';

const BEDEUTUNG: Record<Zustand, string> = {
  erledigt: 'Das Gremium hat sich befasst, das Ergebnis liegt vor.',
  frei: 'Das Gremium hat die Vorlage weitergegeben, ohne abzustimmen.',
  abgelehnt: 'Das entscheidende Gremium hat die Vorlage abgelehnt.',
  heute: 'Das Gremium tagt heute.',
  naechste: 'Hier geht es weiter.',
  geplant: 'Ein Termin steht fest, er liegt noch weiter in der Zukunft.',
  fehlt: 'Die Sitzung war, das Ergebnis ist noch nicht erfasst.',
  vertagt: 'Die Beratung wurde verschoben oder die Sitzung ist entfallen.',
  ohnetermin: 'Das Gremium soll sich befassen, eine Sitzung ist noch nicht bestimmt.',
  blockiert: 'Vorher fehlt noch die Stellungnahme oder Empfehlung eines anderen Gremiums.',
  entfallen: 'Dieses Gremium befasst sich nicht mehr mit der Vorlage.',
  zurueck: 'Die Vorlage wurde zurückgezogen, der Weg endet hier.',
};

const ZUSTAENDE = Object.keys(BEDEUTUNG) as Zustand[];

/** Every glyph of the way with its word and meaning. */
export function Zeichenerklaerung() {
  return (
    <ul className="rl-zeichenliste">
      {ZUSTAENDE.map((z) => (
        <li key={z}>
          <Zeichen zustand={z} />
          <span>
            <b>{ZUSTAND_TEXT[z]}</b>
            <span className="rl-zusatz">{BEDEUTUNG[z]}</span>
          </span>
        </li>
      ))}
      <li>
        <span className="bw-knoten bw-ziel" data-z="geplant">
          <Zeichen zustand="geplant" />
        </span>
        <span>
          <b>entscheidet</b>
          <span className="rl-zusatz">
            Ein zweiter Ring: Dieses Gremium entscheidet. Alle anderen werden gehört, empfehlen oder werden
            informiert.
          </span>
        </span>
      </li>
    </ul>
  );
}
