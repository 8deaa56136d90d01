import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alsDatum, berlinTag, plusTage } from '@/domain/kern/localDate';
import { OFFENE_HOECHSTENS } from '@/domain/sitzung/ausblick';
import type { Oeffentlichkeit } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { type AnstehendeVorlage, anstehendes } from '@/server/anstehend/queries';
import { akteurZu, OEFFENTLICH } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { meineLage } from '@/server/meine/queries';
import { zaehleAbfragen } from '../support/abfragen';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn, legeVorlageAn, versende } from '../support/stadt';

await eigeneDatenbank();
const intern = dbIntern();

// The public views ask the database's own clock, so this instant is the real one.
const JETZT = new Date();
const HEUTE = berlinTag(JETZT);
const TAG = 86_400_000;
const vor = (tage: number) => new Date(JETZT.getTime() - tage * TAG);
const in14Tagen = plusTage(HEUTE, 14);

type Lage = { gremium: string; sitzung: string; mitglied: Akteur };
let eigen: Lage;
let fremd: Lage;

beforeAll(async () => {
  await legeKommuneAn(intern);
});

beforeEach(async () => {
  [eigen, fremd] = [await lege(), await lege()];
});

async function lege(): Promise<Lage> {
  const gremium = (await legeGremiumAn(intern)).id;
  const sitzung = (await legeSitzungAn(intern, gremium, in14Tagen, { beginn: '15:00' })).id;
  return {
    gremium,
    sitzung,
    mitglied: await legeBenutzerAn(intern, { rolle: 'MITGLIED', gremien: [gremium] }, JETZT),
  };
}

let ordnung = 0;
/** A paper on the agenda of a body; answers with its ids. */
async function aufTagesordnung(
  { gremium, sitzung }: Lage,
  betreff: string,
  oeffentlichkeit: Oeffentlichkeit = 'OEFFENTLICH',
  mehr: { teil?: Oeffentlichkeit; vorlageId?: string } = {},
): Promise<{ vorlageId: string; beratungId: string }> {
  const vorlageId = mehr.vorlageId ?? (await legeVorlageAn(intern, betreff, oeffentlichkeit)).id;
  ordnung += 1;
  const punkt = await intern.tagesordnungspunkt.create({
    data: {
      sitzungId: sitzung,
      ordnung,
      titel: betreff,
      nummer: `2.${ordnung}`,
      teil: mehr.teil ?? oeffentlichkeit,
    },
  });
  const { id } = await intern.beratung.create({
    data: {
      vorlageId,
      gremiumId: gremium,
      zustaendigkeit: 'EMPFEHLUNG',
      ordnung,
      sitzungId: sitzung,
      tagesordnungspunktId: punkt.id,
    },
  });
  return { vorlageId, beratungId: id };
}

const alle = async (akteur: Akteur): Promise<AnstehendeVorlage[]> => {
  const lage = await meineLage(akteur, JETZT);
  return [
    ...(lage?.anstehendes.sitzungen.flatMap((s) => s.vorlagen) ?? []),
    ...(lage?.anstehendes.ohneErgebnis.vorlagen ?? []),
    ...(lage?.anstehendes.weitere.vorlagen ?? []),
    ...(lage?.anstehendes.ohneTermin.vorlagen ?? []),
  ];
};
const betreffe = async (akteur: Akteur) => (await alle(akteur)).map((v) => v.betreff);
const besuchte = (akteur: Akteur, am: Date | null) =>
  intern.benutzer.update({ where: { id: akteur.benutzerId ?? '' }, data: { vorigerBesuchAm: am } });

