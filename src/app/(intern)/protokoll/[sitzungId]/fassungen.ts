import type { Fassung } from '@/components/protokoll/Ergebnisverlauf';
import type { PunktkopfDaten } from '@/components/protokoll/Punktkopf';
import { schliesst } from '@/domain/beratungsfolge/ergebnis';
import { berlinTag, berlinUhrzeit } from '@/domain/kern/localDate';
import { deutschesDatum, uhrzeit } from '@/domain/texte/datum';
import { ERGEBNIS_TEXT } from '@/domain/texte/ergebnis';
import { OEFFENTLICHKEIT_TEXT } from '@/domain/texte/oeffentlichkeit';
import { ZUSTAENDIGKEIT_TEXT } from '@/domain/texte/zustaendigkeit';
import type { PunktAnsicht } from '@/server/ergebnisse/queries';
import type { Stelle } from '../ansicht';

/** Every result of the item, the one in force last. */
export function fassungen({ ergebnisse }: PunktAnsicht): (Fassung & { satz: string })[] {
  return [...ergebnisse]
    .sort((a, b) => Number(a.berichtigtAm === null) - Number(b.berichtigtAm === null))
    .map((e, i) => {
      const erfasst = [
        `${deutschesDatum(berlinTag(e.erfasstAm))}, ${uhrzeit(berlinUhrzeit(e.erfasstAm))}`,
        ...(e.erfasstVon ? [e.erfasstVon] : []),
      ].join(', ');
      const wort = ERGEBNIS_TEXT[e.code];
      return {
        id: String(i),
        wort,
        erfasst,
        grund: e.grund,
        gilt: e.berichtigtAm === null,
        satz: `${wort} (${erfasst})`,
      };
    });
}

/** The head of an item; what earlier bodies said is known only for one's own. */
export function punktkopf(
  { schritt, punkt, teil }: Stelle,
  ansicht: PunktAnsicht | null,
  gemeinsam: boolean,
): PunktkopfDaten {
  return {
    vorzeile: [
      punkt.nummer ? `TOP ${punkt.nummer}` : 'ohne Tagesordnungspunkt',
      ZUSTAENDIGKEIT_TEXT[schritt.zustaendigkeit],
      ...(teil ? [OEFFENTLICHKEIT_TEXT[teil]] : []),
      ...(schritt.nummer ? [schritt.nummer] : []),
      ...(gemeinsam ? [schritt.gremium] : []),
    ],
    titel: schritt.betreff,
    untertitel: schritt.untertitel,
    href: `/vorlagen/${schritt.vorlageId}`,
    hierzu: ansicht ? hierzu(ansicht) : [],
  };
}

/** Votes given before this step: they stand beside the item (§2.2). */
function hierzu({ folge, beratungId }: PunktAnsicht): PunktkopfDaten['hierzu'] {
  const hier = folge.schritte.find((s) => s.id === beratungId);
  return folge.schritte
    .filter((s) => s.id !== beratungId && s.datum !== null && s.datum <= (hier?.datum ?? ''))
    .filter((s) => s.zustaendigkeit === 'ANHOERUNG' || s.zustaendigkeit === 'EMPFEHLUNG')
    .flatMap((s) =>
      s.ergebnis && schliesst(s.ergebnis)
        ? [
            {
              quelle: `${s.gremium}, ${deutschesDatum(s.datum ?? '')}: ${ERGEBNIS_TEXT[s.ergebnis]}`,
              text: s.wortlaut ? `„${s.wortlaut}“` : '',
            },
          ]
        : [],
    );
}
