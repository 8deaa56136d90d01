import { describe, expect, inject, it } from 'vitest';
import { HALTEGRUENDE, NUR_INTERN } from '@/domain/beratungsfolge/position/haltegrund';
import { HALTEGRUND_TEXT } from '@/domain/texte/haltegrund';
import { melde } from '../support/anmelden';
import { sendeFormular } from '../support/formular';
import { frage, ohneSkripte } from '../support/seiten';

const { adresse } = inject('server');
const ENTITAETEN: Record<string, string> = { amp: '&', quot: '"', '#x27': "'" };
const lesbar = (html: string) => html.replace(/&(amp|quot|#x27);/g, (_, name) => ENTITAETEN[name] ?? '');

async function tafel(pfad: string, cookie = ''): Promise<string> {
  const antwort = await fetch(adresse + pfad, { headers: { cookie }, redirect: 'manual' });
  expect([pfad, antwort.status]).toEqual([pfad, 200]);
  return lesbar(ohneSkripte(await antwort.text()));
}

/** Links with a number behind their text, in an element of a class: address → number. */
const gezaehlte = (html: string, klasse: string): [string, number][] => {
  const teil = new RegExp(`class="${klasse}"[\\s\\S]*?</ul>`).exec(html)?.[0] ?? '';
  return [...teil.matchAll(/<a href="([^"]+)"[^>]*>(?:(?!<\/a>)[\s\S])*?<b>(\d+)<\/b>/g)].map(
    ([, href = '', zahl]) => [href, Number(zahl)],
  );
};
/** "Was hängt: 48 Vorlagen in 58 Zeilen" */
const treffer = (html: string) => Number(/<h2 id="tafel">[^<]*?: (\d+)\u00a0Vorlagen?/.exec(html)?.[1] ?? 0);
const zeilen = (html: string) => [...html.matchAll(/data-tafelzeile/g)].length;

/** The rows of a file, without its head; no field of this test's columns holds a semicolon. */
async function csv(pfad: string, cookie = ''): Promise<string[]> {
  const antwort = await fetch(adresse + pfad, { headers: { cookie } });
  expect(antwort.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  return (await antwort.text()).split('\r\n').slice(1, -1);
}
const idIn = (zeile: string) => zeile.slice(-36);

/** Every row of every page of a board: ids in order. */
async function blaettere(pfad: string, cookie = ''): Promise<string[]> {
  const alle: string[] = [];
  let naechste: string | undefined = pfad;
  while (naechste) {
    const html: string = await tafel(naechste, cookie);
    alle.push(
      ...[...html.matchAll(/href="\/vorlagen\/([0-9a-f-]{36})" data-tafelzeile/g)].map((m) => m[1] ?? ''),
    );
    naechste = /<a href="([^"]+)" rel="next"/.exec(html)?.[1];
  }
  return alle;
}

describe('Die Tafel der Öffentlichkeit', () => {
  it('beginnt mit dem, was kommt; der Satz zählt alle', async () => {
    const html = await tafel('/wo');
    const [, haengend, laufend] = /(\d+) von (\d+) laufenden Vorlagen hängen\. Stand/.exec(html) ?? [];
    expect(html).toMatch(/<h2 id="tafel">Was kommt: \d+/);
    expect(treffer(await tafel('/wo?auswahl=HAENGT'))).toBe(Number(haengend));
    expect(treffer(await tafel('/wo?auswahl=ALLE'))).toBe(Number(laufend));
  });

  it('kommt ohne ein Skript, mit Tabelle, Überschriften und Sitzungen', async () => {
    const antwort = await fetch(`${adresse}/wo?auswahl=HAENGT`);
    expect(antwort.headers.get('content-security-policy')).toContain("script-src 'none'");
    const html = await antwort.text();
    expect(html).not.toMatch(/<script(?![^>]*ld\+json)/);
    expect(html).toMatch(/<table[\s\S]*<caption[\s\S]*scope="rowgroup"/);
    expect(html).toContain('Sitzungen der nächsten vier Wochen');
    expect(html).not.toContain('Ansicht speichern');
  });

  it('kennt keinen Grund, der nur das Haus angeht, auch nicht auf Nachfrage; die Hilfe erklärt ihn nur dem Haus', async () => {
    const heimlich = HALTEGRUENDE.filter((grund) => NUR_INTERN.has(grund));
    const hilfe = {
      alle: await tafel('/hilfe'),
      haus: await tafel('/hilfe', await melde(adresse, 'ratsbuero')),
    };
    for (const g of heimlich) {
      expect(hilfe.alle.includes(HALTEGRUND_TEXT[g])).toBe(false);
      expect(hilfe.haus.includes(HALTEGRUND_TEXT[g])).toBe(true);
    }
    for (const pfad of [
      '/wo?auswahl=ALLE&nach=GRUND',
      ...heimlich.map((g) => `/wo?auswahl=ALLE&grund=${g}`),
    ]) {
      const html = await tafel(pfad);
      // The reason asked for stands as a choice with 0; rows there are none.
      if (pfad.includes('&grund=')) expect([pfad, zeilen(html)]).toEqual([pfad, 0]);
      else for (const g of heimlich) expect(html).not.toContain(HALTEGRUND_TEXT[g]);
    }
    const gezeigt = new Set(await blaettere('/wo?auswahl=ALLE'));
    const verborgen = await frage<string>(
      `SELECT id::text FROM vorlage WHERE oeffentlichkeit = 'NICHTOEFFENTLICH' OR "oeffentlichAb" IS NULL OR "oeffentlichAb" > jetzt()`,
    );
    expect(gezeigt.size).toBeGreaterThan(50);
    expect(verborgen.filter((id) => gezeigt.has(id))).toEqual([]);
  });
});

