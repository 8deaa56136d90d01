import { expect, it } from 'vitest';
import { gemeinsam } from './gemeinsam';

/** A question whose answers are given by hand. */
function vonHand() {
  const offene: Array<{ ja: (wert: number) => void; nein: (grund: Error) => void }> = [];
  const frage = () => new Promise<number>((ja, nein) => offene.push({ ja, nein }));
  return { offene, frage };
}
const alsVersprechen = <T>(geteilt: (danach: (fehler: unknown, wert?: T) => void) => void) =>
  new Promise<T | undefined>((ja, nein) =>
    geteilt((fehler, wert) => (fehler === null ? ja(wert) : nein(fehler))),
  );

it('wer kommt, während gefragt wird, wartet auf die nächste Antwort, und alle zusammen auf dieselbe', async () => {
  const { offene, frage } = vonHand();
  const geteilt = gemeinsam(frage);
  const erster = alsVersprechen(geteilt);
  const spaetere = [alsVersprechen(geteilt), alsVersprechen(geteilt)];
  expect(offene).toHaveLength(1);
  offene[0]?.ja(1);
  expect(await erster).toBe(1);
  expect(offene).toHaveLength(2);
  const noch = alsVersprechen(geteilt);
  offene[1]?.ja(2);
  expect(await Promise.all(spaetere)).toEqual([2, 2]);
  offene[2]?.ja(3);
  expect(await noch).toBe(3);
  expect(offene).toHaveLength(3);
});

it('wer aus einer Antwort heraus neu fragt, bekommt keine alte', async () => {
  const { offene, frage } = vonHand();
  const geteilt = gemeinsam(frage);
  const gesehen: unknown[] = [];
  geteilt((_, wert) => {
    gesehen.push(wert);
    geteilt((__, spaeter) => gesehen.push(spaeter));
  });
  offene[0]?.ja(1);
  await expect.poll(() => offene.length).toBe(2);
  offene[1]?.ja(2);
  await expect.poll(() => gesehen).toEqual([1, 2]);
});

it('scheitert eine Frage, hören es die, die auf sie gewartet haben; die nächste gilt wieder', async () => {
  const { offene, frage } = vonHand();
  const geteilt = gemeinsam(frage);
  const [erster, zweiter] = [alsVersprechen(geteilt), alsVersprechen(geteilt)];
  offene[0]?.nein(new Error('weg'));
  await expect(erster).rejects.toThrow('weg');
  offene[1]?.ja(7);
  expect(await zweiter).toBe(7);
});
