import 'server-only';
import { type Angabe, persoenliche } from '@/domain/anlage/angaben';
import type { Dateibefund } from '@/domain/anlage/befund';
import { verdeckterText } from '@/domain/anlage/verdeckung';
import { type Dokument, oeffne } from './oeffnen';
import { kommentareAuf, seitenbild } from './seitenbild';

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
  const kommentare = await kommentareAuf(seite);
  for (const k of kommentare)
    if (k.titleObj?.str && k.subtype !== 'Widget' && k.subtype !== 'Link')
      angaben.push({ feld: 'Kommentar von', wert: k.titleObj.str });
  const stellen = verdeckterText(await seitenbild(dokument, seite, kommentare));
  seite.cleanup();
  return stellen.length === 0 ? [] : [{ art: 'VERDECKTER_TEXT', seite: nr, ausschnitt: stellen.join(' … ') }];
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
