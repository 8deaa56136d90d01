import { describe, expect, it } from 'vitest';
import { frage, hole, LANGE_VORLAGE, vorlageMit } from '../support/seiten';

const FREMDE_KENNUNG = '00000000-0000-4000-8000-000000000000';

describe('Öffentliche Seiten', () => {
  it.each([
    ['/', 'Ratslauf'],
    ['/vorlagen', 'Vorlagen – Ratslauf'],
    ['/gremien', 'Gremien – Ratslauf'],
    ['/sitzungen', 'Sitzungen – Ratslauf'],
    ['/wo', 'Wo steht was? – Ratslauf'],
    ['/statistik', 'Statistik – Ratslauf'],
    ['/hilfe', 'Hilfe und Glossar – Ratslauf'],
    ['/impressum', 'Impressum – Ratslauf'],
    ['/datenschutz', 'Datenschutz – Ratslauf'],
    ['/barrierefreiheit', 'Erklärung zur Barrierefreiheit – Ratslauf'],
  ])('%s: 200, Titel im Kopf, eine Überschrift erster Ebene, Rahmen ganz', async (pfad, titel) => {
    const { status, text } = await hole(pfad);
    expect(status).toBe(200);
    expect(text.slice(0, text.indexOf('</head>'))).toContain(`<title>${titel}</title>`);
    expect(text.match(/<h1[ >]/g)).toHaveLength(1);
    for (const teil of ['<header', '<main id="inhalt"', '<footer', 'Zum Inhalt springen'])
      expect(text).toContain(teil);
  });

  it('laden nichts von Dritten', async () => {
    for (const pfad of ['/', '/vorlagen', '/gremien', '/sitzungen', await vorlageMit(LANGE_VORLAGE)]) {
      const { text } = await hole(pfad);
      const quellen = [...text.matchAll(/(?:src|srcset)="([^"]+)"|<link[^>]+href="([^"]+)"/g)].map(
        (m) => m[1] ?? m[2] ?? '',
      );
      expect(quellen.filter((q) => !q.startsWith('/') && !q.includes('localhost'))).toEqual([]);
    }
  });

  it('robots und sitemap nennen nur, was öffentlich ist', async () => {
    expect((await hole('/robots.txt')).text).toContain('Sitemap: http');
    const { text } = await hole('/sitemap.xml');
    const genannt = [...text.matchAll(/\/vorlagen\/([0-9a-f-]{36})/g)].map((m) => m[1]);
    const erlaubt = await frage<string>(
      `SELECT id::text FROM vorlage WHERE oeffentlichkeit = 'OEFFENTLICH' AND "oeffentlichAb" <= jetzt()`,
    );
    expect(new Set(genannt).size).toBe(genannt.length);
    expect(genannt.filter((id) => !erlaubt.includes(id ?? ''))).toEqual([]);
    expect(genannt.length).toBeGreaterThan(50);
  });
});

describe('Verborgen und unbekannt sehen gleich aus (A12)', () => {
  it.each([
    ['nichtöffentliche Vorlage', () => vorlageMit(`v.oeffentlichkeit = 'NICHTOEFFENTLICH'`)],
    [
      'noch nicht versandte Vorlage',
      () => vorlageMit(`v.oeffentlichkeit = 'OEFFENTLICH' AND v."oeffentlichAb" IS NULL`),
    ],
    ['unbekannte Vorlage', async () => `/vorlagen/${FREMDE_KENNUNG}`],
    ['keine Kennung', async () => '/vorlagen/1'],
    ['unbekanntes Gremium', async () => `/gremien/${FREMDE_KENNUNG}`],
    ['unbekannte Sitzung', async () => `/sitzungen/${FREMDE_KENNUNG}`],
    ['unbekannte Nummer', async () => '/ds/99999-99'],
  ])('%s', async (_, finde) => {
    const [hier, nirgends] = await Promise.all([hole(await finde()), hole('/gibt/es/nicht')]);
    expect(hier.status).toBe(404);
    expect(hier.text).toBe(nirgends.text);
    const kopf = (a: typeof hier) => [...a.kopf.keys()].sort();
    expect(kopf(hier)).toEqual(kopf(nirgends));
  });
});

