import { expect, it } from 'vitest';
import { decke, GEHEIM, nacheinander, pdfMit, schreibe } from '../../../tests/support/pdf';
import { GRENZEN } from './kindprozess';
import { pruefePdf } from './pdf';

const strom = (...stuecke: Uint8Array[]) => new Blob(stuecke as Uint8Array<ArrayBuffer>[]).stream();
const pruefe = (bytes: Uint8Array, grenzen = GRENZEN) => pruefePdf(strom(bytes), bytes.byteLength, grenzen);

/** A page whose instructions never come to an end: a thousand forms that draw a thousand forms. */
function endlos(): Uint8Array {
  const tiefe = 7;
  const objekte = Array.from({ length: tiefe }, (_, i) => {
    const inhalt = i === tiefe - 1 ? '0 0 1 1 re f' : '/F Do '.repeat(200);
    const mittel = i === tiefe - 1 ? '' : `/Resources <</XObject <</F ${i + 5} 0 R>>>>`;
    return `${i + 4} 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]${mittel}/Length ${inhalt.length}>>\nstream\n${inhalt}\nendstream\nendobj\n`;
  });
  return Buffer.from(
    `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 99 0 R/Resources<</XObject<</F 4 0 R>>>>>>\nendobj\n99 0 obj\n<</Length 5>>\nstream\n/F Do\nendstream\nendobj\n${objekte.join('')}trailer\n<</Root 1 0 R>>\n%%EOF\n`,
  );
}

it('findet in einem eigenen Prozess dasselbe', async () => {
  const bytes = await pdfMit((b) => nacheinander(schreibe(b), decke(b)));
  expect(await pruefe(bytes)).toEqual([{ art: 'VERDECKTER_TEXT', seite: 1, ausschnitt: GEHEIM }]);
});

it('was nicht lesbar ist, ist ein Befund', async () => {
  expect(await pruefe(Buffer.from('%PDF-1.7 und dann nichts'))).toEqual([
    { art: 'NICHT_PRUEFBAR', seite: null, ausschnitt: 'Die Datei ist beschädigt oder verschlüsselt.' },
  ]);
});

it('eine zu große wird gar nicht erst gelesen', async () => {
  const bytes = Buffer.alloc(2000, 'a');
  expect(await pruefe(bytes, { ...GRENZEN, groesse: 1000 })).toMatchObject([{ art: 'NICHT_PRUEFBAR' }]);
});

it('eine, die nie fertig wird, wird beendet', async () => {
  const anfang = performance.now();
  expect(await pruefe(endlos(), { ...GRENZEN, sekunden: 4 })).toEqual([
    { art: 'NICHT_PRUEFBAR', seite: null, ausschnitt: expect.stringMatching(/zu lange|zu viel Speicher/) },
  ]);
  expect(performance.now() - anfang).toBeLessThan(15_000);
});

it('eine, die zu viel Speicher will, auch', async () => {
  expect(await pruefe(endlos(), { ...GRENZEN, sekunden: 15, speicherMb: 150 })).toEqual([
    { art: 'NICHT_PRUEFBAR', seite: null, ausschnitt: 'Die Prüfung hat zu viel Speicher gebraucht.' },
  ]);
});

it('bricht die Ablage ab, ist das ein Fehler: es wird noch einmal versucht', async () => {
  const abbruch = new ReadableStream<Uint8Array>({
    pull: (leitung) => leitung.error(new Error('Ablage weg')),
  });
  await expect(pruefePdf(abbruch, 100)).rejects.toThrow('Ablage weg');
});
