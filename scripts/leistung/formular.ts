const ZEICHEN: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', '#x27': "'" };
const entschluessele = (text: string) =>
  text.replace(/&(quot|amp|lt|gt|#x27);/g, (_, name: string) => ZEICHEN[name] ?? '');

const merkmal = (feld: string, name: string) =>
  entschluessele(new RegExp(` ${name}="([^"]*)"`).exec(feld)?.[1] ?? '');

/**
 * The first form of a page that has fields of these names, as a browser without JavaScript sends it: what is hidden in it
 * and these values, nothing ticked besides. A list is the value of a name that stands there several times.
 */
export function ausgefuellt(
  html: string,
  werte: Readonly<Record<string, string | readonly string[]>>,
): FormData {
  for (const [formular] of html.matchAll(/<form[\s\S]*?<\/form>/g)) {
    const alle = [...formular.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)].map(([feld]) => feld);
    const namen = new Set(alle.map((feld) => merkmal(feld, 'name')));
    if (!Object.keys(werte).every((name) => namen.has(name))) continue;
    const felder = new FormData();
    for (const feld of alle)
      if (merkmal(feld, 'type') === 'hidden') felder.append(merkmal(feld, 'name'), merkmal(feld, 'value'));
    for (const [name, wert] of Object.entries(werte)) {
      felder.delete(name);
      for (const einer of [wert].flat()) felder.append(name, einer);
    }
    return felder;
  }
  throw new Error(`Kein Formular mit ${Object.keys(werte).join(', ')}`);
}
