import { deutschesDatum } from '@/domain/texte/datum';
import type { TafelFilter } from '@/domain/wo/filter';
import type { Tafel } from '@/server/wo/queries';
import { FILTERNAME, SELTENERE, TAGE } from './filterfelder';

const GEWAEHLT = ['grund', 'gremium', 'zustaendigkeit', ...SELTENERE] as const;

/**
 * What narrows the board beyond its selection, in one line: "Gremium: Rat; Art der Vorlage: Anfrage". On paper and where the
 * filters are folded nothing else says it. Null where nothing does.
 */
export function eingrenzung({ wahl }: Tafel, filter: TafelFilter): string | null {
  const teile = [
    ...GEWAEHLT.flatMap((feld) =>
      wahl[feld].filter((w) => w.wert === filter[feld]).map((w) => `${FILTERNAME[feld]}: ${w.name}`),
    ),
    ...TAGE.flatMap((feld) => {
      const tag = filter[feld];
      return tag === null ? [] : [`${FILTERNAME[feld]}: ${deutschesDatum(tag)}`];
    }),
  ];
  return teile.length > 0 ? teile.join('; ') : null;
}
