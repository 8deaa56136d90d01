import { menge, type Statistikgremium, type Statistikzahlen, type Zahlentafel, zahlText } from '../zahlen';
import { jahreIn, jahrText, laeuft, MONATE_KURZ, monate, monatText, type Zeitraum } from '../zeitraum';
import { bildname, gremienwahl, jeGremium } from './gremien';

/** One small picture: a body, month by month. */
export type Kachel = {
  id: string;
  name: string;
  /** What the months come to, in words. */
  zeile: string;
  monate: { monat: string; anzahl: number; laufend: boolean }[];
};

export type Aufkommenbild = {
  titel: string;
  kacheln: Kachel[];
  weitere: number;
  fehlt: string[];
  tafel: Zahlentafel;
};

/** Papers per body and month, the busiest bodies first. */
export function aufkommenbild(
  { aufkommen }: Statistikzahlen,
  gremien: readonly Statistikgremium[],
  z: Zeitraum,
  alle: boolean,
): Aufkommenbild {
  const { gezeigt, weitere, weitereAnzahl } = gremienwahl(gremien, jeGremium(aufkommen), alle);
  const stellen = monate(z);
  const anzahlen = new Map(aufkommen.map((a) => [`${a.gremium} ${a.monat}`, a.anzahl]));
  const von = (gremium: string, monat: string) => anzahlen.get(`${gremium} ${monat}`) ?? 0;
  const reihen = gezeigt.map((g) => ({ g, werte: stellen.map((monat) => von(g.id, monat)) }));
  return {
    titel: titel(reihen[0], stellen, z),
    kacheln: reihen.map(({ g, werte }) => ({
      id: g.id,
      name: bildname(g),
      zeile: `max. ${zahlText(Math.max(...werte))}, Mittel ${zahlText(mittel(werte, stellen, z))}`,
      monate: stellen.map((monat, i) => ({ monat, anzahl: werte[i] ?? 0, laufend: laeuft(monat, z) })),
    })),
    weitere,
    fehlt:
      weitere > 0
        ? [
            `Gezeigt sind die ${gezeigt.length} Gremien mit den meisten Vorlagen. ${menge(weitere, 'Ein weiteres Gremium steht', 'weitere Gremien stehen')} nicht im Bild, zusammengezählt ${menge(weitereAnzahl, 'eine Vorlage', 'Vorlagen')} in ihren Monaten.`,
          ]
        : [],
    tafel: {
      spalten: [
        { titel: 'Gremium', zahl: false },
        { titel: 'Jahr', zahl: false },
        ...MONATE_KURZ.map((titel) => ({ titel, zahl: true })),
      ],
      zeilen: gezeigt.flatMap((g) =>
        jahreIn(z).map((jahr) => [
          g.name,
          jahrText(jahr, z),
          ...MONATE_KURZ.map((_, i) => {
            const monat = `${jahr}-${String(i + 1).padStart(2, '0')}`;
            return stellen.includes(monat) ? von(g.id, monat) : null;
          }),
        ]),
      ),
    },
  };
}

/** Over the months that had any; over the running one only where there is no other. */
function mittel(werte: readonly number[], stellen: readonly string[], z: Zeitraum): number {
  const mit = werte.filter((wert) => wert > 0);
  const ganze = werte.filter((wert, i) => wert > 0 && !laeuft(stellen[i] ?? '', z));
  const gezaehlt = ganze.length > 0 ? ganze : mit;
  return gezaehlt.reduce((summe, wert) => summe + wert, 0) / Math.max(1, gezaehlt.length);
}

function titel(
  erste: { g: Statistikgremium; werte: number[] } | undefined,
  stellen: readonly string[],
  z: Zeitraum,
): string {
  if (!erste) return 'Im gewählten Zeitraum stand keine Vorlage auf einer Sitzung';
  const hoechste = Math.max(...erste.werte);
  const wann = stellen[erste.werte.indexOf(hoechste)] ?? '';
  const im = mittel(erste.werte, stellen, z);
  const vorlagen = im === 1 ? 'eine Vorlage' : `${zahlText(im)} Vorlagen`;
  return `${erste.g.name}: im Mittel ${vorlagen} im Monat, am meisten im ${monatText(wann)} (${zahlText(hoechste)})`;
}
