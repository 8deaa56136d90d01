import { Client } from 'pg';
import { inject } from 'vitest';
import { JETZT } from './server';

/**
 * What a reader without scripts gets: the scripts carry Next's data in an order that depends on chance, and React
 * marks with comments where two texts meet.
 */
export const ohneSkripte = (seite: string): string =>
  seite.replace(/<script\b[\s\S]*?<\/script>/g, '').replaceAll('<!-- -->', '');

export type Antwort = { status: number; kopf: Headers; text: string };

/** One page of the test city, redirects not followed. */
export async function hole(pfad: string): Promise<Antwort> {
  const antwort = await fetch(inject('server').adresse + pfad, { redirect: 'manual' });
  return { status: antwort.status, kopf: antwort.headers, text: ohneSkripte(await antwort.text()) };
}

/** One value out of the tables of the test city, or of another one at `url`, at the hour of its server. */
export async function frage<T>(
  sql: string,
  werte: unknown[] = [],
  url: string = inject('server').urls.app,
): Promise<T[]> {
  const client = new Client({ connectionString: url, options: `-c ratslauf.jetzt=${JETZT}` });
  await client.connect();
  try {
    return (await client.query({ text: sql, values: werte, rowMode: 'array' })).rows.map((r) => r[0]);
  } finally {
    await client.end();
  }
}

/** The address of the first paper of a condition. */
export async function vorlageMit(bedingung: string, url?: string): Promise<string> {
  const [id] = await frage<string>(
    `SELECT v.id FROM vorlage v WHERE ${bedingung} ORDER BY v.datum LIMIT 1`,
    [],
    url,
  );
  if (!id) throw new Error(`Die Demostadt hat keine Vorlage mit ${bedingung}.`);
  return `/vorlagen/${id}`;
}

/** The paper with the chain of 26 bodies of September 2011. */
export const LANGE_VORLAGE = `v.datum = '2011-07-12' AND (SELECT count(*) FROM beratung b WHERE b."vorlageId" = v.id) = 26`;
