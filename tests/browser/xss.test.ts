import { describe, expect, it } from 'vitest';
import { FEST } from '../support/xss/pflanzen';
import { LESER, NICHTS, xssStadt } from '../support/xss/stadt';

const stadt = await xssStadt();
/** Patterns that at least one reader has got a page of. */
const gesehen = new Set<string>();

it('gepflanzt ist in jede Textspalte der Datenbank, in der ein Text stehen kann', () => {
  expect(stadt.gepflanzt.fest.filter((spalte) => !FEST.has(spalte))).toEqual([]);
  expect(stadt.gepflanzt.spalten.length).toBeGreaterThan(75);
});

describe.each(LESER)('als %s', (wer) => {
  it('jede Seite zeigt, was dort steht, als Text', async () => {
    const { seite, durch, schliesse } = await stadt.fenster(wer);
    const befunde: string[] = [];
    for (const [muster, ziele] of stadt.pfade) {
      for (const pfad of ziele) {
        // First as a program: what is no page, or not theirs, is not opened. What leads on is followed.
        const antwort = await stadt.hole(pfad, wer, 'follow');
        await antwort.text();
        if (antwort.status >= 500) befunde.push(`${pfad}: ${antwort.status}`);
        if (antwort.status < 400 && !antwort.url.includes('/anmelden?')) gesehen.add(muster);
        if (antwort.status !== 200 || !antwort.headers.get('content-type')?.startsWith('text/html')) continue;
        await seite.goto(stadt.adresse + pfad, {
          // Who sees most waits until the scripts have drawn it again.
          waitUntil: wer === 'ratsbuero' ? 'networkidle' : 'load',
        });
        befunde.push(...(await stadt.pruefe(seite)));
      }
    }
    await schliesse();
    expect({ befunde, ...durch }).toEqual(NICHTS);
  }, 300_000);
});

/** Answered to nobody here: without a paper or an end in the address, a half sign-in, an address of mail, the number it had. */
const UNGESEHEN = [
  '/.well-known/security.txt',
  '/anmelden/code',
  '/buero/sitzungen/[id]/nachreichen',
  '/buero/sitzungen/[id]/versand',
  '/buero/umplanung/[id]',
  '/ds/[...nummer]',
];

it('keine Art von Seite ist vergessen, und was gepflanzt ist, hat jemand gelesen', () => {
  const { gepflanzt, gelesen, pfade, seiten, woertlich } = stadt;
  console.log(
    `${gepflanzt.spalten.length} Spalten, ${gelesen.size} davon gelesen; ${pfade.size} Adressmuster, ${seiten} Seiten angesehen.`,
  );
  const vergessen = [...pfade.keys()].filter((muster) => !gesehen.has(muster));
  expect(vergessen.filter((muster) => !UNGESEHEN.includes(muster))).toEqual([]);
  expect(gelesen.size).toBeGreaterThan(55);
  expect(woertlich).toBeGreaterThan(100);
});
