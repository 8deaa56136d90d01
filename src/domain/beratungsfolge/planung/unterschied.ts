import { deutschesDatum } from '../../texte/datum';
import { ZUSTAENDIGKEIT_TEXT } from '../../texte/zustaendigkeit';
import { datumVon, nameVon, type Planrahmen, type Planzeile } from './plan';

const FELDER = [
  'gremiumId',
  'zustaendigkeit',
  'sitzungId',
  'planDatum',
  'federfuehrend',
  'entfallen',
  'entfallenGrund',
] as const satisfies (keyof Planzeile)[];

/** True if two rows plan the same, whatever their ids. */
export const planenGleich = (a: Planzeile, b: Planzeile): boolean => FELDER.every((f) => a[f] === b[f]);

/** True if both are the same plan in the same order; rows not yet stored have no ids to compare. */
export function istGleich(a: readonly Planzeile[], b: readonly Planzeile[]): boolean {
  return a.length === b.length && a.every((z, i) => planenGleich(z, b[i] ?? z));
}

/** What became of one row. `feld` names what changed. */
export type Unterschied = { id: string; satz: string };

/**
 * What changed from one stored state of a chain to another, row by row, in sentences: "Seniorenbeirat: hinzugefügt."
 * Sittings that `rahmen` does not know have no day.
 */
export function unterschiede(
  vorher: readonly Planzeile[],
  nachher: readonly Planzeile[],
  rahmen: Planrahmen,
): Unterschied[] {
  const alte = new Map(vorher.map((z) => [z.id, z]));
  const neue = new Map(nachher.map((z) => [z.id, z]));
  const weg = vorher.filter((z) => !neue.has(z.id)).map((z) => ({ id: z.id, was: 'entfernt' }));
  const dazu = nachher.filter((z) => !alte.has(z.id)).map((z) => ({ id: z.id, was: 'hinzugefügt' }));
  const anders = nachher.flatMap((z) => {
    const alt = alte.get(z.id);
    const was = alt ? aenderungen(alt, z, rahmen).join(', ') : '';
    return was ? [{ id: z.id, was }] : [];
  });
  const gefunden = [...dazu, ...anders, ...weg].map(({ id, was }) => {
    const zeile = neue.get(id) ?? alte.get(id);
    return { id, satz: `${zeile ? nameVon(zeile, rahmen, 0) : ''}: ${was}` };
  });
  return gefunden.length === 0 && umgeordnet(vorher, nachher)
    ? [{ id: '', satz: 'Reihenfolge geändert' }]
    : gefunden;
}

const umgeordnet = (a: readonly Planzeile[], b: readonly Planzeile[]) => a.some((z, i) => z.id !== b[i]?.id);

function aenderungen(alt: Planzeile, neu: Planzeile, rahmen: Planrahmen): string[] {
  const texte: string[] = [];
  if (alt.gremiumId !== neu.gremiumId) texte.push(`Gremium statt ${nameVon(alt, rahmen, 0)}`);
  if (alt.zustaendigkeit !== neu.zustaendigkeit) {
    const rolle = (z: Planzeile) => ZUSTAENDIGKEIT_TEXT[z.zustaendigkeit];
    texte.push(`${rolle(neu)} statt ${rolle(alt)}`);
  }
  if (alt.sitzungId !== neu.sitzungId || alt.planDatum !== neu.planDatum) {
    texte.push(`${termin(neu, rahmen)} statt ${termin(alt, rahmen)}`);
  }
  if (alt.federfuehrend !== neu.federfuehrend) {
    texte.push(neu.federfuehrend ? 'federführend' : 'nicht mehr federführend');
  }
  if (alt.entfallen !== neu.entfallen) texte.push(neu.entfallen ? 'entfallen' : 'wieder vorgesehen');
  else if (alt.entfallenGrund !== neu.entfallenGrund) texte.push('Grund geändert');
  return texte;
}

function termin(z: Planzeile, rahmen: Planrahmen): string {
  const datum = datumVon(z, rahmen);
  if (datum !== null) return deutschesDatum(datum);
  return z.sitzungId === null ? 'ohne Termin' : 'anderer Termin';
}
