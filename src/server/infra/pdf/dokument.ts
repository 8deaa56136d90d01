import 'server-only';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { type Angabe, persoenliche } from '@/domain/anlage/angaben';
import type { Dateibefund } from '@/domain/anlage/befund';
import { rechteckig } from '@/domain/anlage/geometrie';
import { verdeckterText } from '@/domain/anlage/verdeckung';
import type { Bilddaten } from './bilder';
import { type Seitenbefehle, zeichneSeite } from './seite';
import type { Schrift } from './text';

type Dokument = Awaited<ReturnType<typeof getDocumentProxy>>;
type Seite = Awaited<ReturnType<Dokument['getPage']>>;
type Kommentar = {
  subtype?: string;
  rect?: number[];
  hasAppearance?: boolean;
  color?: unknown;
  titleObj?: { str?: string };
};
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
const oeffne = (bytes: Uint8Array, streng: boolean): Promise<Dokument> =>
  getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: streng,
    verbosity: 0,
  });

/** Everything in a PDF that somebody should look at before it goes out. Throws where it is not a readable PDF. */
export async function befundeImPdf(bytes: Uint8Array): Promise<Dateibefund[]> {
  const befunde: Dateibefund[] = [];
  const dokument = await oeffne(bytes, true).catch(() => {
    // Its directory is broken: what can be found without it is looked at, and that it was broken is said.
    befunde.push({ art: 'NICHT_PRUEFBAR', seite: null, ausschnitt: 'Die Datei ist fehlerhaft aufgebaut.' });
    return oeffne(bytes, false);
  });
  const angaben = await angabenZum(dokument);
  let nachsichtig: Promise<Dokument> | null = null;
  for (let nr = 1; nr <= dokument.numPages; nr++) {
    try {
      befunde.push(...(await aufSeite(dokument, nr, angaben)));
    } catch {
      // What can be read of a damaged page is read, and that it was damaged is said.
      befunde.push({ art: 'NICHT_PRUEFBAR', seite: nr, ausschnitt: 'Die Seite ist fehlerhaft aufgebaut.' });
      nachsichtig ??= oeffne(bytes, false);
      befunde.push(...(await aufSeite(await nachsichtig, nr, angaben).catch(() => [])));
    }
  }
  const menschen = persoenliche(angaben).map(({ feld, wert }): Dateibefund => {
    return { art: 'PERSOENLICHE_ANGABEN', seite: null, ausschnitt: `${feld}: ${wert}` };
  });
  return [...befunde, ...menschen];
}

async function aufSeite(dokument: Dokument, nr: number, angaben: Angabe[]): Promise<Dateibefund[]> {
  const seite = await dokument.getPage(nr);
  const kommentare = (await seite.getAnnotations()) as Kommentar[];
  for (const k of kommentare)
    if (k.titleObj?.str && k.subtype !== 'Widget' && k.subtype !== 'Link')
      angaben.push({ feld: 'Kommentar von', wert: k.titleObj.str });
  const z = await zeichneSeite(await befehleVon(dokument, seite));
  for (const k of kommentare) if (liegtDarueber(k)) z.kasten(ecken(k.rect ?? []));
  const stellen = verdeckterText(z.bild());
  seite.cleanup();
  return stellen.length === 0 ? [] : [{ art: 'VERDECKTER_TEXT', seite: nr, ausschnitt: stellen.join(' … ') }];
}

/** Readers show these though they carry no drawing of their own; a mark to blacken hides nothing until it is carried out. */
const liegtDarueber = ({ subtype, hasAppearance, color }: Kommentar): boolean =>
  subtype === 'Redact' || (subtype === 'FreeText' && !hasAppearance && color != null);

const ecken = ([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[]) => rechteckig(x0, y0, x1, y1);

async function befehleVon(dokument: Dokument, seite: Seite): Promise<Seitenbefehle> {
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

async function angabenZum(dokument: Dokument): Promise<Angabe[]> {
  const { info, metadata } = await dokument.getMetadata();
  const felder = info as Record<string, unknown> & { Custom?: Record<string, unknown> };
  const ausXmp = (name: string) => [metadata?.get(name)].flat().map((wert) => ['Verfasser', wert] as const);
  const paare: (readonly [string, unknown])[] = [
    ['Verfasser', felder.Author],
    ['Erstellt mit', felder.Creator],
    ...ausXmp('dc:creator'),
    ...ausXmp('pdf:author'),
    ...Object.entries(felder.Custom ?? {}).flatMap(([name, wert]) =>
      /author|modifiedby|manager|verfasser|bearbeiter/i.test(name)
        ? [[`Eigenschaft ${name}`, wert] as const]
        : [],
    ),
  ];
  return paare.flatMap(([feld, wert]) => (typeof wert === 'string' && wert.trim() ? [{ feld, wert }] : []));
}
