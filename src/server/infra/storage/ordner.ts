import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { access, type FileHandle, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { Abgelegt, Ablage } from './ablage';

const SCHLUESSEL = /^[0-9a-f]{32}$/;
const BESITZER = /^[0-9a-f-]{36}$/;
const istDa = (fehler: unknown) => (fehler as NodeJS.ErrnoException).code !== 'ENOENT';

/** Files in a folder, two levels deep so that no folder grows long. Written aside and renamed: a file is whole or not there. */
export function ordnerAblage(wurzel: string): Ablage {
  const ort = (schluessel: string): string => {
    if (!SCHLUESSEL.test(schluessel)) throw new Error('Kein Schlüssel der Ablage.');
    return join(wurzel, schluessel.slice(0, 2), schluessel.slice(2, 4), schluessel);
  };
  return {
    async put(inhalt) {
      const ablage = randomBytes(16).toString('hex');
      const vorlaeufig = join(wurzel, '.neu', ablage);
      await mkdir(dirname(vorlaeufig), { recursive: true, mode: 0o700 });
      try {
        const gemessen = await schreibe(vorlaeufig, inhalt);
        await mkdir(dirname(ort(ablage)), { recursive: true, mode: 0o700 });
        await rename(vorlaeufig, ort(ablage));
        return { ablage, ...gemessen };
      } catch (fehler) {
        await rm(vorlaeufig, { force: true });
        throw fehler;
      }
    },
    async stream(ablage, bereich) {
      const datei = await oeffne(ort(ablage));
      if (!datei) return null;
      const strom = datei.createReadStream({
        start: bereich?.von ?? 0,
        ...(bereich && { end: bereich.bis }),
      });
      return Readable.toWeb(strom) as ReadableStream<Uint8Array>;
    },
    delete: (ablage) => rm(ort(ablage), { force: true }),
    exists: (ablage) =>
      access(ort(ablage)).then(
        () => true,
        (fehler: unknown) => {
          // A folder nobody gets into says nothing of what is in it.
          if (istDa(fehler)) throw fehler;
          return false;
        },
      ),
    async *liste() {
      for (const oben of await namen(wurzel, /^[0-9a-f]{2}$/))
        for (const unten of await namen(join(wurzel, oben), /^[0-9a-f]{2}$/))
          for (const ablage of await namen(join(wurzel, oben, unten), SCHLUESSEL)) {
            const am = await zeitVon(ort(ablage));
            if (am) yield { ablage, am };
          }
    },
    async verwirfUnfertige(vor) {
      const neu = join(wurzel, '.neu');
      let anzahl = 0;
      for (const name of await namen(neu, SCHLUESSEL)) {
        const am = await zeitVon(join(neu, name));
        if (!am || am >= vor) continue;
        await rm(join(neu, name), { force: true });
        anzahl += 1;
      }
      return anzahl;
    },
    async besitzer(kennung) {
      const marken = join(wurzel, '.besitzer');
      if (!BESITZER.test(kennung)) throw new Error('Keine Kennung.');
      await mkdir(marken, { recursive: true, mode: 0o700 });
      await writeFile(join(marken, kennung), '');
      return namen(marken, BESITZER);
    },
  };
}

/** What lies in a folder under names of this kind; a folder that is not there holds nothing. */
async function namen(ordner: string, muster: RegExp): Promise<string[]> {
  const alle = await readdir(ordner).catch((fehler: unknown) => {
    if (istDa(fehler)) throw fehler;
    return [];
  });
  return alle.filter((name) => muster.test(name));
}

/** When a file was last written; null where it has gone meanwhile. */
const zeitVon = (pfad: string): Promise<Date | null> =>
  stat(pfad).then(
    ({ mtime }) => mtime,
    (fehler: unknown) => {
      if (istDa(fehler)) throw fehler;
      return null;
    },
  );

async function schreibe(pfad: string, inhalt: AsyncIterable<Uint8Array>): Promise<Omit<Abgelegt, 'ablage'>> {
  const datei = await open(pfad, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    let groesse = 0;
    for await (const stueck of inhalt) {
      hash.update(stueck);
      groesse += stueck.byteLength;
      await datei.writeFile(stueck);
    }
    // On the disk before anything speaks of it.
    await datei.sync();
    return { groesse, sha256: hash.digest('hex') };
  } finally {
    await datei.close();
  }
}

async function oeffne(pfad: string): Promise<FileHandle | null> {
  try {
    return await open(pfad, 'r');
  } catch (fehler) {
    if (istDa(fehler)) throw fehler;
    return null;
  }
}
