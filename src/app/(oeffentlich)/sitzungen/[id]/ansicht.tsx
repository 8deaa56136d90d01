import type { ReactNode } from 'react';
import type { Tagesordnungspunkt } from '@/components/sitzung/Tagesordnung';
import { Datum } from '@/components/ui/Datum';
import { ergebnisZustand } from '@/domain/beratungsfolge/wegZustand';
import type { LocalDate } from '@/domain/kern/localDate';
import { uhrzeit } from '@/domain/texte/datum';
import { ERGEBNIS_TEXT } from '@/domain/texte/ergebnis';
import type { Oeffentlichkeit } from '@/domain/vorlage/vorlage';
import type { SitzungAnsicht, SitzungBeratung } from '@/server/sitzungen/queries';

/** "28. Sitzung Rat der Stadt" */
export const titel = (s: SitzungAnsicht): string =>
  [s.nummer && `${s.nummer}. Sitzung`, s.gremien.map((g) => g.name).join(' und ')].filter(Boolean).join(' ');

/** When and where, and the bodies with their pages. */
export const angaben = (s: SitzungAnsicht): ReactNode[] => [
  <Datum key="datum" tag={s.datum} beginn={s.beginn} wochentag />,
  ...(s.ende ? [`bis ${uhrzeit(s.ende)}`] : []),
  ...(s.ort ? [[s.ort, s.anschrift].filter(Boolean).join(', ')] : []),
  ...s.gremien.map((g) => (
    <a key={g.id} href={`/gremien/${g.id}`}>
      {g.name}
    </a>
  )),
];

/** The items of one part: the first paper is the matter, further ones belong to it ("hierzu"). */
export function punkte(s: SitzungAnsicht, teil: Oeffentlichkeit, heute: LocalDate): Tagesordnungspunkt[] {
  return s.punkte
    .filter((p) => p.teil === teil)
    .map(({ id, nummer, titel: text, beratungen: [haupt, ...weitere] }) => ({
      ...(haupt ? alsPunkt(haupt, s, heute) : OHNE_VORLAGE),
      id,
      nummer: nummer ?? '',
      titel: text,
      hierzu: [
        ...(haupt?.wortlaut ? [{ quelle: null, text: haupt.wortlaut }] : []),
        ...weitere.map((b) => ({ quelle: b.nummer, text: b.betreff })),
      ],
    }));
}

/** Papers planned for this sitting that are on no item. */
export const angemeldet = (s: SitzungAnsicht, heute: LocalDate): Tagesordnungspunkt[] =>
  s.angemeldet.filter((b) => !b.entfallen).map((b) => alsPunkt(b, s, heute));

const OHNE_VORLAGE = {
  untertitel: null,
  vorlage: null,
  zustaendigkeit: null,
  ergebnis: null,
  istUeberschrift: false,
};

function alsPunkt(b: SitzungBeratung, s: SitzungAnsicht, heute: LocalDate): Tagesordnungspunkt {
  return {
    id: b.beratungId,
    nummer: '',
    titel: b.betreff,
    untertitel: b.untertitel,
    vorlage: { href: `/vorlagen/${b.vorlageId}`, nummer: b.nummer },
    zustaendigkeit: b.zustaendigkeit,
    ergebnis: ergebnis(b, s, heute),
    istUeberschrift: false,
    hierzu: b.wortlaut ? [{ quelle: null, text: b.wortlaut }] : [],
  };
}

function ergebnis(b: SitzungBeratung, s: SitzungAnsicht, heute: LocalDate): Tagesordnungspunkt['ergebnis'] {
  if (b.ergebnis) return { zustand: ergebnisZustand(b.ergebnis), wort: ERGEBNIS_TEXT[b.ergebnis] };
  if (b.entfallen) return { zustand: 'entfallen', wort: 'entfallen' };
  return s.datum < heute && !s.abgesagt ? { zustand: 'fehlt', wort: 'Ergebnis noch nicht erfasst' } : null;
}
