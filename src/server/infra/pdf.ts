import 'server-only';
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { Dateibefund } from '@/domain/anlage/befund';

/** How long one file may take, and how much memory; a larger file is not even tried. */
export type Grenzen = { sekunden: number; speicherMb: number; groesse: number };

const MB = 1024 * 1024;
export const GRENZEN: Grenzen = { sekunden: 40, speicherMb: 1024, groesse: 200 * MB };
/** What one inspection may say at most. */
const ANTWORT_HOECHSTENS = 4 * MB;

const KIND = fileURLToPath(new URL('./pdf/kind.ts', import.meta.url));
const nichtPruefbar = (ausschnitt: string): Dateibefund[] => [
  { art: 'NICHT_PRUEFBAR', seite: null, ausschnitt },
];

/**
 * Looks into a PDF, in a process of its own that is ended when it takes too long or too much: a hostile file costs its
 * own inspection and nothing else. What could not be looked into is a finding too.
 */
export async function pruefePdf(
  inhalt: ReadableStream<Uint8Array>,
  groesse: number,
  { sekunden, speicherMb, groesse: hoechstens }: Grenzen = GRENZEN,
): Promise<Dateibefund[]> {
  if (groesse > hoechstens) {
    await inhalt.cancel();
    return nichtPruefbar('Die Datei ist für die Prüfung zu groß.');
  }
  const argumente = [
    '--conditions=react-server',
    '--import',
    'tsx',
    `--max-old-space-size=${speicherMb}`,
    KIND,
  ];
  const kind = spawn(process.execPath, [...argumente, String(speicherMb)], {
    stdio: ['pipe', 'pipe', 'ignore'],
    // Nothing it could give away.
    env: { NODE_ENV: 'production' },
  });
  let zuLange = false;
  const wecker = setTimeout(() => {
    zuLange = true;
    kind.kill('SIGKILL');
  }, sekunden * 1000);
  try {
    const ende = new Promise<number | null>((fertig, fehler) => kind.on('close', fertig).on('error', fehler));
    let quellfehler: unknown = null;
    async function* quelle(): AsyncGenerator<Uint8Array> {
      try {
        yield* inhalt as unknown as AsyncIterable<Uint8Array>;
      } catch (fehler) {
        quellfehler = fehler;
        throw fehler;
      }
    }
    // A child that has ended reads no further: how it ended says its code.
    const gesendet = pipeline(quelle, kind.stdin).catch(() => {});
    const [code, antwort] = await Promise.all([ende, gelesen(kind.stdout), gesendet]);
    if (quellfehler) throw quellfehler;
    if (zuLange) return nichtPruefbar('Die Prüfung hat zu lange gedauert.');
    if (kind.signalCode !== null) return nichtPruefbar('Die Prüfung hat zu viel Speicher gebraucht.');
    if (code !== 0) return nichtPruefbar('Die Datei ist beschädigt oder verschlüsselt.');
    return JSON.parse(antwort) as Dateibefund[];
  } finally {
    clearTimeout(wecker);
    kind.kill('SIGKILL');
  }
}

async function gelesen(strom: Readable): Promise<string> {
  const stuecke: Buffer[] = [];
  let groesse = 0;
  for await (const stueck of strom as AsyncIterable<Buffer>) {
    groesse += stueck.byteLength;
    if (groesse <= ANTWORT_HOECHSTENS) stuecke.push(stueck);
  }
  return Buffer.concat(stuecke).toString('utf8');
}