describe('Was ein Mitglied kommen sieht', () => {
  it('A1/A4: nichts vor dem Versand, danach auch Nichtöffentliches, in der Reihenfolge der Tagesordnung', async () => {
    const geheim = await aufTagesordnung(eigen, 'Geheim', 'NICHTOEFFENTLICH');
    const offen = await aufTagesordnung(eigen, 'Offen');
    expect(await betreffe(eigen.mitglied)).toEqual([]);
    await versende(intern, [geheim.vorlageId, offen.vorlageId], vor(1), eigen.sitzung);
    const lage = await meineLage(eigen.mitglied, JETZT);
    const [sitzung] = lage?.anstehendes.sitzungen ?? [];
    expect(sitzung).toMatchObject({ id: eigen.sitzung, datum: in14Tagen, beginn: '15:00' });
    expect(sitzung?.tagesordnungAb).toEqual(vor(1));
    expect(sitzung?.vorlagen.map((v) => [v.betreff, v.oeffentlichkeit])).toEqual([
      ['Offen', 'OEFFENTLICH'],
      ['Geheim', 'NICHTOEFFENTLICH'],
    ]);
  });

  it('ein Versand, der erst morgen gilt, zeigt heute nichts', async () => {
    const { vorlageId } = await aufTagesordnung(eigen, 'Geheim', 'NICHTOEFFENTLICH');
    await versende(intern, [vorlageId], vor(-1), eigen.sitzung);
    expect(await betreffe(eigen.mitglied)).toEqual([]);
  });

  it('Nichtöffentliches anderer Gremien erscheint nie, auch nicht als frühere Stimme', async () => {
    const nurDort = await aufTagesordnung(fremd, 'Geheim', 'NICHTOEFFENTLICH');
    const { vorlageId } = await aufTagesordnung(eigen, 'Gemeinsam');
    const dort = await aufTagesordnung(fremd, 'Gemeinsam', 'OEFFENTLICH', {
      vorlageId,
      teil: 'NICHTOEFFENTLICH',
    });
    await intern.ergebnis.create({
      data: { beratungId: dort.beratungId, code: 'EMPFOHLEN', wortlaut: 'Geheimer Wortlaut' },
    });
    await versende(intern, [vorlageId], vor(2));
    await versende(intern, [nurDort.vorlageId], vor(1), fremd.sitzung);
    const [zeile, ...weitere] = await alle(eigen.mitglied);
    expect(weitere).toEqual([]);
    expect(JSON.stringify(zeile)).not.toMatch(/Geheim/);
    expect(await betreffe(fremd.mitglied)).toContain('Geheim');
  });

  it('frühere Voten stehen dabei, nichtöffentliche gekennzeichnet, sobald die Vorlage ganz lesbar ist', async () => {
    const frueher = await legeSitzungAn(intern, fremd.gremium, plusTage(HEUTE, -7));
    const { vorlageId } = await aufTagesordnung({ ...fremd, sitzung: frueher.id }, 'Bahnhof', 'OEFFENTLICH', {
      teil: 'NICHTOEFFENTLICH',
    });
    const [dort] = await intern.beratung.findMany({ where: { vorlageId } });
    await intern.ergebnis.create({
      data: {
        beratungId: dort?.id ?? '',
        code: 'MIT_AENDERUNGEN_EMPFOHLEN',
        wortlaut: 'Aufzug auch am Südzugang',
      },
    });
    await aufTagesordnung(eigen, 'Bahnhof', 'OEFFENTLICH', { vorlageId });
    await versende(intern, [vorlageId], vor(3));
    expect((await alle(eigen.mitglied))[0]).toMatchObject({ betreff: 'Bahnhof', top: null, voten: [] });
    await versende(intern, [vorlageId], vor(1), eigen.sitzung);
    expect((await alle(eigen.mitglied))[0]).toMatchObject({
      top: { teil: 'OEFFENTLICH' },
      voten: [
        {
          ergebnis: 'MIT_AENDERUNGEN_EMPFOHLEN',
          wortlaut: 'Aufzug auch am Südzugang',
          nichtoeffentlich: true,
        },
      ],
    });
  });

  it('der Platz auf einem Entwurf der Tagesordnung bleibt im Haus', async () => {
    const { vorlageId } = await aufTagesordnung(eigen, 'Offen');
    await versende(intern, [vorlageId], vor(1));
    expect((await alle(eigen.mitglied))[0]).toMatchObject({ betreff: 'Offen', top: null });
  });

  it('eine beendete Mitgliedschaft zeigt nichts mehr, am letzten Tag noch alles (A7)', async () => {
    const { vorlageId } = await aufTagesordnung(eigen, 'Geheim', 'NICHTOEFFENTLICH');
    await versende(intern, [vorlageId], vor(1), eigen.sitzung);
    const benutzerId = eigen.mitglied.benutzerId ?? '';
    const bis = (tag: string) =>
      intern.mitgliedschaft.updateMany({ where: { gremiumId: eigen.gremium }, data: { bis: alsDatum(tag) } });
    await bis(HEUTE);
    const heuteNoch = await akteurZu(benutzerId, JETZT);
    expect(heuteNoch && (await betreffe(heuteNoch))).toEqual(['Geheim']);
    await bis(plusTage(HEUTE, -1));
    const vorbei = await akteurZu(benutzerId, JETZT);
    expect(vorbei && (await meineLage(vorbei, JETZT))).toMatchObject({
      gremien: [],
      anstehendes: { termine: [], sitzungen: [], ohneErgebnis: { gesamt: 0 }, ohneTermin: { gesamt: 0 } },
    });
  });

  it('wer kein Mitglied ist, hat diese Seite nicht', async () => {
    expect(await meineLage(OEFFENTLICH, JETZT)).toBeNull();
    for (const rolle of ['RATSBUERO', 'FACHBEREICH', 'SCHRIFTFUEHRUNG', 'ADMINISTRATION'] as const) {
      const akteur = await legeBenutzerAn(intern, { rolle, gremien: [eigen.gremium] }, JETZT);
      expect([rolle, await meineLage(akteur, JETZT)]).toEqual([rolle, null]);
    }
  });

  it('was ohne Ergebnis, ohne Sitzung oder erst viel später ist, steht eigens da; was zurückgezogen oder entfallen ist, nicht', async () => {
    const frueher = await legeSitzungAn(intern, eigen.gremium, plusTage(HEUTE, -7));
    const abgesagt = await legeSitzungAn(intern, eigen.gremium, plusTage(HEUTE, 7), { abgesagt: true });
    const inEinemJahr = await legeSitzungAn(intern, eigen.gremium, plusTage(HEUTE, 365));
    const letzte = await legeSitzungAn(intern, eigen.gremium, plusTage(HEUTE, 183));
    const erste = await legeSitzungAn(intern, eigen.gremium, plusTage(HEUTE, 184));
    const verborgen = await legeSitzungAn(intern, eigen.gremium, plusTage(HEUTE, 60));
    await intern.sitzung.update({ where: { id: verborgen.id }, data: { oeffentlichAb: null } });
    const dannAbgesagt = await legeSitzungAn(intern, eigen.gremium, plusTage(HEUTE, 365), { abgesagt: true });
    const schritt = async (betreff: string, mehr: { sitzungId?: string; entfallenAm?: Date }) => {
      const { id } = await legeVorlageAn(intern, betreff);
      await intern.beratung.create({
        data: { vorlageId: id, gremiumId: eigen.gremium, zustaendigkeit: 'BESCHLUSS', ordnung: 0, ...mehr },
      });
      await versende(intern, [id], vor(1));
    };
    await schritt('Ergebnis fehlt', { sitzungId: frueher.id });
    await schritt('Ohne Termin', {});
    await schritt('Sitzung abgesagt', { sitzungId: abgesagt.id });
    await schritt('Entfallen', { entfallenAm: alsDatum(HEUTE) });
    await schritt('In einem Jahr', { sitzungId: inEinemJahr.id });
    await schritt('In einem Jahr abgesagt', { sitzungId: dannAbgesagt.id });
    await schritt('Am letzten Tag des halben Jahres', { sitzungId: letzte.id });
    await schritt('Am Tag danach', { sitzungId: erste.id });
    const { id: vorlageId } = await legeVorlageAn(intern, 'Sitzung nicht bekannt', 'NICHTOEFFENTLICH');
    await intern.$transaction(async (tx) => {
      const { id: versandId } = await tx.versand.create({
        data: {
          ...{ art: 'SONDERVERSAND', versandtAm: vor(1), oeffentlichAb: vor(1) },
          vorlagen: { create: { vorlageId } },
        },
      });
      const wo = { gremiumId: eigen.gremium, sitzungId: verborgen.id };
      await tx.beratung.create({
        data: { vorlageId, versandId, ...wo, zustaendigkeit: 'BESCHLUSS', ordnung: 0 },
      });
    });
    const lage = await meineLage(eigen.mitglied, JETZT);
    expect(lage?.anstehendes.ohneErgebnis.vorlagen.map((v) => v.betreff)).toEqual(['Ergebnis fehlt']);
    expect(lage?.anstehendes.ohneTermin.vorlagen.map((v) => v.betreff)).toEqual([
      'Sitzung abgesagt',
      'In einem Jahr abgesagt',
      'Ohne Termin',
    ]);
    expect(lage?.anstehendes.weitere.vorlagen.map((v) => v.betreff)).toEqual([
      'Sitzung nicht bekannt',
      'Am Tag danach',
      'In einem Jahr',
    ]);
    expect(lage?.anstehendes.sitzungen.flatMap((s) => s.vorlagen.map((v) => v.betreff))).toContain(
      'Am letzten Tag des halben Jahres',
    );
  });
});

