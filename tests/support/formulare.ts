export type Feld = readonly [name: string, wert: string];

const ZEICHEN: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', '#x27': "'" };
const entschluessele = (text: string) =>
  text.replace(/&(quot|amp|lt|gt|#x27);/g, (_, name) => ZEICHEN[name] ?? '');

const merkmal = (marke: string, name: string): string | null => {
  const [, wert] = new RegExp(` ${name}="([^"]*)"`).exec(marke) ?? [];
  return wert === undefined ? null : entschluessele(wert);
};

/** What a form sends before anybody types: its fields as they stand, in order; buttons apart. */
function felder(formular: string): { felder: Feld[]; knoepfe: Feld[] } {
  const werte: Feld[] = [];
  const knoepfe: Feld[] = [];
  for (const [marke, art] of formular.matchAll(/<(input|button)\b[^>]*>/g)) {
    const [name, wert, typ] = [merkmal(marke, 'name'), merkmal(marke, 'value') ?? '', merkmal(marke, 'type')];
    if (name === null || / disabled(=|\s|>)/.test(marke)) continue;
    if (art === 'button' || typ === 'submit') knoepfe.push([name, wert]);
    else if ((typ !== 'checkbox' && typ !== 'radio') || / checked(=|\s|\/?>)/.test(marke))
      werte.push([name, wert || (typ === 'checkbox' ? 'on' : '')]);
  }
  for (const [, marke = '', inhalt = ''] of formular.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    const name = merkmal(` ${marke}`, 'name');
    if (name !== null) werte.push([name, entschluessele(inhalt)]);
  }
  for (const [, marke = '', inhalt = ''] of formular.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const name = merkmal(` ${marke}`, 'name');
    const optionen = [...inhalt.matchAll(/<option\b[^>]*>/g)].map(([option]) => option);
    const gewaehlt = optionen.find((o) => / selected(=|\s|>)/.test(o)) ?? optionen[0];
    if (name !== null && gewaehlt) werte.push([name, merkmal(gewaehlt, 'value') ?? '']);
  }
  return { felder: werte, knoepfe };
}

/**
 * Every sending the forms of a page allow a browser without JavaScript: one per form and button. Only forms of server
 * actions; search forms are GET.
 */
export function sendungen(html: string): Feld[][] {
  return [...html.matchAll(/<form\b[\s\S]*?<\/form>/g)]
    .map(([formular]) => felder(formular))
    .filter((f) => f.felder.some(([name]) => name.startsWith('$ACTION')))
    .flatMap((f) => (f.knoepfe.length === 0 ? [f.felder] : f.knoepfe.map((knopf) => [...f.felder, knopf])));
}

/** Sends fields to a page as a browser without JavaScript does, redirects not followed. */
export function sende(
  seite: string,
  felder: readonly Feld[],
  kopf: Record<string, string>,
): Promise<Response> {
  const koerper = new FormData();
  for (const [name, wert] of felder) koerper.append(name, wert);
  return fetch(seite, {
    method: 'POST',
    body: koerper,
    redirect: 'manual',
    headers: { origin: new URL(seite).origin, ...kopf },
  });
}
