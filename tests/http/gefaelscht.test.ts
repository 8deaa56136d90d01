import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Demokonto, melde } from '../support/anmelden';
import { type Beute, legeBeuteAn } from '../support/faelschung/seiten';
import { type Feld, sende, sendungen } from '../support/formulare';
import { ohneSkripte } from '../support/seiten';

const server = inject('server');
const { adresse } = server;
const KONTEN: readonly Demokonto[] = [
  'ratsbuero',
  'fachbereich',
  'mitzeichnung',
  'schriftfuehrung',
  'mitglied',
  'administration',
  'revision',
];
const FREMD = 'https://boese.example';

type Seite = {
  /** Folder of its page.tsx below (intern). */
  ordner: string;
  pfad: (b: Beute) => string;
  /** Who may see it (§6); the first one opens its forms. */
  wer: readonly [Demokonto, ...Demokonto[]];
  /** What one would type; a form with these fields must do something when the right person sends it. */
  tippt?: Record<string, string>;
};

const vorlage = (was: string, welche: 'entwurf' | 'freigegeben') => (b: Beute) =>
  `/buero/vorlagen/${b[welche]}/${was}`;
/** Bodies, persons, terms and units: the administration changes them, the office reads them. */
const STAMMDATEN = ['administration', 'ratsbuero'] as const;
const SEITEN: readonly Seite[] = [
  { ordner: 'buero', pfad: () => '/buero', wer: ['ratsbuero', 'fachbereich'] },
  { ordner: 'buero/sitzungen', pfad: () => '/buero/sitzungen', wer: ['ratsbuero', 'schriftfuehrung'] },
  {
    ordner: 'buero/sitzungen/[id]',
    pfad: (b) => `/buero/sitzungen/${b.kommend}`,
    wer: ['ratsbuero', 'schriftfuehrung'],
  },
  {
    ordner: 'buero/sitzungen/[id]/punkte/[punkt]',
    pfad: (b) => `/buero/sitzungen/${b.kommend}/punkte/${b.punkt}`,
    wer: ['ratsbuero', 'schriftfuehrung'],
    tippt: { titel: 'Anders' },
  },
  {
    ordner: 'buero/sitzungen/[id]/nachreichen',
    pfad: (b) => `/buero/sitzungen/${b.kommend}/nachreichen?vorlage=${b.freigegeben}`,
    wer: ['ratsbuero', 'schriftfuehrung'],
  },
  {
    ordner: 'buero/sitzungen/[id]/versand',
    pfad: (b) => `/buero/sitzungen/${b.kommend}/versand`,
    wer: ['ratsbuero', 'schriftfuehrung'],
  },
  {
    ordner: 'buero/vorlagen/neu',
    pfad: () => '/buero/vorlagen/neu',
    wer: ['ratsbuero', 'fachbereich'],
    tippt: { betreff: 'Mitteilung von Unbefugten', art: 'MITTEILUNG' },
  },
  {
    ordner: 'buero/vorlagen/[id]/bearbeiten',
    pfad: vorlage('bearbeiten', 'entwurf'),
    wer: ['ratsbuero', 'fachbereich'],
    tippt: { betreff: 'Anders' },
  },
  {
    ordner: 'buero/vorlagen/[id]/anlagen',
    pfad: vorlage('anlagen', 'entwurf'),
    wer: ['ratsbuero', 'fachbereich'],
  },
  {
    ordner: 'buero/vorlagen/[id]/beratungsfolge',
    pfad: vorlage('beratungsfolge', 'entwurf'),
    wer: ['ratsbuero', 'fachbereich'],
  },
  {
    ordner: 'buero/vorlagen/[id]/sachstand',
    pfad: vorlage('sachstand', 'freigegeben'),
    wer: ['ratsbuero', 'fachbereich'],
    tippt: { text: 'Stand', datum: '2026-11-20' },
  },
  {
    ordner: 'buero/vorlagen/[id]/entziehen',
    pfad: vorlage('entziehen', 'freigegeben'),
    wer: ['ratsbuero'],
  },
  {
    ordner: 'buero/vorlagen/[id]/oeffentlich',
    pfad: vorlage('oeffentlich', 'freigegeben'),
    wer: ['ratsbuero', 'fachbereich', 'schriftfuehrung'],
  },
  {
    ordner: 'buero/vorlagen/[id]/verlauf',
    pfad: vorlage('verlauf', 'freigegeben'),
    wer: ['ratsbuero', 'fachbereich'],
  },
  {
    ordner: 'buero/sitzungen/[id]/befangenheit',
    pfad: (b) => `/buero/sitzungen/${b.kommend}/befangenheit`,
    wer: ['ratsbuero', 'schriftfuehrung'],
  },
  { ordner: 'mitzeichnung', pfad: () => '/mitzeichnung', wer: ['mitzeichnung'] },
  {
    ordner: 'mitzeichnung/[id]',
    pfad: (b) => `/mitzeichnung/${b.entwurf}`,
    wer: ['ratsbuero', 'fachbereich'],
  },
  {
    ordner: 'verwaltung/rechte',
    pfad: () => '/verwaltung/rechte',
    wer: ['administration', 'ratsbuero', 'revision'],
  },
  { ordner: 'meine', pfad: () => '/meine', wer: ['mitglied'] },
  {
    ordner: 'wo/ansichten',
    pfad: () => '/wo/ansichten',
    wer: ['ratsbuero', ...KONTEN.filter((k) => k !== 'ratsbuero')],
  },
  { ordner: 'protokoll', pfad: () => '/protokoll', wer: ['schriftfuehrung', 'ratsbuero'] },
  {
    ordner: 'protokoll/[sitzungId]',
    pfad: (b) => `/protokoll/${b.gewesen}?punkt=${b.alterSchritt}`,
    wer: ['schriftfuehrung', 'ratsbuero'],
  },
  {
    ordner: 'protokoll/[sitzungId]/kenntnisnahmen',
    pfad: (b) => `/protokoll/${b.gewesen}/kenntnisnahmen`,
    wer: ['schriftfuehrung', 'ratsbuero'],
    tippt: {},
  },
  {
    ordner: 'buero/sitzungen/[id]/verlauf',
    pfad: (b) => `/buero/sitzungen/${b.kommend}/verlauf`,
    wer: ['ratsbuero', 'schriftfuehrung'],
  },
  {
    ordner: 'verwaltung/verlauf/[art]/[id]',
    pfad: (b) => `/verwaltung/verlauf/gremium/${b.gremium}`,
    wer: ['administration'],
  },
  { ordner: 'revision', pfad: () => '/revision', wer: ['revision'] },
  { ordner: 'revision/ketten', pfad: () => '/revision/ketten', wer: ['revision'] },
  { ordner: 'verwaltung', pfad: () => '/verwaltung', wer: ['administration'] },
  { ordner: 'verwaltung/benutzer', pfad: () => '/verwaltung/benutzer', wer: ['administration'] },
  {
    ordner: 'verwaltung/benutzer/neu',
    pfad: () => '/verwaltung/benutzer/neu',
    wer: ['administration'],
    tippt: { name: 'Beute Neu', email: 'neu@beute.example' },
  },
  {
    ordner: 'verwaltung/benutzer/[id]',
    pfad: (b) => `/verwaltung/benutzer/${b.konto}`,
    wer: ['administration'],
    tippt: { name: 'Beute Anders' },
  },
  { ordner: 'verwaltung/gremien', pfad: () => '/verwaltung/gremien', wer: STAMMDATEN },
  { ordner: 'verwaltung/gremien/neu', pfad: () => '/verwaltung/gremien/neu', wer: ['administration'] },
  {
    ordner: 'verwaltung/gremien/[id]',
    pfad: (b) => `/verwaltung/gremien/${b.endend}`,
    wer: STAMMDATEN,
    tippt: { kurzname: 'Anders' },
  },
  {
    ordner: 'verwaltung/gremien/[id]/beenden',
    pfad: (b) => `/verwaltung/gremien/${b.endend}/beenden?ende=2029-12-31`,
    wer: ['administration'],
  },
  {
    ordner: 'verwaltung/gremien/[id]/mitglieder',
    pfad: (b) => `/verwaltung/gremien/${b.endend}/mitglieder`,
    wer: STAMMDATEN,
  },
  { ordner: 'verwaltung/personen', pfad: () => '/verwaltung/personen', wer: STAMMDATEN },
  { ordner: 'verwaltung/personen/neu', pfad: () => '/verwaltung/personen/neu', wer: ['administration'] },
  {
    ordner: 'verwaltung/personen/[id]',
    pfad: (b) => `/verwaltung/personen/${b.person}`,
    wer: STAMMDATEN,
    tippt: { vorname: 'Beute anders', nachname: 'Beute' },
  },
  { ordner: 'verwaltung/wahlperioden', pfad: () => '/verwaltung/wahlperioden', wer: STAMMDATEN },
  {
    ordner: 'verwaltung/wahlperioden/[id]',
    pfad: (b) => `/verwaltung/wahlperioden/${b.periode}`,
    wer: STAMMDATEN,
    tippt: { name: 'Anders' },
  },
  {
    ordner: 'verwaltung/wahlperioden/[id]/beenden',
    pfad: (b) => `/verwaltung/wahlperioden/${b.periode}/beenden?ende=1900-06-30`,
    wer: STAMMDATEN,
  },
  { ordner: 'verwaltung/organisation', pfad: () => '/verwaltung/organisation', wer: STAMMDATEN },
  {
    ordner: 'verwaltung/organisation/[id]',
    pfad: (b) => `/verwaltung/organisation/${b.einheit}`,
    wer: STAMMDATEN,
    tippt: { kennung: 'Beute-2', name: 'Beute anders' },
  },
  { ordner: 'buero/umplanung/[id]', pfad: (b) => `/buero/umplanung/${b.endend}`, wer: ['ratsbuero'] },
  { ordner: 'verwaltung/kommune', pfad: () => '/verwaltung/kommune', wer: ['administration'] },
  {
    ordner: 'verwaltung/kommune/[abschnitt]',
    pfad: () => '/verwaltung/kommune/anschrift',
    wer: ['administration'],
    tippt: { kontaktTelefon: '0231 123456' },
  },
];

