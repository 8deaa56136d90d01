import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Antwort } from './nackt';

export type Anfrage = { pfad: string; cookie?: string };
/** One answer, whole. `gz` is what went over the line where the server compresses, else what gzip would make of it. */
export type Erhalten = Antwort & { text: string; roh: number; gz: number };

/** One GET as the measured ones are. */
export async function hole(port: number, { pfad, cookie }: Anfrage): Promise<Erhalten> {
  const headers = { 'accept-encoding': 'gzip', ...(cookie && { cookie }) };
  const res = await new Promise<import('node:http').IncomingMessage>((fertig, fehler) => {
    request({ host: '127.0.0.1', port, path: pfad, headers }, fertig).on('error', fehler).end();
  });
  const bytes = await buffer(res);
  const gepackt = res.headers['content-encoding'] === 'gzip';
  const klar = gepackt ? gunzipSync(bytes) : bytes;
  const { connection: _c, 'keep-alive': _k, 'transfer-encoding': _t, date: _d, ...kopf } = res.headers;
  return {
    status: res.statusCode ?? 0,
    kopf: { ...kopf, 'content-length': bytes.length },
    koerper: bytes.toString('base64'),
    text: klar.toString(),
    roh: klar.length,
    gz: gepackt ? bytes.length : gzipSync(klar).length,
  };
}

/** A GET as bytes for the line; "§" in the path is filled in for each request. */
export const alsZeilen = ({ pfad, cookie }: Anfrage): string =>
  `GET ${pfad} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept-encoding: gzip\r\nuser-agent: leistung\r\n${cookie ? `cookie: ${cookie}\r\n` : ''}\r\n`;

/** A form sent without JavaScript, as bytes for the line. */
export async function alsFormular(
  pfad: string,
  felder: FormData,
  ursprung: string,
  cookie = '',
): Promise<string> {
  const koerper = new Response(felder);
  const bytes = Buffer.from(await koerper.arrayBuffer());
  const kopf = [
    `POST ${pfad} HTTP/1.1`,
    'host: 127.0.0.1',
    `origin: ${ursprung}`,
    'accept-encoding: gzip',
    'user-agent: leistung',
    `content-type: ${koerper.headers.get('content-type')}`,
    `content-length: ${bytes.length}`,
    ...(cookie ? [`cookie: ${cookie}`] : []),
  ];
  return `${kopf.join('\r\n')}\r\n\r\n${bytes.toString('latin1')}`;
}

const ADRESSEN: Record<'js' | 'css', RegExp[]> = {
  js: [
    /<script\b[^>]* src="([^"]+)"/g,
    /<link\b[^>]*as="script"[^>]* href="([^"]+)"/g,
    /<link\b[^>]* href="([^"]+)"[^>]*as="script"/g,
  ],
  css: [
    /<link\b[^>]*rel="stylesheet"[^>]* href="([^"]+)"/g,
    /<link\b[^>]* href="([^"]+)"[^>]*rel="stylesheet"/g,
  ],
};

/** Compressed bytes of the scripts or styles a page names. */
export async function beiwerk(port: number, html: string, art: 'js' | 'css'): Promise<number> {
  const pfade = new Set(
    ADRESSEN[art].flatMap((muster) => [...html.matchAll(muster)].map(([, pfad]) => pfad ?? '')),
  );
  let summe = 0;
  for (const pfad of pfade) summe += (await hole(port, { pfad: pfad.replaceAll('&amp;', '&') })).gz;
  return summe;
}
