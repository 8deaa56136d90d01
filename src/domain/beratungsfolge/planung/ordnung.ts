import { nachName } from '../../kern/ordnung';
import { nachText } from '../position/reihenfolge';
import { datumVon, type Planrahmen, type Planzeile, sitzungVon } from './plan';

/** True if a row may stand right before another: dated rows follow their dates, the rest is free. */
function passtVor(a: Planzeile, b: Planzeile, rahmen: Planrahmen): boolean {
  const [erster, zweiter] = [datumVon(a, rahmen), datumVon(b, rahmen)];
  return erster === null || zweiter === null || erster <= zweiter;
}

/** True if the row may change places with its neighbour above (-1) or below (1). */
export function darfSchieben(
  zeilen: readonly Planzeile[],
  platz: number,
  richtung: -1 | 1,
  rahmen: Planrahmen,
): boolean {
  const [oben, unten] = richtung < 0 ? [platz - 1, platz] : [platz, platz + 1];
  const [a, b] = [zeilen[oben], zeilen[unten]];
  return a !== undefined && b !== undefined && passtVor(b, a, rahmen);
}

/** The rows with this one moved by one place. */
export function geschoben(zeilen: readonly Planzeile[], platz: number, richtung: -1 | 1): Planzeile[] {
  const neu = [...zeilen];
  const [zeile] = neu.splice(platz, 1);
  return zeile ? neu.toSpliced(platz + richtung, 0, zeile) : neu;
}

/**
 * How rows are stored: dated ones in order of their days, on the places dated ones have; rows of the same day and undated
 * ones stay where the person put them.
 */
export function einsortiert(zeilen: readonly Planzeile[], rahmen: Planrahmen): Planzeile[] {
  const datierte = zeilen
    .filter((z) => datumVon(z, rahmen) !== null)
    .sort((a, b) => nachText(datumVon(a, rahmen), datumVon(b, rahmen)));
  return zeilen.map((z) => (datumVon(z, rahmen) === null ? z : (datierte.shift() ?? z)));
}

const name = (z: Planzeile, rahmen: Planrahmen) =>
  rahmen.gremien.find((g) => g.id === z.gremiumId)?.name ?? '';

/** "Nach Termin ordnen": the order of the form: day, start, name as in a phone book; undated rows last. */
export function nachTermin(zeilen: readonly Planzeile[], rahmen: Planrahmen): Planzeile[] {
  return zeilen.toSorted((a, b) => {
    const tage = nachText(datumVon(a, rahmen), datumVon(b, rahmen));
    if (tage !== 0) return tage;
    if (datumVon(a, rahmen) === null) return 0;
    const beginn = nachText(sitzungVon(a, rahmen)?.beginn ?? null, sitzungVon(b, rahmen)?.beginn ?? null);
    return beginn || nachName(name(a, rahmen), name(b, rahmen));
  });
}
