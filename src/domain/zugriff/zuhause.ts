import type { Rolle } from './rolle';

/** Where a role is at home, and what the way there is called. */
export type Zuhause = { href: string; text: string };

/** A role, the page it works on. */
const ZUHAUSE: readonly [Rolle, Zuhause][] = [
  ['RATSBUERO', { href: '/buero', text: 'Büro' }],
  ['FACHBEREICH', { href: '/buero', text: 'Meine Vorlagen' }],
  ['MITZEICHNUNG', { href: '/mitzeichnung', text: 'Mitzeichnung' }],
  ['SCHRIFTFUEHRUNG', { href: '/protokoll', text: 'Protokoll' }],
  ['MITGLIED', { href: '/meine', text: 'Meine Gremien' }],
  ['ADMINISTRATION', { href: '/verwaltung', text: 'Verwaltung' }],
  ['REVISION', { href: '/revision', text: 'Prüfspur' }],
];

/** The pages of who holds these roles, each once: the first is where they begin after signing in. */
export function zuhauseMit(rollen: readonly Rolle[]): Zuhause[] {
  const eigene = ZUHAUSE.filter(([rolle]) => rollen.includes(rolle)).map(([, ziel]) => ziel);
  return eigene.filter((z, i) => eigene.findIndex((e) => e.href === z.href) === i);
}