let beute: Beute;
const kekse = new Map<Demokonto, string>();
let gefaelscht = 0;

beforeAll(async () => {
  beute = await legeBeuteAn(server);
  for (const wer of KONTEN) kekse.set(wer, await melde(adresse, wer));
}, 120_000);
afterAll(async () => {
  if (process.env.ZUFALL_SEKUNDEN) console.info(`Gefälschte Anfragen über HTTP: ${gefaelscht}`);
  await beute.raeumeWeg();
});

const keks = (wer: Demokonto) => ({ cookie: kekse.get(wer) ?? '' });
const hole = (pfad: string, kopf: Record<string, string> = {}) =>
  fetch(adresse + pfad, { headers: kopf, redirect: 'manual' });
const getippt = (felder: readonly Feld[], tippt: Record<string, string> = {}): Feld[] =>
  felder.map(([name, wert]) => [name, tippt[name] ?? wert]);
const ids = (felder: readonly Feld[]) =>
  felder.flatMap(([name, wert]) => (name === 'id' && wert ? [wert] : []));
/** A page as its reader sees it. */
const gelesen = async (antwort: Response) => ohneSkripte(await antwort.text());

async function formulare({ pfad, wer, tippt }: Seite): Promise<Feld[][]> {
  const antwort = await hole(pfad(beute), keks(wer[0]));
  expect([pfad(beute), antwort.status]).toEqual([pfad(beute), 200]);
  return sendungen(await antwort.text()).map((felder) => getippt(felder, tippt));
}

