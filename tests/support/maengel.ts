import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const REGELN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that can turn out otherwise when only the colours are others. */
const FARBREGELN = ['color-contrast', 'link-in-text-block'];

/**
 * What is wrong with the page as it is now: what axe finds, and how far it rolls to the side. `wo` names the state;
 * `nurFarben` where the same page has been looked through in other colours.
 */
export async function maengel(
  seite: Page,
  wo = new URL(seite.url()).pathname,
  { nurFarben = false } = {},
): Promise<string[]> {
  // No frames, so no second page to bring their results together; and nobody reads what is in order.
  const axe = new AxeBuilder({ page: seite }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (nurFarben ? axe.withRules(FARBREGELN) : axe.withTags(REGELN)).analyze();
  const ueberhang = await seite.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.map((v) => `${wo}: ${v.id} ${v.nodes[0]?.html.slice(0, 200)}`),
    ...(ueberhang > 0 ? [`${wo}: rollt ${ueberhang} px zur Seite`] : []),
  ];
}
