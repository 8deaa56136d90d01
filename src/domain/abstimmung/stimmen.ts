import type { Ablehnung } from '../kern/ablehnung';
import { abgelehnt, ok, type Result } from '../kern/result';

/** Counted votes of a ballot (§5.5). Only voting members are counted. */
export type Stimmen = { ja: number; nein: number; enthaltung: number };
export type Abstimmungsausgang = 'ANGENOMMEN' | 'ABGELEHNT';
export const MEHRHEITEN = ['EINSTIMMIG', 'MEHRHEITLICH'] as const;
export type Mehrheit = (typeof MEHRHEITEN)[number];

/** § 50 GO NRW: a majority of the Ja and Nein votes; a tie is a rejection. Nobody voted (0:0) → null, no decision. */
export function ausgang({ ja, nein }: Stimmen): Abstimmungsausgang | null {
  if (ja === 0 && nein === 0) return null;
  return ja > nein ? 'ANGENOMMEN' : 'ABGELEHNT';
}

/** V-MOD: unanimous if all who voted voted alike; abstentions do not count. Nobody voted → null. */
export function mehrheit({ ja, nein }: Stimmen): Mehrheit | null {
  if (ja === 0 && nein === 0) return null;
  return ja === 0 || nein === 0 ? 'EINSTIMMIG' : 'MEHRHEITLICH';
}

const MEHRHEIT_TEXT: Record<Mehrheit, string> = {
  EINSTIMMIG: 'einstimmig',
  MEHRHEITLICH: 'mehrheitlich',
};

/** "einstimmig bei 20 Enthaltungen", "mehrheitlich bei 1 Enthaltung"; null if nobody voted. */
export function mehrheitstext(stimmen: Stimmen): string | null {
  const art = mehrheit(stimmen);
  if (art === null || stimmen.enthaltung === 0) return art && MEHRHEIT_TEXT[art];
  const wort = stimmen.enthaltung === 1 ? 'Enthaltung' : 'Enthaltungen';
  return `${MEHRHEIT_TEXT[art]} bei ${stimmen.enthaltung} ${wort}`;
}

/** Voting members present at the ballot; those excluded by § 31 GO NRW (befangen) are among them. */
export type Anwesende = { stimmberechtigt: number; befangen: number };

/**
 * Refuses votes that are no whole numbers from 0 (STIMMEN_UNGUELTIG), and more votes than members who could
 * cast them (STIMMEN_UEBER_ANWESENDEN). Without recorded attendance only the first is asked.
 */
export function pruefeStimmen(stimmen: Stimmen, anwesende: Anwesende | null): Result<Stimmen, Ablehnung> {
  const { ja, nein, enthaltung } = stimmen;
  if (![ja, nein, enthaltung].every((zahl) => Number.isSafeInteger(zahl) && zahl >= 0)) {
    return abgelehnt({ code: 'STIMMEN_UNGUELTIG', regel: '§5.5', feld: 'stimmen' });
  }
  if (anwesende && ja + nein + enthaltung > anwesende.stimmberechtigt - anwesende.befangen) {
    return abgelehnt({ code: 'STIMMEN_UEBER_ANWESENDEN', regel: '§5.5', feld: 'stimmen' });
  }
  return ok(stimmen);
}
