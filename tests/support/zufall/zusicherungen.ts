import { expect } from 'vitest';
import { position } from '@/domain/beratungsfolge/position';
import { haltegruende, naechsterTermin, stehtBei } from '@/domain/beratungsfolge/position/haltegrund';
import { satz } from '@/domain/beratungsfolge/satz';
import { alsDatum, ausDatum, berlinTag, berlinUhrzeit, plusTage } from '@/domain/kern/localDate';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { dbFuer } from '@/server/kern/db';
import { alsFolge, FOLGE } from '@/server/kern/folge';
import { gebrocheneGlieder } from '../pruefsumme';
import type { Lage } from './lage';
import type { Welt } from './welt';

const VOR_BEGINN = ['ABGESETZT', 'ZURUECKGEZOGEN'];
const nachId = <T extends { id: string }>(zeilen: readonly T[]) => new Map(zeilen.map((z) => [z.id, z]));

/** (a) A step of a released paper stays; so does one with a result or on a dispatched agenda, and a paper with a number. */
export function nichtsGehtVerloren(vorher: Lage, nachher: Lage): void {
  const [schritte, vorlagen] = [nachId(nachher.schritte), nachId(nachher.vorlagen)];
  const weg = vorher.schritte.filter((s) => !schritte.has(s.id));
  const fest = weg.filter(
    (s) => s.ergebnisse.length > 0 || s.ersetztDurchId !== null || s.tagesordnungspunkt?.versandId,
  );
  expect(fest, 'entfernt, obwohl fest').toEqual([]);
  expect(
    vorher.vorlagen.filter((v) => v.nummer !== null && !vorlagen.has(v.id)),
    'gelöscht trotz Nummer',
  ).toEqual([]);
}

/** A paper that is a draft has no result in force (L1). */
export function entwuerfeOhneErgebnis({ vorlagen, schritte }: Lage): void {
  const entwuerfe = new Set(vorlagen.filter((v) => v.status === 'ENTWURF').map((v) => v.id));
  const mit = schritte.filter(
    (s) => entwuerfe.has(s.vorlageId) && s.ergebnisse.some((e) => e.berichtigtAm === null),
  );
  expect(mit, 'Ergebnis im Entwurf').toEqual([]);
}

/** (b) V-EARLY, for the results that are new; what was recorded before stays as it was, but for the day of its correction. */
export function ergebnisseRechtzeitig(vorher: Lage, nachher: Lage): void {
  const alt = nachId(vorher.ergebnisse);
  const schritte = nachId(nachher.schritte);
  for (const e of nachher.ergebnisse) {
    const bisher = alt.get(e.id);
    if (bisher) {
      expect({ ...e, berichtigtAm: null }).toEqual({ ...bisher, berichtigtAm: null });
      if (bisher.berichtigtAm) expect(e.berichtigtAm).toEqual(bisher.berichtigtAm);
      continue;
    }
    const s = schritte.get(e.beratungId);
    const sitzung = s?.sitzungGremium?.sitzung;
    if (!sitzung) throw new Error(`Ergebnis ${e.code} ohne Sitzung`);
    if (sitzung.abgesagt) expect(e.code).toBe('NICHT_BEHANDELT');
    else if (!VOR_BEGINN.includes(e.code)) {
      const beginn = `${ausDatum(sitzung.datum)} ${sitzung.beginn ?? '00:00'}`;
      expect(
        `${berlinTag(e.erfasstAm)} ${berlinUhrzeit(e.erfasstAm)}` >= beginn,
        `${e.code} vor ${beginn}`,
      ).toBe(true);
    }
  }
  expect(nachher.ergebnisse.filter((e) => !alt.has(e.id)).length + alt.size).toBe(nachher.ergebnisse.length);
}

/** (c) One result in force, successors without circles and never two for one step. */
export function nachfolgeEinfach({ schritte }: Lage): void {
  const alle = nachId(schritte);
  const vorgaenger = schritte.flatMap((s) => s.ersetztDurchId ?? []);
  expect(new Set(vorgaenger).size, 'zwei Schritte mit demselben Nachfolger').toBe(vorgaenger.length);
  for (const s of schritte) {
    expect(
      s.ergebnisse.filter((e) => e.berichtigtAm === null).length,
      'Ergebnisse in Kraft',
    ).toBeLessThanOrEqual(1);
    const gesehen = new Set([s.id]);
    for (let z = s.ersetztDurchId; z !== null; z = alle.get(z)?.ersetztDurchId ?? null) {
      expect(alle.get(z)?.vorlageId, 'Nachfolger in derselben Vorlage').toBe(s.vorlageId);
      expect(gesehen.has(z), 'Kreis in ersetztDurch').toBe(false);
      gesehen.add(z);
    }
  }
}

