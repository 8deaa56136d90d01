import type { Verwaltungszahlen } from '@/server/verwaltung/queries';

/** What stands in each area, by its address. */
export function stand({ konten, gesperrt, ohneRolle }: Verwaltungszahlen): Record<string, string> {
  const teile = [
    konten === 1 ? 'Ein Konto' : `${konten} Konten`,
    gesperrt > 0 && `${gesperrt} gesperrt`,
    ohneRolle > 0 && `${ohneRolle} ohne Rolle`,
  ];
  return { '/verwaltung/benutzer': teile.filter(Boolean).join(', ') };
}
