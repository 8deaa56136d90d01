import { crc32, deflateRawSync } from 'node:zlib';
import { pdf } from '../../prisma/seed/pdf';

const u16 = (n: number) => [n & 255, (n >> 8) & 255];
const u32 = (n: number) => [...u16(n & 0xffff), ...u16((n >>> 16) & 0xffff)];

type Zipeintrag = [name: string, inhalt: string | Uint8Array, wie?: 'gepackt'];

/** A container as an Office document is one; its entries lie in it as they are, or packed. */
export function zipMit(eintraege: readonly Zipeintrag[]): Uint8Array {
  const koepfe: Uint8Array[] = [];
  const liste: Uint8Array[] = [];
  let ort = 0;
  for (const [name, inhalt, wie] of eintraege) {
    const [n, i] = [Buffer.from(name), Buffer.from(inhalt)];
    const daten = wie ? deflateRawSync(i) : i;
    const gemeinsam = [
      ...u16(20),
      ...u16(0),
      ...u16(wie ? 8 : 0),
      ...u32(0),
      ...u32(crc32(i)),
      ...u32(daten.length),
      ...u32(i.length),
      ...u16(n.length),
      ...u16(0),
    ];
    const kopf = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4, ...gemeinsam]), n, daten]);
    const rest = [...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(ort)];
    koepfe.push(kopf);
    liste.push(Buffer.from([0x50, 0x4b, 1, 2, ...u16(20), ...gemeinsam, ...rest]), n);
    ort += kopf.length;
  }
  const verzeichnis = Buffer.concat(liste);
  const ende = [
    ...[0x50, 0x4b, 5, 6],
    ...u16(0),
    ...u16(0),
    ...u16(eintraege.length),
    ...u16(eintraege.length),
    ...u32(verzeichnis.length),
    ...u32(ort),
    ...u16(0),
  ];
  return new Uint8Array(Buffer.concat([...koepfe, verzeichnis, Buffer.from(ende)]));
}

/** Enough of each kind to be known as one, and nothing in it to find. */
export const PDF = Buffer.from(pdf('Plan', ['Ein Plan.']));
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);
export const DOCX = zipMit([
  ['[Content_Types].xml', '<Types/>'],
  ['word/document.xml', '<w:document/>'],
]);
export const EXE = Buffer.from('MZ\x90\x00\x03\x00\x00\x00\x04\x00', 'latin1');

/** A small Word document whose text claims to unpack to three gigabytes. */
export function bombe(): Uint8Array {
  const zip = zipMit([
    ['[Content_Types].xml', '<Types/>'],
    ['word/document.xml', '<w:document/>'],
  ]);
  const daten = new DataView(zip.buffer);
  for (let i = 0; i < zip.length - 46; i++)
    if (daten.getUint32(i, true) === 0x02014b50) daten.setUint32(i + 24, 3 * 1024 ** 3, true);
  return zip;
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const BEZIEHUNG = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const verschluesselt = (text: string) => text.replace(/[&<>]/g, (z) => `&#${z.charCodeAt(0)};`);

/** A Word document of these paragraphs; `roh` stands in it as markup. */
export function wortdokument(absaetze: readonly string[], roh = ''): Uint8Array {
  const text = absaetze.map(
    (a) => `<w:p><w:r><w:t xml:space="preserve">${verschluesselt(a)}</w:t></w:r></w:p>`,
  );
  return zipMit([
    ['[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'],
    [
      '_rels/.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${BEZIEHUNG}" Target="word/document.xml"/></Relationships>`,
    ],
    [
      'word/document.xml',
      `<w:document xmlns:w="${WORD}"><w:body>${text.join('')}${roh}</w:body></w:document>`,
      'gepackt',
    ],
  ]);
}

/** A Word document of a few hundred kilobytes that unpacks to so many megabytes; `luegt`: it claims to be small. */
export function packbombe(megabyte: number, luegt: boolean): Uint8Array {
  const zip = zipMit([
    ['[Content_Types].xml', '<Types/>'],
    ['word/document.xml', Buffer.alloc(megabyte * 1024 * 1024, ' '), 'gepackt'],
  ]);
  const daten = new DataView(zip.buffer);
  for (let i = 0; luegt && i < zip.length - 46; i++) {
    if (daten.getUint32(i, true) === 0x02014b50) daten.setUint32(i + 24, 2000, true);
    if (daten.getUint32(i, true) === 0x04034b50) daten.setUint32(i + 22, 2000, true);
  }
  return zip;
}