describe.each(['niemand', 'ratsbuero', 'fachbereich', 'mitglied'] as const)('Als %s', (wer) => {
  const keks = async () => (wer === 'niemand' ? '' : melde(adresse, wer));

  it('führt jede Zahl zu einer Liste, die genau so lang ist', async () => {
    const cookie = await keks();
    for (const pfad of ['/wo', '/wo?auswahl=ALLE&nach=GREMIUM']) {
      const html = await tafel(pfad, cookie);
      const zaehlende = [...gezaehlte(html, 'rl-chips'), ...gezaehlte(html, 'rl-ansichten')];
      expect(zaehlende.length).toBeGreaterThan(4);
      for (const [href, zahl] of zaehlende)
        expect([href, treffer(await tafel(href, cookie))]).toEqual([href, zahl]);
      const [option, wert, zahl] = /<option value="([0-9a-f-]{36})">[^<]*\((\d+)\)/.exec(html) ?? [];
      expect(option).toBeDefined();
      const eigene = `${pfad}${pfad.includes('?') ? '&' : '?'}gremium=${wert}`;
      expect(treffer(await tafel(eigene, cookie))).toBe(Number(zahl));
    }
  });

  it('hat die Datei dieselben Zeilen wie alle Seiten der Tafel, in derselben Reihenfolge', async () => {
    const cookie = await keks();
    for (const abfrage of ['', '?auswahl=ALLE&nach=GREMIUM&sort=BETREFF', '?auswahl=HAENGT&nach=GRUND']) {
      const gezeigt = await blaettere(`/wo${abfrage}`, cookie);
      expect(gezeigt.length).toBeGreaterThan(1);
      expect((await csv(`/wo/csv${abfrage}`, cookie)).map(idIn)).toEqual(gezeigt);
    }
  });
});

