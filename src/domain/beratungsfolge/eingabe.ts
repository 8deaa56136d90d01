import { z } from 'zod';
import { istLocalDate } from '../kern/localDate';
import { alsZeile } from './planung/formular';
import { NEU, type Planzeile } from './planung/plan';
import type { Plantat } from './planung/tat';
import type { Regel } from './pruefung/gegenstand';
import { ZUSTAENDIGKEITEN } from './schritt';
import { STANDARDFOLGEN } from './standardfolge';

const UUID = z.uuid();
const istId = (text: string) => UUID.safeParse(text).success;

/** Most rows a chain may have; the longest real ones have 26. */
const HOECHSTENS = 200;

/** A stored row as the form was filled with it: what was loaded, to see whether it still stands. */
const Basiszeile = z.object({
  id: z.uuid(),
  gremiumId: z.uuid(),
  gremiumText: z.literal(''),
  zustaendigkeit: z.enum(ZUSTAENDIGKEITEN),
  sitzungId: z.uuid().nullable(),
  planDatum: z.string().refine(istLocalDate).nullable(),
  federfuehrend: z.boolean(),
  entfallen: z.boolean(),
  entfallenGrund: z.string(),
});

/** What the page itself put into a field. */
const ausJson = z.string().transform((text, ctx): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    ctx.addIssue({ code: 'custom', message: 'Bitte laden Sie die Seite neu.' });
    return z.NEVER;
  }
});

/** What the form cannot do without; the rest a person may still be working on. */
const Folgenentwurf = z.object({
  vorlageId: z.uuid(),
  basis: ausJson.pipe(z.array(Basiszeile)),
  schritte: z
    .array(z.unknown().transform(alsZeile))
    .max(HOECHSTENS, { error: `Eine Beratungsfolge hat höchstens ${HOECHSTENS} Zeilen.` })
    .default([]),
});
export type Folgenentwurf = z.infer<typeof Folgenentwurf>;

/** A chain to be stored: every row names a body, and every one is stored or new. */
export const Folgeneingabe = Folgenentwurf.superRefine(({ schritte }, ctx) => {
  const gesehen = new Set<string>();
  for (const [i, zeile] of schritte.entries()) {
    const fehler = zeilenfehler(zeile, gesehen);
    if (fehler) ctx.addIssue({ code: 'custom', path: ['schritte', i, fehler.feld], message: fehler.satz });
    gesehen.add(zeile.id);
  }
});
export type Folgeneingabe = z.infer<typeof Folgeneingabe>;

function zeilenfehler(z: Planzeile, gesehen: ReadonlySet<string>): { feld: string; satz: string } | null {
  if (gesehen.has(z.id) || !(istId(z.id) || NEU.test(z.id))) {
    return { feld: 'gremium', satz: 'Diese Zeile ist unlesbar. Bitte fügen Sie sie neu an.' };
  }
  if (z.gremiumId === '' && z.gremiumText === '') {
    return { feld: 'gremium', satz: 'Bitte wählen Sie ein Gremium oder entfernen Sie die Zeile.' };
  }
  return null;
}

const zeile = z.string().max(60);
const wahl = z.string().max(60);
const zustaendigkeit = z.enum(ZUSTAENDIGKEITEN);

/** A deed as a button of the form sends it, where no script does it at once. */
const Tat: z.ZodType<Plantat> = z.discriminatedUnion('art', [
  z.object({ art: z.literal('neu') }),
  z.object({ art: z.literal('ordnen') }),
  z.object({ art: z.literal('standard'), folge: z.enum(STANDARDFOLGEN) }),
  z.object({ art: z.literal('einfuegen'), gremiumId: wahl, zustaendigkeit, sitzungId: wahl.nullable() }),
  z.object({ art: z.literal('entfernen'), zeile }),
  z.object({ art: z.literal('schieben'), zeile, richtung: z.union([z.literal(-1), z.literal(1)]) }),
  z.object({ art: z.literal('gremium'), zeile, gremiumId: wahl, text: z.string().max(300) }),
  z.object({ art: z.literal('rolle'), zeile, zustaendigkeit }),
  z.object({ art: z.literal('termin'), zeile, sitzungId: wahl.nullable() }),
  z.object({ art: z.literal('federfuehrend'), zeile, ja: z.boolean() }),
  z.object({ art: z.literal('entfallen'), zeile, ja: z.boolean(), grund: z.string().max(500) }),
]);

/** A deed on the rows as a form carries it. */
export const Tatformular = Folgenentwurf.extend({
  /** Without one, what others stored is taken over. */
  tat: ausJson.pipe(Tat).optional(),
  /** Which sequence is chosen; the button cannot know without JavaScript. */
  standardfolge: z.enum(STANDARDFOLGEN).optional().catch(undefined),
}).transform(({ tat, standardfolge, ...rest }) => ({
  ...rest,
  tat: tat?.art === 'standard' && standardfolge ? { ...tat, folge: standardfolge } : tat,
}));

const regel = z.string().regex(/^O([1-9]|1[0-5])$/) as unknown as z.ZodType<Regel>;

/** A rule at a step (or null = the whole chain) of a paper. */
const Regelstelle = z.object({ vorlageId: z.uuid(), regel, beratungId: z.uuid().nullable() });

/** "Trotzdem, weil …" */
export const AusnahmeEingabe = Regelstelle.extend({
  grund: z
    .string({ error: 'Bitte begründen Sie, warum die Regel hier nicht gilt.' })
    .trim()
    .min(3, { error: 'Bitte begründen Sie, warum die Regel hier nicht gilt.' })
    .max(1000, { error: 'Bitte begründen Sie kürzer (höchstens 1000 Zeichen).' }),
});
export type AusnahmeEingabe = z.infer<typeof AusnahmeEingabe>;
export const AusnahmeStelle = Regelstelle;
export type AusnahmeStelle = z.infer<typeof AusnahmeStelle>;

/** The place of a rule as a button of the editor carries it; `feld` = the field with its reason. */
const Stelle = z.object({ regel, beratungId: z.uuid().nullable(), feld: z.string().max(20).default('') });

/** "Trotzdem, weil …" as the editor's form carries it: many fields for reasons, one button pressed. */
export const AusnahmeFormular = z
  .object({
    vorlageId: z.uuid(),
    ausnahme: ausJson.pipe(Stelle),
    gruende: z.record(z.string(), z.string()).default({}),
  })
  .transform(({ vorlageId, ausnahme: { feld, ...stelle }, gruende }, ctx): AusnahmeEingabe => {
    const gelesen = AusnahmeEingabe.safeParse({ vorlageId, ...stelle, grund: gruende[feld] });
    if (gelesen.success) return gelesen.data;
    const message = gelesen.error.issues[0]?.message ?? '';
    ctx.addIssue({ code: 'custom', path: ['gruende', feld], message });
    return z.NEVER;
  });

export const BeachtenFormular = z
  .object({ vorlageId: z.uuid(), beachten: ausJson.pipe(Stelle) })
  .transform(
    ({ vorlageId, beachten: { regel, beratungId } }): AusnahmeStelle => ({ vorlageId, regel, beratungId }),
  );
