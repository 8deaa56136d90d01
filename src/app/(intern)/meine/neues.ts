import type { NeuesZeile } from '@/components/gremium/Neues';
import { berlinTag, berlinUhrzeit, type LocalDate } from '@/domain/kern/localDate';
import { deutschesDatum, uhrzeit } from '@/domain/texte/datum';
import { NEUIGKEIT_ETIKETT, neuigkeitText } from '@/domain/texte/neues';
import { anzahlVorlagen, gremienNamen, sitzungstitel } from '@/domain/texte/sitzung';
import type { GezaehlteSitzung } from '@/server/anstehend/queries';
import type { MeineLage } from '@/server/meine/queries';

/** "am 16.11.2026"; a visit of the same day by its time. */
export function besuchstag(seit: Date, heute: LocalDate): string {
  const tag = berlinTag(seit);
  return tag === heute ? `heute, ${uhrzeit(berlinUhrzeit(seit))}` : `am ${deutschesDatum(tag)}`;
}

/** How many papers have anything new; one that comes to two of my bodies counts once. */
export const anzahlNeu = (lage: MeineLage): number =>
  new Set(lage.anstehendes.neues.map((v) => v.vorlageId)).size;

/** So many news at once; what is older is asked for. */
const HOECHSTENS = 24;

/** The newest lines, and how many there are beside them. */
export function gezeigteNeuigkeiten(lage: MeineLage, alle: boolean) {
  const zeilen = neuesZeilen(lage);
  const gezeigt = alle ? zeilen : zeilen.slice(0, HOECHSTENS);
  return { zeilen: gezeigt, aeltere: zeilen.length - gezeigt.length };
}

/** One line per invitation and per event, newest first. What an invitation brought is said by its line. */
function neuesZeilen(lage: MeineLage): NeuesZeile[] {
  const { seit } = lage;
  if (seit === null) return [];
  const geladen = lage.anstehendes.termine.filter((s) => s.tagesordnungAb && s.tagesordnungAb > seit);
  const mitEinladung = new Map(geladen.map((s) => [s.id, s.tagesordnungAb?.getTime()]));
  const zeilen = lage.anstehendes.neues.flatMap((v) =>
    v.neu
      .filter((n) => v.sitzungId === null || mitEinladung.get(v.sitzungId) !== n.am.getTime())
      .map((n) => ({
        id: `${v.vorlageId} ${n.art} ${n.am.getTime()} ${n.von ?? ''}`,
        zeit: n.am,
        etikett: NEUIGKEIT_ETIKETT[n.art],
        href: `/vorlagen/${v.vorlageId}`,
        titel: v.titel,
        text: neuigkeitText(n),
      })),
  );
  const einmal = [...new Map(zeilen.map((z) => [z.id, z])).values()];
  return [...geladen.map(einladung), ...einmal]
    .sort((a, b) => b.zeit.getTime() - a.zeit.getTime())
    .map(({ zeit, ...zeile }) => ({ ...zeile, am: berlinTag(zeit) }));
}

const einladung = (s: GezaehlteSitzung) => ({
  id: s.id,
  zeit: s.tagesordnungAb ?? new Date(0),
  etikett: 'Einladung',
  href: `/sitzungen/${s.id}`,
  titel: `${sitzungstitel(s.nummer)} am ${deutschesDatum(s.datum)}`,
  text: [gremienNamen(s.gremien), anzahlVorlagen(s.vorlagen)].join(' · '),
});
