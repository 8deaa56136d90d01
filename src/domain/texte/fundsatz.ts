import type { Fundort } from '../suche/treffer';

const ORT: Readonly<Record<Fundort['art'], string>> = {
  NUMMER: 'in der Nummer',
  TITEL: 'im Titel',
  TEXT: 'im Text',
  SACHSTAND: 'im Sachstand',
  ANLAGE: 'in der Anlage ',
};

/** "Gefunden im Titel, im Text und in der Anlage Lageplan": pieces of text, and attachments to be linked. */
export function fundsatz(orte: readonly Fundort[]): (string | Extract<Fundort, { art: 'ANLAGE' }>)[] {
  const teile: ReturnType<typeof fundsatz> = [];
  let text = 'Gefunden ';
  for (const [i, ort] of orte.entries()) {
    text += i === 0 ? '' : i === orte.length - 1 ? ' und ' : ', ';
    text += ORT[ort.art];
    if (ort.art !== 'ANLAGE') continue;
    teile.push(text, ort);
    text = '';
  }
  return text ? [...teile, text] : teile;
}
