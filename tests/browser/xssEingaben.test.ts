import type { BrowserContext } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { KURZ, MISCHUNG } from '../support/xss/pflanzen';
import { NICHTS, xssStadt } from '../support/xss/stadt';

// What somebody types or writes into an address, and what is no page.
const stadt = await xssStadt();

/** The fields of a CSV file, line by line, as a spreadsheet reads them. */
function csvFelder(text: string): string[][] {
  const zeilen: string[][] = [[]];
  for (const [, gefasst, blank = '', ende] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n|$)/g)) {
    zeilen.at(-1)?.push(gefasst?.replaceAll('""', '"') ?? blank);
    if (ende === '\r\n') zeilen.push([]);
    if (ende === '') break;
  }
  return zeilen.filter((zeile) => zeile.length > 1);
}

/** Everything a page reads from its address. */
const FRAGEN =
  'q seite weiter meldung fehler kennwort stichtag monat punkt vorlage ende alle versandt gruppe person gegenstand art von bis vor stand jahr gremium token ersetzen zustaendigkeit ergebnis grund fachbereich stadtbezirk sortierung bereich'.split(
    ' ',
  );
const frage = `?${FRAGEN.map((name) => `${name}=${encodeURIComponent(KURZ)}`).join('&')}`;

describe.each(['niemand', 'ratsbuero', 'administration', 'revision'] as const)(
  'in der Adresse, als %s',
  (wer) => {
    it('was jemand hineinschreibt, kommt als Text zurück', async () => {
      const { seite, durch, schliesse } = await stadt.fenster(wer);
      const befunde: string[] = [];
      const boese = encodeURIComponent(KURZ);
      const geraten = ['/', '/vorlagen/', '/ds/', '/gremien/', '/dokumente/', '/verwaltung/'].map(
        (p) => p + boese,
      );
      const ziele = [...stadt.pfade.values()].flatMap((p) => p.slice(0, 1).map((pfad) => pfad + frage));
      const vorher = stadt.woertlich;
      for (const pfad of [...ziele, ...geraten, `/vorlagen?q=${encodeURIComponent(KURZ)}`]) {
        const antwort = await stadt.hole(pfad, wer);
        const html = await antwort.text();
        if (antwort.status >= 500) befunde.push(`${pfad.slice(0, 60)}: ${antwort.status}`);
        // What leads elsewhere stays here.
        const ort = antwort.headers.get('location');
        if (ort && new URL(ort, stadt.adresse).origin !== stadt.adresse)
          befunde.push(`${pfad.slice(0, 60)} führt nach ${ort}`);
        if (ort || !antwort.headers.get('content-type')?.startsWith('text/html') || !html.includes('<html'))
          continue;
        await seite.goto(stadt.adresse + pfad, { waitUntil: 'load' });
        befunde.push(...(await stadt.pruefe(seite)));
      }
      await schliesse();
      expect({ befunde, ...durch }).toEqual(NICHTS);
      expect(stadt.woertlich - vorher).toBeGreaterThan(0);
    }, 300_000);
  },
);

/**
 * Types the same into every field of the forms of a page and sends them, each in a window of its own: what was sent may
 * still be leading somewhere when the next one opens.
 */
async function sendeAlles(kontext: BrowserContext, pfad: string): Promise<string[]> {
  const befunde: string[] = [];
  for (let n = 0, anzahl = 1; n < anzahl; n += 1) {
    const seite = await kontext.newPage();
    try {
      await seite.goto(stadt.adresse + pfad, { waitUntil: 'load' });
      // Who may not see it is led to the form of the sign-in, which has a turn of its own.
      if (seite.url().includes('/anmelden?weiter=')) break;
      anzahl = await seite.evaluate(
        ([nummer, text]) => {
          const formulare = [...document.querySelectorAll<HTMLFormElement>('main form')].filter(
            (f) => f.method === 'post',
          );
          const formular = formulare[nummer];
          if (!formular) return 0;
          for (const feld of formular.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
            'input, textarea',
          )) {
            const schreibbar =
              feld instanceof HTMLTextAreaElement || /^(text|email|tel|url|search|password)$/.test(feld.type);
            if (!schreibbar) continue;
            feld.removeAttribute('maxlength');
            // As a person does it, so that React hears of it.
            const bauart = feld instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
            Object.getOwnPropertyDescriptor(bauart.prototype, 'value')?.set?.call(feld, text);
            feld.dispatchEvent(new Event('input', { bubbles: true }));
          }
          formular.noValidate = true;
          formular.requestSubmit();
          return Math.min(3, formulare.length);
        },
        [n, MISCHUNG] as const,
      );
      if (anzahl === 0) break;
      await seite.waitForLoadState('networkidle');
      // Where it was taken, the page leads on while one looks.
      const jetzt = () => stadt.pruefe(seite);
      befunde.push(...(await jetzt().catch(() => seite.waitForLoadState('networkidle').then(jetzt))));
    } finally {
      await seite.close();
    }
  }
  return befunde;
}