describe('Die Seite einer Vorlage', () => {
  it('ist unter ihrer Drucksache-Nummer dauerhaft zu finden, auch mit Schrägstrich', async () => {
    const pfad = await vorlageMit(`v.nummer IS NOT NULL AND v."oeffentlichAb" <= jetzt()`);
    const [nummer] = await frage<string>('SELECT nummer FROM vorlage WHERE id = $1', [pfad.split('/')[2]]);
    const { status, kopf } = await hole(`/ds/${nummer}`);
    expect(status).toBe(301);
    expect(kopf.get('location')).toBe(pfad);
  });

  it('zeigt alle 26 Schritte in Bild und Tabelle, mit dem Satz und dem fehlenden Ergebnis', async () => {
    const { text } = await hole(await vorlageMit(LANGE_VORLAGE));
    expect(text).toMatch(
      /Zuletzt in: Bezirksvertretung Hombruch am .*13\.09\.2011.* – Ergebnis noch nicht erfasst/,
    );
    expect(text).toMatch(/25 von 26/);
    const tabelle = text.slice(text.indexOf('<tbody'), text.indexOf('</tbody>'));
    expect(tabelle.match(/scope="row"/g)).toHaveLength(26);
    expect(tabelle.match(/aria-current="step"/g)).toHaveLength(1);
    expect(tabelle.indexOf('Bezirksvertretung Hörde')).toBeLessThan(
      tabelle.indexOf('Bezirksvertretung Hombruch'),
    );
    expect(text.match(/<li[^>]*aria-current="step"/g)).toHaveLength(1);
    expect(text).toContain('Ausschuss für Umwelt, Stadtgestaltung, Wohnen und Immobilien');
    expect(text).toMatch(/<a href="\/vorlagen\/[0-9a-f-]{36}">13245-08<\/a>/);
  });

  it('V-STICHTAG: zeigt den Morgen eines früheren Tages und bleibt Suchmaschinen verborgen', async () => {
    const { status, text } = await hole(`${await vorlageMit(LANGE_VORLAGE)}?stichtag=2011-09-14`);
    expect(status).toBe(200);
    expect(text).toMatch(/Heute in Beratung: .*Bezirksvertretung Eving/);
    expect(text).toMatch(/6 von 26/);
    expect(text).toContain('<meta name="robots" content="noindex"/>');
    expect(text).toContain('Sie sehen den Stand vom 14.09.2011.');
  });

  it.each(['2011-02-31', 'gestern', '', '2011-09-14&stichtag=2011-09-15'])(
    'ein Stichtag „%s“, den es nicht gibt, ist heute',
    async (tag) => {
      const { status, text } = await hole(`${await vorlageMit(LANGE_VORLAGE)}?stichtag=${tag}`);
      expect(status).toBe(200);
      expect(text).not.toContain('Sie sehen den Stand vom');
      expect(text.includes('Dieses Datum gibt es nicht.')).toBe(tag !== '');
    },
  );

  it('ein Stichtag vor dem ersten Termin zeigt den Tag davor', async () => {
    const { text } = await hole(`${await vorlageMit(LANGE_VORLAGE)}?stichtag=1990-01-01`);
    expect(text).toContain('Sie sehen den Stand vom 31.08.2011.');
    expect(text).toContain('0 von 26');
  });
});

describe('Die Liste der Vorlagen', () => {
  it('findet ein Stück einer Nummer und sagt, wie viele es sind', async () => {
    const { text } = await hole('/vorlagen?q=13245');
    expect(text).toMatch(/Vorlagen 1 bis \d+ von \d+/);
    expect(text).toContain('13245-08');
  });

  it('behält den Filter beim Blättern', async () => {
    const { text } = await hole('/vorlagen?stand=ABGESCHLOSSEN');
    expect(text).toContain('href="/vorlagen?stand=ABGESCHLOSSEN&amp;seite=2"');
    const zweite = await hole('/vorlagen?stand=ABGESCHLOSSEN&seite=2');
    expect(zweite.text).toMatch(/Vorlagen 26 bis/);
  });

  it('zählt wie die Datenbank', async () => {
    const [anzahl] = await frage<number>(
      `SELECT count(*)::int FROM standort s JOIN vorlage v ON v.id = s."vorlageId"
       WHERE s.sicht = 'OEFFENTLICH' AND s.code = 'ALS_NAECHSTES' AND s.von <= '2026-11-23' AND (s.bis IS NULL OR s.bis > '2026-11-23')
       AND v."oeffentlichAb" <= jetzt()`,
    );
    expect((await hole('/vorlagen?stand=ALS_NAECHSTES')).text).toContain(`von ${anzahl}</p>`);
  });

  it.each(['q=%', 'q=_', 'seite=0', 'seite=abc', 'gremium=1', 'stand=X', 'jahr=x', 'art=', 'q=a&q=b'])(
    'verträgt %s',
    async (abfrage) => {
      expect((await hole(`/vorlagen?${abfrage}`)).status).toBe(200);
    },
  );

  it.each(['%', '_', '\\'])('ein „%s“ sucht sich selbst, nicht alles', async (zeichen) => {
    const { text } = await hole(`/vorlagen?q=${encodeURIComponent(zeichen)}`);
    expect(text).toContain('Keine Vorlage passt zu dieser Auswahl.');
  });

  it('ein Jahr, das keines ist, bleibt stehen und wird am Feld erklärt', async () => {
    const { text } = await hole('/vorlagen?jahr=MMXXVI');
    const feld = /<input[^>]*name="jahr"[^>]*>/.exec(text)?.[0];
    expect(feld).toContain(' value="MMXXVI"');
    expect(feld).toContain(' aria-invalid="true"');
    expect(text).toContain('Bitte geben Sie vier Ziffern an.');
    expect((await hole('/vorlagen?jahr=2011')).text).not.toContain('Bitte geben Sie vier Ziffern an.');
  });

  it('ohne Treffer sagt sie das und zeigt den Weg zurück', async () => {
    const { status, text } = await hole('/vorlagen?q=gibtesnichtxyz');
    expect(status).toBe(200);
    expect(text).toContain('Keine Vorlage passt zu dieser Auswahl.');
  });
});
