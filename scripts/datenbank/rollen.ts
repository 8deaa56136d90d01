import { type Client, escapeIdentifier, escapeLiteral } from 'pg';

/** The login roles have fixed names: migrations grant to them by name. */
export const rollen = {
  eigentuemer: 'ratslauf_eigentuemer',
  app: 'ratslauf_app',
  oeffentlich: 'ratslauf_oeffentlich',
} as const;

export type Rolle = keyof typeof rollen;
export type Kennwoerter = Record<Rolle, string>;

/**
 * What each role brings along to every connection, so that a pooler or a standby needs no settings of its own. Nothing is
 * compiled (jit): through the public views statements look far dearer than they are, and compiling would outlast them.
 */
const einstellungen: Record<Rolle, Record<string, string>> = {
  eigentuemer: { timezone: 'UTC', search_path: 'intern, public' },
  app: { timezone: 'UTC', search_path: 'intern, public', jit: 'off' },
  oeffentlich: {
    timezone: 'UTC',
    search_path: 'oeffentlich, public',
    default_transaction_read_only: 'on',
    jit: 'off',
    statement_timeout: '10s',
    idle_in_transaction_session_timeout: '30s',
  },
};

/** `search_path` is a list of names, everything else one literal. */
function wert(name: string, inhalt: string): string {
  return name === 'search_path' ? inhalt : escapeLiteral(inhalt);
}

async function istSuperuser(client: Client): Promise<boolean> {
  const zeilen = await client.query<{ ja: boolean }>("SELECT current_setting('is_superuser') = 'on' AS ja");
  return zeilen.rows[0]?.ja === true;
}

/**
 * Creates the three login roles or brings them up to date. `client` may create roles (superuser or CREATEROLE).
 * Repeatable; sets the passwords given.
 */
export async function richteRollenEin(client: Client, kennwoerter: Kennwoerter): Promise<void> {
  // Only a superuser may mention these attributes; a role made by anybody else has none of them.
  const schlicht = (await istSuperuser(client))
    ? 'NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS'
    : '';
  for (const rolle of Object.keys(rollen) as Rolle[]) {
    const name = rollen[rolle];
    const vorhanden = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [name]);
    if (vorhanden.rowCount === 0) await client.query(`CREATE ROLE ${name}`);
    await client.query(`ALTER ROLE ${name} LOGIN ${schlicht} PASSWORD ${escapeLiteral(kennwoerter[rolle])}`);
    for (const [einstellung, inhalt] of Object.entries(einstellungen[rolle])) {
      await client.query(`ALTER ROLE ${name} SET ${einstellung} = ${wert(einstellung, inhalt)}`);
    }
  }
}

/** Makes the owner role own the database, and lets the other two connect and nothing else. Repeatable. */
export async function richteDatenbankEin(client: Client, datenbank: string): Promise<void> {
  const name = escapeIdentifier(datenbank);
  const { app, oeffentlich, eigentuemer } = rollen;
  // Only a member may hand a database over; a superuser is one of everything.
  if (!(await istSuperuser(client))) {
    await client.query(`GRANT ${eigentuemer} TO CURRENT_USER WITH INHERIT TRUE, SET TRUE`);
  }
  await client.query(`ALTER DATABASE ${name} OWNER TO ${eigentuemer}`);
  await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${app}, ${oeffentlich}`);
}
