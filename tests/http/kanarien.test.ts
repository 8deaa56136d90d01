import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eigeneStadt } from '../support/eigeneStadt';
import { legeFremdeAn } from '../support/kanarien/fremde';
import {
  alsLeser,
  type Erhalten,
  type Leser,
  lies,
  ohneGefragtes,
  unterschied,
  vergleichbar,
  ziele,
} from '../support/kanarien/lesen';
import { type Geheimes, type Ort, pflanze, waehleOrt } from '../support/kanarien/pflanzen';
import { adressen, adressmuster, type Kennungen, mitKennung } from '../support/kanarien/wege';
import { JETZT } from '../support/server';

// A city of its own: words are planted in it that no stranger may find on any way out.
const stadt = await eigeneStadt();
/** Addresses each stranger reads at most, before and after. */
const HOECHSTENS = 120;

let adresse: string;
let client: Client;
let ort: Ort;
let leser: Leser[];
let geheim: Geheimes;
const vorher = new Map<Leser, Map<string, Erhalten>>();
const nachher = new Map<Leser, Map<string, Erhalten>>();
const UNBEKANNT = randomUUID();
const UNBEKANNTE_NUMMER = '88999-26';
const NICHTS = '/vorlagen?q=Kanarievogelfutter';

/** The ids of the public around the hidden things, and one that does not exist. */
async function oeffentlicheKennungen(): Promise<Kennungen> {
  const nummer = await client.query<{ nummer: string }>(
    `SELECT nummer FROM vorlage WHERE "oeffentlichAb" <= jetzt() AND nummer IS NOT NULL ORDER BY id LIMIT 1`,
  );
  return {
    vorlagen: [ort.vorlage, UNBEKANNT],
    sitzungen: [ort.sitzung, UNBEKANNT],
    punkte: [ort.punkt, UNBEKANNT],
    gremien: [ort.gremium, UNBEKANNT],
    anlagen: [UNBEKANNT],
    nummern: [nummer.rows[0]?.nummer ?? '', UNBEKANNTE_NUMMER],
    andere: [UNBEKANNT],
  };
}

/** All routes there are, and what their pages link to, up to HOECHSTENS. */
async function crawle(l: Leser, anfang: readonly string[]): Promise<Map<string, Erhalten>> {
  const gelesen = new Map<string, Erhalten>();
  const offen = [...anfang];
  for (let pfad = offen.shift(); pfad !== undefined && gelesen.size < HOECHSTENS; pfad = offen.shift()) {
    if (gelesen.has(pfad)) continue;
    const erhalten = await lies(adresse, l, pfad);
    gelesen.set(pfad, erhalten);
    offen.push(...ziele(erhalten));
  }
  return gelesen;
}

beforeAll(async () => {
  const anwendung = await stadt.aufUhr(JETZT);
  adresse = anwendung.adresse;
  client = new Client({
    connectionString: anwendung.urls.eigentuemer,
    options: `-c ratslauf.jetzt=${JETZT} -c search_path=intern,public`,
  });
  await client.connect();
  ort = await waehleOrt(client);
  const fremde = await legeFremdeAn(client, ort.gremium, ort.einheit);
  leser = await Promise.all(fremde.map((f) => alsLeser(adresse, f)));
  const ids = await oeffentlicheKennungen();
  const anfang = adressmuster().flatMap((muster) => adressen(muster, ids));
  for (const l of leser) vorher.set(l, await crawle(l, anfang));
  geheim = await pflanze(client, ort, dirname(anwendung.post));
  for (const l of leser) {
    const noch = new Map<string, Erhalten>();
    for (const pfad of vorher.get(l)?.keys() ?? []) noch.set(pfad, await lies(adresse, l, pfad));
    nachher.set(l, noch);
  }
}, 600_000);
afterAll(() => client.end());

/** Pages that count accounts and units, for who keeps them; and what is stored of oneself, which grows with each reading. */
const eigenes = ({ email }: Leser, pfad: string): boolean =>
  pfad.startsWith('/konto') ||
  pfad.endsWith('/auskunft') ||
  (email?.startsWith('fremd-administration') === true && pfad.startsWith('/verwaltung'));

/** What the administration keeps itself; of papers it learns at most that there is one, never a word. */
const ohneInhalt = (wort: string): boolean =>
  /^Kanarie(benutzer|kontakt)/.test(wort) || !wort.startsWith('Kanarie');

/** Where a secret stands in what somebody got, the words they asked with left out. */
const gefunden = (l: Leser, erhalten: Erhalten, pfad: string): string[] => {
  const text = ohneGefragtes(erhalten, pfad);
  return geheim.woerter
    .filter((wort) => text.includes(wort) && !(eigenes(l, pfad) && ohneInhalt(wort)))
    .map((wort) => `${l.name}: ${pfad}: ${wort}`);
};

