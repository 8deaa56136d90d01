import { z } from 'zod';

const kennung = z.uuid({ error: 'Das gibt es nicht oder nicht mehr.' });
const grund = z
  .string({ error: 'Bitte geben Sie den Grund an.' })
  .trim()
  .min(1, { error: 'Bitte geben Sie den Grund an.' })
  .max(2000, { error: 'Bitte fassen Sie sich kürzer.' });
const gemeint = {
  vorlageId: kennung,
  /** The version the person saw. */
  version: z.coerce.number({ error: 'Bitte laden Sie die Seite neu.' }).int(),
  oeffentlichkeit: z.enum(['OEFFENTLICH', 'NICHTOEFFENTLICH'], { error: 'Bitte laden Sie die Seite neu.' }),
  grund,
};

/** A published paper leaves the public, or comes back (A13). */
export const EntzugEingabe = z.object(gemeint);
export type EntzugEingabe = z.output<typeof EntzugEingabe>;

/** The same for one of its attachments. */
export const AnlagenentzugEingabe = z.object({ ...gemeint, id: kennung });
export type AnlagenentzugEingabe = z.output<typeof AnlagenentzugEingabe>;