describe('Neu seit dem letzten Besuch', () => {
  const arten = async () => (await alle(eigen.mitglied)).map((v) => v.neu.map((n) => n.art));

  it('beim ersten Besuch ist nichts gekennzeichnet', async () => {
    const { vorlageId } = await aufTagesordnung(eigen, 'Offen');
    await versende(intern, [vorlageId], vor(1), eigen.sitzung);
    expect(await meineLage(eigen.mitglied, JETZT)).toMatchObject({ seit: null });
    expect(await arten()).toEqual([[]]);
  });

  it('neu lesbar, dann neu auf der Tagesordnung', async () => {
    const { vorlageId } = await aufTagesordnung(eigen, 'Offen');
    await versende(intern, [vorlageId], vor(3));
    await besuchte(eigen.mitglied, vor(5));
    expect(await arten()).toEqual([['VORLAGE']]);
    await besuchte(eigen.mitglied, vor(2));
    expect(await arten()).toEqual([[]]);
    await versende(intern, [vorlageId], vor(1), eigen.sitzung);
    expect(await arten()).toEqual([['TAGESORDNUNG']]);
  });

  it('ein Nachtrag ist neu mit seinem eigenen Versand, lange nach der Einladung', async () => {
    const geladen = await aufTagesordnung(eigen, 'Geladen');
    await versende(intern, [geladen.vorlageId], vor(4), eigen.sitzung);
    const nach = await aufTagesordnung(eigen, 'Nachgetragen');
    await versende(intern, [nach.vorlageId], vor(5));
    await besuchte(eigen.mitglied, vor(3));
    expect(await arten()).toEqual([[], []]);
    await intern.$transaction(async (tx) => {
      const { id: versandId } = await tx.versand.create({
        data: {
          ...{ art: 'NACHTRAG', sitzungId: eigen.sitzung, versandtAm: vor(1), oeffentlichAb: vor(1) },
          vorlagen: { create: { vorlageId: nach.vorlageId } },
        },
      });
      const hier = { sitzungId: eigen.sitzung, versandId: null };
      await tx.tagesordnungspunkt.updateMany({ where: hier, data: { versandId } });
    });
    expect(await arten()).toEqual([[], ['TAGESORDNUNG']]);
  });

  it('Ergebnis und Sachstand eines früheren Gremiums, ein neuer Termin', async () => {
    const { vorlageId, beratungId } = await aufTagesordnung(eigen, 'Offen');
    const dort = await aufTagesordnung(fremd, 'Offen', 'OEFFENTLICH', { vorlageId });
    await versende(intern, [vorlageId], vor(9));
    await besuchte(eigen.mitglied, vor(5));
    await intern.ergebnis.create({
      data: { beratungId: dort.beratungId, code: 'EMPFOHLEN', erfasstAm: vor(4) },
    });
    await intern.sachstand.createMany({
      data: [
        {
          vorlageId,
          datum: alsDatum(HEUTE),
          verfasser: 'Amt 61',
          text: 'x',
          oeffentlich: true,
          angelegtAm: vor(3),
        },
        {
          vorlageId,
          datum: alsDatum(HEUTE),
          verfasser: 'Geheim',
          text: 'x',
          oeffentlich: false,
          angelegtAm: vor(2),
        },
      ],
    });
    expect(await arten()).toEqual([['SACHSTAND', 'ERGEBNIS']]);
    await intern.beratung.update({ where: { id: beratungId }, data: { terminAm: vor(1) } });
    expect(await arten()).toEqual([['TERMIN', 'SACHSTAND', 'ERGEBNIS']]);
    await besuchte(eigen.mitglied, JETZT);
    expect(await arten()).toEqual([[]]);
  });

  it('die Datenbank merkt sich selbst, wann ein Termin wechselt, auch wenn die Sitzung verlegt wird', async () => {
    const { beratungId } = await aufTagesordnung(eigen, 'Offen');
    const termin = async () =>
      (await intern.beratung.findUniqueOrThrow({ where: { id: beratungId } })).terminAm;
    expect(await termin()).toBeNull();
    await intern.beratung.update({
      where: { id: beratungId },
      data: { ordnung: 99, sitzungId: eigen.sitzung },
    });
    expect(await termin()).toBeNull();
    await intern.sitzung.update({
      where: { id: eigen.sitzung },
      data: { datum: alsDatum(plusTage(HEUTE, 20)) },
    });
    const verlegt = await termin();
    expect(verlegt).not.toBeNull();
    await intern.beratung.update({
      where: { id: beratungId },
      data: { terminAm: null, tagesordnungspunktId: null, sitzungId: null, planDatum: alsDatum(in14Tagen) },
    });
    expect(await termin()).not.toBeNull();
  });
});

