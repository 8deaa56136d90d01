import 'server-only';
import type { BindConfig, Connection, ExecuteConfig, QueryConfig, Submittable } from 'pg';

/** Asked once in the usual way, the connection knows it by its name from then on. */
export const STANDFRAGE: QueryConfig = { name: 'stand', text: 'SELECT schluessel FROM oeffentlich.stand' };

const BINDE = { statement: STANDFRAGE.name } as BindConfig;
const FUEHRE_AUS = {} as ExecuteConfig;

/**
 * The question for the key, as the driver takes one (Submittable): one row of one text is all that comes back, so
 * nothing is asked about its columns and no result is put together. Asked so often, that was half of its cost.
 */
export class Standfrage implements Submittable {
  private wert = '';

  constructor(public callback: (fehler: unknown, wert: string) => void) {}

  submit(verbindung: Connection): void {
    verbindung.stream.cork();
    verbindung.bind(BINDE, true);
    verbindung.execute(FUEHRE_AUS, true);
    verbindung.sync();
    verbindung.stream.uncork();
  }

  handleDataRow({ fields: [wert] }: { fields: (string | null)[] }): void {
    this.wert = wert ?? '';
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.callback(null, this.wert);
  }

  handleError(fehler: unknown): void {
    this.callback(fehler, '');
  }
}
