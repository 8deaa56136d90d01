import { crc32 } from 'node:zlib';
import { pdf } from '../../prisma/seed/pdf';

const u16 = (n: number) => [n & 255, (n >> 8) & 255];
const u32 = (n: number) => [...u16(n & 0xffff), ...u16((n >>> 16) & 0xffff)];

/** A container of unpacked entries, as an Office document is one. */
export function zipMit(eintraege: [name: string, inhalt: string][]): Uint8Array {
  const orte: number[] = [];
  const koepfe: number[] = [];
  for (const [name, inhalt] of eintraege) {
    const [n, i] = [Buffer.from(name), Buffer.from(inhalt)];
    orte.push(koepfe.length);
    koepfe.push(...[0x50, 0x4b, 3, 4], ...u16(20), ...u16(0), ...u16(0), ...u32(0), ...u32(crc32(i)));
    koepfe.push(...u32(i.length), ...u32(i.length), ...u16(n.length), ...u16(0), ...n, ...i);
  }
  const liste = eintraege.flatMap(([name, inhalt], e) => {
    const [n, i] = [Buffer.from(name), Buffer.from(inhalt)];
    return [
      ...[0x50, 0x4b, 1, 2],
      ...u16(20),
      ...u16(20),
      ...u16(0),
      ...u16(0),
      ...u32(0),
      ...u32(crc32(i)),
      ...u32(i.length),
      ...u32(i.length),
      ...u16(n.length),
      ...u16(0),
      ...u16(0),
      ...u16(0),
      ...u16(0),
      ...u32(0),
      ...u32(orte[e] ?? 0),
      ...n,
    ];
  });
  const ende = [
    ...[0x50, 0x4b, 5, 6],
    ...u16(0),
    ...u16(0),
    ...u16(eintraege.length),
    ...u16(eintraege.length),
    ...u32(liste.length),
    ...u32(koepfe.length),
    ...u16(0),
  ];
  return new Uint8Array([...koepfe, ...liste, ...ende]);
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
