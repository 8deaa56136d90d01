import 'server-only';
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** How long one file may take, and how much memory; a larger file is not even tried. */
export type Grenzen = { sekunden: number; speicherMb: number; groesse: number };

const MB = 1024 * 1024;
export const GRENZEN: Grenzen = { sekunden: 40, speicherMb: 1024, groesse: 200 * MB };
/** What one run may answer at most. */
const ANTWORT_HOECHSTENS = 4 * MB;

export type Abbruch = 'ZU_GROSS' | 'ZU_LANGE' | 'SPEICHER' | 'UNLESBAR';
export type Lauf<W> = { ok: true; wert: W } | { ok: false; grund: Abbruch };

/**
 * Gives a file to a program of ours in a process of its own, which is ended when it takes too long or too much: a hostile
 * file costs its own run and nothing else. Answers with what the program said, or why it did not; throws only where the
 * file itself cannot be fetched.
 */
export async function imKindprozess<W>(
  programm: string,
  inhalt: ReadableStream<Uint8Array>,
  groesse: number,
  { sekunden, speicherMb, groesse: hoechstens }: Grenzen,
  ...worte: string[]
): Promise<Lauf<W>> {
  if (groesse > hoechstens) {
    await inhalt.cancel();
    return { ok: false, grund: 'ZU_GROSS' };
  }
  const argumente = [
    '--conditions=react-server',
    '--import',
    'tsx',
    `--max-old-space-size=${speicherMb}`,
    programm,
  ];
  const kind = spawn(process.execPath, [...argumente, String(speicherMb), ...worte], {
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
    if (zuLange) return { ok: false, grund: 'ZU_LANGE' };
    if (kind.signalCode !== null) return { ok: false, grund: 'SPEICHER' };
    if (code !== 0) return { ok: false, grund: 'UNLESBAR' };
    return { ok: true, wert: JSON.parse(antwort) as W };
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
