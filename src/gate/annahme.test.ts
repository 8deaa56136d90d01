import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abgelehntMit, istFremd, istUnser, LAENGSTES_FORMULAR } from './annahme';

const ADRESSE = 'https://rat.stadt.example';
const anfrage = (url: string, method = 'GET', headers: Record<string, string> = {}) => ({
  url,
  method,
  headers: { host: 'rat.stadt.example', ...headers },
});
const status = (...wie: Parameters<typeof anfrage>) => abgelehntMit(anfrage(...wie), ADRESSE);

describe('Was das Gate am Kopf einer Anfrage ablehnt', () => {
  it.each([
    '/',
    '/vorlagen?q=B%C3%A4der&seite=2',
    '/vorlagen?q=%ff',
    '/ds/DS%2012%2F26',
    '/vorlagen/.well-known',
    '/.well-known/security.txt',
    '/a..b/c.',
  ])('%s darf weiter', (url) => expect(status(url)).toBeNull());

  it.each([
    '',
    '*',
    'http://boese.example/',
    '//boese.example',
    '/%',
    '/%ff',
    '/%00',
    '/x?q=a%00b',
    '/%0d%0aset-cookie:x',
    '/a\\b',
    '/a%5Cb',
    '/a b',
    '/ä',
  ])('„%s“ ist keine Adresse', (url) => expect(status(url)).toBe(400));

  it.each(['/../x', '/a/./b', '/a/%2e%2E/b', '/a/..%2fb', '/_next/image', '/_not-found', '/_/x'])(
    '%s ist zu lesen, aber nicht für Next',
    (pfad) => {
      expect(status(pfad)).toBeNull();
      expect(istUnser(pfad)).toBe(false);
    },
  );

  it.each(['/', '/a..b/c.', '/ds/1_2', '/.well-known/security.txt'])('%s ist unser', (pfad) => {
    expect(istUnser(pfad)).toBe(true);
  });

  it('Was auch jemand hineinschreibt: die Antwort ist ein Status oder keiner, nie ein Absturz', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (url, method) => {
        expect([null, 400, 405, 414]).toContain(status(url, method));
        expect([null, 400, 414]).toContain(status(`/${url}`));
      }),
    );
  });

  it.each(['PUT', 'DELETE', 'OPTIONS', 'CONNECT', 'get', ''])('„%s“ ist keine Methode für uns', (method) =>
    expect(status('/', method)).toBe(405),
  );

  it('Zu lange Adressen und Formulare; Dateien haben eine eigene Grenze', () => {
    expect(status(`/${'a'.repeat(4096)}`)).toBe(414);
    const zuLang = { 'content-length': String(LAENGSTES_FORMULAR + 1) };
    expect(status('/anmelden', 'POST', zuLang)).toBe(413);
    expect(status('/anmelden', 'POST', { 'content-length': String(LAENGSTES_FORMULAR) })).toBeNull();
    expect(status('/buero/vorlagen/1/anlagen/hochladen', 'POST', zuLang)).toBeNull();
    expect(status('/anmelden?x=/hochladen', 'POST', zuLang)).toBe(413);
  });
});

describe('Ob ein Formular von einer anderen Seite kommt', () => {
  it.each<[Record<string, string>, boolean]>([
    [{}, false],
    [{ origin: ADRESSE }, false],
    [{ origin: ADRESSE, host: 'innen:3000' }, false],
    [{ origin: 'http://innen:3000', host: 'innen:3000' }, false],
    [{ 'sec-fetch-site': 'same-origin' }, false],
    [{ 'sec-fetch-site': '', origin: ADRESSE }, false],
    [{ origin: 'https://boese.example' }, true],
    [{ origin: 'https://rat.stadt.example.boese.example' }, true],
    [{ origin: 'https://rat.stadt.example:8443' }, true],
    [{ origin: 'null' }, true],
    [{ origin: '' }, true],
    [{ 'sec-fetch-site': 'cross-site' }, true],
    [{ 'sec-fetch-site': 'same-site', origin: ADRESSE }, true],
    [{ 'sec-fetch-site': 'none' }, true],
  ])('%j: %s', (headers, fremd) => {
    expect(istFremd(anfrage('/', 'POST', headers), ADRESSE)).toBe(fremd);
    expect(status('/', 'POST', headers)).toBe(fremd ? 403 : null);
    expect(status('/', 'GET', headers)).toBeNull();
  });
});
