import type { ReactNode } from 'react';
import { deutschesDatum } from '@/domain/texte/datum';
import { GREMIUMART_TEXT } from '@/domain/texte/gremiumart';
import type { GremiumAnsicht } from '@/server/gremien/queries';

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
