import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { startePost } from '../../scripts/betrieb/post';

/** The text of a kept mail, its transfer encoding undone. */
export function klartext(mail: string): string {
  const [kopf = '', ...koerper] = mail.split('\r\n\r\n');
  const text = koerper.join('\r\n\r\n');
  if (!/quoted-printable/i.test(kopf)) return text;
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** The mails in a folder that go to this address. */
export function mailsAn(ordner: string, email: string): string[] {
  return readdirSync(ordner)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readFileSync(join(ordner, name), 'utf8'))
    .filter((mail) => mail.includes(`\nTo: ${email}`));
}

/** A mail server for one test file. */
export async function eigenePost() {
  const ordner = mkdtempSync(join(tmpdir(), 'ratslauf-post-'));
  const post = await startePost(ordner);
  afterAll(async () => {
    await post.schliessen();
    rmSync(ordner, { recursive: true });
  });
  return post;
}
