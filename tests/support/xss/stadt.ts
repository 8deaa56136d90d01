import { dirname } from 'node:path';
import { Client } from 'pg';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type Demokonto, melde } from '../anmelden';
import { oeffneBrowser } from '../browser';
import { eigeneStadt } from '../eigeneStadt';
import { pflanze as pflanzeVerborgenes, waehleOrt } from '../kanarien/pflanzen';
import { JETZT } from '../server';
import { beobachte, type Durchgekommen, untersuche } from './beobachten';
import { type Gepflanzt, KURZ, pflanze, wort } from './pflanzen';
import { wege } from './wege';

export const LESER = [
  'niemand',
  'ratsbuero',
  'administration',
  'schriftfuehrung',
  'mitglied',
  'mitzeichnung',
  'revision',
] as const;
export type Leser = (typeof LESER)[number];
const istKonto = (wer: Leser): wer is Leser & Demokonto => wer !== 'niemand';

type Fenster = { seite: Page; durch: Durchgekommen; schliesse: () => Promise<void> };
export const NICHTS: { befunde: string[] } & Durchgekommen = { befunde: [], dialoge: [], verstoesse: [] };

/** A row at least of everything that has a text. */
async function fuelleAuf(client: Client, daten: string): Promise<string[]> {
  const ort = await waehleOrt(client);
  const { vorlagen } = await pflanzeVerborgenes(client, ort, daten);
  const person = `(SELECT "personId" FROM mitgliedschaft WHERE bis IS NULL ORDER BY 1 LIMIT 1)`;
  await client.query(
    `INSERT INTO kontakt (id, "personId", art, wert, "einwilligungAm", "einwilligungNachweis")
       SELECT gen_random_uuid(), ${person}, a, 'x', now(), 'x' FROM unnest(ARRAY['EMAIL', 'TELEFON', 'ANSCHRIFT', 'WEBSEITE']) a
       ON CONFLICT DO NOTHING;
     INSERT INTO befangenheit ("personId", "tagesordnungspunktId", von) VALUES (${person}, '${ort.punkt}', 'x');
     INSERT INTO vorgang (id, "sitzungId", von, am, "widerrufbarBis") VALUES (gen_random_uuid(), '${ort.sitzung}', 'x', jetzt(), jetzt() + interval '5 minutes');
     INSERT INTO passkey (id, name, "publicKey", "userId", "credentialID", counter, "deviceType", "backedUp")
       SELECT gen_random_uuid(), 'x', 'x', id, 'x', 0, 'x', false FROM benutzer WHERE email LIKE 'ratsbuero@%';
     INSERT INTO gespeicherte_ansicht (id, "benutzerId", name, abfrage, ordnung)
       SELECT gen_random_uuid(), id, 'x', '', 0 FROM benutzer WHERE email LIKE 'ratsbuero@%';
     UPDATE import SET befunde = '[]', felder = DEFAULT WHERE jsonb_typeof(befunde) <> 'array';
     UPDATE kommune SET "bearbeiterOeffentlich" = true, "oeffentlicheTitel" = true`,
  );
  return [...vorlagen, ort.vorlage];
}

/**
 * A city of its own for the test file that calls it, in whose every text stands what a script would be made of; and
 * windows in which one reads it.
 */
export async function xssStadt() {
  const stadt = await eigeneStadt();
  const kekse = new Map<Leser, string>();
  let browser: Browser | undefined;
  const hier = {
    adresse: '',
    client: new Client(),
    gepflanzt: { spalten: [], fest: [] } as Gepflanzt,
    /** Every address of every pattern of the build. */
    pfade: new Map<string, string[]>(),
    /** Columns that somebody has read somewhere, as text. */
    gelesen: new Set<string>(),
    /** Pages looked at, and those on which something planted stood in full, as text. */
    seiten: 0,
    woertlich: 0,
    hole: (pfad: string, wer: Leser, redirect: RequestRedirect = 'manual') =>
      fetch(hier.adresse + pfad, { headers: { cookie: kekse.get(wer) ?? '' }, redirect }),
    async fenster(wer: Leser, optionen: BrowserContextOptions = {}): Promise<Fenster> {
      if (!browser) throw new Error('Kein Browser');
      const kontext = await browser.newContext({ locale: 'de-DE', ...optionen });
      const mitgebracht = (kekse.get(wer) ?? '').split('; ').filter((keks) => keks !== '');
      await kontext.addCookies(
        mitgebracht.map((keks) => {
          const [name = '', ...wert] = keks.split('=');
          return { name, value: wert.join('='), url: hier.adresse };
        }),
      );
      const durch = await beobachte(kontext);
      return { seite: await kontext.newPage(), durch, schliesse: () => kontext.close() };
    },
    /** What is wrong with the page that is open; notes what could be read on it. */
    async pruefe(seite: Page): Promise<string[]> {
      const { eingeschleust, text } = await untersuche(seite);
      for (const spalte of hier.gepflanzt.spalten) if (text.includes(wort(spalte))) hier.gelesen.add(spalte);
      hier.seiten += 1;
      if (text.includes(KURZ)) hier.woertlich += 1;
      return eingeschleust.map((was) => `${new URL(seite.url()).pathname}: ${was}`);
    },
  };
  beforeAll(async () => {
    const anwendung = await stadt.aufUhr(JETZT);
    hier.adresse = anwendung.adresse;
    for (const wer of LESER) if (istKonto(wer)) kekse.set(wer, await melde(hier.adresse, wer));
    hier.client = new Client({
      connectionString: anwendung.urls.eigentuemer,
      options: `-c ratslauf.jetzt=${JETZT} -c search_path=intern,public`,
    });
    await hier.client.connect();
    const vorlagen = await fuelleAuf(hier.client, dirname(anwendung.post));
    hier.pfade = await wege(hier.client, vorlagen);
    hier.gepflanzt = await pflanze(hier.client);
    browser = await oeffneBrowser();
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await hier.client.end();
  });
  return hier;
}
