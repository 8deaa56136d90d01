import { Client } from 'pg';

/** A statement on its way to the database: by whose role, with which values. */
export type Anweisung = { rolle: string; text: string; values: unknown[] };

/** Tells of every statement the application sends to the database while this runs; opening a connection apart. */
export async function belausche(
  hoere: (anweisung: Anweisung) => void,
  tat: () => Promise<unknown>,
): Promise<void> {
  const echt = Client.prototype.query;
  Client.prototype.query = function (this: Client, ...args: Parameters<typeof echt>) {
    const [a, b] = args as unknown as [string | { text: string; values?: unknown[] }, unknown[] | undefined];
    const [text, values] = typeof a === 'string' ? [a, b ?? []] : [a.text, a.values ?? b ?? []];
    hoere({ rolle: this.user ?? '', text, values });
    return echt.apply(this, args);
  } as typeof echt;
  try {
    await tat();
  } finally {
    Client.prototype.query = echt;
  }
}

/** How many statements the application sends to the database while this runs, the second time. */
export async function zaehleAbfragen(tat: () => Promise<unknown>): Promise<number> {
  await tat();
  let anzahl = 0;
  await belausche(() => {
    anzahl += 1;
  }, tat);
  return anzahl;
}
