import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ordnerAblage } from './storage/ordner';
import { nimmDateiAn } from './upload';

let ordner: string;
beforeEach(() => {
  ordner = mkdtempSync(join(tmpdir(), 'ratslauf-upload-'));
});
afterEach(() => rmSync(ordner, { recursive: true }));

/** Everything that lies in the storage, unfinished files too. */
const dateien = () =>
  readdirSync(ordner, { recursive: true, encoding: 'utf8' }).filter((n) =>
    statSync(join(ordner, n)).isFile(),
  );

const KOPF = '--x\r\ncontent-disposition: form-data; name="datei"; filename="Plan Süd.pdf"\r\n\r\n%PDF-1.7 ';
const ENDE = '\r\n--x\r\ncontent-disposition: form-data; name="titel"\r\n\r\nPlan\r\n--x--\r\n';

/** Sends pieces one by one, and counts those that were asked for. */
function formular(stuecke: Iterable<string | Uint8Array | Error>): {
  anfrage: Request;
  gesendet: () => number;
} {
  const iterator = stuecke[Symbol.iterator]();
  let gesendet = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(leitung) {
        const { done, value } = iterator.next();
        gesendet += 1;
        if (done) leitung.close();
        else if (value instanceof Error) leitung.error(value);
        else leitung.enqueue(typeof value === 'string' ? Buffer.from(value) : value);
      },
    },
    { highWaterMark: 0 },
  );
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  const anfrage = new Request('http://localhost/', {
    method: 'POST',
    body,
    headers,
    duplex: 'half',
  } as RequestInit);
  return { anfrage, gesendet: () => gesendet };
}

const nimm = (anfrage: Request, hoechstens = 1000) => nimmDateiAn(anfrage, hoechstens, ordnerAblage(ordner));

it('nimmt die Datei und die Felder danach', async () => {
  const { anfrage } = formular([KOPF, 'Inhalt', ENDE]);
  expect(await nimm(anfrage)).toMatchObject({
    ok: true,
    wert: { felder: { titel: 'Plan' }, datei: { name: 'Plan Süd.pdf', art: 'PDF', groesse: 15 } },
  });
  expect(dateien()).toHaveLength(1);
});

it('liest nicht weiter, sobald die Datei zu groß ist', async () => {
  function* endlos() {
    yield KOPF;
    for (let i = 0; i < 100_000; i++) yield Buffer.alloc(1024, 'a');
  }
  const { anfrage, gesendet } = formular(endlos());
  expect(await nimm(anfrage, 64 * 1024)).toMatchObject({ ok: false, fehler: { code: 'ANLAGE_ZU_GROSS' } });
  expect(gesendet()).toBeLessThan(2000);
  expect(dateien()).toEqual([]);
});

it.each([
  ['der Absender geht', [KOPF, 'halb', new Error('weg')]],
  ['das Formular bricht ab', [KOPF, 'halb']],
  ['der Absender geht vor der Datei', [new Error('weg')]],
])('%s: abgelehnt, und nichts bleibt liegen', async (_, stuecke) => {
  expect(await nimm(formular(stuecke).anfrage)).toMatchObject({
    ok: false,
    fehler: { code: 'ANLAGE_UNVOLLSTAENDIG' },
  });
  await expect.poll(dateien).toEqual([]);
});

it('eine zweite Datei wird nicht beachtet', async () => {
  const zweite = '\r\n--x\r\ncontent-disposition: form-data; name="b"; filename="b.pdf"\r\n\r\nMZ';
  expect(await nimm(formular([KOPF, zweite, ENDE]).anfrage)).toMatchObject({ ok: true });
  expect(dateien()).toHaveLength(1);
});

it('ein leeres Dateifeld ist keine Datei', async () => {
  const leer = '--x\r\ncontent-disposition: form-data; name="datei"; filename=""\r\n\r\n';
  expect(await nimm(formular([leer, ENDE]).anfrage)).toMatchObject({ fehler: { code: 'ANLAGE_FEHLT' } });
});

it('versagt die Ablage, ist das ein Fehler und keine Ablehnung', async () => {
  const kaputt = { ...ordnerAblage(ordner), put: () => Promise.reject(new Error('voll')) };
  await expect(nimmDateiAn(formular([KOPF, ENDE]).anfrage, 1000, kaputt)).rejects.toThrow('voll');
});
