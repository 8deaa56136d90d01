import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { berlinTag, type LocalDate, plusTage, tageZwischen } from '@/domain/kern/localDate';
import type { Bilder } from '@/domain/statistik/bilder';
import { entscheidungNach } from '@/domain/statistik/entscheidung';
import type { Statistikzahlen } from '@/domain/statistik/zahlen';
import { halbjahrVon, type Zeitraum, zeitraum } from '@/domain/statistik/zeitraum';
import type { Vorlagenart } from '@/domain/vorlage/vorlage';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { statistikauswahl, statistikbilder, statistikzahlen } from '@/server/statistik/queries';
import { zaehleAbfragen } from '../support/abfragen';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeKommuneAn } from '../support/stadt';
import { legeZahlenstadtAn, type Zahlenstadt } from '../support/zahlenstadt';

const urls = await eigeneDatenbank();
const db = dbIntern();
const eigentuemer = new Client({ connectionString: urls.eigentuemer });
// The public views ask the database's own clock, so this day is the real one.
const HEUTE = berlinTag(new Date());

beforeAll(async () => {
  await eigentuemer.connect();
  await legeKommuneAn(db);
});
afterAll(() => eigentuemer.end());

async function neueStadt(saat: number): Promise<Zahlenstadt> {
  await eigentuemer.query('TRUNCATE intern.vorlage, intern.sitzung, intern.versand, intern.gremium CASCADE');
  return legeZahlenstadtAn(db, saat, HEUTE);
}

const mitte = (werte: number[]): number => {
  const s = [...werte].sort((a, b) => a - b);
  return ((s[Math.floor((s.length - 1) / 2)] ?? 0) + (s[Math.floor(s.length / 2)] ?? 0)) / 2;
};

/** The same numbers counted one by one, from what was thought out and not from what was stored. */
function nachgezaehlt({ vorlagen }: Zahlenstadt, z: Zeitraum, gremium: string | null): Statistikzahlen {
  const imZeitraum = (tag: LocalDate) => tag >= z.von && tag <= z.bisTag;
  const gemeint = (id: string) => gremium === null || id === gremium;
  const oeffentlich = vorlagen.flatMap((v) => {
    const { ab } = v;
    return ab !== null && ab <= HEUTE ? [{ ...v, ab, schritte: v.schritte.filter((s) => !s.verborgen) }] : [];
  });

  const entschieden = oeffentlich.flatMap(({ ab, art, schritte }) => {
    const e = entscheidungNach(
      ab,
      schritte.map((s) => s.schritt),
    );
    return e && imZeitraum(e.tag) && e.gremien.some(gemeint)
      ? [{ art, jahr: Number(e.tag.slice(0, 4)), tage: e.tage }]
      : [];
  });
  const dauern: Statistikzahlen['dauern'] = [];
  const gruppen = new Map<string, { art: Vorlagenart; jahr: number | null; tage: number[] }>();
  for (const { art, jahr, tage } of entschieden.filter((e) => e.tage >= 0))
    for (const j of [jahr, null]) {
      const g = gruppen.get(`${art} ${j}`) ?? { art, jahr: j, tage: [] };
      gruppen.set(`${art} ${j}`, { ...g, tage: [...g.tage, tage] });
    }
  for (const { art, jahr, tage } of gruppen.values())
    dauern.push({ art, jahr, anzahl: tage.length, median: mitte(tage) });

  const schritte = oeffentlich.flatMap((v) =>
    v.schritte
      .filter(({ schritt: s }) => !s.entfallen && !s.sitzungAbgesagt && gemeint(s.gremium))
      .flatMap((s) =>
        s.schritt.datum && imZeitraum(s.schritt.datum) ? [{ ...s, v, tag: s.schritt.datum }] : [],
      ),
  );
  const aufkommen = new Map<string, Set<string>>();
  const ausgaenge = new Map<string, number>();
  const warten = new Map<string, number>();
  let [berichtigt, nachgetragen] = [0, 0];
  for (const { schritt: s, v, tag, erfasst, berichtigt: neu } of schritte) {
    const monat = `${s.gremium} ${tag.slice(0, 7)}`;
    aufkommen.set(monat, (aufkommen.get(monat) ?? new Set()).add(v.id));
    const ausgang = `${s.gremium} ${s.ergebnis}`;
    ausgaenge.set(ausgang, (ausgaenge.get(ausgang) ?? 0) + 1);
    const offen = s.ergebnis === null;
    if (offen && (s.ersetztDurch !== null || v.zurueckgezogen || tag >= HEUTE)) continue;
    if (v.ab > tag) nachgetragen += 1;
    else if (neu) berichtigt += 1;
    else {
      const stelle = `${Math.max(0, tageZwischen(tag, erfasst ?? HEUTE))} ${offen}`;
      warten.set(stelle, (warten.get(stelle) ?? 0) + 1);
    }
  }
  const geteilt = (stelle: string) => stelle.split(' ') as [string, string];
  return {
    dauern,
    nachDerEntscheidung: entschieden.filter((e) => e.tage < 0).length,
    aufkommen: [...aufkommen].map(([stelle, ids]) => {
      const [id, monat] = geteilt(stelle);
      return { gremium: id, monat, anzahl: ids.size };
    }),
    ausgaenge: [...ausgaenge].map(([stelle, anzahl]) => {
      const [id, code] = geteilt(stelle);
      return {
        gremium: id,
        ergebnis: code === 'null' ? null : code,
        anzahl,
      } as Statistikzahlen['ausgaenge'][number];
    }),
    warten: [...warten].map(([stelle, anzahl]) => {
      const [tage, offen] = geteilt(stelle);
      return { tage: Number(tage), offen: offen === 'true', anzahl };
    }),
    berichtigt,
    nachgetragen,
  };
}

