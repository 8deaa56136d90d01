import type { Ziel } from '@/components/ui/ziel';

/** The way to a page of the administration; the office comes from its own home. */
export const verwaltungsweg = (darfVerwalten: boolean, ...weiter: Ziel[]): Ziel[] => [
  darfVerwalten ? { href: '/verwaltung', text: 'Verwaltung' } : { href: '/buero', text: 'Büro' },
  ...weiter,
];

export const heimat = (darfVerwalten: boolean): string => (darfVerwalten ? '/verwaltung' : '/buero');

/** What stands in the address; lists and repetitions count as absent. */
export const einzeln = (wert: string | string[] | undefined): string =>
  typeof wert === 'string' ? wert : '';
