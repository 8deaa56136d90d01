import { z } from 'zod';

const kennung = (satz: string) => z.uuid({ error: satz });

/** Who is befangen at which item of a Sitzung. */
export const BefangenheitEingabe = z.object({
  sitzungId: kennung('Das gibt es nicht oder nicht mehr.'),
  punktId: kennung('Bitte wählen Sie den Tagesordnungspunkt.'),
  personId: kennung('Bitte wählen Sie das Mitglied.'),
});
export type BefangenheitEingabe = z.output<typeof BefangenheitEingabe>;
