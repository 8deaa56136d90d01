import type { Gremiengruppe } from '@/components/gremium/Gremienliste';
import { GREMIUM_ARTEN } from '@/domain/gremium/gremium';
import type { LocalDate } from '@/domain/kern/localDate';
import { nachName } from '@/domain/kern/ordnung';
import { GREMIUMART_MEHRZAHL } from '@/domain/texte/gremiumart';
import type { GremiumZeile } from '@/server/gremien/queries';

/** Bodies by kind in the order of the council, then by name; those that no longer sit say so. */
export function gruppiert(alle: GremiumZeile[], heute: LocalDate): Gremiengruppe[] {
  return GREMIUM_ARTEN.flatMap((art) => {
    const gremien = alle.filter((g) => g.art === art).sort((a, b) => nachName(a.name, b.name));
    return gremien.length === 0
      ? []
      : [{ art, titel: GREMIUMART_MEHRZAHL[art], gremien: gremien.map((g) => zeile(g, heute)) }];
  });
}

const zeile = ({ id, name, naechsteSitzung, offene, gueltigBis }: GremiumZeile, heute: LocalDate) => ({
  href: `/gremien/${id}`,
  name: gueltigBis && gueltigBis < heute ? `${name} (ehemals)` : name,
  offene,
  naechsteSitzung: naechsteSitzung && {
    datum: naechsteSitzung.datum,
    beginn: naechsteSitzung.beginn,
    href: `/sitzungen/${naechsteSitzung.id}`,
  },
});
