import { VORLAGENART_MEHRZAHL } from '../../texte/vorlagenart';
import { VORLAGENARTEN } from '../../vorlage/vorlage';
import { type Dauer, menge, type Statistikzahlen, WENIGE, type Zahlentafel, zahlText } from '../zahlen';
import { jahreIn, jahrText, laeuft, type Zeitraum } from '../zeitraum';

/** One column: the median of a kind in a year. */
export type Dauersaeule = {
  art: string;
  jahr: number;
  tage: number;
  /** Hollow: too few to say anything. */
  wenige: boolean;
  /** The year is not over. */
  laufend: boolean;
};

export type Dauerbild = {
  titel: string;
  /** All years of the period, also those without a decision. */
  jahre: number[];
  saeulen: Dauersaeule[];
  fehlt: string[];
  tafel: Zahlentafel;
};

type MitJahr = Dauer & { jahr: number };

/** Days from publication to decision: kinds in their usual order, years upwards. */
export function dauerbild({ dauern, nachDerEntscheidung }: Statistikzahlen, z: Zeitraum): Dauerbild {
  const jahre = dauern
    .filter((d): d is MitJahr => d.jahr !== null)
    .sort((a, b) => VORLAGENARTEN.indexOf(a.art) - VORLAGENARTEN.indexOf(b.art) || a.jahr - b.jahr);
  return {
    titel: titel(dauern, jahre, z),
    jahre: jahreIn(z),
    saeulen: jahre.map((d) => ({
      art: VORLAGENART_MEHRZAHL[d.art],
      jahr: d.jahr,
      tage: d.median,
      wenige: d.anzahl < WENIGE,
      laufend: laeuft(String(d.jahr), z),
    })),
    fehlt: [
      'Vorlagen, über die noch nicht entschieden ist, fehlen hier: In jungen Jahrgängen sind deshalb vor allem die schnellen zu sehen.',
      ...(nachDerEntscheidung > 0
        ? [
            `${menge(nachDerEntscheidung, 'Eine Vorlage wurde', 'Vorlagen wurden')} erst nach der Entscheidung veröffentlicht und ${nachDerEntscheidung === 1 ? 'zählt' : 'zählen'} nicht mit.`,
          ]
        : []),
    ],
    tafel: {
      spalten: [
        { titel: 'Art', zahl: false },
        { titel: 'Jahr der Entscheidung', zahl: false },
        { titel: 'Entschieden', zahl: true },
        { titel: 'Median in Tagen', zahl: true },
      ],
      zeilen: jahre.map((d) => [VORLAGENART_MEHRZAHL[d.art], jahrText(d.jahr, z), d.anzahl, d.median]),
    },
  };
}

/** The kind decided most often speaks, with its last whole year beside the whole period. */
function titel(dauern: readonly Dauer[], jahre: readonly MitJahr[], z: Zeitraum): string {
  const [meiste] = dauern.filter((d) => d.jahr === null).sort((a, b) => b.anzahl - a.anzahl);
  if (!meiste) return 'Im gewählten Zeitraum wurde über keine Vorlage entschieden';
  if (meiste.anzahl < WENIGE)
    return 'Im gewählten Zeitraum wurde zu selten entschieden, um eine übliche Dauer zu nennen';
  const eigene = jahre.filter((d) => d.art === meiste.art && d.anzahl >= WENIGE);
  const vergleich = eigene.filter((d) => jahrText(d.jahr, z) === String(d.jahr)).at(-1);
  const satz = `${VORLAGENART_MEHRZAHL[meiste.art]} brauchen im Median ${menge(meiste.median, 'einen Tag', 'Tage')} bis zur Entscheidung`;
  const mehrere = jahre.some((d) => d.art === meiste.art && d.jahr !== vergleich?.jahr);
  return vergleich && mehrere ? `${satz}, ${vergleich.jahr} waren es ${zahlText(vergleich.median)}` : satz;
}
