import type { Vorlagenart } from './vorlage';

/** Kinds of papers that only inform; every other kind asks some body for a decision. */
const UNTERRICHTEND: ReadonlySet<Vorlagenart> = new Set<Vorlagenart>([
  'KENNTNISNAHMEVORLAGE',
  'MITTEILUNG',
  'ANFRAGE',
  'BEANTWORTUNG',
  'STELLUNGNAHME',
]);

/** Whether a paper of this kind is only done with when somebody has decided (domain rules §2.3). */
export const istBeschlussErforderlich = (art: Vorlagenart): boolean => !UNTERRICHTEND.has(art);
