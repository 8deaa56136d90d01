import { median, menge, type Statistikzahlen, WENIGE, type Zahlentafel } from '../zahlen';

/** Upper ends in days; beyond the last there is one more step. */
const STUFEN: readonly { bis: number; text: string }[] = [
  { bis: 0, text: 'am selben Tag' },
  { bis: 7, text: '1 bis 7 Tage' },
  { bis: 14, text: '8 bis 14 Tage' },
  { bis: 28, text: '15 bis 28 Tage' },
  { bis: 56, text: '29 bis 56 Tage' },
  { bis: Number.POSITIVE_INFINITY, text: 'über 56 Tage' },
];

export type Wartestufe = { stufe: string; fertig: number; offen: number };
export type Wartebild = { titel: string; stufen: Wartestufe[]; fehlt: string[]; tafel: Zahlentafel };

/** How long steps waited for their result, and how long those still without one have waited so far. */
export function wartebild({ warten, berichtigt, nachgetragen }: Statistikzahlen): Wartebild {
  const summe = (offen: boolean, ab: number, bis: number) =>
    warten
      .filter((w) => w.offen === offen && w.tage >= ab && w.tage <= bis)
      .reduce((n, w) => n + w.anzahl, 0);
  const stufen = STUFEN.map(({ bis, text }, i) => {
    const ab = i === 0 ? 0 : (STUFEN[i - 1]?.bis ?? 0) + 1;
    return { stufe: text, fertig: summe(false, ab, bis), offen: summe(true, ab, bis) };
  });
  return {
    titel: titel(warten),
    stufen,
    fehlt: [
      ...(berichtigt > 0
        ? [
            `${menge(berichtigt, 'Ein berichtigtes Ergebnis zählt', 'berichtigte Ergebnisse zählen')} hier nicht: Wann der erste Eintrag kam, steht nicht mehr öffentlich.`,
          ]
        : []),
      ...(nachgetragen > 0
        ? [
            `${menge(nachgetragen, 'Eine Beratung zählt', 'Beratungen zählen')} hier nicht, weil die Vorlage erst nach der Sitzung veröffentlicht wurde.`,
          ]
        : []),
    ],
    tafel: {
      spalten: [
        { titel: 'Zeit seit der Sitzung', zahl: false },
        { titel: 'Ergebnis liegt vor', zahl: true },
        { titel: 'wartet noch', zahl: true },
      ],
      zeilen: stufen.map((s) => [s.stufe, s.fertig, s.offen]),
    },
  };
}

function titel(warten: Statistikzahlen['warten']): string {
  const fertige = warten.filter((w) => !w.offen);
  const offene = warten.filter((w) => w.offen);
  const zahl = (liste: typeof warten) => liste.reduce((n, w) => n + w.anzahl, 0);
  const mitte = median(fertige.map((w) => ({ wert: w.tage, anzahl: w.anzahl })));
  const erster =
    mitte === null || zahl(fertige) < WENIGE
      ? 'Zu wenige Ergebnisse, um eine übliche Wartezeit zu nennen'
      : mitte === 0
        ? 'Die Hälfte der Ergebnisse steht am Tag der Sitzung fest'
        : `Die Hälfte der Ergebnisse steht nach ${tagen(mitte)} fest`;
  if (offene.length === 0) return `${erster}; keine Beratung wartet noch`;
  const laengste = Math.max(...offene.map((w) => w.tage));
  return `${erster}; ${menge(zahl(offene), 'eine Beratung wartet', 'Beratungen warten')} noch, am längsten seit ${tagen(laengste)}`;
}

const tagen = (anzahl: number): string => menge(anzahl, 'einem Tag', 'Tagen');
