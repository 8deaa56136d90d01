import type { LocalDate } from '@/domain/kern/localDate';
import { AUFGABE_TEXT } from '@/domain/texte/aufgabe';
import { GREMIUMART_TEXT } from '@/domain/texte/gremiumart';
import type { Gremiumakte } from '@/server/gremienverwaltung/queries';
import { Zeitraum } from './Zeitraum';

/** A body for who reads but does not change it. */
export function Gremiumangaben({ gremium: g, heute }: { gremium: Gremiumakte; heute: LocalDate }) {
  const angaben = [
    ['Kurzname', g.kurzname],
    ['Art', GREMIUMART_TEXT[g.art]],
    [
      'Aufgabe',
      g.aufgabe ? (AUFGABE_TEXT[g.aufgabe as keyof typeof AUFGABE_TEXT] ?? g.aufgabe) : 'keine besondere',
    ],
    ['Darf entscheiden', g.entscheidungsbefugt ? 'ja' : 'nein'],
    ['Stadtbezirk', g.stadtbezirk ?? '–'],
    ['Besteht', <Zeitraum key="zeit" von={g.gueltigVon} bis={g.gueltigBis} heute={heute} />],
  ] as const;
  return (
    <dl className="rl-formular">
      {angaben.map(([name, wert]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{wert}</dd>
        </div>
      ))}
    </dl>
  );
}
