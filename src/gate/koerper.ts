import type { IncomingMessage } from 'node:http';

/** All forms that are being received at this moment together hold at most so much memory. */
const ZUSAMMEN = 128 * 1024 * 1024;
/**
 * So much a reader may still send into nothing after the answer: most browsers read it only when they are done, and who
 * sends too large a file over a slow line shall still learn why it was refused.
 */
const VERWERFBAR = {
  formular: { bytes: 32 * 1024 * 1024, ms: 30_000 },
  datei: { bytes: 1024 * 1024 * 1024, ms: 600_000 },
} as const;

let belegt = 0;

/**
 * The whole body of a form, so that Next is busy with it only once it is there. Else the status to refuse it with: 413
 * too long, 408 not there in time, 503 too many at once. Throws where the sender leaves.
 */
export async function liesFormular(
  req: IncomingMessage,
  { hoechstens, fristMs }: { hoechstens: number; fristMs: number },
): Promise<Buffer | 408 | 413 | 503> {
  const stuecke: Buffer[] = [];
  let laenge = 0;
  try {
    return await new Promise((fertig, fehler) => {
      const frist = setTimeout(() => ende(408), fristMs);
      const ende = (ergebnis: Buffer | 408 | 413 | 503) => {
        clearTimeout(frist);
        req.off('data', lies).pause();
        fertig(ergebnis);
      };
      const lies = (stueck: Buffer) => {
        laenge += stueck.length;
        belegt += stueck.length;
        stuecke.push(stueck);
        if (laenge > hoechstens) ende(413);
        else if (belegt > ZUSAMMEN) ende(503);
      };
      req.on('data', lies);
      req.once('end', () => ende(Buffer.concat(stuecke)));
      req.once('close', () => {
        clearTimeout(frist);
        fehler(new Error('Der Absender ist gegangen.'));
      });
    });
  } finally {
    belegt -= laenge;
  }
}

/** Throws away what is still sent after the answer, and ends the connection where that does not end. */
export function verwirfRest(req: IncomingMessage, art: keyof typeof VERWERFBAR): void {
  if (req.complete || req.destroyed) return;
  let { bytes: rest } = VERWERFBAR[art];
  const frist = setTimeout(() => req.destroy(), VERWERFBAR[art].ms);
  req.once('close', () => clearTimeout(frist)).once('end', () => clearTimeout(frist));
  req.unpipe();
  req.on('data', (stueck: Buffer) => {
    rest -= stueck.length;
    if (rest < 0) req.destroy();
  });
  req.resume();
}
