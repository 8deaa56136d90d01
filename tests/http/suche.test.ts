import { describe, expect, inject, it } from 'vitest';
import { anzahlsatz, BEREICH_ANZAHL } from '@/domain/texte/suche';
import { frage, hole } from '../support/seiten';

const { adresse } = inject('server');

/** What React and HTML write between and for characters. */
const lesbar = (html: string) =>
  html
    .replaceAll('<!-- -->', '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
const href = (html: string) => html.replaceAll('&amp;', '&');

/** The links beside the list that would narrow it: where each leads, and how many it promises. */
function filterlinks(text: string): { href: string; text: string; anzahl: string }[] {
  const bereich = /<nav aria-label="Eingrenzen">([\s\S]*?)<\/nav>/.exec(text)?.[1] ?? '';
  return [...bereich.matchAll(/<a href="([^"]+)">([\s\S]*?)<small> ([\d.]+\+?)<\/small><\/a>/g)].map(
    ([, ziel = '', wort = '', anzahl = '']) => ({ href: href(ziel), text: lesbar(wort), anzahl }),
  );
}

/** "von 12" of the pager: what is really there. */
const gesamt = (text: string): string | null =>
  /Vorlagen \d+ bis \d+ von ((?:mehr als )?[\d.]+)</.exec(text.replaceAll('<!-- -->', ''))?.[1] ?? null;

