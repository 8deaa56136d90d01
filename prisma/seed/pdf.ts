/** A line holds this many characters of Helvetica 11 on A4. */
const ZEILE = 84;

function umbrochen(text: string): string[] {
  const zeilen: string[] = [];
  let zeile = '';
  for (const wort of text.split(' ')) {
    if (zeile && zeile.length + wort.length >= ZEILE) {
      zeilen.push(zeile);
      zeile = '';
    }
    zeile = zeile ? `${zeile} ${wort}` : wort;
  }
  return [...zeilen, zeile];
}

/** A PDF string in WinAnsi; what that does not know becomes "?". */
function zeichen(text: string): string {
  const besondere: Record<string, number> = {
    '€': 0x80,
    '„': 0x84,
    '–': 0x96,
    '“': 0x93,
    '”': 0x94,
    '…': 0x85,
  };
  const bytes = [...text].map((z) => besondere[z] ?? (z.charCodeAt(0) < 256 ? z.charCodeAt(0) : 0x3f));
  return `<${bytes.map((b) => b.toString(16).padStart(2, '0')).join('')}>`;
}

const utf16 = (text: string): string =>
  `<feff${[...text].map((z) => (z.codePointAt(0) ?? 0x3f).toString(16).padStart(4, '0')).join('')}>`;

/** The page: a heading and paragraphs, each marked as a part of the structure; one of them perhaps under a black box. */
function seite(titel: string, absaetze: readonly string[], geschwaerzt?: number): string {
  let y = 770;
  let kasten = '';
  const block = (art: 'H1' | 'P', mcid: number, text: string, groesse: number, schrift: string) => {
    const zeilen = umbrochen(text).map((z) => `${zeichen(z)} Tj T*`);
    const befehle = `/${art} <</MCID ${mcid}>> BDC BT /${schrift} ${groesse} Tf ${groesse * 1.4} TL 71 ${y} Td ${zeilen.join(' ')} ET EMC`;
    const hoehe = zeilen.length * groesse * 1.4;
    if (mcid === geschwaerzt)
      kasten = `/Artifact BMC q 0 g 68 ${y - hoehe + groesse} 459 ${hoehe} re f Q EMC`;
    y -= hoehe + 12;
    return befehle;
  };
  return [
    block('H1', 0, titel, 16, 'F2'),
    ...absaetze.map((absatz, i) => block('P', i + 1, absatz, 11, 'F1')),
    kasten,
  ].join('\n');
}

/**
 * One page with a title, German and tagged: small, and still read aloud in the right order. `geschwaerzt`: over this
 * paragraph (from 1) lies a black box, as somebody draws one who means to black it out.
 */
export function pdf(titel: string, absaetze: readonly string[], geschwaerzt?: number): Uint8Array {
  const inhalt = seite(titel, absaetze, geschwaerzt);
  const teile = absaetze.map((_, i) => i + 1);
  const struktur = (i: number) => 11 + i;
  const objekte = [
    `<</Type /Catalog /Pages 2 0 R /Lang (de-DE) /MarkInfo <</Marked true>> /StructTreeRoot 8 0 R /ViewerPreferences <</DisplayDocTitle true>>>>`,
    `<</Type /Pages /Kids [3 0 R] /Count 1>>`,
    `<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /StructParents 0 /Tabs /S /Resources <</Font <</F1 5 0 R /F2 6 0 R>>>>>>`,
    `<</Length ${inhalt.length}>>\nstream\n${inhalt}\nendstream`,
    `<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>`,
    `<</Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding>>`,
    `<</Title ${utf16(titel)} /Producer (Ratslauf, Demostadt)>>`,
    `<</Type /StructTreeRoot /K [10 0 R] /ParentTree 9 0 R /ParentTreeNextKey 1>>`,
    `<</Nums [0 [${[0, ...teile].map((i) => `${struktur(i)} 0 R`).join(' ')}]]>>`,
    `<</Type /StructElem /S /Document /P 8 0 R /K [${[0, ...teile].map((i) => `${struktur(i)} 0 R`).join(' ')}]>>`,
    ...[0, ...teile].map(
      (i) => `<</Type /StructElem /S /${i === 0 ? 'H1' : 'P'} /P 10 0 R /Pg 3 0 R /K ${i}>>`,
    ),
  ];
  let text = '%PDF-1.7\n';
  const stellen = objekte.map((objekt, i) => {
    const stelle = text.length;
    text += `${i + 1} 0 obj\n${objekt}\nendobj\n`;
    return stelle;
  });
  const verzeichnis = stellen.map((s) => `${String(s).padStart(10, '0')} 00000 n \n`).join('');
  const anzahl = objekte.length + 1;
  text += `xref\n0 ${anzahl}\n0000000000 65535 f \n${verzeichnis}trailer\n<</Size ${anzahl} /Root 1 0 R /Info 7 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
