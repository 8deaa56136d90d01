import { Client } from 'pg';

/** How many statements the application sends to the database while this runs; opening a connection apart. */
export async function zaehleAbfragen(tat: () => Promise<unknown>): Promise<number> {
  await tat();
  const echt = Client.prototype.query;
  let anzahl = 0;
  Client.prototype.query = function (this: Client, ...args: Parameters<typeof echt>) {
    anzahl += 1;
    return echt.apply(this, args);
  } as typeof echt;
  try {
    await tat();
  } finally {
    Client.prototype.query = echt;
  }
  return anzahl;
}
