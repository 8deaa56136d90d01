/** Bytes of a paper's text: pictures and plans belong to its attachments. */
export const DOKUMENT_HOECHSTENS = 1024 * 1024;

const STICHPROBE = 65_536;

/** PDF and the packed formats of word processors by their first bytes, everything else by its control characters. */
export function istBinaer(bytes: Uint8Array, text: string): boolean {
  const kennung = String.fromCharCode(...bytes.subarray(0, 5));
  if (kennung === '%PDF-' || kennung.startsWith('PK\x03\x04') || kennung.startsWith('\xD0\xCF\x11\xE0'))
    return true;
  const probe = text.slice(0, STICHPROBE);
  let steuerzeichen = 0;
  for (const zeichen of probe) if (zeichen < ' ' && !'\t\n\r\f'.includes(zeichen)) steuerzeichen++;
  return steuerzeichen > probe.length / 100;
}
