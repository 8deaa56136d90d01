import type { Befund } from '@/domain/dokument/befund';

/** What stands beside a field: where it was read, and what was noticed. */
export type Feldangabe = { stelle: string | null; befunde: Befund[] };

/** By name of the field; sections by "abschnitt ART Überschrift". */
export type Feldangaben = Readonly<Record<string, Feldangabe>>;
