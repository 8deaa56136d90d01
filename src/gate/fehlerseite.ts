import type { IncomingMessage, ServerResponse } from 'node:http';

const titel = 'Es ist ein Fehler aufgetreten';

// Complete in itself: it must not need what has just failed.
const seite = `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${titel} – Ratslauf</title>
<style>body { font: 1.125rem/1.5 sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem }</style>
</head>
<body>
<main>
<h1>${titel}</h1>
<p>Die Seite lässt sich zurzeit nicht anzeigen. Das liegt nicht an Ihrer Eingabe. Bitte versuchen Sie es in einigen Minuten noch einmal.</p>
<p><a href="/">Zur Startseite</a></p>
</main>
</body>
</html>
`;

/** True for an answer of Next that says nothing a reader could use: its HTML of a failure is drawn by scripts only. */
export function istUnlesbar(antwort: IncomingMessage): boolean {
  const art = antwort.headers['content-type'] ?? 'text/html';
  return (antwort.statusCode ?? 500) >= 500 && art.startsWith('text/html');
}

/** Answers with a page that tells people of a failure, or with one line where somebody else asks. Never with a reason. */
export function antworteMitFehler(req: IncomingMessage, res: ServerResponse, status: number): void {
  const html = /text\/html|\*\/\*/.test(req.headers.accept ?? '*/*');
  const text = html ? seite : `${titel}.\n`;
  res
    .writeHead(status, {
      'content-type': `text/${html ? 'html' : 'plain'}; charset=utf-8`,
      'content-length': Buffer.byteLength(text),
      'cache-control': 'no-store',
    })
    .end(req.method === 'HEAD' ? undefined : text);
}
