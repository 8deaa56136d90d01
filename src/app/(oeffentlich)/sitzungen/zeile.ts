import type { Kalendersitzung } from '@/components/sitzung/Monatskalender';
import type { Sitzungszeile } from '@/components/sitzung/Sitzungsliste';
import { gremienNamen } from '@/domain/texte/sitzung';
import type { SitzungZeile } from '@/server/termine/queries';

/** Several bodies in one room are one row; the lead body comes first. */
export function alsSitzungszeile(s: SitzungZeile): Sitzungszeile {
  return {
    href: `/sitzungen/${s.id}`,
    gremium: gremienNamen(s.gremien),
    datum: s.datum,
    beginn: s.beginn,
    ort: s.ort,
    nummer: s.nummer,
    abgesagt: s.abgesagt,
    vorlagen: s.vorlagen,
  };
}

/** In the calendar every body has its own line, so that it is found by its name. */
export const alsKalendersitzung = (s: SitzungZeile): Kalendersitzung[] =>
  s.gremien.map((g) => ({
    href: `/sitzungen/${s.id}`,
    kurzname: g.kurzname,
    datum: s.datum,
    beginn: s.beginn,
    abgesagt: s.abgesagt,
  }));
