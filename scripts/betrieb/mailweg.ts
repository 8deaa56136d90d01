import type { Datenbank } from '../datenbank/oeffnen';
import { mitVerbindung } from '../datenbank/verbindung';
import { melde } from './ausgabe';
import { startePost } from './post';

async function istDemostadt({ urls }: Datenbank): Promise<boolean> {
  return mitVerbindung(urls.app, async (client) => {
    const demo = await client.query('SELECT FROM intern.kommune WHERE demo');
    return demo.rowCount !== 0;
  });
}

/** The environment of the application with its way to send mail, and what ends that way. */
export type Mailweg = { umgebung: NodeJS.ProcessEnv; schliessen: () => Promise<void> };

/** In a demo city without a mail server of its own: one that keeps every mail as a file. Elsewhere what is set. */
export async function oeffneMailweg(datenbank: Datenbank, env: NodeJS.ProcessEnv): Promise<Mailweg> {
  if (env.RATSLAUF_SMTP_URL || !(await istDemostadt(datenbank)))
    return { umgebung: env, schliessen: async () => {} };
  const { url, ordner, schliessen } = await startePost();
  melde(`E-Mails der Demostadt landen als Dateien in ${ordner}`);
  const RATSLAUF_ABSENDER = env.RATSLAUF_ABSENDER || 'Ratslauf <ratslauf@demo.example>';
  return { umgebung: { ...env, RATSLAUF_SMTP_URL: url, RATSLAUF_ABSENDER }, schliessen };
}
