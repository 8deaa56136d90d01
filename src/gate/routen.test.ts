import { expect, it } from 'vitest';
import { routenAus } from './routen';

const routen = routenAus({
  '/(oeffentlich)/page': '/',
  '/(oeffentlich)/vorlagen/page': '/vorlagen',
  '/(oeffentlich)/vorlagen/[id]/page': '/vorlagen/[id]',
  '/(intern)/buero/vorlagen/neu/page': '/buero/vorlagen/neu',
  '/(intern)/buero/vorlagen/[id]/page': '/buero/vorlagen/[id]',
  '/ds/[...nummer]/route': '/ds/[...nummer]',
  '/robots.txt/route': '/robots.txt',
  '/_not-found/page': '/_not-found',
});

it.each([
  ['/', '/', true],
  ['/vorlagen', '/vorlagen', true],
  ['/vorlagen/1', '/vorlagen/[id]', true],
  ['/buero/vorlagen/neu', '/buero/vorlagen/neu', true],
  ['/buero/vorlagen/1', '/buero/vorlagen/[id]', true],
  ['/ds/1', '/ds/[...nummer]', false],
  ['/ds/1/2/3', '/ds/[...nummer]', false],
  ['/robots.txt', '/robots.txt', false],
])('%s gehört zu %s', (pfad, muster, seite) => {
  expect(routen(pfad)).toMatchObject({ muster, seite });
});

it.each(['/x', '/vorlagen/', '/vorlagen/1/2', '/ds/', '/robotsXtxt', '/_not-found', ''])(
  '%s gehört zu nichts',
  (pfad) => {
    expect(routen(pfad)).toBeNull();
  },
);
