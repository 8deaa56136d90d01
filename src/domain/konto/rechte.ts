import type { AblehnungsCode } from '../kern/ablehnung';
import type { Rolle } from '../zugriff/rolle';

/** What an account is given. Bodies are those whose minutes it keeps. */
export type Rechtestand = {
  rollen: readonly Rolle[];
  gremien: readonly string[];
  organisationseinheitId: string | null;
  personId: string | null;
};

/** Roles that act for a unit. */
export const MIT_EINHEIT: readonly Rolle[] = ['FACHBEREICH', 'MITZEICHNUNG'];

/** What counts of a form: bodies without Schriftführung, a Person without Mitglied, a unit without its roles give nothing. */
export function wirksam(stand: Rechtestand): Rechtestand {
  const hat = (rolle: Rolle) => stand.rollen.includes(rolle);
  return {
    rollen: [...new Set(stand.rollen)],
    gremien: hat('SCHRIFTFUEHRUNG') ? [...new Set(stand.gremien)] : [],
    organisationseinheitId: MIT_EINHEIT.some(hat) ? stand.organisationseinheitId : null,
    personId: hat('MITGLIED') ? stand.personId : null,
  };
}

/** What a role lacks, by field: Schriftführung is granted per body, a Mitglied is a Person, a unit signs or files. */
export function fehlendes(stand: Rechtestand): Partial<Record<keyof Rechtestand, AblehnungsCode>> {
  const hat = (rolle: Rolle) => stand.rollen.includes(rolle);
  return {
    ...(hat('SCHRIFTFUEHRUNG') && stand.gremien.length === 0 && { gremien: 'GREMIUM_FEHLT' }),
    ...(MIT_EINHEIT.some(hat) &&
      !stand.organisationseinheitId && { organisationseinheitId: 'EINHEIT_FEHLT' }),
    ...(hat('MITGLIED') && !stand.personId && { personId: 'PERSON_FEHLT' }),
  };
}

/** True where something somebody could do before is gone: then open sessions end. */
export function schrumpft(vorher: Rechtestand, nachher: Rechtestand): boolean {
  const verloren = (alt: readonly string[], neu: readonly string[]) => alt.some((id) => !neu.includes(id));
  const anderes = (alt: string | null, neu: string | null) => alt !== null && alt !== neu;
  return (
    verloren(vorher.rollen, nachher.rollen) ||
    verloren(vorher.gremien, nachher.gremien) ||
    anderes(vorher.organisationseinheitId, nachher.organisationseinheitId) ||
    anderes(vorher.personId, nachher.personId)
  );
}

/** True where both allow the same. */
export const gleich = (a: Rechtestand, b: Rechtestand): boolean => !schrumpft(a, b) && !schrumpft(b, a);