describe('Viele Vorlagen', () => {
  /** On days 1, 8, 15 … from today, so many papers each; the first of each sitting is to be decided. */
  async function planen(...anzahlen: number[]): Promise<string[]> {
    const ids: string[] = [];
    for (const [i, anzahl] of anzahlen.entries()) {
      const sitzung = await legeSitzungAn(intern, eigen.gremium, plusTage(HEUTE, 1 + 7 * i));
      for (let k = 0; k < anzahl; k++) {
        const { id: vorlageId } = await legeVorlageAn(intern, `Sitzung ${i} Vorlage ${k}`);
        const zustaendigkeit = k === 0 ? 'BESCHLUSS' : 'EMPFEHLUNG';
        await intern.beratung.create({
          data: { vorlageId, gremiumId: eigen.gremium, zustaendigkeit, ordnung: 0, sitzungId: sitzung.id },
        });
        ids.push(vorlageId);
      }
    }
    await versende(intern, ids, vor(3));
    return ids;
  }

  it('die nächsten Sitzungen ganz, die anderen gezählt; wer weiterblättert, liest jede genau einmal', async () => {
    await planen(40, 15, 9, 3);
    const lage = await anstehendes(eigen.mitglied, [eigen.gremium], JETZT);
    expect(lage.termine.map((s) => s.vorlagen)).toEqual([40, 15, 9, 3]);
    expect(lage.sitzungen.map((s) => s.vorlagen.length)).toEqual([40, 15]);
    expect(lage.danach.map((s) => [s.vorlagen, s.entscheidungen])).toEqual([
      [9, 1],
      [3, 1],
    ]);
    const ab = lage.danach[0]?.datum ?? null;
    const weiter = await anstehendes(OEFFENTLICH, [eigen.gremium], JETZT, { wunsch: { ab, alle: null } });
    expect(weiter.davor.map((s) => s.vorlagen)).toEqual([40, 15]);
    expect(weiter.sitzungen.map((s) => s.vorlagen.length)).toEqual([9, 3]);
    expect(weiter.danach).toEqual([]);
  });

  it('was ohne Sitzung ist: die ersten, und wie viele es sind; auf Wunsch alle', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 12; i++) {
      const { id: vorlageId } = await legeVorlageAn(intern, `Ohne Termin ${i + 10}`);
      await intern.beratung.create({
        data: { vorlageId, gremiumId: eigen.gremium, zustaendigkeit: 'BESCHLUSS', ordnung: 0 },
      });
      ids.push(vorlageId);
    }
    await versende(intern, ids, vor(1));
    const kurz = await anstehendes(eigen.mitglied, [eigen.gremium], JETZT);
    expect(kurz.ohneTermin).toMatchObject({ gesamt: 12, neue: 0 });
    expect(kurz.ohneTermin.vorlagen).toHaveLength(OFFENE_HOECHSTENS);
    const ganz = await anstehendes(eigen.mitglied, [eigen.gremium], JETZT, {
      wunsch: { ab: null, alle: 'termine' },
    });
    expect(ganz.ohneTermin.vorlagen.map((v) => v.betreff)).toEqual(
      Array.from({ length: 12 }, (_, i) => `Ohne Termin ${i + 10}`),
    );
    expect(ganz.ohneTermin.vorlagen.slice(0, OFFENE_HOECHSTENS)).toEqual(kurz.ohneTermin.vorlagen);
  });

  it('was in weiteren Sitzungen kommt: die ersten, und wie viele es sind; auf Wunsch alle', async () => {
    const sitzung = await legeSitzungAn(intern, eigen.gremium, plusTage(HEUTE, 200));
    const ids: string[] = [];
    for (let i = 0; i < 7; i++) {
      const { id: vorlageId } = await legeVorlageAn(intern, `Später ${i}`);
      await intern.beratung.create({
        data: {
          ...{ vorlageId, gremiumId: eigen.gremium, sitzungId: sitzung.id },
          ...{ zustaendigkeit: 'BESCHLUSS', ordnung: 0 },
        },
      });
      ids.push(vorlageId);
    }
    await versende(intern, ids, vor(1));
    for (const akteur of [OEFFENTLICH, eigen.mitglied]) {
      const kurz = await anstehendes(akteur, [eigen.gremium], JETZT);
      expect(kurz.weitere.gesamt).toBe(7);
      expect(kurz.weitere.vorlagen).toHaveLength(OFFENE_HOECHSTENS);
      expect(kurz.ohneTermin.gesamt).toBe(0);
      const ganz = await anstehendes(akteur, [eigen.gremium], JETZT, {
        wunsch: { ab: null, alle: 'weitere' },
      });
      expect(ganz.weitere.vorlagen.map((v) => v.betreff)).toEqual(
        Array.from({ length: 7 }, (_, i) => `Später ${i}`),
      );
    }
  });

  it('neu ist auch, was nur gezählt wird', async () => {
    const ids = await planen(60, 2);
    await besuchte(eigen.mitglied, vor(2));
    expect((await meineLage(eigen.mitglied, JETZT))?.anstehendes.neues).toEqual([]);
    await intern.sachstand.create({
      data: {
        vorlageId: ids.at(-1) ?? '',
        datum: alsDatum(HEUTE),
        verfasser: 'Amt 61',
        text: 'x',
        oeffentlich: true,
        angelegtAm: vor(1),
      },
    });
    const lage = (await meineLage(eigen.mitglied, JETZT))?.anstehendes;
    expect(lage?.danach.map((s) => [s.vorlagen, s.neue])).toEqual([[2, 1]]);
    expect(lage?.neues).toMatchObject([{ titel: 'Sitzung 1 Vorlage 1', neu: [{ art: 'SACHSTAND' }] }]);
  });
});

