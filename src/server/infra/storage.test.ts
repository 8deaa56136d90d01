import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { starteS3 } from '../../../tests/support/s3';
import type { Ablage } from './storage/ablage';
import { ordnerAblage } from './storage/ordner';
import { s3Ablage } from './storage/s3';

async function* strom(...stuecke: (string | Uint8Array | Error)[]): AsyncGenerator<Uint8Array> {
  for (const stueck of stuecke) {
    if (stueck instanceof Error) throw stueck;
    yield typeof stueck === 'string' ? Buffer.from(stueck) : stueck;
  }
}

async function schluesselIn(ablage: Ablage): Promise<string[]> {
  const alle: string[] = [];
  for await (const datei of ablage.liste()) alle.push(datei.ablage);
  return alle.sort();
}

const text = async (inhalt: ReadableStream<Uint8Array> | null): Promise<string | null> =>
  inhalt && new Response(inhalt).text();

const ordner = mkdtempSync(join(tmpdir(), 'ratslauf-ablage-'));
afterAll(() => rmSync(ordner, { recursive: true }));

const dateien = () =>
  readdirSync(ordner, { recursive: true, encoding: 'utf8' }).filter((n) =>
    statSync(join(ordner, n)).isFile(),
  );

const s3 = await starteS3();
afterAll(() => s3.schliesse());

/** The same for every driver: one line each. */
const TREIBER: [string, () => Ablage][] = [
  ['Ordner', () => ordnerAblage(ordner)],
  ['S3', () => s3Ablage(s3.einstellung)],
];

/** So many pieces of one megabyte. */
async function* megabytes(anzahl: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < anzahl; i++) yield Buffer.alloc(1024 * 1024, i);
}

describe.each(TREIBER)('Ablage: %s', (_, neu) => {
  const ablage = neu();

  it('legt ab, misst, gibt ganz und in Teilen heraus', async () => {
    const { ablage: schluessel, groesse, sha256 } = await ablage.put(strom('Erster ', 'Teil, ', 'Straße'));
    expect(groesse).toBe(Buffer.byteLength('Erster Teil, Straße'));
    expect(sha256).toBe(createHash('sha256').update('Erster Teil, Straße').digest('hex'));
    expect(await text(await ablage.stream(schluessel))).toBe('Erster Teil, Straße');
    expect(await text(await ablage.stream(schluessel, { von: 7, bis: 10 }))).toBe('Teil');
    expect(await text(await ablage.stream(schluessel, { von: 0, bis: 0 }))).toBe('E');
    expect(await ablage.exists(schluessel)).toBe(true);
  });

  it('auch eine leere Datei ist eine', async () => {
    const { ablage: schluessel, groesse } = await ablage.put(strom());
    expect([groesse, await text(await ablage.stream(schluessel))]).toEqual([0, '']);
  });

  it('große kommen unverändert zurück', async () => {
    const stueck = Buffer.alloc(1024 * 1024, 'ä');
    const abgelegt = await ablage.put(strom(...Array.from({ length: 8 }, () => stueck)));
    const hash = createHash('sha256');
    for await (const teil of (await ablage.stream(abgelegt.ablage)) ?? []) hash.update(teil as Uint8Array);
    expect(abgelegt.groesse).toBe(8 * 1024 * 1024);
    expect(hash.digest('hex')).toBe(abgelegt.sha256);
  });

  it('derselbe Inhalt bekommt jedes Mal einen anderen Schlüssel', async () => {
    const schluessel = await Promise.all(
      [1, 2, 3].map(async () => (await ablage.put(strom('gleich'))).ablage),
    );
    expect(new Set(schluessel).size).toBe(3);
  });

  it('löschen geht einmal und schadet kein zweites Mal', async () => {
    const { ablage: schluessel } = await ablage.put(strom('weg'));
    await ablage.delete(schluessel);
    expect(await ablage.exists(schluessel)).toBe(false);
    expect(await ablage.stream(schluessel)).toBeNull();
    await ablage.delete(schluessel);
  });

  it('bricht die Quelle ab, bleibt nichts zurück', async () => {
    const vorher = await schluesselIn(ablage);
    await expect(ablage.put(strom('halb', new Error('weg')))).rejects.toThrow('weg');
    await expect(ablage.put(strom(Buffer.alloc(20 * 1024 * 1024), new Error('weg')))).rejects.toThrow('weg');
    expect(await ablage.exists('0'.repeat(32))).toBe(false);
    expect(await schluesselIn(ablage)).toEqual(vorher);
  });

  it('nennt alles, was da ist, mit seiner Zeit', async () => {
    const { ablage: schluessel } = await ablage.put(strom('genannt'));
    const seit = Date.now() - 60_000;
    const gefunden = [];
    for await (const datei of ablage.liste()) if (datei.ablage === schluessel) gefunden.push(datei);
    expect(gefunden).toEqual([{ ablage: schluessel, am: expect.any(Date) }]);
    expect(gefunden[0]?.am.getTime()).toBeGreaterThan(seit);
    await ablage.delete(schluessel);
    expect(await schluesselIn(ablage)).not.toContain(schluessel);
  });

  it('merkt sich, wer hier ablegt, jede Stadt einmal', async () => {
    const [eine, andere] = [randomUUID(), randomUUID()];
    await ablage.besitzer(eine);
    await ablage.besitzer(eine);
    expect((await ablage.besitzer(andere)).sort()).toEqual([eine, andere].sort());
    expect(await schluesselIn(ablage)).not.toContain(eine);
  });

  it('hält eine große Datei nie im Speicher: 80 MB brauchen weniger als 60', async () => {
    globalThis.gc?.();
    const vorher = process.memoryUsage();
    let hoechstens = 0;
    const wache = setInterval(() => {
      const { arrayBuffers, heapUsed } = process.memoryUsage();
      hoechstens = Math.max(hoechstens, arrayBuffers + heapUsed - vorher.arrayBuffers - vorher.heapUsed);
    }, 5);
    try {
      const { groesse, ablage: schluessel } = await ablage.put(megabytes(80));
      expect(groesse).toBe(80 * 1024 * 1024);
      let gelesen = 0;
      for await (const teil of (await ablage.stream(schluessel)) ?? [])
        gelesen += (teil as Uint8Array).length;
      expect(gelesen).toBe(groesse);
      await ablage.delete(schluessel);
    } finally {
      clearInterval(wache);
    }
    expect(hoechstens / 1024 / 1024).toBeLessThan(60);
  });

  it.each([
    '../../../etc/passwd',
    '',
    '..',
    'a/b',
    `${'0'.repeat(31)}/`,
    `${'A'.repeat(32)}`,
    `${'0'.repeat(32)}\n`,
  ])('ein Schlüssel von außen ist keiner: %j', async (schluessel) => {
    await expect((async () => ablage.stream(schluessel))()).rejects.toThrow('Kein Schlüssel');
    await expect((async () => ablage.delete(schluessel))()).rejects.toThrow('Kein Schlüssel');
    await expect((async () => ablage.exists(schluessel))()).rejects.toThrow('Kein Schlüssel');
  });
});

