import { z } from 'zod';

/** The page of a list an address asks for: whatever is none of them is the first. */
export const Seite = z.coerce.number().int().min(1).max(100_000).catch(1);
