import type { Client } from 'pg';
import { DEMO_DOMAENE } from '@/domain/anmeldung/demo';

/** Who must not learn anything of what is planted, by the address they sign in with; null = nobody signed in. */
export type Fremder = { name: string; email: string | null };

/** The demo's password, for accounts made here. */
const WIE_DEMO = `(SELECT password FROM anmeldung WHERE password IS NOT NULL LIMIT 1)`;

async function konto(
  client: Client,
  email: string,
  rolle: string,
  mehr: { einheit?: string; person?: string },
) {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO benutzer (id, name, email, "emailVerified", "organisationseinheitId", "personId")
     VALUES (gen_random_uuid(), 'Fremd', $1, true, $2, $3) RETURNING id`,
    [email, mehr.einheit ?? null, mehr.person ?? null],
  );
  const id = rows[0]?.id;
  await client.query(
    `INSERT INTO benutzer_rolle (id, "benutzerId", rolle) VALUES (gen_random_uuid(), $1, $2)`,
    [id, rolle],
  );
  await client.query(
    `INSERT INTO anmeldung (id, "accountId", "providerId", "userId", password)
     VALUES (gen_random_uuid(), $1::uuid::text, 'credential', $1::uuid, ${WIE_DEMO})`,
    [id],
  );
}

/**
 * People with rights of their own, but none here: a member of another body (not of the Rat, which listens everywhere, A5),
 * the Fachbereich and the co-signers of another office, administration and Revision, which have no content right at all.
 */
export async function legeFremdeAn(client: Client, gremiumId: string, einheitId: string): Promise<Fremder[]> {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO person (id, vorname, nachname) VALUES (gen_random_uuid(), 'Fremde', 'Person') RETURNING id`,
  );
  await client.query(
    `INSERT INTO mitgliedschaft (id, "personId", "gremiumId", rolle, von)
     SELECT gen_random_uuid(), $1, g.id, 'MITGLIED', '2020-11-01' FROM gremium g
     WHERE g.id <> $2 AND g.art = 'BEIRAT' ORDER BY g.name LIMIT 1`,
    [rows[0]?.id, gremiumId],
  );
  const andere = await client.query<{ id: string }>(
    `SELECT id FROM organisationseinheit WHERE id <> $1 AND art = 'FACHBEREICH' ORDER BY kennung DESC LIMIT 1`,
    [einheitId],
  );
  const einheit = andere.rows[0]?.id;
  const fremde = [
    { name: 'Mitglied eines anderen Gremiums', rolle: 'MITGLIED', person: rows[0]?.id },
    { name: 'Fachbereich eines anderen Amtes', rolle: 'FACHBEREICH', einheit },
    { name: 'Mitzeichnung eines anderen Amtes', rolle: 'MITZEICHNUNG', einheit },
    { name: 'Administration', rolle: 'ADMINISTRATION' },
  ];
  for (const f of fremde) await konto(client, `fremd-${f.rolle.toLowerCase()}${DEMO_DOMAENE}`, f.rolle, f);
  return [
    { name: 'Öffentlichkeit', email: null },
    ...fremde.map(({ name, rolle }) => ({ name, email: `fremd-${rolle.toLowerCase()}${DEMO_DOMAENE}` })),
  ];
}
