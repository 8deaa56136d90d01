import type { Ablehnung } from '../kern/ablehnung';
import { abgelehnt, ok, type Result } from '../kern/result';
import { hoechsteLaufende, leseMuster, type Nummernmuster } from './muster';
import { leseNummer, normalisiere, schreibeNummer } from './nummer';

/** Longer ones fit no line of an agenda. */
const HOECHSTENS = 40;
/** What an address, a file name and a telephone call can carry. */
const LESBAR = /^[A-ZÄÖÜa-zäöüß0-9./_-]+$/;
const SUFFIXE = ['', '-E1', 'BA'];

/**
 * A pattern the city may go on with (N1): its numbers, with and without suffix, are read back as what they are, fit into an
 * address, and the digits suffice for what this year has already numbered. Answers with the number `laufend` would get.
 */
export function pruefeMuster(
  text: string,
  { laufend, jahr }: { laufend: number; jahr: number },
): Result<{ muster: Nummernmuster; beispiel: string }, Ablehnung> {
  const feld = 'nummernmuster';
  const gelesen = leseMuster(text);
  if (!gelesen.ok || text.length > HOECHSTENS)
    return abgelehnt({ code: 'NUMMERNMUSTER_UNGUELTIG', regel: 'N1', feld });
  const muster = gelesen.wert;
  const hoechste = hoechsteLaufende(muster);
  const proben = [1, 9, 10, Math.min(laufend, hoechste), hoechste];
  if (!proben.every((n) => SUFFIXE.every((zusatz) => eindeutig({ laufend: n, jahr, zusatz }, muster))))
    return abgelehnt({ code: 'NUMMERNMUSTER_UNLESBAR', regel: 'N1', feld });
  const beispiel = schreibeNummer({ laufend, jahr, zusatz: '' }, muster);
  if (beispiel === null) return abgelehnt({ code: 'NUMMERNMUSTER_ZU_KURZ', regel: 'N2', feld });
  return ok({ muster, beispiel });
}

function eindeutig(
  nummer: { laufend: number; jahr: number; zusatz: string },
  muster: Nummernmuster,
): boolean {
  const geschrieben = schreibeNummer(nummer, muster);
  if (geschrieben === null || !LESBAR.test(geschrieben)) return false;
  // As parts of an address: none empty, none that means a folder.
  if (geschrieben.split('/').some((teil) => /^\.*$/.test(teil))) return false;
  const gelesen = leseNummer(geschrieben, muster);
  return (
    gelesen.ok &&
    gelesen.wert.laufend === nummer.laufend &&
    gelesen.wert.jahr === nummer.jahr &&
    gelesen.wert.zusatz === nummer.zusatz &&
    normalisiere(geschrieben, muster) === geschrieben
  );
}