describe('Was gepflanzt ist, erfährt kein Fremder', () => {
  it('gepflanzt und gelesen ist viel', () => {
    const gelesen = [...nachher.values()].reduce((n, m) => n + m.size, 0);
    const arten = new Set(geheim.woerter.map((w) => w.match(/^Kanarie([a-z]+)/i)?.[1]));
    console.log(
      `${geheim.woerter.length} Geheimnisse, ${adressmuster().length} Adressmuster, ${gelesen} Seiten je zweimal gelesen.`,
    );
    expect(geheim.woerter.length).toBeGreaterThan(80);
    expect(arten.size).toBeGreaterThan(50);
    expect(Math.min(...[...nachher.values()].map((m) => m.size))).toBeGreaterThan(60);
  });

  it('keine Seite ändert sich durch das Verborgene: kein Wort, keine Kennung, keine Zahl', () => {
    const anders = leser.flatMap((l) =>
      [...(vorher.get(l) ?? [])].flatMap(([pfad, erhalten]) => {
        const danach = nachher.get(l)?.get(pfad)?.text ?? '';
        const was = eigenes(l, pfad) ? null : unterschied(vergleichbar(erhalten.text), vergleichbar(danach));
        return was ? [`${l.name}: ${pfad}: ${was}`] : [];
      }),
    );
    expect(anders).toEqual([]);
  });

  it('kein Geheimnis steht in einer Antwort oder ihren Kopfzeilen', () => {
    const verraten = leser.flatMap((l) =>
      [...(nachher.get(l) ?? [])].flatMap(([pfad, erhalten]) => gefunden(l, erhalten, pfad)),
    );
    expect(verraten).toEqual([]);
  });

  it('A12: wer eine verborgene Kennung rät, bekommt dasselbe wie für eine erfundene', async () => {
    const erfunden: Kennungen = {
      vorlagen: [UNBEKANNT],
      sitzungen: [UNBEKANNT],
      punkte: [UNBEKANNT],
      gremien: [UNBEKANNT],
      anlagen: [UNBEKANNT],
      nummern: [UNBEKANNTE_NUMMER],
      andere: [UNBEKANNT],
    };
    const paare = adressmuster()
      .filter(mitKennung)
      .flatMap((muster) => {
        const [fremd = ''] = adressen(muster, erfunden);
        return adressen(muster, { ...geheim, gremien: [], andere: [...geheim.vorlagen] }).map(
          (geraten) => [geraten, fremd] as const,
        );
      });
    const verschieden: string[] = [];
    for (const l of leser) {
      const bekannt = new Map<string, string>();
      for (const [geraten, fremd] of paare) {
        if (!bekannt.has(fremd)) {
          const antwort = await lies(adresse, l, fremd);
          bekannt.set(fremd, `${antwort.status} ${ohneGefragtes(antwort, fremd)}`);
        }
        const antwort = await lies(adresse, l, geraten);
        const gleich = `${antwort.status} ${ohneGefragtes(antwort, geraten)}` === bekannt.get(fremd);
        if (!gleich || gefunden(l, antwort, geraten).length > 0) verschieden.push(`${l.name}: ${geraten}`);
      }
    }
    console.log(`${paare.length * leser.length} geratene Adressen.`);
    expect(verschieden).toEqual([]);
  }, 300_000);

  it('wer nach einem Geheimnis sucht, findet nichts', async () => {
    const ohne = await lies(adresse, leser[0] as Leser, NICHTS);
    const verraten: string[] = [];
    for (const l of leser) {
      for (const wort of geheim.woerter.filter((w) =>
        /^Kanarie(vorlagebetreff|abschnitttext|sachstandtext|anlagetitel|dateiname)|^88\d{3}-/.test(w),
      )) {
        const pfad = `/vorlagen?q=${wort}`;
        const antwort = await lies(adresse, l, pfad);
        if (gefunden(l, antwort, pfad).length > 0) verraten.push(`${l.name}: ${pfad}`);
        if (l.email === null) {
          const was = unterschied(ohneGefragtes(ohne, NICHTS), ohneGefragtes(antwort, pfad));
          if (was) verraten.push(`${l.name}: ${pfad}: ${was}`);
        }
      }
    }
    expect(verraten).toEqual([]);
  }, 300_000);

  it('auch die Daten, die Next Programmen gibt, sagen nichts', async () => {
    const verraten: string[] = [];
    for (const l of leser) {
      for (const pfad of [
        `/vorlagen/${ort.vorlage}`,
        `/sitzungen/${ort.sitzung}`,
        `/gremien/${ort.gremium}`,
        '/',
      ]) {
        const antwort = await lies(adresse, l, pfad, { RSC: '1' });
        expect(antwort.status).toBe(200);
        verraten.push(...gefunden(l, antwort, pfad));
      }
    }
    expect(verraten).toEqual([]);
  });

  it('und der Test sieht es, wenn eine Sicht nicht mehr filtert', async () => {
    const [l] = leser as [Leser];
    const pfad = `/vorlagen/${ort.vorlage}`;
    const { rows } = await client.query<{ sql: string }>(
      `SELECT pg_get_viewdef('oeffentlich.anlage'::regclass) AS sql`,
    );
    const sichtAls = async (sql = '') => {
      await client.query(`CREATE OR REPLACE VIEW oeffentlich.anlage AS ${sql}`);
      // A view is no row: the gate keeps its pages until one of those changes.
      await client.query('UPDATE intern.kommune SET name = name');
    };
    await sichtAls(`SELECT a.* FROM intern.anlage a JOIN oeffentlich.vorlage v ON v.id = a."vorlageId"`);
    try {
      expect(gefunden(l, await lies(adresse, l, pfad), pfad)).not.toEqual([]);
    } finally {
      await sichtAls(rows[0]?.sql);
    }
    expect(gefunden(l, await lies(adresse, l, pfad), pfad)).toEqual([]);
  });
});
