import 'server-only';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { Bilddaten } from './bilder';
import type { Seitenbefehle } from './seite';
import type { Schrift } from './text';

export type Dokument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type Seite = Awaited<ReturnType<Dokument['getPage']>>;
type Objekte = {
  has: (name: string) => boolean;
  get: (name: string, da?: (wert: unknown) => void) => unknown;
};

// Node 20 lacks what this pdf.js asks for; a copy does as well.
type Puffer = ArrayBuffer & { transferToFixedLength?: (laenge?: number) => ArrayBuffer };
(ArrayBuffer.prototype as Puffer).transferToFixedLength ??= function (this: ArrayBuffer, laenge) {
  return this.slice(0, laenge ?? this.byteLength);
};

/** Opened to be read only: nothing in it runs, nothing is fetched. `streng`: the first fault ends a page. */
export const oeffne = (bytes: Uint8Array, streng: boolean): Promise<Dokument> =>
  getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: streng,
    verbosity: 0,
  });

/** What a page consists of. */
export async function befehleVon(dokument: Dokument, seite: Seite): Promise<Seitenbefehle> {
  const { OPS } = await getResolvedPDFJS();
  const namen = new Map(Object.entries(OPS).map(([name, nr]) => [nr as number, name]));
  const { fnArray, argsArray } = await seite.getOperatorList();
  const ebenen = await dokument.getOptionalContentConfig();
  const [eigene, gemeinsame] = [seite.objs, seite.commonObjs] as unknown as [Objekte, Objekte];
  return {
    befehle: fnArray.map((nr: number, i: number) => {
      const werte = (argsArray[i] ?? []) as unknown[];
      const name = namen.get(nr) ?? '';
      // A path carries the number of what is done with it.
      const benannt = name === 'constructPath' ? [namen.get(werte[0] as number), ...werte.slice(1)] : werte;
      return { name, werte: benannt };
    }),
    schrift: (name) => (gemeinsame.has(name) ? (gemeinsame.get(name) as Schrift) : {}),
    bild: (name) =>
      new Promise((da) => {
        (name.startsWith('g_') ? gemeinsame : eigene).get(name, (bild) => da((bild as Bilddaten) ?? null));
      }),
    ebeneSichtbar: (gruppe) => ebenen.isVisible(gruppe as Parameters<typeof ebenen.isVisible>[0]),
  };
}