it('Ordner: zwei Ebenen tief, nichts Vorläufiges bleibt liegen, nur für den eigenen Benutzer', async () => {
  const ablage = ordnerAblage(ordner);
  const { ablage: schluessel } = await ablage.put(strom('x'));
  await expect(ablage.put(strom('halb', new Error('weg')))).rejects.toThrow();
  expect(dateien()).toContain(join(schluessel.slice(0, 2), schluessel.slice(2, 4), schluessel));
  expect(dateien().filter((n) => n.startsWith('.neu'))).toEqual([]);
  expect(
    statSync(join(ordner, schluessel.slice(0, 2), schluessel.slice(2, 4), schluessel)).mode & 0o077,
  ).toBe(0);
});

it('Ordner: was nie fertig wurde, geht nach einer Weile', async () => {
  const ablage = ordnerAblage(ordner);
  mkdirSync(join(ordner, '.neu'), { recursive: true });
  const rest = join(ordner, '.neu', 'a'.repeat(32));
  writeFileSync(rest, 'halb');
  expect(await ablage.verwirfUnfertige(new Date(Date.now() - 60_000))).toBe(0);
  expect(await ablage.verwirfUnfertige(new Date(Date.now() + 60_000))).toBe(1);
  expect(existsSync(rest)).toBe(false);
});

describe('S3', () => {
  it('bricht die Quelle nach den ersten Teilen ab, nimmt es sie zurück', async () => {
    const ablage = s3Ablage(s3.einstellung);
    const seit = s3.anfragen.length;
    await expect(ablage.put(strom(Buffer.alloc(20 * 1024 * 1024), new Error('weg')))).rejects.toThrow('weg');
    const seither = s3.anfragen.slice(seit);
    expect(seither.filter((a) => /^PUT .*partNumber=/.test(a)).length).toBeGreaterThan(0);
    expect(seither.filter((a) => /^DELETE .*uploadId=/.test(a))).toHaveLength(1);
    expect(seither.filter((a) => /^POST .*uploadId=/.test(a))).toEqual([]);
  });

  it('der Schlüssel sagt nichts über die Datei, und alles beginnt gleich', async () => {
    const seit = s3.anfragen.length;
    await s3Ablage(s3.einstellung).put(strom('Kaufvertrag'));
    expect(s3.anfragen.slice(seit)).toEqual([
      expect.stringMatching(/^PUT \/ratslauf\/dateien\/[0-9a-f]{32}(\?|$)/),
    ]);
  });

  it('der Start sagt, wenn der Eimer nicht erreichbar ist', async () => {
    const { eimer, region, schluessel, geheimnis, adresse } = s3.einstellung;
    const setze = (name: string, adr = adresse) =>
      Object.assign(process.env, {
        DATABASE_URL: 'postgresql://niemand',
        RATSLAUF_S3_EIMER: name,
        RATSLAUF_S3_REGION: region,
        RATSLAUF_S3_SCHLUESSEL: schluessel,
        RATSLAUF_S3_GEHEIMNIS: geheimnis,
        RATSLAUF_S3_ADRESSE: adr,
      });
    const hindernis = async (name: string, adr?: string) => {
      setze(name, adr);
      vi.resetModules();
      return (await import('./storage')).ablageHindernis();
    };
    expect(await hindernis(eimer)).toBeNull();
    expect(await hindernis('gibtesnicht')).toMatch(/S3-Eimer „gibtesnicht“ ist nicht erreichbar/);
    expect(await hindernis(eimer, 'http://127.0.0.1:9')).toMatch(/nicht erreichbar/);
    expect(await hindernis('')).toBeNull();
  });
});
