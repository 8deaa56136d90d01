import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { fehlertext } from './fehlertexte';
import { mitStil } from './schutzregel';

const STIL = 'body { font: 1.125rem/1.5 sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem }';
const REGEL = mitStil(STIL);

// Complete in itself: it must not need what has just failed. `kennung` is drawn here or checked, so it needs no escaping.
const seite = ({ titel, satz }: { titel: string; satz: string }, kennung: string) => `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${titel} – Ratslauf</title>
<style>${STIL}</style>
</head>
<body>
<main>
<h1>${titel}</h1>
<p>${satz}</p>
<p><a href="/">Zur Startseite</a></p>
<p><small>Kennung der Anfrage: ${kennung}</small></p>
</main>
</body>
</html>
`;

// What Next refuses without a word before a route of ours is asked.
const OHNE_WORTE = new Set([400, 405]);

/** True for an answer of Next that says nothing a reader could use: its HTML of a failure is drawn by scripts only. */
export function istUnlesbar({ statusCode = 500, headers }: IncomingMessage): boolean {
  const art = headers['content-type'];
  if (statusCode >= 500) return (art ?? 'text/html').startsWith('text/html');
  return OHNE_WORTE.has(statusCode) && art === undefined;
}

/** Answers with a page that tells people of a failure, or with one line where somebody else asks. Never with a reason. */
export function antworteMitFehler(
  req: Pick<IncomingMessage, 'method' | 'headers'>,
  res: ServerResponse,
  { status, kennung, kopf }: { status: number; kennung: string; kopf?: OutgoingHttpHeaders },
): void {
  const html = /text\/html|\*\/\*/.test(req.headers.accept ?? '*/*');
  const worte = fehlertext(status);
  const text = html ? seite(worte, kennung) : `${worte.titel}.\n`;
  res
    .writeHead(status, {
      'content-type': `text/${html ? 'html' : 'plain'}; charset=utf-8`,
      'content-length': Buffer.byteLength(text),
      'cache-control': 'no-store',
      ...(html && { 'content-security-policy': REGEL }),
      ...kopf,
    })
    .end(req.method === 'HEAD' ? undefined : text);
}
