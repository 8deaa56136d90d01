import { type Block, bloecke, type Lauf } from '../vorlage/markdown';

const HOECHSTENS = 280;

/** The beginning of a text without its marks, whole words, at most `hoechstens` characters; `gekuerzt` when there is more. */
export function kurzfassung(text: string, hoechstens = HOECHSTENS): { text: string; gekuerzt: boolean } {
  const ganz = bloecke(text).map(alsText).filter(Boolean).join(' ');
  if (ganz.length <= hoechstens) return { text: ganz, gekuerzt: false };
  const anfang = ganz.slice(0, hoechstens - 1);
  const wortende = anfang.lastIndexOf(' ');
  return { text: `${(wortende > 0 ? anfang.slice(0, wortende) : anfang).trimEnd()} …`, gekuerzt: true };
}

function alsText(block: Block): string {
  switch (block.art) {
    case 'absatz':
    case 'ueberschrift':
      return worte(block.laeufe);
    case 'liste':
      return block.punkte
        .map((p) => [worte(p.laeufe), ...p.darunter.map(alsText)].filter(Boolean).join(' '))
        .join('; ');
    case 'tabelle':
      return block.reihen.map((reihe) => reihe.map(worte).filter(Boolean).join(': ')).join('; ');
  }
}

const worte = (laeufe: Lauf[]): string =>
  laeufe
    .map((l) => (l.art === 'umbruch' ? ' ' : l.text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
