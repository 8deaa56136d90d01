import 'server-only';
import { alsOeffentlichkeit, leitungFuerVorschau } from './db';

/**
 * Reads as the public reads (`frage('OEFFENTLICH', …)` within `lies`), from the same views, at another instant and as if
 * `annahmen` had happened; then all of it is rolled back. `annahmen` are statements of ours, with their values in them, that
 * write to tables by their full name (intern.…).
 */
export async function inVorschau<T>(
  zeitpunkt: Date,
  annahmen: readonly string[],
  lies: () => Promise<T>,
): Promise<T> {
  const leitung = await leitungFuerVorschau();
  try {
    // Nobody waits for an answer in between, so it is one message.
    const vorher = [
      'BEGIN',
      `SET LOCAL statement_timeout = '20s'`,
      `SET LOCAL ratslauf.vorschau = '${zeitpunkt.toISOString()}'`,
      ...annahmen,
      // From here on not even a table named without its schema is within reach.
      'SET LOCAL search_path = oeffentlich, public',
    ];
    await leitung.query(vorher.join(';\n'));
    return await alsOeffentlichkeit(leitung, lies);
  } finally {
    // Nothing that a preview assumes is ever stored: a connection that cannot take it back is closed.
    await leitung.query('ROLLBACK').then(
      () => leitung.release(),
      (fehler) => leitung.release(fehler),
    );
  }
}
