import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const REGELN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is wrong with the page as it is now: what axe finds, and how far it rolls to the side. `wo` names the state. */
export async function maengel(seite: Page, wo = new URL(seite.url()).pathname): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: seite }).withTags(REGELN).analyze();
  const ueberhang = await seite.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.map((v) => `${wo}: ${v.id} ${v.nodes[0]?.html.slice(0, 200)}`),
    ...(ueberhang > 0 ? [`${wo}: rollt ${ueberhang} px zur Seite`] : []),
  ];
}