const text = (zeile: unknown) => JSON.stringify(zeile, Object.keys(zeile as object).sort());
/** Rows in an order of their own: what counts is which there are. */
const geordnet = (zahlen: Statistikzahlen) =>
  Object.fromEntries(
    Object.entries(zahlen).map(([name, w]) => [name, Array.isArray(w) ? w.map(text).sort() : w]),
  );

const JETZT = halbjahrVon(HEUTE);
const VOR = (tage: number) => halbjahrVon(plusTage(HEUTE, -tage));
const ZEITEN: [string, string][] = [
  [VOR(1000), JETZT],
  [VOR(400), VOR(200)],
  [JETZT, JETZT],
];

describe.each([1, 7, 2026])('Zufallsstadt %i', (saat) => {
  it('jede Zahl wie von Hand gezählt, für jeden Zeitraum und jedes Gremium', async () => {
    const stadt = await neueStadt(saat);
    let gezaehlt = 0;
    for (const [von, bis] of ZEITEN)
      for (const gremium of [null, ...stadt.gremien]) {
        const z = zeitraum(von, bis, HEUTE);
        const zahlen = await statistikzahlen(OEFFENTLICH, z, gremium, HEUTE);
        expect(geordnet(zahlen), `${von} bis ${bis}, ${gremium}`).toEqual(
          geordnet(nachgezaehlt(stadt, z, gremium)),
        );
        gezaehlt += zahlen.dauern.length * zahlen.warten.length * zahlen.ausgaenge.length;
      }
    const alle = await statistikzahlen(OEFFENTLICH, zeitraum(VOR(1000), JETZT, HEUTE), null, HEUTE);
    // Chance has made something of everything that is to be told apart.
    expect(gezaehlt).toBeGreaterThan(0);
    for (const wert of [alle.nachDerEntscheidung, alle.berichtigt, alle.nachgetragen])
      expect(wert).toBeGreaterThan(0);
    expect(alle.warten.some((x) => x.offen)).toBe(true);
  }, 60_000);
});

