/** A part of a file: first and last byte, both included. */
export type Bereich = { von: number; bis: number };

/**
 * Reads a Range header (RFC 9110): one part, `null` for the whole file (no header, several parts, or one that is none),
 * `UNERFUELLBAR` where the part lies behind the end.
 */
export function leseBereich(kopf: string | null, groesse: number): Bereich | 'UNERFUELLBAR' | null {
  const treffer = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(kopf?.trim() ?? '');
  if (!treffer) return null;
  const [, von = '', bis = ''] = treffer;
  if (von === '' && bis === '') return null;
  if (von === '') {
    const laenge = Math.min(Number(bis), groesse);
    return laenge > 0 ? { von: groesse - laenge, bis: groesse - 1 } : 'UNERFUELLBAR';
  }
  if (bis !== '' && Number(bis) < Number(von)) return null;
  if (Number(von) >= groesse) return 'UNERFUELLBAR';
  return { von: Number(von), bis: bis === '' ? groesse - 1 : Math.min(Number(bis), groesse - 1) };
}

/** Whether an If-None-Match header names this version. */
export const kenntSchon = (kopf: string | null, etag: string): boolean =>
  (kopf ?? '').split(',').some((teil) => ['*', etag].includes(teil.trim().replace(/^W\//, '')));
