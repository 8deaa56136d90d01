import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BenutzerEingabe } from '@/domain/benutzer/eingabe';
import { alsCookie, melde } from '../support/anmelden';
import { sendeFormular } from '../support/formular';
import { ohneSkripte } from '../support/seiten';
import { JETZT } from '../support/server';

const { adresse, urls } = inject('server');
const KENNWORT = 'ein Kennwort für Tests';

/** Each attack that must fail, and the tests that try it: file below tests/ or src/ → its words. */
const BEWEISE: Record<string, [datei: string, worte: string][]> = {
  'Kennwörter und Codes raten': [
    ['tests/http/anmeldung.test.ts', 'nach fünf falschen Kennwörtern wartet auch das richtige'],
    ['tests/http/starkeAnmeldung.test.ts', 'Codes lassen sich nicht durchprobieren'],
    ['tests/db/anmeldung.test.ts', 'zu viele Versuche: Auch das richtige Kennwort wartet'],
    ['tests/http/angriffe.test.ts', 'viele zugleich raten nicht öfter als einer nacheinander'],
  ],
  'Eine Sitzung unterschieben': [
    ['tests/db/anmeldung.test.ts', 'ein mitgebrachter Keks wird nie zur neuen Sitzung'],
    ['tests/http/anmeldung.test.ts', 'ein untergeschobener Keks wird bei der Anmeldung ersetzt'],
    ['tests/http/angriffe.test.ts', 'die Sitzung des Angreifers wird nie die des Opfers'],
  ],
  'Formulare von fremden Seiten (CSRF)': [
    ['tests/http/gefaelscht.test.ts', 'von anderen oder von fremder Seite gesendet'],
    ['tests/http/haertung.test.ts', '403 in Worten, auf jeder Seite'],
    ['tests/http/starkeAnmeldung.test.ts', 'von fremder Seite 403, ohne Herkunft 403'],
    ['tests/http/dokumente.test.ts', 'von fremden Seiten kommt nichts herein'],
  ],
  'Weiterleiten nach draußen': [
    ['tests/http/anmeldung.test.ts', 'führt nie nach %s'],
    ['tests/http/haertung.test.ts', 'eine Umleitung bleibt auf dieser Seite'],
    ['tests/http/angriffe.test.ts', 'keine Seite führt nach draußen'],
  ],
  'Pfade, die hinausführen': [
    ['tests/http/haertung.test.ts', '404 wie jede unbekannte Adresse'],
    ['tests/http/dokumente.test.ts', 'ein Pfad im Namen bleibt draußen'],
    ['tests/http/angriffe.test.ts', 'ein Name, den JavaScript schon kennt, ist keiner von uns'],
  ],
  'Skripte in jedem Textfeld (XSS)': [
    ['tests/browser/xss.test.ts', 'jede Seite zeigt, was dort steht, als Text'],
    ['tests/browser/schutzregel.test.ts', 'Ein eingeschleustes Skript läuft auf keiner Seite'],
    ['src/components/vorlage/Fliesstext.test.tsx', 'wird als Text gezeichnet, nie als Auszeichnung'],
  ],
  'Zu große Dateien und Formulare': [
    ['tests/http/dokumente.test.ts', 'genau die Grenze geht, ein Byte mehr nicht'],
    ['tests/http/dokumente.test.ts', 'wer keine Länge nennt und nicht aufhört'],
    ['tests/http/haertung.test.ts', 'Zu groß: 413 in Worten'],
  ],
  'Dateien, die sich zu Gigabytes entpacken': [
    ['tests/http/dokumente.test.ts', 'ein Word-Dokument, das sich zu Gigabytes entpackt'],
  ],
};

describe.each(Object.entries(BEWEISE))('%s', (_, beweise) => {
  it.each(beweise)('wird versucht in %s: %s', (datei, worte) => {
    const text = readFileSync(new URL(`../../${datei}`, import.meta.url), 'utf8');
    // Not this table, but a test of these words.
    expect(text.replace(/const BEWEISE[\s\S]*?\n};/, '')).toContain(worte);
  });
});

beforeAll(async () => {
  process.env.DATABASE_URL = urls.app;
  process.env.RATSLAUF_ADRESSE = adresse;
  await import('@/server/benutzer/commands');
}, 60_000);
afterAll(async () => {
  const { trenne } = await import('@/server/kern/db');
  await trenne();
});

let laufend = 0;
/** An account of its own, so that nobody else waits because of it. */
async function neuesKonto(): Promise<string> {
  const { benutzerAnlegen } = await import('@/server/benutzer/commands');
  const { SYSTEM } = await import('@/server/kern/auth/akteur');
  const email = `angriff${++laufend}@stadt.example`;
  const eingabe = BenutzerEingabe.parse({ name: `Ziel ${laufend}`, email, rolle: 'RATSBUERO', gremien: [] });
  const ergebnis = await benutzerAnlegen(SYSTEM, eingabe, new Date(JETZT));
  if (!ergebnis.ok) throw new Error(ergebnis.fehler.code);
  await sendeFormular(ergebnis.wert.link, { neu: KENNWORT, wiederholt: KENNWORT });
  return email;
}

const hole = (pfad: string, cookie = '') =>
  fetch(adresse + pfad, { headers: { cookie }, redirect: 'manual' });
const anmelden = (werte: Record<string, string>, kopf?: Record<string, string>) =>
  sendeFormular(`${adresse}/anmelden`, werte, kopf);

