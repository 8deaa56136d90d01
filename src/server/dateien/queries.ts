import 'server-only';
import type { Akteur } from '@/domain/zugriff/akteur';
import { dbIntern } from '@/server/kern/db';

/** So many keys are looked up at once. */
const AUF_EINMAL = 500;

/** Of everything in the storage: how much there is, and the keys stored before this time that no row knows of. */
export async function verwaist(
  _: Akteur,
  liste: AsyncIterable<{ ablage: string; am: Date }>,
  vor: Date,
): Promise<{ schluessel: string[]; gesamt: number }> {
  const schluessel: string[] = [];
  let gesamt = 0;
  let gefragt: string[] = [];
  const frage = async () => {
    const zeilen = await dbIntern().datei.findMany({
      where: { ablage: { in: gefragt } },
      select: { ablage: true },
    });
    const bekannt = new Set(zeilen.map((z) => z.ablage));
    schluessel.push(...gefragt.filter((s) => !bekannt.has(s)));
    gefragt = [];
  };
  for await (const { ablage, am } of liste) {
    gesamt += 1;
    if (am < vor) gefragt.push(ablage);
    if (gefragt.length === AUF_EINMAL) await frage();
  }
  await frage();
  return { schluessel, gesamt };
}

/** By what a storage tells its cities apart; null while there is none. */
export async function staedteId(_: Akteur): Promise<string | null> {
  return (await dbIntern().kommune.findFirst({ select: { id: true } }))?.id ?? null;
}