/** (d) The stored position is the computed one, today and on later days, for the house and (from its own views) the public. */
export async function standortStimmt({ db, jetzt }: Welt, spaeter: readonly number[]): Promise<void> {
  const heute = berlinTag(jetzt);
  const tage = [heute, ...spaeter.map((n) => plusTage(heute, n))];
  const mitStand = (sicht: string) =>
    ({ ...FOLGE, id: true, standorte: { where: { sicht }, orderBy: { von: 'asc' } } }) as const;
  for (const [sicht, quelle, publikum] of [
    ['INTERN', db, 'intern'],
    ['OEFFENTLICH', dbFuer(OEFFENTLICH), 'oeffentlich'],
  ] as const) {
    for (const v of await quelle.vorlage.findMany({
      select: mitStand(sicht),
      relationLoadStrategy: 'join',
    })) {
      for (const tag of tage) {
        const am = alsDatum(tag);
        const geltend = v.standorte.filter((s) => s.von <= am && (s.bis === null || s.bis > am));
        expect(geltend, `${sicht} ${tag}`).toHaveLength(1);
        const [zeile] = geltend;
        const folge = alsFolge(v, zeile?.weitereOffen);
        const berechnet = position(folge, tag);
        const termin = naechsterTermin(berechnet, folge, tag);
        const bei = stehtBei(berechnet);
        const hier = v.beratungen.filter((b) => bei.includes(b.id));
        const gespeichert = {
          ...zeile,
          seit: zeile?.seit && ausDatum(zeile.seit),
          naechsterTermin: zeile?.naechsterTermin && ausDatum(zeile.naechsterTermin),
          gremien: new Set(zeile?.gremien),
          zustaendigkeiten: new Set(zeile?.zustaendigkeiten),
        };
        expect(gespeichert, `${sicht} am ${tag}`).toMatchObject({
          ...berechnet,
          satz: satz(berechnet, folge, publikum),
          gruende: haltegruende(berechnet, publikum),
          naechsterTermin: termin,
          gremien: new Set(hier.map((b) => b.gremium.id)),
          zustaendigkeiten: new Set(hier.map((b) => b.zustaendigkeit)),
        });
      }
    }
  }
}

/** (e) What was changed is in the audit, by those who acted and at this instant; the chain of hashes holds. */
export async function protokollGanz(
  { db, eigentuemer, jetzt }: Welt,
  neues: boolean,
  wer: readonly string[],
) {
  expect(neues, 'Änderung ohne Eintrag im Protokoll').toBe(true);
  const neue = await db.protokoll.findMany({ where: { am: jetzt, kette: 'SCHREIBEN' } });
  expect(neue).not.toEqual([]);
  for (const eintrag of neue) {
    expect(eintrag).toMatchObject({
      gegenstandId: expect.any(String),
      aktion: expect.stringMatching(/^\w+\.\w+$/),
    });
    expect(eintrag.akteurId === null).toBe(eintrag.akteur === 'System');
  }
  expect(wer).toContain(neue.sort((a, b) => Number(b.id - a.id))[0]?.akteur);
  expect(await gebrocheneGlieder(eigentuemer)).toEqual([]);
}

/** (f, h) Numbers stay and are unique, the counter and all versions only go up. */
export async function nurVorwaerts({ db }: Welt, vorher: Lage, nachher: Lage): Promise<void> {
  for (const art of ['vorlagen', 'schritte', 'sitzungen', 'punkte'] as const) {
    const alte = nachId<{ id: string; version: number }>(vorher[art]);
    for (const z of nachher[art])
      expect(z.version, `Version in ${art}`).toBeGreaterThanOrEqual(alte.get(z.id)?.version ?? 0);
  }
  const alte = nachId(vorher.vorlagen);
  for (const v of nachher.vorlagen) {
    const nummer = alte.get(v.id)?.nummer;
    if (nummer) expect(v.nummer).toBe(nummer);
  }
  const nummern = nachher.vorlagen.flatMap((v) => v.nummer ?? []);
  expect(new Set(nummern).size).toBe(nummern.length);
  const stand = (await db.nummernzaehler.findUnique({ where: { jahr: 2026 } }))?.stand ?? 0;
  expect(stand).toBe(Math.max(...nummern.filter((n) => n.endsWith('-26')).map((n) => Number(n.slice(0, 5)))));
}

/** An item becomes known by a dispatch of this very moment, and stays as it went out (F3). */
export function punkteNurDurchVersand(vorher: Lage, nachher: Lage): void {
  const [alte, neue] = [nachId(vorher.punkte), nachId(nachher.punkte)];
  const frueher = new Set(vorher.versendungen.map((a) => a.id));
  const fest = (p: Lage['punkte'][number]) => [
    p.sitzungId,
    p.teil,
    p.nummer,
    p.ordnung,
    p.titel,
    p.versandId,
  ];
  for (const p of vorher.punkte.filter((z) => z.versandId)) {
    const jetzt = neue.get(p.id);
    expect(jetzt && fest(jetzt), 'versandter Punkt geändert').toEqual(fest(p));
  }
  for (const p of nachher.punkte)
    if (p.versandId && !alte.get(p.id)?.versandId)
      expect(frueher.has(p.versandId), 'einem alten Versand untergeschoben').toBe(false);
}

/** Whoever has an agenda open is told of every change of what stands on it. */
export function tagesordnungZaehltMit(vorher: Lage, nachher: Lage): void {
  const bild = (lage: Lage, sitzungId: string) =>
    JSON.stringify([
      lage.punkte.filter((p) => p.sitzungId === sitzungId).map((p) => [p.id, p.titel, p.teil, p.nummer]),
      lage.schritte
        .filter((s) => s.sitzungId === sitzungId && s.tagesordnungspunktId)
        .map((s) => [s.id, s.tagesordnungspunktId])
        .sort(),
    ]);
  for (const s of vorher.sitzungen) {
    const neu = nachher.sitzungen.find((z) => z.id === s.id);
    if (bild(vorher, s.id) !== bild(nachher, s.id))
      expect(neu?.version, 'Tagesordnung geändert, Version der Sitzung nicht').toBeGreaterThan(s.version);
  }
}
