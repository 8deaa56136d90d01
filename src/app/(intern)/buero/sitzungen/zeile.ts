import type { Einladungszeile } from '@/components/tagesordnung/Einladungstabelle';
import { fristlage } from '@/domain/frist/fristlage';
import type { Ladungsfrist } from '@/domain/frist/ladungsfrist';
import { berlinTag } from '@/domain/kern/localDate';
import { hatBegonnen } from '@/domain/sitzung/begonnen';
import { gremienNamen } from '@/domain/texte/sitzung';
import type { SitzungZeile } from '@/server/termine/queries';

/** A Sitzung as the office lists it: where its invitation stands. */
export const alsEinladungszeile =
  (frist: Ladungsfrist, jetzt: Date) =>
  (s: SitzungZeile): Einladungszeile => ({
    href: `/buero/sitzungen/${s.id}`,
    gremium: gremienNamen(s.gremien),
    nummer: s.nummer,
    datum: s.datum,
    beginn: s.beginn,
    abgesagt: s.abgesagt,
    vorlagen: s.vorlagen,
    versandtAm: s.tagesordnungAb && berlinTag(s.tagesordnungAb),
    frist: fristlage(s.datum, frist, berlinTag(jetzt)),
    vorbei: hatBegonnen(s, jetzt),
  });
