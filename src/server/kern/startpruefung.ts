import 'server-only';
import { Client } from 'pg';
import { env, s3Einstellung } from './env';
import { log } from './log';

type Rolle = { darfAlles: boolean; besitzt: boolean; liestIntern: boolean };

// Whoever is a member of the owner role can become it; a superuser is a member of everything.
const frageRolle = `
  SELECT r.rolsuper AS "darfAlles",
    EXISTS (SELECT FROM pg_namespace n WHERE n.nspname IN ('intern', 'oeffentlich')
      AND pg_has_role(current_user, n.nspowner, 'MEMBER')) AS besitzt,
    EXISTS (SELECT FROM pg_namespace n WHERE n.nspname = 'intern'
      AND has_schema_privilege(current_user, n.oid, 'USAGE')) AS "liestIntern"
  FROM pg_roles r WHERE r.rolname = current_user`;

async function frage<T extends object>(connectionString: string, sql: string): Promise<T | undefined> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    return (await client.query<T>(sql)).rows[0];
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Looks whether the application may serve with this database. Answers null, or the German sentence
 * that says why not: roles that may more than they need, or a set clock or lifted limits outside of a demo city.
 */
export async function startHindernis(): Promise<string | null> {
  const { DATABASE_URL, DATABASE_URL_OEFFENTLICH } = env();
  const { RATSLAUF_JETZT, RATSLAUF_VORLAUF, RATSLAUF_GRENZEN } = env();
  const { RATSLAUF_GEHEIMNIS, RATSLAUF_SMTP_URL, RATSLAUF_ABSENDER } = env();
  if (!RATSLAUF_GEHEIMNIS) {
    return 'RATSLAUF_GEHEIMNIS fehlt: mindestens 32 zufällige Zeichen, die Anmeldungen unterschreiben (zum Beispiel aus `openssl rand -base64 33`), in jedem Prozess dieselben.';
  }
  if (RATSLAUF_SMTP_URL && !RATSLAUF_ABSENDER) {
    return 'RATSLAUF_ABSENDER fehlt: die Adresse, von der die E-Mails kommen (zum Beispiel `Ratslauf <ratsbuero@stadt.example>`).';
  }
  if (s3Einstellung() === 'UNVOLLSTAENDIG') {
    return 'Für die Ablage in einem S3-Eimer gehören RATSLAUF_S3_EIMER, RATSLAUF_S3_REGION, RATSLAUF_S3_SCHLUESSEL und RATSLAUF_S3_GEHEIMNIS zusammen: bitte alle vier setzen oder keine.';
  }
  const app = await frage<Rolle>(DATABASE_URL, frageRolle);
  if (!app || app.darfAlles || app.besitzt) {
    return 'DATABASE_URL gehört einem Superuser oder dem Eigentümer der Datenbank; Ratslauf läuft nur mit der Rolle ratslauf_app.';
  }
  const oeffentlich = await frage<Rolle>(DATABASE_URL_OEFFENTLICH, frageRolle);
  if (!oeffentlich || oeffentlich.darfAlles || oeffentlich.besitzt || oeffentlich.liestIntern) {
    return 'DATABASE_URL_OEFFENTLICH darf mehr lesen als die öffentlichen Sichten; dafür ist die Rolle ratslauf_oeffentlich da.';
  }
  const uhr = RATSLAUF_JETZT ? 'RATSLAUF_JETZT' : RATSLAUF_VORLAUF !== 0 && 'RATSLAUF_VORLAUF';
  const nurDemo = uhr
    ? `${uhr} stellt die Uhr und ist nur in der Demostadt und in Tests erlaubt.`
    : RATSLAUF_GRENZEN === 'aus'
      ? 'RATSLAUF_GRENZEN=aus nimmt Grenzen für Anfragen weg und ist nur in der Demostadt und in Tests erlaubt.'
      : null;
  if (!nurDemo) return null;
  const stadt = await frage<{ demo: boolean }>(DATABASE_URL, 'SELECT demo FROM intern.kommune');
  return stadt?.demo ? null : nurDemo;
}

/** Ends the process where the application may not serve. */
export async function pruefeStart(): Promise<void> {
  const hindernis = await startHindernis().catch(
    (fehler: unknown) => `Der Start ist gescheitert: ${String(fehler)}`,
  );
  if (hindernis === null) return;
  log().fatal(hindernis);
  process.exit(1);
}
