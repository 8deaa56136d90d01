import type { Aktiv } from '@/components/suche/Auswahlkette';
import type { Merkmalgruppe, Merkmalwert } from '@/components/suche/Merkmale';
import { suchadresse } from '@/domain/suche/adresse';
import type { Facetten, Facettenwert } from '@/domain/suche/facetten';
import { MERKMALE, type Merkmal, Suchfilter } from '@/domain/suche/filter';
import { anzahlText } from '@/domain/texte/anzahl';
import { BEREICH_TEXT, MERKMAL_TEXT, merkmalwert } from '@/domain/texte/suche';
import type { Suchergebnis } from '@/server/suche/queries';
import type { Namensvorschlag } from '@/server/suchzahlen/queries';

/** So many values are seen at once; the others unfold. */
const SICHTBAR = 6;
/** Long lists show their largest values first; the others have an order of their own. */
const NACH_ANZAHL: readonly Merkmal[] = ['gremium', 'ergebnis', 'stand', 'fachbereich', 'stadtbezirk'];

const gewaehlt = (filter: Suchfilter, merkmal: Merkmal): string | null =>
  filter[merkmal] === null ? null : String(filter[merkmal]);

const mit = (filter: Suchfilter, merkmal: Merkmal, wert: string | null): string =>
  suchadresse(filter, { [merkmal]: wert });

/** What narrows the list, and what would: a value that changes nothing is not offered. */
export function merkmalgruppen(filter: Suchfilter, { facetten, anzahl }: Suchergebnis): Merkmalgruppe[] {
  return MERKMALE.flatMap((merkmal) => {
    const aktiv = gewaehlt(filter, merkmal);
    const werte = facetten[merkmal];
    const [einziger] = werte;
    const aendertNichts =
      aktiv === null && werte.length === 1 && einziger?.zahl === anzahl.wert && !anzahl.mehr;
    if (werte.length === 0 || aendertNichts) return [];
    const alsWert = (f: Facettenwert): Merkmalwert => ({
      text: merkmalwert(merkmal, f.wert, f.name),
      anzahl: f.zahl === null ? null : anzahlText(f.zahl),
      href: mit(filter, merkmal, f.wert === aktiv ? null : f.wert),
      aktiv: f.wert === aktiv,
    });
    const oben = new Set(zuerst(merkmal, werte, aktiv));
    return [
      {
        name: merkmal,
        titel: MERKMAL_TEXT[merkmal],
        werte: werte.filter((f) => oben.has(f)).map(alsWert),
        weitere: werte.filter((f) => !oben.has(f)).map(alsWert),
      },
    ];
  });
}

/** The values seen at once, the chosen one always; one more is better than "one more". */
function zuerst(merkmal: Merkmal, werte: Facetten[Merkmal], aktiv: string | null): Facettenwert[] {
  if (werte.length <= SICHTBAR + 1) return werte;
  const rang = (f: Facettenwert) => (f.wert === aktiv ? Number.POSITIVE_INFINITY : (f.zahl ?? -1));
  const geordnet = NACH_ANZAHL.includes(merkmal)
    ? [...werte].sort((a, b) => rang(b) - rang(a))
    : [...werte].sort((a, b) => Number(b.wert === aktiv) - Number(a.wert === aktiv));
  return geordnet.slice(0, SICHTBAR);
}

/** The filters that are on, in words. */
export function aktive(filter: Suchfilter, facetten: Facetten): Aktiv[] {
  return MERKMALE.flatMap((merkmal) => {
    const wert = gewaehlt(filter, merkmal);
    if (wert === null) return [];
    const name = facetten[merkmal].find((f) => f.wert === wert)?.name ?? null;
    const benannt = name ?? (merkmal === 'gremium' || merkmal === 'fachbereich' ? 'wie gewählt' : null);
    return [
      {
        merkmal: MERKMAL_TEXT[merkmal],
        wert: merkmalwert(merkmal, wert, benannt),
        href: mit(filter, merkmal, null),
      },
    ];
  });
}

/** The same words, narrowed by nothing. */
export const ohneMerkmale = (filter: Suchfilter): string =>
  suchadresse(filter, Object.fromEntries(MERKMALE.map((merkmal) => [merkmal, null])));

/** Where a name that may have been meant is found. */
export const namensziel = ({ bereich, q }: Namensvorschlag) => ({
  href: suchadresse(Suchfilter.parse({ q, bereich })),
  q,
  wo: BEREICH_TEXT[bereich],
});

/** True where values of a filter stand without a number. */
export const ungezaehlt = (facetten: Facetten): boolean =>
  MERKMALE.some((merkmal) => facetten[merkmal].some(({ zahl }) => zahl === null));
