import { describe, expect, inject, it } from 'vitest';
import { AUSGANGSGRUPPEN } from '@/domain/statistik/bild/ergebnisse';
import { BILDER, type Bildart } from '@/domain/statistik/bilder';
import { melde } from '../support/anmelden';
import { frage, hole } from '../support/seiten';

const { adresse } = inject('server');
const ALLE = '/statistik?von=2011&gremien=alle';
const GREMIEN_IM_BILD = 12;

/** One picture with all that belongs to it. */
const teil = (html: string, bild: Bildart): string =>
  new RegExp(`<section class="st-teil" aria-labelledby="st-${bild}">[\\s\\S]*?</section>`).exec(html)?.[0] ??
  '';

const worte = (html: string): string => html.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&');
const zellen = (zeile: string): string[] =>
  [...zeile.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map((z) => worte(z[1] ?? ''));
/** Rows of the table behind a picture, its head first; numbers as a file has them. */
const tabelle = (html: string, bild: Bildart): string[][] =>
  [...teil(html, bild).matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map((z) =>
    zellen(z[1] ?? '').map((wert) =>
      wert === '–' ? '' : /^[\d.]+(,\d+)?$/.test(wert) ? wert.replaceAll('.', '') : wert,
    ),
  );

async function datei(pfad: string): Promise<string[][]> {
  const antwort = await fetch(adresse + pfad);
  expect(antwort.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(antwort.headers.get('content-disposition')).toMatch(
    /filename="statistik-[a-z]+-\d{4}-[12]-bis-\d{4}-[12]\.csv"/,
  );
  const zeilen = (await antwort.text()).split('\r\n').slice(0, -1);
  return zeilen.map((zeile) => zeile.split(';').map((feld) => feld.replace(/^"|"$/g, '')));
}

const verweise = (html: string) =>
  [...html.matchAll(/href="(\/statistik\/[a-z]+\/csv[^"]*)"/g)].map((m) =>
    (m[1] ?? '').replaceAll('&amp;', '&'),
  );
/** The words in the wide and in the narrow drawing. */
const zeichnungen = (html: string, bild: Bildart): string[][] =>
  [...teil(html, bild).matchAll(/<svg class="st-bild"[\s\S]*?<\/svg>/g)].map((svg) =>
    [...svg[0].matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map((t) => t[1] ?? ''),
  );

describe('Bild, Tabelle und Datei sagen dasselbe', () => {
  it('mit allen Gremien: Zeile für Zeile', async () => {
    const { text } = await hole(ALLE);
    const dateien = verweise(text);
    expect(dateien).toHaveLength(BILDER.length);
    for (const [i, bild] of BILDER.entries()) {
      const gelesen = await datei(dateien[i] ?? '');
      expect(gelesen.length, bild).toBeGreaterThan(5);
      expect(tabelle(text, bild).slice(1), bild).toEqual(gelesen.slice(1));
    }
  });

  it('mit den geschäftigsten: die Tabelle ist der Anfang der Datei, und die Seite nennt den Rest', async () => {
    const { text } = await hole('/statistik');
    const zeilen = tabelle(text, 'ergebnisse').slice(1);
    const gelesen = (await datei('/statistik/ergebnisse/csv')).slice(1);
    expect(zeilen).toEqual(gelesen.slice(0, zeilen.length));
    expect(new Set(zeilen.map((z) => z[0])).size).toBe(GREMIEN_IM_BILD);
    const weitere = new Set(gelesen.map((z) => z[0])).size - GREMIEN_IM_BILD;
    expect(weitere).toBeGreaterThan(1);
    expect(worte(teil(text, 'ergebnisse'))).toContain(`${weitere} weitere Gremien stehen nicht im Bild`);
    expect(teil(text, 'ergebnisse')).toContain('href="/statistik?gremien=alle"');
  });

  it('jede Zahl der Bilder steht in der Tabelle', async () => {
    const { text } = await hole(ALLE);
    const mediane = tabelle(text, 'dauer')
      .slice(1)
      .map((z) => z[3] ?? '');
    for (const worteImBild of zeichnungen(text, 'dauer'))
      for (const wert of mediane) expect(worteImBild).toContain(wert);
    const summe = tabelle(text, 'ergebnisse')
      .slice(1)
      .reduce((n, z) => n + Number(z[2]), 0);
    const [breit = [], schmal = []] = zeichnungen(text, 'ergebnisse');
    const gezeichnet = (bild: string[]) =>
      bild.filter((w) => /^[\d.]+$/.test(w)).reduce((n, w) => n + Number(w.replaceAll('.', '')), 0);
    expect([gezeichnet(breit), gezeichnet(schmal)]).toEqual([summe, summe]);
    expect(breit.length).toBeGreaterThan(AUSGANGSGRUPPEN.length);
    const [fertig, offen] = [1, 2].map((i) =>
      tabelle(text, 'wartezeit')
        .slice(1)
        .map((z) => z[i] ?? ''),
    );
    for (const bild of zeichnungen(text, 'wartezeit')) {
      expect(bild.flatMap((w) => /^(\S+) mit Ergebnis$/.exec(w)?.[1]?.replaceAll('.', '') ?? [])).toEqual(
        fertig,
      );
      expect(bild.flatMap((w) => /^(\S+) warte[nt]+$/.exec(w)?.[1]?.replaceAll('.', '') ?? [])).toEqual(
        offen,
      );
    }
  });

  it('die Summe aller Ergebnisse ist die der öffentlichen Beratungen in Sitzungen bis heute', async () => {
    const { text } = await hole(ALLE);
    const summe = tabelle(text, 'ergebnisse')
      .slice(1)
      .reduce((n, z) => n + Number(z[2]), 0);
    const [gezaehlt] = await frage<number>(`
      SELECT count(*)::int FROM beratung b JOIN vorlage v ON v.id = b."vorlageId" JOIN sitzung s ON s.id = b."sitzungId"
      WHERE v.oeffentlichkeit = 'OEFFENTLICH' AND v."oeffentlichAb" <= '2026-11-23T08:00:00Z' AND b."entfallenAm" IS NULL
        AND NOT s.abgesagt AND s.datum BETWEEN '2011-01-01' AND '2026-11-23'
        AND NOT EXISTS (SELECT FROM tagesordnungspunkt t WHERE t.id = b."tagesordnungspunktId" AND t.teil = 'NICHTOEFFENTLICH')`);
    expect(summe).toBe(gezaehlt);
  });
});

describe('Die Auswahl steht in der Adresse', () => {
  it('ein Gremium: alle Bilder zählen nur dort', async () => {
    const [rat] = await frage<string>(`SELECT id FROM gremium WHERE art = 'RAT'`);
    const [name] = await frage<string>(`SELECT name FROM gremium WHERE id = '${rat}'`);
    const { text } = await hole(`/statistik?gremium=${rat}`);
    expect(text.replace(/<[^>]+>/g, '')).toContain(`, nur für: ${name}.`);
    const kopf = (await fetch(`${adresse}/statistik/dauer/csv?gremium=${rat}`)).headers;
    expect(kopf.get('content-disposition')).toMatch(/bis-\d{4}-[12] \S[^"]*\.csv"/);
    // Where a short name may be broken is nothing for the name of a file.
    const [getrennt] = await frage<string>(
      `SELECT id FROM gremium WHERE kurzname LIKE '%' || chr(173) || '%' LIMIT 1`,
    );
    const anderer = (await fetch(`${adresse}/statistik/dauer/csv?gremium=${getrennt}`)).headers;
    expect(anderer.get('content-disposition')).not.toContain('%C2%AD');
    expect(text).toMatch(new RegExp(`<option value="${rat}" selected="">`));
    for (const bild of ['aufkommen', 'ergebnisse'] as const)
      expect(
        new Set(
          tabelle(text, bild)
            .slice(1)
            .map((z) => z[0]),
        ).size,
      ).toBe(1);
    expect(verweise(text)).toEqual(BILDER.map((bild) => `/statistik/${bild}/csv?gremium=${rat}`));
  });

  it.each([
    ['von=gestern', 'st-von', 'Diesen Zeitraum gibt es nicht.'],
    ['bis=1999-1', 'st-bis', 'Zahlen gibt es vom'],
    ['von=2026-1&bis=2025-2', 'st-bis', 'Das Ende liegt vor dem Anfang.'],
    ['gremium=%3Cscript%3E', 'st-gremium', 'Dieses Gremium gibt es hier nicht.'],
  ])('%s: ein Satz am Feld; die Datei wird verweigert', async (abfrage, feld, satz) => {
    const { status, text } = await hole(`/statistik?${abfrage}`);
    expect(status).toBe(200);
    expect(new RegExp(`<p id="${feld}-fehler"[^>]*>([^<]*)`).exec(text)?.[1]).toContain(satz);
    const antwort = await fetch(`${adresse}/statistik/dauer/csv?${abfrage}`);
    expect([antwort.status, await antwort.text()]).toEqual([400, expect.stringContaining(satz)]);
  });

  it('eine Datei, die es nicht gibt, ist nicht gefunden', async () => {
    expect((await hole('/statistik/anderes/csv')).status).toBe(404);
  });
});

describe('Für alle dasselbe', () => {
  it('das Ratsbüro sieht dieselben Zahlen', async () => {
    const cookie = await melde(adresse, 'ratsbuero@demo.example');
    const angemeldet = await (await fetch(adresse + ALLE, { headers: { cookie } })).text();
    const { text } = await hole(ALLE);
    for (const bild of BILDER) expect(tabelle(angemeldet, bild)).toEqual(tabelle(text, bild));
  });
});

describe('Die Seite ist leicht', () => {
  it('ohne Stil und Skript in ihr, gezeichnet wird mit Formen und Worten, und sie bleibt klein', async () => {
    const antwort = await fetch(`${adresse}/statistik`, { headers: { 'accept-encoding': 'identity' } });
    const html = await antwort.text();
    expect(html).not.toMatch(/<style|<script|<foreignObject|style="/);
    const inhalt = [...html.matchAll(/<svg class="st-bild"[\s\S]*?<\/svg>/g)].join('');
    const elemente = new Set([...inhalt.matchAll(/<([a-zA-Z]+)/g)].map((m) => m[1]));
    expect([...elemente].sort()).toEqual(['g', 'line', 'path', 'rect', 'svg', 'text']);
    const gepackt = await new Response(
      new Blob([html]).stream().pipeThrough(new CompressionStream('gzip')),
    ).arrayBuffer();
    expect(gepackt.byteLength).toBeLessThan(30_000);
  });
});