describe('Aufwand und Öffentlichkeit', () => {
  it('vierzig Vorlagen kosten so viele Abfragen wie eine', async () => {
    const erste = await aufTagesordnung(eigen, 'Erste');
    await versende(intern, [erste.vorlageId], vor(2));
    // As the first to ask after a change, who reads again what is kept; and as all others after that.
    const prozess = globalThis as { ratslaufBehalten?: unknown };
    const zuerst = () => {
      prozess.ratslaufBehalten = undefined;
      return meineLage(eigen.mitglied, JETZT);
    };
    const zaehle = async () => [
      await zaehleAbfragen(zuerst),
      await zaehleAbfragen(() => meineLage(eigen.mitglied, JETZT)),
    ];
    const eine = await zaehle();
    for (let i = 0; i < 39; i++) await aufTagesordnung(eigen, `Weitere ${i}`);
    const vorlagen = await intern.beratung.findMany({ where: { gremiumId: eigen.gremium } });
    await versende(
      intern,
      vorlagen.map((b) => b.vorlageId),
      vor(1),
      eigen.sitzung,
    );
    expect(await betreffe(eigen.mitglied)).toHaveLength(40);
    expect(await zaehle()).toEqual(eine);
    // A page asks for each key once; here it is asked for with each of the four things kept.
    expect(eine).toEqual([10, 6]);
  });

  it('die Seite eines Gremiums zeigt allen dasselbe, so weit es öffentlich ist', async () => {
    const offen = await aufTagesordnung(eigen, 'Offen');
    const geheim = await aufTagesordnung(eigen, 'Geheim', 'NICHTOEFFENTLICH');
    await versende(intern, [offen.vorlageId, geheim.vorlageId], vor(1), eigen.sitzung);
    const sehen = async (akteur: Akteur) =>
      (await anstehendes(akteur, [eigen.gremium], JETZT)).sitzungen.map((s) =>
        s.vorlagen.map((v) => v.betreff),
      );
    expect(await sehen(OEFFENTLICH)).toEqual([['Offen']]);
    expect(await sehen(fremd.mitglied)).toEqual([['Offen']]);
    expect(await sehen(eigen.mitglied)).toEqual([['Offen', 'Geheim']]);
  });
});
