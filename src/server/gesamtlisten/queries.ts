import 'server-only';
import { ZAEHLGRENZE } from '@/domain/suche/treffer';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { behalte } from '@/server/kern/behalten';
import { frage } from '@/server/kern/db';
import { type Sicht, sichtFuer, sichtVon } from '@/server/kern/sicht';
import { neueste } from '@/server/kern/suchsicht';

const { sql } = Prisma;

/**
 * The list that nothing narrows: `anzahl` ids from `ab` on, the newest first. Null where there are so few papers that they
 * are counted; whether there are is the same for all readers until something changes.
 */
export async function gesamtliste(akteur: Akteur, ab: number, anzahl: number): Promise<string[] | null> {
  if (!(await istLang(sichtVon(akteur)))) return null;
  const alle = neueste(akteur, [sql`true`], sql`${ab + anzahl}`);
  const zeilen = await frage<{ id: string }>(
    sichtFuer(akteur),
    sql`SELECT x."vorlageId" AS id FROM (${alle}) x ORDER BY x.datum DESC NULLS LAST, x."vorlageId" OFFSET ${ab}`,
    { benannt: false },
  );
  return zeilen.map((z) => z.id);
}

/** Whoever reads single papers beyond the public's has no fewer than the public. */
const istLang = (sicht: Sicht): Promise<boolean> =>
  behalte({ art: 'gesamtliste', sicht, name: '', hoechstens: 1 }, async () => {
    const bis = ZAEHLGRENZE + 1;
    return (
      (await frage(sicht, sql`SELECT FROM suche s WHERE s.sicht = ${sicht} LIMIT ${bis}`)).length === bis
    );
  });
