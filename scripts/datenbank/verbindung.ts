import { Client } from 'pg';
import { Abbruch } from '../betrieb/abbruch';

const saetze: Record<string, string> = {
  ECONNREFUSED: 'dort antwortet niemand',
  ENOTFOUND: 'den Rechnernamen gibt es nicht',
  EAI_AGAIN: 'der Rechnername ließ sich nicht auflösen',
  ETIMEDOUT: 'keine Antwort',
  '28P01': 'Name oder Kennwort stimmen nicht',
  '28000': 'die Anmeldung wird abgelehnt',
  '3D000': 'diese Datenbank gibt es dort nicht',
  '53300': 'alle Verbindungen sind belegt',
  '57P03': 'sie fährt gerade hoch oder herunter',
};

/** The error code of a network or database error, whichever it carries. */
export function fehlercode(fehler: unknown): string {
  if (typeof fehler !== 'object' || fehler === null) return '';
  if ('code' in fehler && typeof fehler.code === 'string') return fehler.code;
  return '';
}

function grund(fehler: unknown): string {
  const bekannt = saetze[fehlercode(fehler)];
  if (bekannt) return bekannt;
  return fehler instanceof Error && fehler.message ? fehler.message : String(fehler);
}

/** Host, port and name of a database without user and password, for messages. */
export function ort(url: string): string {
  try {
    const teile = new URL(url);
    return `${teile.hostname || 'localhost'}:${teile.port || '5432'}${teile.pathname}`;
  } catch {
    throw new Abbruch(
      'Eine DATABASE_URL ist keine gültige Adresse (erwartet: postgresql://name:kennwort@rechner:5432/datenbank).',
    );
  }
}

/** Connects to `url`, or refuses with one German sentence that says where and why. The caller ends the client. */
export async function verbinde(url: string): Promise<Client> {
  const wo = ort(url);
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
  } catch (fehler) {
    throw new Abbruch(`Die Datenbank ${wo} ist nicht erreichbar: ${grund(fehler)}.`);
  }
  return client;
}

/** Connects, hands the client over, and ends it whatever happens. */
export async function mitVerbindung<T>(url: string, tun: (client: Client) => Promise<T>): Promise<T> {
  const client = await verbinde(url);
  try {
    return await tun(client);
  } finally {
    await client.end();
  }
}