it('jede Seite für Angemeldete steht in der Tabelle', () => {
  const wurzel = new URL('../../src/app/(intern)/', import.meta.url);
  const ordner = readdirSync(wurzel, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('page.tsx'))
    .map((name) => name.slice(0, -'/page.tsx'.length));
  expect(SEITEN.map((s) => s.ordner).sort()).toEqual(ordner.sort());
});

describe.each(SEITEN)('$ordner', (seite) => {
  const verboten = KONTEN.filter((wer) => !seite.wer.includes(wer));

  it('wer sie sehen darf, sieht sie, und kein Zwischenspeicher behält sie', async () => {
    for (const wer of seite.wer) {
      const antwort = await hole(seite.pfad(beute), keks(wer));
      expect([wer, antwort.status]).toEqual([wer, 200]);
      expect(antwort.headers.get('cache-control')).toMatch(/no-store/);
      expect(antwort.headers.get('cache-control')).toMatch(/private/);
    }
  });

  it('allen anderen ist sie, was es nicht gibt; wer nicht angemeldet ist, meldet sich an', async () => {
    const pfad = seite.pfad(beute);
    for (const wer of verboten) {
      const [hier, nirgends] = [
        await hole(pfad, keks(wer)),
        await hole(`/gibt-es-nicht/${randomUUID()}`, keks(wer)),
      ];
      expect([wer, hier.status]).toEqual([wer, 404]);
      expect(await gelesen(hier)).toBe(await gelesen(nirgends));
      expect(hier.headers.get('cache-control')).toBe(nirgends.headers.get('cache-control'));
    }
    const anonym = await hole(pfad);
    expect([anonym.status, anonym.headers.get('location')?.startsWith('/anmelden?weiter=')]).toEqual([
      307,
      true,
    ]);
  });

  it('ihre Formulare, von anderen oder von fremder Seite gesendet: nichts geschieht, nichts verrät sich', async () => {
    const pfad = seite.pfad(beute);
    for (const felder of await formulare(seite)) {
      const vorher = await beute.spuren(ids(felder));
      const faelschungen: [string, Record<string, string>][] = [
        ['anonym', {}],
        ...verboten.map((wer): [string, Record<string, string>] => [wer, keks(wer)]),
        ['fremde Seite', { ...keks(seite.wer[0]), origin: FREMD }],
      ];
      for (const [wer, kopf] of faelschungen) {
        const antwort = await sende(adresse + pfad, felder, kopf);
        gefaelscht += 1;
        const html = await antwort.text();
        expect(html.includes('Beute'), `${wer} liest etwas`).toBe(false);
        const ort = antwort.headers.get('location');
        if (ort) expect(ort).toMatch(/^\/anmelden/);
        else expect([wer, antwort.status >= 400]).toEqual([wer, true]);
        expect([wer, await beute.spuren(ids(felder))]).toEqual([wer, vorher]);
      }
    }
  }, 120_000);

  it.runIf(seite.tippt)('Gegenprobe: von der Richtigen gesendet, wirkt dasselbe Formular', async () => {
    const namen = Object.keys(seite.tippt ?? {});
    const moegliche = (await formulare(seite)).filter((felder) =>
      namen.every((n) => felder.some(([name]) => name === n)),
    );
    let gewirkt = 0;
    for (const felder of moegliche) {
      const vorher = await beute.spuren(ids(felder));
      await sende(adresse + seite.pfad(beute), felder, keks(seite.wer[0]));
      const nachher = await beute.spuren(ids(felder));
      if (JSON.stringify(nachher) !== JSON.stringify(vorher)) gewirkt += 1;
    }
    expect(gewirkt).toBeGreaterThan(0);
  });
});

