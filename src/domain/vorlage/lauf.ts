/** A run of text inside a block. */
export type Lauf = { art: 'text'; text: string; fett: boolean } | { art: 'umbruch' };

/** Lines of one block: joined by spaces, broken where a line ends in two spaces or a backslash. */
export function laeufe(zeilen: string[]): Lauf[] {
  return zeilen.flatMap((zeile, i): Lauf[] => {
    const letzte = i === zeilen.length - 1;
    const umbruch = !letzte && /(?: {2}|\\)$/.test(zeile);
    const text = zeile.replace(/\\$/, letzte ? '\\' : '').trim();
    const teile = mitFett(letzte || umbruch ? text : `${text} `);
    return umbruch ? [...teile, { art: 'umbruch' }] : teile;
  });
}

/** Stars that open stand before a letter, stars that close behind one; all others are text. */
function mitFett(text: string): Lauf[] {
  const teile = text.split('**');
  const schluesse = teile.flatMap((teil, i) => (/\S$/.test(teil) && i < teile.length - 1 ? [i] : []));
  const liste: Lauf[] = [];
  let offen = teile[0] ?? '';
  for (let i = 1; i < teile.length; ) {
    const teil = teile[i] ?? '';
    while (schluesse[0] !== undefined && schluesse[0] < i) schluesse.shift();
    const [bis] = schluesse;
    if (bis === undefined || !/^\S/.test(teil)) {
      offen += `**${teil}`;
      i += 1;
    } else {
      liste.push(...lauf(offen, false), ...lauf(teile.slice(i, bis + 1).join('**'), true));
      offen = teile[bis + 1] ?? '';
      i = bis + 2;
    }
  }
  return [...liste, ...lauf(offen, false)];
}

const lauf = (text: string, fett: boolean): Lauf[] =>
  text === '' ? [] : [{ art: 'text', text: entwertet(text), fett }];

/** "\*" and "\#" are written where the mark itself is meant. */
const entwertet = (text: string): string => text.replace(/\\([\\*#_.()\-[\]])/g, '$1');