describe('Die Adresse', () => {
  it('was darin nicht stimmt, sagt ein Satz am Feld; getippte Tage bleiben stehen', async () => {
    const html = await tafel(
      '/wo?grund=quatsch&gremium=quatsch&seitVon=31.02.2026&terminVon=2026-12-02&terminBis=2026-12-01',
    );
    for (const feld of ['gremium', 'seitVon', 'terminBis']) {
      expect(html).toContain(`id="tafel-${feld}-fehler"`);
      expect(html).toContain(`<a href="#tafel-${feld}">`);
      expect(html).toMatch(new RegExp(`<(select|input)[^>]*id="tafel-${feld}"[^>]*aria-invalid="true"`));
    }
    expect(html).toContain('<li>Grund: Diese Auswahl gibt es nicht.');
    expect(html).toContain('value="31.02.2026"');
    expect(html).toMatch(/<details open=""><summary>Weitere Filter/);
    expect(await tafel('/wo?auswahl=quatsch&seite=-3&art=1&art=2')).toMatch(/<h2 id="tafel">Was kommt/);
  });

  it('eine Seite hinter der letzten ist die letzte, und Gruppen behalten ihre wahre Zahl', async () => {
    const html = await tafel('/wo?auswahl=ALLE&nach=GREMIUM&seite=9999');
    expect(zeilen(html)).toBeGreaterThan(0);
    const [, von, bis, alle] = /Zeilen (\d+) bis (\d+) von (\d+)<\/p><ul>/.exec(html) ?? [];
    expect(bis).toBe(alle);
    expect(Number(bis) - Number(von) + 1).toBe(zeilen(html));
    const spruenge = [...html.matchAll(/<a href="(\/wo\?[^"#]*)#(gruppe-[^"]+)">[^<]* <b>(\d+)<\/b>/g)];
    expect(spruenge.reduce((summe, [, , , zahl]) => summe + Number(zahl), 0)).toBe(Number(alle));
    const [, wohin = '', gruppe] = spruenge.at(-1) ?? [];
    expect(await tafel(wohin)).toContain(`id="${gruppe}"`);
  });

  it('ein Filter, zu dem nichts passt, sagt es und zeigt den Weg zurück', async () => {
    const html = await tafel('/wo?verantwortlich=Niemand');
    expect(html).toContain('Keine laufende Vorlage passt zu dieser Auswahl.');
    expect(html).toContain('href="/wo?auswahl=ALLE"');
  });
});

describe('Wer arbeitet', () => {
  it('das Ratsbüro beginnt mit dem, was hängt, und kommt von dort zu Ergebnis und Beratungsfolge', async () => {
    const cookie = await melde(adresse, 'ratsbuero');
    const html = await tafel('/wo', cookie);
    expect(html).toMatch(/<h2 id="tafel">Was hängt/);
    for (const muster of [
      /\/protokoll\/[0-9a-f-]{36}\?punkt=[0-9a-f-]{36}/,
      /\/buero\/vorlagen\/[0-9a-f-]{36}\/beratungsfolge/,
    ]) {
      const [ziel = ''] = muster.exec(html) ?? [];
      expect((await fetch(adresse + ziel, { headers: { cookie } })).status).toBe(200);
    }
  });

  it('die Schriftführung erfasst nur Ergebnisse ihrer Gremien, ein Mitglied nichts', async () => {
    const schriftfuehrung = await melde(adresse, 'schriftfuehrung');
    const html = await tafel('/wo?auswahl=HAENGT', schriftfuehrung);
    const ziele = [...html.matchAll(/href="(\/protokoll\/[^"]+)"/g)].map((m) => m[1] ?? '');
    expect(ziele.length).toBeGreaterThan(0);
    for (const ziel of ziele)
      expect((await fetch(adresse + ziel, { headers: { cookie: schriftfuehrung } })).status).toBe(200);
    expect(html).not.toMatch(/\/beratungsfolge"/);
    const mitglied = await tafel('/wo?auswahl=HAENGT', await melde(adresse, 'mitglied'));
    expect(mitglied).not.toMatch(/href="\/(protokoll\/|buero\/)/);
  });

  it('eine Ansicht wird ohne JavaScript gespeichert, steht mit ihrer Zahl über der Tafel und nur bei der eigenen Person', async () => {
    const cookie = await melde(adresse, 'ratsbuero');
    const name = `Rat am ${Math.random().toString(36).slice(2)}`;
    const abfrage = 'auswahl=ALLE&nach=GREMIUM';
    const gesendet = await sendeFormular(`${adresse}/wo?${abfrage}`, { name, abfrage }, { cookie });
    expect([gesendet.status, gesendet.headers.get('location')]).toEqual([303, `/wo?${abfrage}`]);
    const html = await tafel(`/wo?${abfrage}`, cookie);
    const [, zahl] = new RegExp(`${name} <b>(\\d+)</b>`).exec(html) ?? [];
    expect(Number(zahl)).toBe(treffer(html));
    expect(await tafel('/wo/ansichten', cookie)).toContain(name);
    for (const anderer of ['', await melde(adresse, 'mitglied')])
      expect(await tafel('/wo', anderer)).not.toContain(name);
    const noch = await sendeFormular(`${adresse}/wo`, { name, abfrage: '' }, { cookie });
    const abgelehnt = await noch.text();
    expect(abgelehnt).toContain('So heißt schon eine Ihrer Ansichten.');
    expect(abgelehnt).toContain(`value="${name}"`);
    await frage(`DELETE FROM gespeicherte_ansicht WHERE name = $1`, [name]);
  });
});
