import type { Tafelgruppe, Tafelzeile } from '@/components/wo/Tafeltabelle';
import type { Haltegrund } from '@/domain/beratungsfolge/position/haltegrund';
import type { LocalDate } from '@/domain/kern/localDate';
import { dauerText } from '@/domain/texte/dauer';
import { HALTEGRUND_ERKLAERUNG } from '@/domain/texte/haltegrund';
import { gremienText, zeilenVonBis } from '@/domain/texte/tafelsatz';
import { VORLAGENART_TEXT } from '@/domain/texte/vorlagenart';
import { tafeladresse } from '@/domain/wo/adresse';
import type { TafelFilter } from '@/domain/wo/filter';
import type { TafelZeile } from '@/domain/wo/zeile';
import type { Tafeltaten } from '@/server/tafeltaten/queries';
import { JE_TAFEL, type Tafel } from '@/server/wo/queries';

type Taten = ReadonlyMap<string, Tafeltaten>;

function alsTafelzeile(z: TafelZeile, taten: Taten, heute: LocalDate): Tafelzeile {
  const gremien = gremienText(z.gremien);
  const naechste = gremienText(z.naechster?.gremien ?? []);
  const { seit } = z;
  return {
    id: z.vorlageId,
    betreff: z.betreff,
    untertitel: z.untertitel,
    angaben: [z.nummer ?? 'ohne Drucksache-Nr.', VORLAGENART_TEXT[z.art]].join(', '),
    gremien: gremienText(z.gremien.filter((g) => g.id !== z.gruppe)),
    seit: seit === null ? null : { tag: seit, dauer: seit === heute ? 'heute' : dauerText(seit, heute) },
    // Where it goes on at the body it stands at, that name already stands beside it.
    naechster: z.naechster && { ...z.naechster, gremien: naechste === gremien ? null : naechste },
    gruende: z.gruende,
    taten: tatenAn(z.vorlageId, taten.get(z.vorlageId)),
  };
}

function tatenAn(id: string, taten: Tafeltaten | undefined) {
  const ergebnis = taten?.ergebnis;
  return [
    ...(ergebnis
      ? [
          {
            href: `/protokoll/${ergebnis.sitzungId}?punkt=${ergebnis.beratungId}`,
            text: 'Ergebnis erfassen',
          },
        ]
      : []),
    ...(taten?.folge ? [{ href: `/buero/vorlagen/${id}/beratungsfolge`, text: 'Beratungsfolge' }] : []),
  ];
}

/** The id of a group's heading. */
const gruppenId = (schluessel: string): string => `gruppe-${schluessel}`;

/** Where each group's rows begin among all rows. */
function anfaenge(gruppen: Tafel['gruppen']): ReadonlyMap<string, number> {
  let bisher = 0;
  return new Map(
    gruppen.map(({ wert, zahl }) => {
      const anfang = bisher;
      bisher += zahl;
      return [wert, anfang] as const;
    }),
  );
}

/** The groups of this page with their true counts, also where they began on the page before or go on behind it. */
export function alsGruppen(tafel: Tafel, filter: TafelFilter, taten: Taten, heute: LocalDate): Tafelgruppe[] {
  const zeilen = tafel.zeilen.map((z) => ({ gruppe: z.gruppe, zeile: alsTafelzeile(z, taten, heute) }));
  if (tafel.nach === 'OHNE') return [{ kopf: null, zeilen: zeilen.map((z) => z.zeile) }];
  const beginn = anfaenge(tafel.gruppen);
  const hier = (tafel.seite - 1) * JE_TAFEL;
  return tafel.gruppen.flatMap(({ wert, name, zahl }) => {
    const eigene = zeilen.filter((z) => z.gruppe === wert).map((z) => z.zeile);
    if (eigene.length === 0) return [];
    const erste = Math.max(0, hier - (beginn.get(wert) ?? 0)) + 1;
    const grund = tafel.nach === 'GRUND' ? (wert as Haltegrund | 'NICHTS') : null;
    const feld = tafel.nach === 'GRUND' ? 'grund' : 'gremium';
    return [
      {
        kopf: {
          id: gruppenId(wert),
          titel: name,
          grund,
          zahl,
          umfang: eigene.length < zahl ? zeilenVonBis(erste, eigene.length, zahl) : null,
          erklaerung: grund && HALTEGRUND_ERKLAERUNG[grund],
          alleHref: filter[feld] === wert ? null : tafeladresse(filter, { [feld]: wert }),
        },
        zeilen: eigene,
      },
    ];
  });
}

/** Every group with the page and the heading where it begins. */
export function alsSpruenge(tafel: Tafel, filter: TafelFilter) {
  const beginn = anfaenge(tafel.gruppen);
  return tafel.gruppen.map(({ wert, name, zahl }) => {
    const seite = Math.floor((beginn.get(wert) ?? 0) / JE_TAFEL) + 1;
    return { href: `${tafeladresse(filter, { seite })}#${gruppenId(wert)}`, text: name, zahl };
  });
}
