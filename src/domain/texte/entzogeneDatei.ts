/** Looks of the page; whoever sends it allows exactly this style (CSP). */
export const ENTZOGEN_STIL =
  'body { font: 1.125rem/1.5 sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem }';

/** The only style a browser may apply to it. */
export const ENTZOGEN_STILSUMME = 'sha256-JcfRSQmNvbOla8zykcCMt4T2XqrK1XlsHwX0X4edmNE=';

/** What people read where a file was that is no longer public (U2). Complete in itself, and says nothing of the file. */
export const ENTZOGEN_SEITE = `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Nicht mehr öffentlich – Ratslauf</title>
<style>${ENTZOGEN_STIL}</style>
</head>
<body>
<main>
<h1>Diese Datei ist nicht mehr öffentlich</h1>
<p>Sie war an dieser Stelle zu lesen und wurde aus der Öffentlichkeit genommen.</p>
<p><a href="/vorlagen">Zu den Vorlagen</a></p>
</main>
</body>
</html>
`;
