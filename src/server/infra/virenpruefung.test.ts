import { expect, it } from 'vitest';
import { virenbefund } from './virenpruefung';

const datei = (text: string) => async () => new Blob([text]).stream() as ReadableStream<Uint8Array>;
/** As a scanner does: reads all, and says 1 where it finds the word. */
const SUCHER = 'if grep -q EICAR; then exit 1; else exit 0; fi';

it('ohne Befehl wird nicht geprüft', async () => {
  expect(await virenbefund(() => Promise.reject(new Error('nicht gelesen')), '')).toBeNull();
});

it.each<[string, string, string, string | null]>([
  ['sauber', SUCHER, 'Inhalt', null],
  ['infiziert', SUCHER, 'EICAR', 'ANLAGE_SCHADHAFT'],
  ['groß und infiziert', SUCHER, `${'x\n'.repeat(2_000_000)}EICAR`, 'ANLAGE_SCHADHAFT'],
  ['das Programm versagt', 'cat >/dev/null; exit 2', 'Inhalt', 'ANLAGE_VIRENPRUEFUNG'],
  ['das Programm gibt es nicht', '/gibt/es/nicht', 'Inhalt', 'ANLAGE_VIRENPRUEFUNG'],
  ['es sagt sauber, ohne zu lesen', 'exit 0', 'x'.repeat(5_000_000), 'ANLAGE_VIRENPRUEFUNG'],
  ['es wird beendet', 'kill -9 $$', 'Inhalt', 'ANLAGE_VIRENPRUEFUNG'],
])('%s', async (_, befehl, inhalt, code) => {
  expect((await virenbefund(datei(inhalt), befehl))?.code ?? null).toBe(code);
});

it('dauert es zu lange, wird es beendet, samt allem, was es gestartet hat', async () => {
  const anfang = performance.now();
  expect(await virenbefund(datei('Inhalt'), 'cat >/dev/null; sleep 60', 300)).toEqual({
    code: 'ANLAGE_VIRENPRUEFUNG',
  });
  expect(performance.now() - anfang).toBeLessThan(10_000);
});

it('ist die Datei nicht zu lesen, weiß niemand etwas', async () => {
  expect(await virenbefund(async () => null, SUCHER)).toEqual({ code: 'ANLAGE_VIRENPRUEFUNG' });
});
