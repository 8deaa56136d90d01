import { z } from 'zod';
import { istLocalDate } from '../kern/localDate';
import { GRUPPEN } from './gruppe';

/** What kind of deed: written, read, or a sign-in. */
export const ARTEN = ['schreiben', 'lesen', 'anmelden'] as const;

/** Where the page before ended: entries older than this one. */
const Marke = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z_\d{1,18}$/)
  .transform((text) => {
    const [am = '', id = ''] = text.split('_');
    return { am: new Date(am), id };
  })
  .refine(({ am }) => !Number.isNaN(am.getTime()));

const Tag = z.string().refine(istLocalDate).nullable().catch(null);

/** What Revision searches the audit by, as it stands in the address. An unknown value counts as absent. */
export const Spurfilter = z.object({
  person: z.string().trim().max(100).catch(''),
  gegenstand: z.string().trim().max(100).catch(''),
  art: z.enum(ARTEN).nullable().catch(null),
  gruppe: z.enum(GRUPPEN).nullable().catch(null),
  von: Tag,
  bis: Tag,
  vor: Marke.nullable().catch(null),
});
export type Spurfilter = z.infer<typeof Spurfilter>;

/** The same search in the address of another page. */
export function spuradresse(pfad: string, { vor: _, ...filter }: Spurfilter, vor?: string): string {
  const gesetzt = Object.entries({ ...filter, vor: vor ?? null }).filter(
    ([, wert]) => wert !== null && wert !== '',
  );
  const abfrage = new URLSearchParams(gesetzt.map(([name, wert]) => [name, String(wert)]));
  return `${pfad}${abfrage.size > 0 ? `?${abfrage}` : ''}`;
}
