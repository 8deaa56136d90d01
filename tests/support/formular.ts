const ZEICHEN: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', '#x27': "'" };
const entschluessele = (text: string) =>
  text.replace(/&(quot|amp|lt|gt|#x27);/g, (_, name) => ZEICHEN[name] ?? '');

/** The fields of the first form of a page that has all these fields, with the values they come with. */
export function formularfelder(html: string, namen: readonly string[]): Map<string, string> {
  for (const [formular] of html.matchAll(/<form[\s\S]*?<\/form>/g)) {
    const felder = new Map(
      [...formular.matchAll(/<input\b[^>]*>/g)].map(([feld]) => [
        entschluessele(/ name="([^"]*)"/.exec(feld)?.[1] ?? ''),
        entschluessele(/ value="([^"]*)"/.exec(feld)?.[1] ?? ''),
      ]),
    );
    if (namen.every((name) => felder.has(name))) return felder;
  }
  throw new Error(`Kein Formular mit ${namen.join(', ')}`);
}

/**
 * Fills the form of a page that has these fields and sends it as a browser without JavaScript does. Other headers with
 * `kopf`. Redirects are not followed.
 */
export async function sendeFormular(
  seite: string,
  werte: Readonly<Record<string, string>>,
  kopf: Record<string, string> = {},
): Promise<Response> {
  const html = await (await fetch(seite, { headers: kopf.cookie ? { cookie: kopf.cookie } : {} })).text();
  const koerper = new FormData();
  for (const [name, wert] of formularfelder(html, Object.keys(werte))) koerper.set(name, wert);
  for (const [name, wert] of Object.entries(werte)) koerper.set(name, wert);
  return fetch(seite, {
    method: 'POST',
    body: koerper,
    redirect: 'manual',
    headers: { origin: new URL(seite).origin, ...kopf },
  });
}
