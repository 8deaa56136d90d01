import { z } from 'zod';
import { kalendertag, kennung, pflichttag, pflichttext, version } from '../kern/eingabefelder';

const NUMMER = { error: 'Bitte geben Sie die Nummer als ganze Zahl von 1 bis 999 an.' };

const felder = {
  nummer: z.coerce.number(NUMMER).int(NUMMER).min(1, NUMMER).max(999, NUMMER),
  name: pflichttext(100, 'Bitte geben Sie an, wie die Wahlperiode heißt, zum Beispiel 2025–2030.'),
  beginn: pflichttag('Bitte geben Sie den ersten Tag an.'),
  ende: kalendertag,
};
const stimmig = ({ beginn, ende }: { beginn: string; ende: string | null }, ctx: z.RefinementCtx) => {
  if (ende !== null && ende < beginn)
    ctx.addIssue({ code: 'custom', path: ['ende'], message: 'Der letzte Tag liegt vor dem ersten.' });
};

/** A new term. */
export const NeueWahlperiode = z.object({ id: kennung, ...felder }).superRefine(stimmig);
export type NeueWahlperiode = z.output<typeof NeueWahlperiode>;

/** A term as it shall be. */
export const WahlperiodeAenderung = z.object({ id: kennung, version, ...felder }).superRefine(stimmig);
export type WahlperiodeAenderung = z.output<typeof WahlperiodeAenderung>;

/** The last day of a term, and the bodies whose seats end with it; `stand` is the mark of what the preview has shown. */
export const WahlperiodeEnde = z.object({
  id: kennung,
  version,
  ende: pflichttag('Bitte geben Sie den letzten Tag der Wahlperiode an.'),
  gremien: z.array(z.uuid()).max(1000).default([]),
  stand: z.string().max(100).default(''),
});
export type WahlperiodeEnde = z.output<typeof WahlperiodeEnde>;
