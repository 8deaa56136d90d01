import { z } from 'zod';
import { POSITIONSCODES } from '../beratungsfolge/position/code';
import { Seite } from '../kern/seite';
import { VORLAGENARTEN } from './vorlage';

/**
 * The list's filter as it stands in the address. An unknown value counts as absent, so that an old link still
 * opens a list; `seite` counts from 1.
 */
export const VorlagenFilter = z.object({
  q: z.string().trim().max(200).catch(''),
  gremium: z.uuid().nullable().catch(null),
  art: z.enum(VORLAGENARTEN).nullable().catch(null),
  stand: z.enum(POSITIONSCODES).nullable().catch(null),
  jahr: z.coerce.number().int().min(1900).max(2999).nullable().catch(null),
  seite: Seite,
});
export type VorlagenFilter = z.infer<typeof VorlagenFilter>;
