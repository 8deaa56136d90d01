import 'server-only';
import type { Ladungsfrist } from '@/domain/frist/ladungsfrist';
import type { LocalDate } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import { behalte } from '@/server/kern/behalten';
import { frage } from '@/server/kern/db';
import { LADUNGSFRIST_SQL } from '@/server/kern/kalender';
import { sichtVon } from '@/server/kern/sicht';

export type KommuneAnsicht = {
  name: string;
  kurzname: string;
  demo: boolean;
  lizenzName: string;
  lizenzUrl: string;
  anschrift: string;
  vertretung: string;
  kontaktStelle: string;
  kontaktEmail: string;
  kontaktTelefon: string;
  datenschutzEmail: string;
  barrierefreiheitStand: LocalDate | null;
  /** Years (P4, P5). */
  aufbewahrungKontakte: number;
  aufbewahrungLesen: number;
  aufbewahrungSchreiben: number;
  /** F1. */
  ladungsfrist: Ladungsfrist;
};

const STADT = `SELECT json_build_object(
  'name', name, 'kurzname', kurzname, 'demo', demo, 'lizenzName', "lizenzName", 'lizenzUrl', "lizenzUrl",
  'anschrift', anschrift, 'vertretung', vertretung, 'kontaktStelle', "kontaktStelle", 'kontaktEmail', "kontaktEmail",
  'kontaktTelefon', "kontaktTelefon", 'datenschutzEmail', "datenschutzEmail",
  'barrierefreiheitStand', "barrierefreiheitStand", 'aufbewahrungKontakte', "aufbewahrungKontakte",
  'aufbewahrungLesen', "aufbewahrungLesen", 'aufbewahrungSchreiben', "aufbewahrungSchreiben",
  'ladungsfrist', ${LADUNGSFRIST_SQL}) AS stadt FROM kommune`;

/** The city and how to reach it, of every page; null while nobody has set it up. */
export function kommune(akteur: Akteur): Promise<KommuneAnsicht | null> {
  const sicht = sichtVon(akteur);
  return behalte({ art: 'kommune', sicht, name: '', hoechstens: 1 }, async () => {
    const [gefunden] = await frage<{ stadt: KommuneAnsicht }>(sicht, { text: STADT, values: [] });
    return gefunden?.stadt ?? null;
  });
}
