import 'server-only';
import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { env } from '@/server/kern/env';

/** A program that needs longer than this has not looked. */
const HOECHSTENS_MS = 120_000;
const INFIZIERT = 1;

/**
 * Gives a file to the city's own virus scanner (RATSLAUF_VIRENPRUEFUNG) on its standard input: 0 = clean, 1 = infected
 * (ANLAGE_SCHADHAFT), everything else = nobody knows (ANLAGE_VIRENPRUEFUNG). Null when clean, or when there is none.
 */
export async function virenbefund(
  oeffne: () => Promise<ReadableStream<Uint8Array> | null>,
  befehl = env().RATSLAUF_VIRENPRUEFUNG,
  hoechstens = HOECHSTENS_MS,
): Promise<Ablehnung | null> {
  if (befehl === '') return null;
  const inhalt = await oeffne();
  if (!inhalt) return { code: 'ANLAGE_VIRENPRUEFUNG' };
  // The operator's own words, with their arguments; nothing of the file or its sender is part of it.
  const pruefer = spawn(befehl, { shell: true, stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  const wecker = setTimeout(() => beende(pruefer.pid), hoechstens);
  try {
    const ende = new Promise<number | null>((fertig) => {
      pruefer.on('close', fertig).on('error', () => fertig(null));
    });
    const quelle = Readable.fromWeb(inhalt as Parameters<typeof Readable.fromWeb>[0]);
    // A scanner may have seen enough before the end.
    const gesendet = await pipeline(quelle, pruefer.stdin).then(
      () => true,
      () => false,
    );
    const code = await ende;
    if (code === INFIZIERT) return { code: 'ANLAGE_SCHADHAFT' };
    return code === 0 && gesendet ? null : { code: 'ANLAGE_VIRENPRUEFUNG' };
  } finally {
    clearTimeout(wecker);
  }
}

/** Ends the shell with everything it has started. */
function beende(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It had just ended by itself.
  }
}
