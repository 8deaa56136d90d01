import { expect, it } from 'vitest';
import { schleuse } from './schleuse';

const nie = new AbortController().signal;
const spaeter = () => {
  let fertig = () => {};
  const versprechen = new Promise<void>((ja) => {
    fertig = ja;
  });
  return { fertig, versprechen };
};

it('so viele zugleich wie erlaubt, die anderen in ihrer Reihe, auch nach einem Fehler', async () => {
  const durch = schleuse(2);
  const begonnen: number[] = [];
  const taten = Array.from({ length: 5 }, spaeter);
  const laeufe = taten.map((tat, i) =>
    durch(async () => {
      begonnen.push(i);
      await tat.versprechen;
      if (i === 1) throw new Error('kaputt');
      return i;
    }, nie).catch(String),
  );
  await expect.poll(() => begonnen).toEqual([0, 1]);
  taten[1]?.fertig();
  await expect.poll(() => begonnen).toEqual([0, 1, 2]);
  for (const tat of taten) tat.fertig();
  expect(await Promise.all(laeufe)).toEqual([0, 'Error: kaputt', 2, 3, 4]);
});

it('wer geht, während er wartet, wird nie begonnen und hält keinen Platz', async () => {
  const durch = schleuse(1);
  const erste = spaeter();
  const lauf = durch(() => erste.versprechen, nie);
  const abbruch = new AbortController();
  let begonnen = false;
  const wartend = durch(async () => {
    begonnen = true;
  }, abbruch.signal);
  const danach = durch(async () => 'danach', nie);
  abbruch.abort();
  await expect(wartend).rejects.toThrow();
  erste.fertig();
  await lauf;
  expect(await danach).toBe('danach');
  expect(begonnen).toBe(false);
  await expect(durch(async () => 1, abbruch.signal)).rejects.toThrow();
  expect(await durch(async () => 2, nie)).toBe(2);
});
