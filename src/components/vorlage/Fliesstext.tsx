import type { Block, Lauf } from '@/domain/vorlage/markdown';

/** Number of a paper → its address. */
export type Verweisziele = Record<string, string>;

type FliesstextProps = { bloecke: Block[]; verweise: Verweisziele };

/** Blocks as elements; React writes every text, so nothing in a paper can become markup. */
export function Fliesstext({ bloecke, verweise }: FliesstextProps) {
  return bloecke.map((block, i) => <Blockelement key={i} block={block} verweise={verweise} />);
}

function Blockelement({ block, verweise }: { block: Block; verweise: Verweisziele }) {
  switch (block.art) {
    case 'absatz':
      return (
        <p>
          <Laeufe laeufe={block.laeufe} verweise={verweise} />
        </p>
      );
    case 'ueberschrift': {
      const Titel = block.stufe === 1 ? 'h3' : 'h4';
      return (
        <Titel>
          <Laeufe laeufe={block.laeufe} verweise={verweise} />
        </Titel>
      );
    }
    case 'tabelle':
      return <Texttabelle tabelle={block} verweise={verweise} />;
    case 'liste': {
      const punkte = block.punkte.map((punkt, i) => (
        <li key={i}>
          <Laeufe laeufe={punkt.laeufe} verweise={verweise} />
          <Fliesstext bloecke={punkt.darunter} verweise={verweise} />
        </li>
      ));
      return block.beginn === null ? <ul>{punkte}</ul> : <ol start={block.beginn}>{punkte}</ol>;
    }
  }
}

type TexttabelleProps = { tabelle: Extract<Block, { art: 'tabelle' }>; verweise: Verweisziele };

/** A table of the paper's own: no caption is known, the text before it introduces it. */
function Texttabelle({ tabelle: { kopf, reihen }, verweise }: TexttabelleProps) {
  return (
    <table className="rl-tab rl-texttabelle">
      <thead>
        <tr>
          {kopf.map((zelle, i) => (
            <Kopfzelle key={i} laeufe={zelle} verweise={verweise} />
          ))}
        </tr>
      </thead>
      <tbody>
        {reihen.map((reihe, i) => (
          <tr key={i}>
            {reihe.map((zelle, j) => (
              <td key={j}>
                <Laeufe laeufe={zelle} verweise={verweise} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The corner above the first column may be empty: a header without a word would be announced as one. */
function Kopfzelle({ laeufe, verweise }: { laeufe: Lauf[]; verweise: Verweisziele }) {
  if (laeufe.length === 0) return <td />;
  return (
    <th scope="col">
      <Laeufe laeufe={laeufe} verweise={verweise} />
    </th>
  );
}

function Laeufe({ laeufe, verweise }: { laeufe: Lauf[]; verweise: Verweisziele }) {
  return laeufe.map((lauf, i) => {
    if (lauf.art === 'umbruch') return <br key={i} />;
    const text = <MitVerweisen key={i} text={lauf.text} verweise={verweise} />;
    return lauf.fett ? <strong key={i}>{text}</strong> : text;
  });
}

/** Links the numbers of other papers; the longest first, so that 13245-08-E1 is not taken for 13245-08. */
function MitVerweisen({ text, verweise }: { text: string; verweise: Verweisziele }) {
  const nummern = Object.keys(verweise).sort((a, b) => b.length - a.length);
  if (nummern.length === 0) return text;
  const muster = new RegExp(`(?<![\\w-])(${nummern.map(RegExpWoertlich).join('|')})(?![\\w-]|/\\d)`);
  return text.split(muster).map((teil, i) => {
    const href = i % 2 === 1 ? verweise[teil] : undefined;
    return href ? (
      <a key={i} href={href}>
        {teil}
      </a>
    ) : (
      teil
    );
  });
}

const RegExpWoertlich = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
