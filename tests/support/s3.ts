import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import S3rver from 's3rver';
import type { S3Einstellung } from '@/server/kern/env';

/** A bucket of our own on a free port, the requests it gets, and a way to end it. */
export type S3Server = {
  einstellung: S3Einstellung;
  /** "METHOD /path?query", in the order they came. */
  anfragen: string[];
  schliesse: () => Promise<void>;
};

export async function starteS3(): Promise<S3Server> {
  const ordner = mkdtempSync(join(tmpdir(), 'ratslauf-s3-'));
  const eimer = 'ratslauf';
  const s3 = new S3rver({
    directory: ordner,
    silent: true,
    configureBuckets: [{ name: eimer, configs: [] }],
  });
  await s3.configureBuckets();
  const anfragen: string[] = [];
  const antworte = s3.callback();
  einByteGenau(s3);
  const server = createServer((anfrage, antwort) => {
    anfragen.push(`${anfrage.method} ${anfrage.url}`);
    const abbruch = anfrage.method === 'DELETE' && /[?&]uploadId=(\w+)/.exec(anfrage.url ?? '')?.[1];
    if (!abbruch) {
      antworte(anfrage, antwort);
      return;
    }
    // What this server does not know: to take back the parts of an upload.
    for (const name of readdirSync(join(ordner, eimer)).filter((n) => n.endsWith('uploads')))
      rmSync(join(ordner, eimer, name, abbruch), { recursive: true, force: true });
    antwort.writeHead(204).end();
  });
  await new Promise<void>((bereit) => server.listen(0, '127.0.0.1', bereit));
  const { port } = server.address() as AddressInfo;
  return {
    einstellung: {
      eimer,
      region: 'eu-central-1',
      schluessel: 'S3RVER',
      geheimnis: 'S3RVER',
      adresse: `http://127.0.0.1:${port}`,
    },
    anfragen,
    schliesse: async () => {
      server.closeAllConnections();
      await new Promise((zu) => server.close(zu));
      rmSync(ordner, { recursive: true, force: true });
    },
  };
}

/** It takes an end of 0 for none: the first byte alone is then the whole file. */
function einByteGenau(s3: S3rver): void {
  const hole = s3.store.getObject.bind(s3.store);
  s3.store.getObject = async (eimer, name, bereich) => {
    const objekt = await hole(eimer, name, bereich);
    if (Number(bereich?.end) !== 0 || !objekt.range) return objekt;
    const [erstes] = await objekt.content.take(1).toArray();
    const content = Readable.from([(erstes as Buffer).subarray(0, 1)]);
    return Object.assign(objekt, { content, range: { start: 0, end: 0 } });
  };
}
