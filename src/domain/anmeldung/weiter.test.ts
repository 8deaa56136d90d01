import { expect, it } from 'vitest';
import { eigenerPfad } from './weiter';

it.each(['/buero', '/vorlagen?seite=2&q=Schule', '/protokoll/1#top-3', '/', '/weiter?url=https://a.example'])(
  '%s gehört hierher',
  (pfad) => expect(eigenerPfad(pfad)).toBe(pfad),
);

it.each([
  undefined,
  '',
  'buero',
  'https://boese.example',
  '//boese.example',
  '/\\boese.example',
  '\\\\boese.example',
  '/\t/boese.example',
  '/\n/boese.example',
  ' //boese.example',
  'javascript:alert(1)',
  '/.//boese.example',
  '/a/..//boese.example',
  '/\u0000/x',
  `/${'a'.repeat(2000)}`,
])('%j führt auf die Startseite', (text) => expect(eigenerPfad(text)).toBe('/'));
