import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bombe, DOCX } from '../../../tests/support/dateien';
import { ordnerAblage } from './storage/ordner';
import { nimmDateiAn } from './upload';

// The environment is read once; nobody asks this database.
process.env.DATABASE_URL ??= 'postgresql://niemand';

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

const mit = (name: string, inhalt: string | Uint8Array) => [
  `--x\r\ncontent-disposition: form-data; name="datei"; filename="${name}"\r\n\r\n`,
  inhalt,
  '\r\n--x--\r\n',
];

it.each<[string, string, string | Uint8Array]>([
  ['eine Webseite, die sich PDF nennt', 'a.pdf', '<html><script>alert(1)</script>%PDF-1.7'],
  ['eine Webseite vor einem PDF', 'a.html', `<!doctype html>${'x'.repeat(100)}%PDF-1.7`],
  ['ein Word-Dokument, das sich zu Gigabytes entpackt', 'a.docx', bombe()],
  ['eine Zeichnung', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
])('%s wird abgelehnt, und nichts bleibt', async (_, name, inhalt) => {
  expect(await nimm(formular(mit(name, inhalt)).anfrage, 1e6)).toMatchObject({
    ok: false,
    fehler: { code: 'ANLAGE_ART' },
  });
  expect(dateien()).toEqual([]);
});

it('ein PDF mit einer Webseite darin ist ein PDF und sonst nichts', async () => {
  const zwitter = '%PDF-1.7\n<html><script>alert(1)</script></html>';
  expect(await nimm(formular(mit('seite.html', zwitter)).anfrage)).toMatchObject({
    ok: true,
    wert: { datei: { art: 'PDF', name: 'seite.html.pdf' } },
  });
});

it.each([
  ['../../etc/passwd.pdf', 'passwd.pdf'],
  ['C:\\\\Windows\\\\plan.pdf', 'plan.pdf'],
  ['Rechnung\u202Efdp.exe.pdf', 'Rechnungfdp.exe.pdf'],
  [`${'lang'.repeat(200)}.pdf`, `${'lang'.repeat(29)}.pdf`],
  ['con.pdf', 'Anlage con.pdf'],
])('der Name %j wird %j', async (name, rein) => {
  expect(await nimm(formular(mit(name, '%PDF-1.7 x')).anfrage)).toMatchObject({
    wert: { datei: { name: rein } },
  });
});

it('zwei zur selben Zeit stören einander nicht', async () => {
  const [eine, andere] = await Promise.all([
    nimm(formular(mit('a.pdf', '%PDF-1.7 eins')).anfrage),
    nimm(formular(mit('a.docx', DOCX)).anfrage),
  ]);
  expect([eine, andere]).toMatchObject([
    { wert: { datei: { art: 'PDF' } } },
    { wert: { datei: { art: 'DOCX' } } },
  ]);
  expect(dateien()).toHaveLength(2);
});

it.each([
  ['grep -q geheim && exit 1; exit 0', 'ANLAGE_SCHADHAFT'],
  ['cat >/dev/null; exit 3', 'ANLAGE_VIRENPRUEFUNG'],
])('was der Virenschutz zurückweist (%s), bleibt nicht liegen', async (befehl, code) => {
  process.env.RATSLAUF_VIRENPRUEFUNG = befehl;
  process.env.DATABASE_URL = 'postgresql://niemand';
  vi.resetModules();
  const neu = await import('./upload');
  const { anfrage } = formular(mit('a.pdf', '%PDF-1.7 geheim'));
  const ergebnis = await neu.nimmDateiAn(anfrage, 1000, ordnerAblage(ordner));
  delete process.env.RATSLAUF_VIRENPRUEFUNG;
  expect(ergebnis).toEqual({ ok: false, fehler: { code } });
  expect(dateien()).toEqual([]);
});