type Weg = {
  /** Folder of its route.ts below app. */
  ordner: string;
  pfad: (b: Beute) => string;
  wer: readonly Demokonto[];
};
/** What answers with a file instead of a page; what takes one has a test of its own below or in starkeAnmeldung. */
const WEGE: readonly Weg[] = [
  { ordner: '(intern)/revision/export', pfad: () => '/revision/export', wer: ['revision'] },
  {
    ordner: '(intern)/verwaltung/benutzer/[id]/auskunft',
    pfad: (b) => `/verwaltung/benutzer/${b.konto}/auskunft`,
    wer: ['administration'],
  },
  {
    ordner: '(intern)/verwaltung/personen/[id]/auskunft',
    pfad: (b) => `/verwaltung/personen/${b.person}/auskunft`,
    wer: ['administration'],
  },
  { ordner: 'konto/auskunft', pfad: () => '/konto/auskunft', wer: KONTEN },
];

it('jeder Weg für Angemeldete, der keine Seite ist, steht in der Tabelle', () => {
  const wurzel = new URL('../../src/app/', import.meta.url);
  const ordner = readdirSync(wurzel, { recursive: true })
    .map(String)
    .filter((name) => /^(\(intern\)|konto)\/.*route\.ts$/.test(name))
    .map((name) => name.slice(0, -'/route.ts'.length))
    .filter((name) => !/\/(hochladen|passkeys\/(antwort|frage))$/.test(name));
  expect(WEGE.map((w) => w.ordner).sort()).toEqual(ordner.sort());
});