describe.each(['/vorlagen', '/vorlagen?q=Schule', '/vorlagen?q=er&stand=ABGESCHLOSSEN'])('%s', (pfad) => {
  it('jeder Filter hält, was seine Zahl verspricht', async () => {
    const { text } = await hole(pfad);
    const links = filterlinks(text);
    expect(links.length).toBeGreaterThan(8);
    const falsch: string[] = [];
    for (const link of links.filter((l) => !l.anzahl.endsWith('+'))) {
      const { status, text: dort } = await hole(link.href);
      if (status !== 200 || gesamt(dort) !== link.anzahl)
        falsch.push(`${link.text} ${link.anzahl}: ${status} ${gesamt(dort)} ${link.href}`);
    }
    expect(falsch).toEqual([]);
  }, 120_000);

  it('jede Adresse der Seite gibt es, und keine trägt leere oder überflüssige Angaben', async () => {
    const { text } = await hole(pfad);
    const inhalt = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
    const ziele = [...new Set([...inhalt.matchAll(/href="([^"#]+)"/g)].map((m) => href(m[1] ?? '')))];
    expect(ziele.length).toBeGreaterThan(20);
    expect(
      ziele.filter((z) => /[?&][^=]*=(&|$)|seite=1(&|$)|sortierung=relevanz|bereich=vorlagen/.test(z)),
    ).toEqual([]);
    const stumm: string[] = [];
    for (const ziel of ziele) {
      const { status } = await fetch(adresse + ziel, { redirect: 'manual' });
      if (status !== 200) stumm.push(`${status} ${ziel}`);
    }
    expect(stumm).toEqual([]);
  }, 120_000);
});

describe('Die Suche', () => {
  it('nennt im Titel, wonach und wie viel, und zeigt die gefundenen Stellen', async () => {
    const { text } = await hole('/vorlagen?q=Radweg');
    const anzahl = gesamt(text);
    expect(text).toContain(`<title>Suche: Radweg (${anzahl} Treffer) – Ratslauf</title>`);
    expect(text).toMatch(/<mark>Radweg/);
    expect(text).toContain('aus allen Jahren');
  });

  it('findet, was nur in einer öffentlichen Anlage steht, und führt zu ihr', async () => {
    const { text } = await hole('/vorlagen?q=Lieferzonen');
    const stelle = /<p class="rl-fund">([\s\S]*?)<\/p>/.exec(text)?.[1] ?? '';
    expect(lesbar(stelle)).toMatch(/^Gefunden in der Anlage Lageplan mit Erläuterung.*Lieferzonen/s);
    const [, ziel = ''] = /href="(\/dokumente\/[0-9a-f-]{36})"/.exec(stelle) ?? [];
    expect((await fetch(adresse + ziel)).status).toBe(200);
  });

  it.each(['Einheitspreise', 'Gutachterausschuss', '18.400'])(
    'was die Öffentlichkeit in „%s“ nicht lesen darf, findet sie auch nicht',
    async (wort) => {
      const { text } = await hole(`/vorlagen?q=${encodeURIComponent(wort)}`);
      expect(text).toContain('Keine Vorlage passt zu dieser Auswahl.');
    },
  );

  it('schlägt bei einem Schreibfehler vor, was es gibt, und das wird gefunden', async () => {
    // Without the filters: what is proposed was looked for without them.
    const { text } = await hole('/vorlagen?q=Radwge&art=WAHL');
    const [, ziel = ''] = /Meinten Sie[\s\S]*?<a href="([^"]+)"/.exec(text) ?? [];
    expect(gesamt((await hole(href(ziel))).text)).not.toBeNull();
  });

  it.each(['vorlagen', 'gremien', 'sitzungen', 'personen'])(
    'ebenso den Namen einer Person, wo immer danach gesucht wird: %s',
    async (bereich) => {
      const [name = ''] = await frage<string>(
        `SELECT nachname FROM person p WHERE NOT "ausSuchmaschinen" AND EXISTS (SELECT FROM mitgliedschaft m WHERE m."personId" = p.id)
         ORDER BY length(nachname) DESC, nachname LIMIT 1`,
      );
      const falsch = `${name.slice(0, -2)}q${name.slice(-2)}`;
      const { text } = await hole(`/vorlagen?q=${encodeURIComponent(falsch)}&bereich=${bereich}`);
      const [, ziel = ''] = /Meinten Sie <a href="([^"]+)">[^<]+<\/a> \(Personen\)/.exec(text) ?? [];
      expect(href(ziel)).toContain('bereich=personen');
      expect((await hole(href(ziel))).text).toContain(`${name}</mark>`);
    },
  );

  it('eine genau getippte Nummer führt zu ihrer Vorlage, eine verborgene oder unbekannte nirgends hin', async () => {
    const [nummer] = await frage<string>(
      `SELECT nummer FROM vorlage WHERE "oeffentlichAb" <= jetzt() AND nummer IS NOT NULL ORDER BY id LIMIT 1`,
    );
    const [id] = await frage<string>(`SELECT id FROM vorlage WHERE nummer = '${nummer}'`);
    const zu = (q: string, mehr = '') =>
      fetch(`${adresse}/vorlagen?q=${encodeURIComponent(q)}${mehr}`, { redirect: 'manual' });
    for (const q of [`${nummer}`, ` ${nummer} `, `DS ${nummer}`, `Drucksache Nr. ${nummer}`]) {
      const antwort = await zu(q);
      expect([antwort.status, antwort.headers.get('location')]).toEqual([307, `/vorlagen/${id}`]);
    }
    expect((await zu(`${nummer}`, '&sortierung=neueste')).status).toBe(200);
    const [verborgen] = await frage<string>(
      `SELECT nummer FROM vorlage WHERE oeffentlichkeit = 'NICHTOEFFENTLICH' AND nummer IS NOT NULL ORDER BY id LIMIT 1`,
    );
    for (const q of [`${verborgen}`, '99999-99']) {
      const antwort = await zu(q);
      expect(antwort.status).toBe(200);
      expect((await antwort.text()).replaceAll(q, 'X')).toContain('Keine Vorlage passt zu dieser Auswahl.');
    }
  });

  it('zeigt Getipptes als Text: im Feld, in der Überschrift, im Titel', async () => {
    const boese = `"><img src=x onerror=alert(1)> & 'Schule'`;
    const { status, text } = await hole(
      `/vorlagen?q=${encodeURIComponent(boese)}&stadtbezirk=${encodeURIComponent(boese)}`,
    );
    expect(status).toBe(200);
    expect(text).not.toContain('<img src=x');
    expect(lesbar(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(text)?.[1] ?? '')).toBe(`Suche: ${boese}`);
  });

  it('behält eine sehr lange Eingabe im Feld und sagt, womit gesucht wurde', async () => {
    const lang = 'Straßenbeleuchtung '.repeat(30).trim();
    const { status, text } = await hole(`/vorlagen?q=${encodeURIComponent(lang)}`);
    expect(status).toBe(200);
    expect(text).toContain(`value="${lang}"`);
    expect(text).toContain('Das ist zu lang');
  });

  it.each(['gremien', 'sitzungen', 'personen'] as const)(
    'findet auch %s, so viele, wie sein Reiter sagt',
    async (bereich) => {
      const [name] = await frage<string>(
        `SELECT nachname FROM person WHERE nachname ~ '^[A-Z][a-z]{4,}$' AND NOT "ausSuchmaschinen" ORDER BY id LIMIT 1`,
      );
      const q = bereich === 'personen' ? name : 'Bezirksvertretung';
      const reiter = (text: string) => {
        const muster = new RegExp(
          `<a href="/vorlagen\\?q=${q}&amp;bereich=${bereich}"[^>]*>[^<]*<small> ([\\d.]+\\+?)</small>`,
        );
        return muster.exec(text)?.[1];
      };
      const versprochen = reiter((await hole(`/vorlagen?q=${q}`)).text);
      const { text } = await hole(`/vorlagen?q=${q}&bereich=${bereich}`);
      expect(reiter(text)).toBe(versprochen);
      const anzahl = {
        wert: Number(versprochen?.replace(/\D/g, '')),
        mehr: versprochen?.endsWith('+') === true,
      };
      expect(anzahl.wert).toBeGreaterThan(0);
      expect(text).toContain(`>${anzahlsatz(anzahl, BEREICH_ANZAHL[bereich])}</p>`);
    },
  );
});
