import type { LocalDate } from '../kern/localDate';

export type GremiumName = {
  art: 'NAME' | 'ALIAS';
  name: string;
  gueltigVon: LocalDate | null;
  gueltigBis: LocalDate | null;
};

export type GremiumMitNamen = {
  id: string;
  name: string;
  gueltigVon: LocalDate | null;
  gueltigBis: LocalDate | null;
  namen: GremiumName[];
};

export type Spanne = { gueltigVon: LocalDate | null; gueltigBis: LocalDate | null };

/** Both ends belong to it; an open end is null. Without a day everything counts. */
export function giltAm(spanne: Spanne, tag: LocalDate | null): boolean {
  if (!tag) return true;
  return (!spanne.gueltigVon || spanne.gueltigVon <= tag) && (!spanne.gueltigBis || tag <= spanne.gueltigBis);
}

/** What the body was called on that day: an earlier name within its validity, else the present one. */
export function nameAm(gremium: Pick<GremiumMitNamen, 'name' | 'namen'>, tag: LocalDate | null): string {
  const frueher =
    tag && gremium.namen.find((n) => n.art === 'NAME' && n.gueltigBis !== null && giltAm(n, tag));
  return frueher ? frueher.name : gremium.name;
}
