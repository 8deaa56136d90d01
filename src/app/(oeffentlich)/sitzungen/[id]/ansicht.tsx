import type { ReactNode } from 'react';
import type { Tagesordnungspunkt } from '@/components/sitzung/Tagesordnung';
import { Datum } from '@/components/ui/Datum';
import type { HierzuNotiz } from '@/components/vorlage/Hierzu';
import { ergebnisZustand } from '@/domain/beratungsfolge/weg/zustand';
import type { LocalDate } from '@/domain/kern/localDate';
import { uhrzeit } from '@/domain/texte/datum';
import { ERGEBNIS_TEXT } from '@/domain/texte/ergebnis';
import { ZUSTAENDIGKEIT_TEXT } from '@/domain/texte/zustaendigkeit';
import type { Oeffentlichkeit } from '@/domain/vorlage/vorlage';
import type { SitzungAnsicht, SitzungBeratung } from '@/server/sitzungen/queries';

/** "Rat der Stadt, 28. Sitzung"; the bodies of a joint sitting stand above the title. */
export function titel(s: SitzungAnsicht): string {
  const [gremium, ...weitere] = s.gremien;
  if (!gremium || weitere.length > 0) return 'Gemeinsame Sitzung';
  return [gremium.name, s.nummer && `${s.nummer}. Sitzung`].filter(Boolean).join(', ');
}

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

/** The items of one part. The first paper is the matter, further ones belong to it ("hierzu"). */
export function punkte(s: SitzungAnsicht, teil: Oeffentlichkeit, heute: LocalDate): Tagesordnungspunkt[] {
  const liste = s.punkte.filter((p) => p.teil === teil);
  const gegliedert = liste.some((p) => p.nummer?.includes('.'));
  return liste.map(({ id, nummer, titel: text, oeffentlicherBeschluss, beratungen }) => {
    const [haupt, ...weitere] = beratungen;
    return {
      ...(haupt ? alsPunkt(haupt, s, heute) : OHNE_VORLAGE),
      id,
      nummer: nummer ?? '',
      titel: text,
      // An agenda often repeats the subtitle of the paper in its own words.
      untertitel: haupt?.untertitel && !text.includes(haupt.untertitel) ? haupt.untertitel : null,
      istUeberschrift: gegliedert && !haupt && nummer !== null && !nummer.includes('.'),
      hierzu: [
        ...(haupt?.wortlaut ? [{ quelle: null, text: haupt.wortlaut }] : []),
        ...(oeffentlicherBeschluss
          ? [{ quelle: 'Öffentlicher Beschluss:', text: oeffentlicherBeschluss }]
          : []),
        ...weitere.map((b) => hierzu(b, haupt, s, heute)),
      ],
    };
  });
}

/** Another paper on the same item, or the same paper in another body of a joint sitting. */
function hierzu(
  b: SitzungBeratung,
  haupt: SitzungBeratung | undefined,
  s: SitzungAnsicht,
  heute: LocalDate,
): HierzuNotiz {
  if (b.vorlageId !== haupt?.vorlageId) return { quelle: b.nummer, text: b.betreff };
  const wort = ergebnis(b, s, heute)?.wort ?? ZUSTAENDIGKEIT_TEXT[b.zustaendigkeit];
  return { quelle: `${b.gremium}:`, text: wort };
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
