import { zeigeFehler } from '../betrieb/abbruch';
import { type Aufruf, HILFE, liesAufruf } from './aufruf';
import { alsJson, alsTabelle } from './ausgabe';
import { type GelesenesDokument, liesDokumente } from './lesen';

const FORTSCHRITT_ALLE = 100;
/** File names count from where the command was called; the command itself runs in the checkout. */
const ORDNER = process.env.RATSLAUF_AUFRUFORDNER ?? process.cwd();

const melde = (satz: string) => process.stderr.write(`${satz}\n`);

// Whoever reads the output may stop early (`| head`): that is no fault, and what is to be stored is stored.
let leserDa = true;

/** Waits until the reader has taken the text, so that a slow pipe does not fill the memory. */
async function schreibe(text: string): Promise<void> {
  if (leserDa) await new Promise((fertig) => process.stdout.write(`${text}\n`, fertig));
}

/** Counts the files as they pass and reports progress on long runs. */
async function* gezaehlt(dateien: string[], stand: { gelesen: number; unlesbar: number }) {
  for await (const dokument of liesDokumente(dateien, ORDNER)) {
    stand.gelesen++;
    if (!dokument.lesbar) stand.unlesbar++;
    if (dateien.length > FORTSCHRITT_ALLE && stand.gelesen % FORTSCHRITT_ALLE === 0) {
      melde(`${stand.gelesen} von ${dateien.length} Dateien gelesen.`);
    }
    yield dokument;
  }
}

async function zeige(
  dokumente: AsyncIterable<GelesenesDokument>,
  darstellung: (dokument: GelesenesDokument) => string,
): Promise<void> {
  for await (const dokument of dokumente) {
    await schreibe(darstellung(dokument));
    if (!leserDa) return;
  }
}

/** With a database at hand a dry run also says which bodies it would not find there. */
async function tabelleMitGremien(): Promise<(dokument: GelesenesDokument) => string> {
  const { gremienVergleich } = await import('./gremien');
  const vergleiche = await gremienVergleich().catch((fehler: unknown) => {
    melde('Die Gremien werden nicht mit denen der Kommune verglichen:');
    zeigeFehler(fehler);
    return () => '';
  });
  return (dokument) => alsTabelle(dokument) + vergleiche(dokument);
}

async function fuehreAus({
  dateien,
  probe,
  json,
  veroeffentlichen,
  gremienAnlegen,
}: Aufruf): Promise<number> {
  const stand = { gelesen: 0, unlesbar: 0 };
  const dokumente = gezaehlt(dateien, stand);
  let misslungen = 0;
  if (probe) await (json ? zeige(dokumente, alsJson) : zeige(dokumente, await tabelleMitGremien()));
  else {
    const { speichereDokumente } = await import('./speichern');
    misslungen = await speichereDokumente(dokumente, { veroeffentlichen, gremienAnlegen, json }, schreibe);
  }
  const gelesen = stand.gelesen === 1 ? '1 Datei' : `${stand.gelesen} Dateien`;
  const gespeichert = probe ? '' : `, ${misslungen} nicht gespeichert`;
  melde(`${gelesen} gelesen, davon ${stand.unlesbar} nicht lesbar${gespeichert}.`);
  return stand.unlesbar + misslungen > 0 ? 1 : 0;
}

async function starte(args: string[]): Promise<number> {
  const gelesen = liesAufruf(args);
  if (!gelesen.ok) {
    melde(`${gelesen.satz} Hilfe: npm run import -- --help`);
    return 2;
  }
  if (gelesen.aufruf.hilfe) {
    await schreibe(HILFE.trimEnd());
    return 0;
  }
  return fuehreAus(gelesen.aufruf);
}

process.stdout.on('error', (fehler: NodeJS.ErrnoException) => {
  if (fehler.code !== 'EPIPE') process.exit(1);
  leserDa = false;
});

try {
  process.exitCode = await starte(process.argv.slice(2));
} catch (fehler) {
  zeigeFehler(fehler);
  process.exitCode = 1;
}
