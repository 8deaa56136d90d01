import { TafelFilter, vorgabeFuer } from './filter';

export const TAFEL = '/wo';

/** Reads a query string as the board's page reads its address. */
export const liesTafelabfrage = (abfrage: string): TafelFilter =>
  TafelFilter.parse(Object.fromEntries(new URLSearchParams(abfrage)));

/** The filter as a query string: always in the same order, without what is not set; empty for the board as it opens. */
export function tafelabfrage(filter: TafelFilter): string {
  const gesetzt = Object.keys(TafelFilter.shape).flatMap((name) => {
    const wert = filter[name as keyof TafelFilter];
    return wert === null || (name === 'seite' && wert === 1) ? [] : [[name, String(wert)]];
  });
  return new URLSearchParams(gesetzt).toString();
}

/** The address of a board that differs from this one; on its first page unless another is asked for. */
export function tafeladresse(
  filter: TafelFilter,
  anders: Partial<TafelFilter> = {},
  pfad: string = TAFEL,
): string {
  const abfrage = tafelabfrage({ ...filter, seite: 1, ...anders });
  return abfrage ? `${pfad}?${abfrage}` : pfad;
}

/** Whether two addresses open the same board, on whatever page: what is not said is what this audience begins with. */
export function gleicheTafel(a: TafelFilter, b: TafelFilter, imHaus: boolean): boolean {
  const ganz = (f: TafelFilter) => tafelabfrage({ ...f, ...vorgabeFuer(imHaus, f), seite: 1 });
  return ganz(a) === ganz(b);
}