describe('Gezählt wird nur, was öffentlich ist', () => {
  it('für alle dasselbe, und Verborgenes ändert keine Zahl', async () => {
    const stadt = await neueStadt(3);
    const z = zeitraum(VOR(1000), JETZT, HEUTE);
    const buero = await legeBenutzerAn(db, { rolle: 'RATSBUERO' }, new Date());
    const vorher = geordnet(await statistikzahlen(OEFFENTLICH, z, null, HEUTE));
    for (const akteur of [buero, SYSTEM])
      expect(geordnet(await statistikzahlen(akteur, z, null, HEUTE))).toEqual(vorher);

    const ids = verborgene(stadt);
    expect(ids.length).toBeGreaterThan(20);
    await eigentuemer.query('DELETE FROM intern.ergebnis WHERE "beratungId" = ANY ($1)', [ids]);
    await db.beratung.updateMany({ where: { id: { in: ids } }, data: { zustaendigkeit: 'KENNTNISNAHME' } });
    expect(geordnet(await statistikzahlen(OEFFENTLICH, z, null, HEUTE))).toEqual(vorher);
  });

  it('was zurückgenommen wird, ist aus allen Zahlen verschwunden', async () => {
    await neueStadt(5);
    await db.vorlage.updateMany({ data: { oeffentlichkeit: 'NICHTOEFFENTLICH' } });
    const zahlen = await statistikzahlen(OEFFENTLICH, zeitraum(VOR(1000), JETZT, HEUTE), null, HEUTE);
    expect(zahlen).toEqual({
      dauern: [],
      nachDerEntscheidung: 0,
      aufkommen: [],
      ausgaenge: [],
      warten: [],
      berichtigt: 0,
      nachgetragen: 0,
    });
  });
});

describe('Die Seite', () => {
  const frage = (z: Zeitraum) =>
    statistikbilder(OEFFENTLICH, { zeitraum: z, gremium: null, alle: true }, HEUTE);

  it('fragt nur, ob noch gilt, was sie schon weiß', async () => {
    await neueStadt(9);
    const anzahl = await zaehleAbfragen(async () => {
      await statistikauswahl(OEFFENTLICH);
      await frage(zeitraum(VOR(1000), JETZT, HEUTE));
    });
    expect(anzahl).toBe(2);
  });

  it('zählt nach jeder Änderung neu, und zwei, die zugleich fragen, zusammen einmal', async () => {
    const { vorlagen } = await neueStadt(11);
    const z = zeitraum(VOR(1000), JETZT, HEUTE);
    const [eine, andere] = await Promise.all([frage(z), frage(z)]);
    expect(andere).toBe(eine);
    expect(await frage(z)).toBe(eine);
    const gezeigte = ({ ergebnisse }: Bilder) => ergebnisse.balken.reduce((n, b) => n + b.anzahl, 0);
    for (const { id } of vorlagen.filter((v) => v.ab !== null).slice(0, 80))
      await db.vorlage.update({ where: { id }, data: { oeffentlichkeit: 'NICHTOEFFENTLICH' } });
    expect(gezeigte(await frage(z))).toBeLessThan(gezeigte(eine));
  });

  it('wählt aus allen Gremien nach Namen und ab der ersten öffentlichen Sitzung', async () => {
    await eigentuemer.query(
      'TRUNCATE intern.vorlage, intern.sitzung, intern.versand, intern.gremium CASCADE',
    );
    expect(await statistikauswahl(OEFFENTLICH)).toEqual({ gremien: [], ersterTag: null });
  });
});

/** Ids of steps that the public does not see. */
const verborgene = ({ vorlagen }: Zahlenstadt): string[] =>
  vorlagen.flatMap((v) =>
    v.schritte.filter((s) => s.verborgen || v.ab === null || v.ab > HEUTE).map((s) => s.schritt.id),
  );
