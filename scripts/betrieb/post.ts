import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { datenordner } from './pfade';

/** A mail server for this machine alone: it takes everything and sends nothing. */
export type Post = { url: string; ordner: string; schliessen: () => Promise<void> };

/** Name of a file that can hold a message: when it came, and its Message-ID, so that the same message is one file. */
function dateiname(mail: Buffer, nummer: number): string {
  const kennung = /^message-id:\s*<([\w.-]+)@/im.exec(mail.toString('latin1'))?.[1];
  return `${kennung ?? `${process.pid}-${nummer}`}.eml`;
}

/** Takes mails on a port of its own of 127.0.0.1 and keeps each as an .eml file in `post` of the data folder. */
export async function startePost(ordner = join(datenordner(), 'post')): Promise<Post> {
  mkdirSync(ordner, { recursive: true, mode: 0o700 });
  let nummer = 0;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (strom, _, fertig) => {
      buffer(strom)
        .then((mail) => {
          const datei = join(ordner, dateiname(mail, ++nummer));
          // Moved into place: whoever looks sees a whole mail or none.
          writeFileSync(`${datei}.neu`, mail, { mode: 0o600 });
          renameSync(`${datei}.neu`, datei);
          fertig();
        })
        .catch(fertig);
    },
  });
  server.on('error', (fehler) => console.error(fehler));
  await new Promise<void>((offen, fehler) => {
    server.server.once('error', fehler);
    server.listen(0, '127.0.0.1', offen);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    ordner,
    schliessen: () => new Promise((zu) => server.close(() => zu())),
  };
}
