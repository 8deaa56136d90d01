import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { istVerpackbar, nimmtGzip, verpacke } from './verpackung';

describe('Packen', () => {
  it.each([
    [undefined, false],
    ['', false],
    ['br', false],
    ['identity', false],
    ['gzip', true],
    ['br, gzip;q=0.5', true],
    ['GZIP', true],
    ['*', true],
    ['gzip;q=0', false],
    ['gzip;q=0.0, *', false],
    ['gzipper', false],
  ])('accept-encoding „%s“: %s', (wunsch, nimmt) => {
    expect(nimmtGzip({ 'accept-encoding': wunsch })).toBe(nimmt);
  });

  const html = { 'content-type': 'text/html; charset=utf-8' };
  it.each([
    ['Seite', 200, html, true],
    ['Daten für Skripte', 200, { 'content-type': 'text/x-component' }, true],
    ['JSON', 404, { 'content-type': 'application/json' }, true],
    ['PDF', 200, { 'content-type': 'application/pdf' }, false],
    ['Bild', 200, { 'content-type': 'image/png' }, false],
    ['Datei mit Länge', 200, { ...html, 'content-length': '5' }, false],
    ['ein Stück', 206, { ...html, 'content-range': 'bytes 0-1/5' }, false],
    ['schon gepackt', 200, { ...html, 'content-encoding': 'br' }, false],
    ['unveränderlich', 200, { ...html, 'cache-control': 'private, no-transform' }, false],
    ['nichts Neues', 304, html, false],
    ['ohne Art', 200, {}, false],
  ])('%s: %s', (_, status, kopf, erwartet) => {
    expect(istVerpackbar(status, kopf)).toBe(erwartet);
  });

  it('Was klein ist oder niemand gepackt will, bleibt; sonst kommt dasselbe heraus', async () => {
    const [klein, gross] = [Buffer.from('ä'), Buffer.from('ä'.repeat(5000))];
    expect(await verpacke(klein, true)).toEqual({ bytes: klein, gzip: false });
    expect(await verpacke(gross, false)).toEqual({ bytes: gross, gzip: false });
    const { bytes, gzip } = await verpacke(gross, true);
    expect(gzip).toBe(true);
    expect(gunzipSync(bytes)).toEqual(gross);
  });
});
