import { z } from 'zod';
import { istLocalDate } from '../kern/localDate';
import { NEU, type Planzeile } from './planung/plan';
import type { Plantat } from './planung/tat';
import type { Regel } from './pruefung/gegenstand';
import { ZUSTAENDIGKEITEN } from './schritt';
import { STANDARDFOLGEN } from './standardfolge';

const UUID = z.uuid();
const istId = (text: string) => UUID.safeParse(text).success;
const ja = (text: string | undefined) => text === 'ja';

/** Most rows a chain may have; the longest real ones have 26. */
const HOECHSTENS = 200;

/** A row as the form sends it. `termin` is the id of a Sitzung, a planned day, or empty for "ohne Termin". */
const Formularzeile = z
  .object({
    id: z.string().max(60).default(''),
    gremiumId: z.string().default(''),
    gremium: z.string().trim().max(300).default(''),
    zustaendigkeit: z.enum(ZUSTAENDIGKEITEN).catch('KENNTNISNAHME'),
    termin: z.string().default(''),
    federfuehrend: z.string().optional(),
    entfallen: z.string().optional(),
    entfallenGrund: z.string().trim().max(500).default(''),
  })
  .transform(
    ({ termin, gremium, ...f }): Planzeile => ({
      ...f,
      gremiumId: istId(f.gremiumId) ? f.gremiumId : '',
      gremiumText: gremium,
      sitzungId: istId(termin) ? termin : null,
      planDatum: istLocalDate(termin) ? termin : null,
      federfuehrend: ja(f.federfuehrend),
      entfallen: ja(f.entfallen),
      entfallenGrund: ja(f.entfallen) ? f.entfallenGrund : '',
    }),
  );

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

/** What the form cannot do without; the rest a person may still be working on. */
export const Folgenentwurf = z.object({
  vorlageId: z.uuid(),
  basis: z
    .string()
    .transform((text, ctx) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        ctx.addIssue({ code: 'custom', message: 'Bitte laden Sie die Seite neu.' });
        return z.NEVER;
      }
    })
    .pipe(z.array(Basiszeile)),
  schritte: z
    .array(Formularzeile)
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
export const PlantatEingabe: z.ZodType<Plantat> = z.discriminatedUnion('art', [
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