describe.each(WEGE)('$ordner', ({ pfad, wer }) => {
  it('gibt nur denen, die sie bekommen dürfen, eine Datei, die niemand behält; allen anderen, was es nicht gibt', async () => {
    for (const konto of KONTEN) {
      const antwort = await hole(pfad(beute), keks(konto));
      const darf = wer.includes(konto);
      expect([konto, antwort.status]).toEqual([konto, darf ? 200 : 404]);
      expect(antwort.headers.get('cache-control')).toMatch(/no-store/);
      expect(/^attachment/.test(antwort.headers.get('content-disposition') ?? '')).toBe(darf);
      if (darf) await antwort.body?.cancel();
      else expect(await gelesen(antwort)).toBe(await gelesen(await hole(`/gibt-es-nicht/x`, keks(konto))));
    }
    expect((await hole(pfad(beute))).status).not.toBe(200);
  });

  it('und nimmt nichts an', async () => {
    const vorher = await beute.spuren();
    for (const konto of KONTEN) {
      const antwort = await sende(adresse + pfad(beute), [['name', 'x']], keks(konto));
      expect([konto, antwort.status >= 400]).toEqual([konto, true]);
      gefaelscht += 1;
    }
    expect(await beute.spuren()).toEqual(vorher);
  });
});

describe('Anlagen hochladen', () => {
  const datei = () => {
    const koerper = new FormData();
    koerper.set('titel', 'Gefälscht');
    koerper.set('datei', new File(['%PDF-1.7\n%%EOF\n'], 'beute.pdf', { type: 'application/pdf' }));
    return koerper;
  };
  const lade = (id: string, kopf: Record<string, string>) =>
    fetch(`${adresse}/buero/vorlagen/${id}/anlagen/hochladen`, {
      method: 'POST',
      body: datei(),
      redirect: 'manual',
      headers: { origin: adresse, ...kopf },
    });

  it('wer die Vorlage nicht bearbeiten darf, bekommt dieselbe Antwort wie zu einer erfundenen', async () => {
    const vorher = await beute.spuren();
    for (const wer of ['schriftfuehrung', 'mitglied', 'administration'] as const) {
      const [hier, nirgends] = [await lade(beute.entwurf, keks(wer)), await lade(randomUUID(), keks(wer))];
      expect([wer, hier.status, await gelesen(hier)]).toEqual([wer, 404, await gelesen(nirgends)]);
      gefaelscht += 1;
    }
    expect((await lade(beute.entwurf, {})).headers.get('location')).toMatch(/^\/anmelden/);
    expect((await lade(beute.entwurf, { ...keks('ratsbuero'), origin: FREMD })).status).toBe(403);
    gefaelscht += 2;
    expect(await beute.spuren()).toEqual(vorher);
  });
});

it('auch öffentliche Seiten behält kein Zwischenspeicher, wenn jemand angemeldet ist', async () => {
  for (const pfad of ['/', '/vorlagen', '/sitzungen', '/gremien', '/konto']) {
    const antwort = await hole(pfad, keks('mitglied'));
    expect([pfad, antwort.status]).toEqual([pfad, 200]);
    expect([pfad, antwort.headers.get('cache-control')]).toEqual([
      pfad,
      expect.stringMatching(/private.*no-store/),
    ]);
  }
});
