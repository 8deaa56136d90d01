import { z } from 'zod';

const id = z.uuid({ error: 'Das gibt es nicht oder nicht mehr.' });
const version = z.coerce.number({ error: 'Bitte laden Sie die Seite neu.' }).int();
const titel = z
  .string({ error: 'Bitte geben Sie einen Titel an.' })
  .trim()
  .min(1, { error: 'Bitte geben Sie einen Titel an.' })
  .max(1000, { error: 'Der Titel darf höchstens 1000 Zeichen haben.' });
const teil = z.enum(['OEFFENTLICH', 'NICHTOEFFENTLICH'], {
  error: 'Bitte wählen Sie den Teil der Tagesordnung.',
});
/** What the form shows next to `version`: the state of the agenda the person saw. */
const blatt = z.object({ sitzungId: id, version });

/** All released papers planned for the Sitzung, or one of them. */
export const AufstellenEingabe = blatt.extend({ vorlageId: id.optional() });
export type AufstellenEingabe = z.infer<typeof AufstellenEingabe>;

/** One press on a row of the agenda: the name of the button says what, its value which item. */
export const ZeilenEingabe = blatt
  .extend({ hoch: id.optional(), runter: id.optional(), weg: id.optional() })
  .transform(({ hoch, runter, weg, ...e }) => {
    if (hoch) return { ...e, tat: 'hoch' as const, punktId: hoch };
    if (runter) return { ...e, tat: 'runter' as const, punktId: runter };
    return { ...e, tat: 'weg' as const, punktId: weg ?? '' };
  })
  .refine((e) => e.punktId !== '', { error: 'Bitte wählen Sie einen Punkt.' });
export type ZeilenEingabe = z.infer<typeof ZeilenEingabe>;

export const PunktEingabe = blatt.extend({
  punktId: id,
  titel,
  oeffentlicherTitel: z
    .string()
    .trim()
    .max(1000, { error: 'Der Titel darf höchstens 1000 Zeichen haben.' })
    .default('')
    .transform((text) => text || null),
  teil,
});
export type PunktEingabe = z.infer<typeof PunktEingabe>;

/** A11, A14: what the public reads of a dispatched non-public item. `version`: that of the item. Empty = nothing (more). */
export const BekanntgabeEingabe = z.object({
  sitzungId: id,
  punktId: id,
  version,
  oeffentlicherTitel: PunktEingabe.shape.oeffentlicherTitel,
  oeffentlicherBeschluss: z
    .string()
    .trim()
    .max(20_000, { error: 'Der Text ist zu lang. Möglich sind 20.000 Zeichen.' })
    .default('')
    .transform((text) => text || null),
});
export type BekanntgabeEingabe = z.infer<typeof BekanntgabeEingabe>;

/** `ort`: the heading it goes below, or a part at whose end it stands. */
export const NeuerPunktEingabe = blatt.extend({
  titel,
  ort: z.union([teil, id], { error: 'Bitte wählen Sie, wo der Punkt stehen soll.' }),
});
export type NeuerPunktEingabe = z.infer<typeof NeuerPunktEingabe>;

const grund = z.string().trim().max(2000, { error: 'Bitte fassen Sie sich kürzer.' }).default('');

/** `stand`: the fingerprint of the sheet whose preview the person saw. */
export const EinladungEingabe = z.object({ sitzungId: id, stand: z.string().max(100).default(''), grund });
export type EinladungEingabe = z.infer<typeof EinladungEingabe>;

export const NachtragEingabe = EinladungEingabe.extend({
  vorlagen: z
    .array(id, { error: 'Bitte wählen Sie mindestens eine Vorlage.' })
    .min(1, { error: 'Bitte wählen Sie mindestens eine Vorlage.' }),
});
export type NachtragEingabe = z.infer<typeof NachtragEingabe>;

/** A3, F3: a paper handed out for an item that stands, or (`punktId` empty) as a new one, whose urgency is its reason. */
export const TischvorlageEingabe = EinladungEingabe.extend({
  vorlageId: id,
  punktId: z
    .union([z.literal(''), id])
    .default('')
    .transform((wert) => wert || null),
});
export type TischvorlageEingabe = z.infer<typeof TischvorlageEingabe>;
