import type { ReactNode } from 'react';
import type { Mitglied } from '@/components/gremium/Mitgliederliste';
import type { Sitzungszeile } from '@/components/sitzung/Sitzungsliste';
import { kontaktziel } from '@/domain/person/kontakt';
import { deutschesDatum } from '@/domain/texte/datum';
import { GREMIUMART_TEXT } from '@/domain/texte/gremiumart';
import type { GremiumAnsicht } from '@/server/gremien/queries';
import type { SitzungZeile } from '@/server/termine/queries';
import { alsSitzungszeile } from '../../sitzungen/zeile';

/** Kind, district, earlier names and what came after. */
export function vorzeile(g: GremiumAnsicht): ReactNode[] {
  return [
    GREMIUMART_TEXT[g.art],
    ...(g.stadtbezirk ? [`Stadtbezirk ${g.stadtbezirk}`] : []),
    ...g.fruehereNamen.flatMap((n) =>
      n.gueltigBis ? [`bis ${deutschesDatum(n.gueltigBis)}: ${n.name}`] : [],
    ),
    ...(g.gueltigBis ? [`bestand bis ${deutschesDatum(g.gueltigBis)}`] : []),
    ...(g.nachfolger
      ? [
          <a key="nachfolger" href={`/gremien/${g.nachfolger.id}`}>
            jetzt: {g.nachfolger.name}
          </a>,
        ]
      : []),
  ];
}

/** On the page of its body a sitting is named by its number; a joint one keeps the names of all. */
export function eigeneSitzung(s: SitzungZeile): Sitzungszeile {
  const zeile = alsSitzungszeile(s);
  if (s.gremien.length > 1) return zeile;
  return { ...zeile, gremium: s.nummer ? `${s.nummer}. Sitzung` : 'Sitzung', nummer: null };
}

/** The members, with the way each of their contacts leads. */
export const mitglieder = (g: GremiumAnsicht): Mitglied[] =>
  g.mitglieder.map((m) => ({
    ...m,
    kontakte: m.kontakte.map((k) => ({ ...k, ziel: kontaktziel(k.art, k.wert) })),
  }));
