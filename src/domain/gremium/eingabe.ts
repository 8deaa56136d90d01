import { z } from 'zod';
import { AUFGABEN } from '../beratungsfolge/pruefung/gegenstand';
import {
  angekreuzt,
  freitext,
  kalendertag,
  kennung,
  pflichttag,
  pflichttext,
  version,
  wahlweise,
} from '../kern/eingabefelder';
import { GREMIUM_ARTEN } from './gremium';
import { vergleichbar } from './zuordnung';

const KURZ = 22;
const ZEILEN = 50;

/** Soft hyphens are where the picture may break a name: they are not counted. */
const kurzname = pflichttext(60, 'Bitte geben Sie einen Kurznamen für das Bild des Beratungswegs an.').refine(
  (t) => [...t.replaceAll('\u00ad', '')].length <= KURZ && t.replaceAll('\u00ad', '') !== '',
  { error: `Der Kurzname darf höchstens ${KURZ} Zeichen haben; weiche Trennstellen zählen nicht mit.` },
);

/** Other spellings, one a line; empty lines and repetitions fall away. */
const aliase = z
  .string()
  .default('')
  .transform((text) => {
    const zeilen = text.split(/[\r\n]+/).map((z) => z.normalize('NFC').replace(/\s+/g, ' ').trim());
    return [...new Map(zeilen.filter(Boolean).map((z) => [vergleichbar(z), z])).values()];
  })
  .pipe(
    z
      .array(z.string().max(300, { error: 'Eine andere Schreibweise darf höchstens 300 Zeichen haben.' }))
      .max(ZEILEN, { error: `Höchstens ${ZEILEN} andere Schreibweisen.` }),
  );

const felder = {
  name: pflichttext(300, 'Bitte geben Sie den Namen des Gremiums an.'),
  kurzname,
  art: z.enum(GREMIUM_ARTEN, { error: 'Bitte wählen Sie die Art des Gremiums.' }),
  aufgabe: z
    .union([z.literal(''), z.enum(AUFGABEN)], { error: 'Bitte wählen Sie eine der Aufgaben.' })
    .default('')
    .transform((t) => t || null),
  entscheidungsbefugt: angekreuzt,
  stadtbezirk: freitext(100),
  ordnung: z.coerce
    .number({ error: 'Bitte geben Sie den Platz als ganze Zahl an.' })
    .int({ error: 'Bitte geben Sie den Platz als ganze Zahl an.' })
    .min(0, { error: 'Der Platz ist eine Zahl von 0 bis 9999.' })
    .max(9999, { error: 'Der Platz ist eine Zahl von 0 bis 9999.' })
    .default(0),
  gueltigVon: kalendertag,
  aliase,
};

/** A new body. */
export const NeuesGremium = z.object({ id: kennung, ...felder });
export type NeuesGremium = z.output<typeof NeuesGremium>;

/** What a changed name means: a new name from a day on, or the right spelling of the one it always had. */
const NAMENSWECHSEL = ['UMBENENNUNG', 'BERICHTIGUNG'] as const;

/** A body as it shall be; `nameAb` counts only where the name has changed. */
export const GremiumAenderung = z.object({
  id: kennung,
  version,
  ...felder,
  namenswechsel: z
    .enum(NAMENSWECHSEL, { error: 'Bitte wählen Sie, was der geänderte Name bedeutet.' })
    .default('UMBENENNUNG'),
  nameAb: kalendertag,
});
export type GremiumAenderung = z.output<typeof GremiumAenderung>;

/** The last day of a body; `stand` is the mark of what the preview has shown. */
export const GremiumEnde = z.object({
  id: kennung,
  version,
  ende: pflichttag('Bitte geben Sie den letzten Tag des Gremiums an.'),
  nachfolgerId: wahlweise('Bitte wählen Sie das nachfolgende Gremium aus der Liste.'),
  mitgliedschaften: angekreuzt,
  schriftfuehrung: angekreuzt,
  stand: z.string().max(100).default(''),
});
export type GremiumEnde = z.output<typeof GremiumEnde>;

/** A body in a certain state. */
export const GremiumBezug = z.object({ id: kennung, version });
export type GremiumBezug = z.output<typeof GremiumBezug>;

/** Steps of a body that ends, moved to its successor paper by paper. */
export const Umplanung = z.object({
  gremiumId: kennung,
  nachfolgerId: z.uuid({ error: 'Bitte wählen Sie das Gremium, das sich künftig damit befasst.' }),
  vorlagen: z
    .array(z.uuid())
    .max(2000)
    .default([])
    .refine((liste) => liste.length > 0, { error: 'Bitte wählen Sie mindestens eine Vorlage aus.' }),
});
export type Umplanung = z.output<typeof Umplanung>;