describe('Selbst versucht', () => {
  it('viele zugleich raten nicht öfter als einer nacheinander', async () => {
    const email = await neuesKonto();
    const antworten = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => (await anmelden({ email, kennwort: `falsch ${n}` })).text()),
    );
    const geprueft = antworten.filter((html) => html.includes('passen nicht zusammen')).length;
    const gewartet = antworten.filter((html) => html.includes('zu viele Versuche')).length;
    expect([geprueft, gewartet]).toEqual([5, 15]);
    expect((await anmelden({ email, kennwort: KENNWORT })).headers.getSetCookie()).toEqual([]);
  }, 60_000);

  it('die Sitzung des Angreifers wird nie die des Opfers', async () => {
    const [opfer, angreifer] = [await neuesKonto(), await neuesKonto()];
    const untergeschoben = await melde(adresse, angreifer, KENNWORT);
    // The victim's browser carries the attacker's session: the form comes from before, it is sent with that cookie.
    const form = await (await hole('/anmelden')).text();
    const { formularfelder } = await import('../support/formular');
    const koerper = new FormData();
    for (const [name, wert] of formularfelder(form, ['email', 'kennwort'])) koerper.set(name, wert);
    koerper.set('email', opfer);
    koerper.set('kennwort', KENNWORT);
    const antwort = await fetch(`${adresse}/anmelden`, {
      method: 'POST',
      body: koerper,
      redirect: 'manual',
      headers: { origin: adresse, cookie: untergeschoben },
    });
    expect(antwort.status).toBe(303);
    const neu = alsCookie(antwort);
    expect(neu).not.toBe(untergeschoben);
    expect(await (await hole('/konto', neu)).text()).toContain(opfer);
    const [alt, inhalt] = [
      await hole('/konto', untergeschoben),
      await (await hole('/konto', untergeschoben)).text(),
    ];
    expect([alt.status === 200, inhalt.includes(opfer)]).toEqual([false, false]);
  });

  const DRAUSSEN = [
    'https://boese.example',
    'https:boese.example',
    '//boese.example',
    '///boese.example',
    '/\\boese.example',
    '\\\\boese.example',
    '/\t/boese.example',
    '/\n/boese.example',
    '/%09/boese.example',
    '/..//boese.example',
    '/x/../..//boese.example',
    '//boese.example@ratslauf',
    'javascript:alert(1)',
    'data:text/html,x',
    '/x\r\nset-cookie: boese=1',
  ];

  it('keine Seite führt nach draußen', async () => {
    const keks = await melde(adresse, 'ratsbuero');
    const hinaus: string[] = [];
    const pruefe = (wo: string, ziel: string | null) => {
      if (ziel !== null && new URL(ziel, adresse).origin !== adresse) hinaus.push(`${wo}: ${ziel}`);
    };
    for (const weiter of DRAUSSEN.map(encodeURIComponent))
      for (const [pfad, cookie] of [
        [`/anmelden?weiter=${weiter}`, keks],
        [`/anmelden?weiter=${weiter}`, ''],
        [`/anmelden/code?weiter=${weiter}`, keks],
        [`/anmelden/code?weiter=${weiter}`, ''],
        [`/anmelden/verzeichnis?weiter=${weiter}`, ''],
        [`/konto/zweiter-faktor?weiter=${weiter}`, keks],
        [`/ds/${weiter}`, ''],
        [`/dokumente/${weiter}`, keks],
        [`/konto?weiter=${weiter}`, ''],
      ] as const) {
        const antwort = await hole(pfad, cookie);
        pruefe(pfad, antwort.headers.get('location'));
        if (antwort.headers.getSetCookie().join().includes('boese')) hinaus.push(`${pfad}: Keks`);
        const html = ohneSkripte(await antwort.text());
        for (const [, ziel = ''] of html.matchAll(/ (?:href|action|formaction)="([^"]*)"/g))
          if (
            /boese|javascript:|data:text/.test(
              new URL(ziel.replaceAll('&amp;', '&'), adresse).host + ziel.split('?')[0],
            )
          )
            hinaus.push(`${pfad}: ${ziel}`);
        for (const [, wert = ''] of html.matchAll(/name="weiter" value="([^"]*)"/g)) pruefe(pfad, wert);
      }
    expect(hinaus).toEqual([]);
  }, 120_000);

  it('auch ein Formular, dessen Ziel jemand verändert hat, führt nicht nach draußen', async () => {
    const email = await neuesKonto();
    for (const weiter of DRAUSSEN) {
      const antwort = await anmelden({ email, kennwort: KENNWORT, weiter });
      const ort = antwort.headers.get('location') ?? '';
      // A path with an encoded tab is a path of ours, which leads to nothing.
      const erlaubt = weiter === '/%09/boese.example' ? weiter : '/buero';
      expect([weiter, antwort.status, ort]).toEqual([weiter, 303, erlaubt]);
      expect(new URL(ort, adresse).origin).toBe(adresse);
    }
  }, 60_000);

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '..%2fgremien'])(
    'ein Name, den JavaScript schon kennt, ist keiner von uns: %s',
    async (name) => {
      const keks = await melde(adresse, 'administration');
      for (const pfad of [
        `/verwaltung/kommune/${name}`,
        `/verwaltung/verlauf/${name}/${name}`,
        `/verwaltung/verlauf/${name}/00000000-0000-4000-8000-000000000000`,
        `/vorlagen/${name}/x`,
        `/dokumente/${name}/x`,
      ])
        expect([pfad, (await hole(pfad, keks)).status]).toEqual([pfad, 404]);
    },
  );
});
