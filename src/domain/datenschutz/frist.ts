import { subDays, subYears } from 'date-fns';

/** The instant this many days of 24 hours before. */
export const vorTagen = (zeitpunkt: Date, tage: number): Date => subDays(zeitpunkt, tage);

/** The instant this many years before; 29 February becomes the 28th. */
export const vorJahren = (zeitpunkt: Date, jahre: number): Date => subYears(zeitpunkt, jahre);