describe.each(['ratsbuero', 'administration', 'niemand'] as const)('in Formularen, als %s', (wer) => {
  it.each([true, false])(
    'was abgelehnt wird, kommt als Text zurück; mit Skripten: %s',
    async (javaScriptEnabled) => {
      const { seite, durch, schliesse } = await stadt.fenster(wer, { javaScriptEnabled });
      const befunde: string[] = [];
      const vorher = stadt.woertlich;
      const mitFormular =
        /^\/(anmelden|anmelden\/kennwort-vergessen|verwaltung\/.*(neu|\[id\]|\[abschnitt\]|mitglieder|organisation|wahlperioden)|buero\/vorlagen\/(neu|\[id\]\/(bearbeiten|sachstand|entziehen|anlagen))|buero\/sitzungen\/\[id\]\/punkte\/\[punkt\]|konto|konto\/zweiter-faktor|protokoll\/\[sitzungId\])$/;
      for (const [muster, [pfad]] of stadt.pfade)
        if (pfad && mitFormular.test(muster)) befunde.push(...(await sendeAlles(seite.context(), pfad)));
      await schliesse();
      expect({ befunde, ...durch }).toEqual(NICHTS);
      // Nothing typed is lost: it stands in the fields again, or in the sentence about them.
      expect(stadt.woertlich - vorher).toBeGreaterThan(0);
    },
    300_000,
  );
});

describe('Was keine Seite ist', () => {
  const { hole } = stadt;

  it('die Prüfspur als CSV: kein Feld beginnt wie eine Formel, keine Zeile ist zerrissen', async () => {
    await stadt.client.query(
      `UPDATE benutzer SET name = '=HYPERLINK("https://boese.example";"x")' WHERE email LIKE '%' AND id IN (SELECT "akteurId" FROM protokoll)`,
    );
    await stadt.client.query(
      `INSERT INTO protokoll (akteur, aktion, "gegenstandArt", grund) SELECT g, 'vorlage.freigegeben', 'vorlage', g
       FROM unnest(ARRAY['=1+1', '+1', '-1', '@SUM(1)', E'\\t=1', E'\\r=1', E'\\n=1', '＝1+1', ' =1+1', '";=1+1;"']) g`,
    );
    const antwort = await hole('/revision/export', 'revision');
    expect(antwort.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const felder = csvFelder(await antwort.text());
    expect(felder.length).toBeGreaterThan(20);
    expect(new Set(felder.map((zeile) => zeile.length))).toEqual(new Set([12]));
    expect(felder.flat().filter((feld) => /^\s*[=+\-@＝＋－＠]/.test(feld))).toEqual([]);
  });

  it('die Auskunft ist JSON, zum Speichern, und niemand rät ihre Art', async () => {
    const antwort = await hole('/konto/auskunft', 'mitglied');
    expect(antwort.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(antwort.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w-]+\.json"$/);
    expect(antwort.headers.get('x-content-type-options')).toBe('nosniff');
    expect(JSON.stringify(await antwort.json())).toContain('onerror');
  });

  it('Name und Titel einer Datei ändern nichts an den Köpfen', async () => {
    for (const pfad of stadt.pfade.get('/dokumente/[id]') ?? []) {
      const antwort = await hole(pfad, 'ratsbuero');
      expect(antwort.headers.get('content-disposition')).toMatch(
        /^(inline|attachment); filename="[^"\\]*"; filename\*=UTF-8''[\w.%!#$&+^`|~-]*$/,
      );
      expect(antwort.headers.get('content-type')).not.toMatch(/html|svg|xml|javascript/);
      // Browsers show no PDF in a sandbox; nothing in one can reach this page.
      expect(antwort.headers.get('content-security-policy')).toBe(
        antwort.headers.get('content-type') === 'application/pdf'
          ? "frame-ancestors 'none'"
          : "default-src 'none'; sandbox",
      );
    }
  });

  it('security.txt, robots.txt und sitemap.xml bleiben, was sie sind', async () => {
    const sitemap = await (await hole('/sitemap.xml', 'niemand')).text();
    expect(sitemap).not.toMatch(/<(?!\/?(\?xml|urlset|url|loc|lastmod|changefreq|priority)\b)/);
    const robots = await hole('/robots.txt', 'niemand');
    expect(robots.headers.get('content-type')).toMatch(/^text\/plain/);
    for (const zeile of (await robots.text()).split('\n')) expect(zeile).toMatch(/^([A-Z][\w-]*: \S*|)$/);
    // What is no address of mail is no contact: without one there is no file.
    expect((await hole('/.well-known/security.txt', 'niemand')).status).toBe(404);
  });
});
