import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Ablage } from './storage';
import { ordnerAblage } from './storage/ordner';

async function* strom(...stuecke: (string | Uint8Array | Error)[]): AsyncGenerator<Uint8Array> {
  for (const stueck of stuecke) {
    if (stueck instanceof Error) throw stueck;
    yield typeof stueck === 'string' ? Buffer.from(stueck) : stueck;
  }
}

const text = async (inhalt: ReadableStream<Uint8Array> | null): Promise<string | null> =>
  inhalt && new Response(inhalt).text();

const ordner = mkdtempSync(join(tmpdir(), 'ratslauf-ablage-'));
afterAll(() => rmSync(ordner, { recursive: true }));

const dateien = () =>
  readdirSync(ordner, { recursive: true, encoding: 'utf8' }).filter((n) =>
    statSync(join(ordner, n)).isFile(),
  );

/** The same for every driver: one line each. */
const TREIBER: [string, () => Ablage][] = [['Ordner', () => ordnerAblage(ordner)]];

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
    await expect(ablage.put(strom('halb', new Error('weg')))).rejects.toThrow('weg');
    expect(await ablage.exists('0'.repeat(32))).toBe(false);
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
