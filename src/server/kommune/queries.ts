import 'server-only';
import type { Ladungsfrist } from '@/domain/frist/ladungsfrist';
import { ausDatum, type LocalDate } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import { dbFuer } from '@/server/kern/db';
import { alsLadungsfrist, LADUNGSFRIST } from '@/server/kern/kalender';

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
};

/** The city and how to reach it; null while nobody has set it up. */
export async function kommune(akteur: Akteur): Promise<KommuneAnsicht | null> {
  const k = await dbFuer(akteur).kommune.findFirst({
    select: {
      name: true,
      kurzname: true,
      demo: true,
      lizenzName: true,
      lizenzUrl: true,
      anschrift: true,
      vertretung: true,
      kontaktStelle: true,
      kontaktEmail: true,
      kontaktTelefon: true,
      datenschutzEmail: true,
      barrierefreiheitStand: true,
      aufbewahrungKontakte: true,
      aufbewahrungLesen: true,
      aufbewahrungSchreiben: true,
    },
  });
  return k && { ...k, barrierefreiheitStand: k.barrierefreiheitStand && ausDatum(k.barrierefreiheitStand) };
}

/** The city's Ladungsfrist (F1); null while nobody has set the city up. */
export async function ladungsfrist(akteur: Akteur): Promise<Ladungsfrist | null> {
  const k = await dbFuer(akteur).kommune.findFirst({ select: LADUNGSFRIST });
  return k && alsLadungsfrist(k);
}
