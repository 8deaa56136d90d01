import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { berlinTag, plusTage } from '@/domain/kern/localDate';
import { SachstandEingabe } from '@/domain/sachstand/eingabe';
import type { Akteur } from '@/domain/zugriff/akteur';
import { ROLLEN } from '@/domain/zugriff/rolle';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbFuer, dbIntern } from '@/server/kern/db';
import { sachstandEintragen, sachstandVeroeffentlichen } from '@/server/sachstaende/commands';
import { sachstandMappe } from '@/server/sachstaende/queries';
import { vorlageNach } from '@/server/vorlagen/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn, legeVorlageAn, versende } from '../support/stadt';

await eigeneDatenbank();
const intern = dbIntern();

// The public views ask the database's own clock, so this instant is the real one.
const JETZT = new Date();
const HEUTE = berlinTag(JETZT);
const GESTERN = new Date(JETZT.getTime() - 86_400_000);
const KANARIE = 'Kanarienvogel-7f3a';

let amt: string;
let fremdesAmt: string;
let gremium: string;
let vorlageId: string;
let buero: Akteur;
let eigenesAmt: Akteur;

beforeAll(async () => {
  await legeKommuneAn(intern);
  const lege = (kennung: string, name: string) =>
    intern.organisationseinheit.create({ data: { art: 'FACHBEREICH', kennung, name } });
  amt = (await lege('61', 'Stadtplanungsamt')).id;
  fremdesAmt = (await lege('66', 'Tiefbauamt')).id;
  gremium = (await legeGremiumAn(intern)).id;
  buero = await legeBenutzerAn(intern, { rolle: 'RATSBUERO', name: 'Erika Muster' }, JETZT);
  eigenesAmt = await legeBenutzerAn(
    intern,
    { rolle: 'FACHBEREICH', fachbereichId: amt, name: 'Karl Amt' },
    JETZT,
  );
});

beforeEach(async () => {
  vorlageId = (await legeVorlageAn(intern)).id;
  await intern.vorlage.update({ where: { id: vorlageId }, data: { fachbereichId: amt } });
  await versende(intern, [vorlageId], GESTERN);
});

const eingabe = (mehr: Partial<SachstandEingabe> = {}): SachstandEingabe => ({
  id: randomUUID(),
  vorlageId,
  datum: HEUTE,
  text: 'Der Bau hat begonnen.',
  oeffentlich: 'nein',
  ...mehr,
});
const protokoll = () =>
  intern.protokoll.findMany({
    where: { kette: 'SCHREIBEN', gegenstandId: vorlageId },
    orderBy: { id: 'asc' },
  });
const seite = (akteur: Akteur) => vorlageNach(akteur, vorlageId, HEUTE);

describe('sachstandEintragen', () => {
  it('das Ratsbüro und der eigene Fachbereich; es spricht die Stelle, im Protokoll steht die Person, nie der Text', async () => {
    expect(await sachstandEintragen(buero, eingabe({ text: KANARIE }), JETZT)).toMatchObject({ ok: true });
    expect(await sachstandEintragen(eigenesAmt, eingabe(), JETZT)).toMatchObject({ ok: true });
    const eintraege = (await sachstandMappe(buero, vorlageId, JETZT))?.eintraege;
    expect(eintraege?.map((e) => e.verfasser).sort()).toEqual(['Ratsbüro', 'Stadtplanungsamt']);
    const zeilen = await protokoll();
    expect(zeilen.map((z) => [z.aktion, z.akteur, z.nach])).toEqual([
      ['sachstand.eintragen', 'Erika Muster', { datum: HEUTE, oeffentlich: false }],
      ['sachstand.eintragen', 'Karl Amt', { datum: HEUTE, oeffentlich: false }],
    ]);
  });

  it('jede andere Rolle wird abgewiesen, auch mit gefälschtem Aufruf', async () => {
    const fremde = await Promise.all(
      ROLLEN.filter((rolle) => rolle !== 'RATSBUERO').map((rolle) =>
        legeBenutzerAn(intern, { rolle, gremien: [gremium], fachbereichId: fremdesAmt }, JETZT),
      ),
    );
    const sachstandId = randomUUID();
    await sachstandEintragen(buero, eingabe({ id: sachstandId }), JETZT);
    for (const akteur of [...fremde, OEFFENTLICH, SYSTEM]) {
      const abgewiesen = { ok: false, fehler: { code: 'NICHT_ERLAUBT' } };
      expect(await sachstandEintragen(akteur, eingabe(), JETZT), akteur.name).toEqual(abgewiesen);
      expect(
        await sachstandVeroeffentlichen(akteur, { vorlageId, sachstandId, oeffentlich: 'ja' }, JETZT),
        akteur.name,
      ).toEqual(abgewiesen);
      expect(await sachstandMappe(akteur, vorlageId, JETZT), akteur.name).toBeNull();
    }
    expect(await intern.sachstand.count({ where: { vorlageId } })).toBe(1);
    expect(await protokoll()).toHaveLength(1);
  });

  it('eine verborgene Vorlage gibt es für andere nicht', async () => {
    const { id } = await legeVorlageAn(intern, undefined, 'NICHTOEFFENTLICH');
    const anderes = await legeBenutzerAn(intern, { rolle: 'FACHBEREICH', fachbereichId: fremdesAmt }, JETZT);
    for (const vorlage of [id, randomUUID()])
      expect(await sachstandEintragen(anderes, eingabe({ vorlageId: vorlage }), JETZT)).toEqual({
        ok: false,
        fehler: { code: 'NICHT_GEFUNDEN' },
      });
  });

  it('nicht zu einem Entwurf', async () => {
    const { id } = await intern.vorlage.create({
      data: { betreff: 'Entwurf', art: 'MITTEILUNG', status: 'ENTWURF', fachbereichId: amt },
    });
    for (const akteur of [buero, eigenesAmt])
      expect(await sachstandEintragen(akteur, eingabe({ vorlageId: id }), JETZT)).toMatchObject({
        fehler: { code: 'NICHT_ERLAUBT' },
      });
  });

  it('nicht mit einem Datum in der Zukunft, nicht ohne Text', async () => {
    const morgen = eingabe({ datum: plusTage(HEUTE, 1) });
    expect(await sachstandEintragen(buero, morgen, JETZT)).toMatchObject({
      fehler: { code: 'SACHSTAND_ZUKUNFT', feld: 'datum' },
    });
    expect(await sachstandEintragen(buero, eingabe({ text: '  \n ' }), JETZT)).toMatchObject({
      fehler: { code: 'SACHSTAND_LEER', feld: 'text' },
    });
    expect(await intern.sachstand.count({ where: { vorlageId } })).toBe(0);
  });

  it('zweimal gesendet, auch gleichzeitig, ist ein Eintrag', async () => {
    const e = eingabe();
    const antworten = await Promise.all([1, 2, 3].map(() => sachstandEintragen(buero, e, JETZT)));
    expect(antworten).toEqual([e.id, e.id, e.id].map((wert) => ({ ok: true, wert })));
    expect(await intern.sachstand.count({ where: { vorlageId } })).toBe(1);
    expect(await protokoll()).toHaveLength(1);
  });

  it('die Kennung eines Eintrags einer anderen Vorlage führt nirgendwohin', async () => {
    const e = eingabe();
    await sachstandEintragen(buero, e, JETZT);
    const { id: andere } = await legeVorlageAn(intern);
    expect(await sachstandEintragen(buero, { ...e, vorlageId: andere }, JETZT)).toMatchObject({
      fehler: { code: 'NICHT_GEFUNDEN' },
    });
    expect(
      await sachstandVeroeffentlichen(
        buero,
        { vorlageId: andere, sachstandId: e.id, oeffentlich: 'ja' },
        JETZT,
      ),
    ).toMatchObject({ fehler: { code: 'NICHT_GEFUNDEN' } });
  });

  it('L3: was eingetragen ist, bleibt; nur ob es öffentlich ist, ändert sich', async () => {
    const { id } = await intern.sachstand.create({
      data: { vorlageId, datum: new Date(HEUTE), verfasser: 'Amt', text: 'alt' },
    });
    await expect(intern.sachstand.update({ where: { id }, data: { text: 'neu' } })).rejects.toThrow(
      /permission denied/,
    );
    await expect(intern.sachstand.delete({ where: { id } })).rejects.toThrow(/permission denied/);
    await expect(
      intern.sachstand.updateMany({ where: { id }, data: { oeffentlich: true } }),
    ).resolves.toMatchObject({
      count: 1,
    });
  });
});

describe('Wer welchen Sachstand liest', () => {
  it('die Öffentlichkeit nur öffentliche, auch wenn es viele nichtöffentliche gibt; die Seite trägt keine Spur von ihnen', async () => {
    await sachstandEintragen(buero, eingabe({ text: KANARIE }), JETZT);
    const vorher = JSON.stringify(await seite(OEFFENTLICH));
    await sachstandEintragen(buero, eingabe({ text: KANARIE }), JETZT);
    expect(JSON.stringify(await seite(OEFFENTLICH))).toBe(vorher);
    expect(vorher).not.toContain(KANARIE);
    await sachstandEintragen(buero, eingabe({ text: 'Für alle', oeffentlich: 'ja' }), JETZT);
    expect((await seite(OEFFENTLICH))?.sachstaende.map((s) => s.text)).toEqual(['Für alle']);
    expect(await dbFuer(OEFFENTLICH).sachstand.count({ where: { vorlageId } })).toBe(1);
  });

  it('wer die Vorlage ganz sieht, liest alle mit ihrem Zeichen; ein Mitglied erst mit der Einladung', async () => {
    await sachstandEintragen(buero, eingabe({ text: KANARIE }), JETZT);
    const mitglied = await legeBenutzerAn(intern, { rolle: 'MITGLIED', gremien: [gremium] }, JETZT);
    const sitzung = await legeSitzungAn(intern, gremium, plusTage(HEUTE, 14));
    const punkt = await intern.tagesordnungspunkt.create({
      data: { sitzungId: sitzung.id, ordnung: 0, titel: 'x', teil: 'OEFFENTLICH' },
    });
    await intern.beratung.create({
      data: {
        vorlageId,
        gremiumId: gremium,
        zustaendigkeit: 'BESCHLUSS',
        ordnung: 0,
        sitzungId: sitzung.id,
        tagesordnungspunktId: punkt.id,
      },
    });
    const texte = async (akteur: Akteur) =>
      (await seite(akteur))?.sachstaende.map((s) => [s.text, s.oeffentlich]);
    expect(await texte(buero)).toEqual([[KANARIE, false]]);
    expect(await texte(eigenesAmt)).toEqual([[KANARIE, false]]);
    expect(await texte(mitglied)).toEqual([]);
    await versende(intern, [vorlageId], GESTERN, sitzung.id);
    expect(await texte(mitglied)).toEqual([[KANARIE, false]]);
  });

  it('öffentlich machen und zurücknehmen wirkt sofort, zweimal dasselbe steht einmal im Protokoll', async () => {
    const e = eingabe({ text: KANARIE });
    await sachstandEintragen(buero, e, JETZT);
    const setze = (oeffentlich: 'ja' | 'nein') =>
      sachstandVeroeffentlichen(eigenesAmt, { vorlageId, sachstandId: e.id, oeffentlich }, JETZT);
    await Promise.all([setze('ja'), setze('ja')]);
    expect(JSON.stringify(await seite(OEFFENTLICH))).toContain(KANARIE);
    await setze('nein');
    expect(JSON.stringify(await seite(OEFFENTLICH))).not.toContain(KANARIE);
    expect((await protokoll()).slice(1).map((z) => [z.aktion, z.von, z.nach])).toEqual([
      ['sachstand.veroeffentlichen', { oeffentlich: false }, { datum: HEUTE, oeffentlich: true }],
      ['sachstand.veroeffentlichen', { oeffentlich: true }, { datum: HEUTE, oeffentlich: false }],
    ]);
  });

  it('was nichts ändert, macht keine öffentliche Seite neu', async () => {
    const angaben = eingabe();
    const veroeffentliche = () =>
      sachstandVeroeffentlichen(buero, { vorlageId, sachstandId: angaben.id, oeffentlich: 'ja' }, JETZT);
    const stand = async () =>
      (await intern.$queryRaw<{ revision: bigint }[]>`SELECT revision FROM stand`)[0]?.revision;
    await sachstandEintragen(buero, angaben, JETZT);
    await veroeffentliche();
    const danach = await stand();
    await sachstandEintragen(buero, angaben, JETZT);
    await veroeffentliche();
    expect(await stand()).toBe(danach);
  });

  it('nur was die Öffentlichkeit sieht, ändert das Datum, das sie sieht', async () => {
    const stand = async () =>
      (await intern.vorlage.findUniqueOrThrow({ where: { id: vorlageId } })).geaendertAm;
    const vorher = await stand();
    await sachstandEintragen(buero, eingabe(), JETZT);
    expect(await stand()).toEqual(vorher);
    await sachstandEintragen(buero, eingabe({ oeffentlich: 'ja' }), JETZT);
    expect(await stand()).toEqual(JETZT);
  });
});

describe('Bezüge mit Sachstand', () => {
  const beziehe = (vonId: string, zielId: string) => intern.verweis.create({ data: { vonId, zielId } });
  const lege = async (betreff: string, oeffentlich = true) => {
    const { id } = await legeVorlageAn(intern, betreff);
    if (oeffentlich) await versende(intern, [id], GESTERN);
    return id;
  };

  it('frühere Vorlagen mit ihrem letzten lesbaren Sachstand, auch über eine hinweg, nie über eine verborgene', async () => {
    const frueher = await lege('Frühere');
    const nochFrueher = await lege('Noch frühere');
    const dritte = await lege('Dritte Stufe');
    const verborgen = await lege('Verborgene', false);
    const dahinter = await lege('Dahinter');
    await beziehe(vorlageId, frueher);
    await beziehe(frueher, nochFrueher);
    await beziehe(nochFrueher, dritte);
    await beziehe(vorlageId, verborgen);
    await beziehe(verborgen, dahinter);
    const stand = (text: string, tag: string, oeffentlich: 'ja' | 'nein') =>
      sachstandEintragen(buero, eingabe({ vorlageId: frueher, text, datum: tag, oeffentlich }), JETZT);
    await stand('Alter Stand', '2026-11-03', 'ja');
    await stand('Öffentlicher Stand', '2026-11-04', 'ja');
    await stand(KANARIE, '2026-11-05', 'nein');

    const v = await seite(OEFFENTLICH);
    expect(v?.verweise.map((w) => w.ziel?.betreff)).toEqual(['Frühere']);
    expect(v?.verweise[0]?.ziel?.sachstand).toMatchObject({
      datum: '2026-11-04',
      text: 'Öffentlicher Stand',
    });
    expect(v?.weitereBezuege.map((b) => b.betreff)).toEqual(['Noch frühere']);
    expect(JSON.stringify(v)).not.toMatch(new RegExp(`${KANARIE}|Verborgene|Dahinter|${verborgen}`));

    const w = await seite(buero);
    expect(w?.weitereBezuege.map((b) => b.betreff).sort()).toEqual(['Dahinter', 'Noch frühere']);
    const ziel = w?.verweise.find((x) => x.ziel?.id === frueher)?.ziel;
    expect(ziel?.sachstand).toMatchObject({ text: KANARIE, nichtoeffentlich: true });
    const zurueck = await vorlageNach(OEFFENTLICH, frueher, HEUTE);
    expect(zurueck?.verwiesenVon.map((x) => x.von.id)).toEqual([vorlageId]);
  });

  it('ein Sachstandsbericht spricht mit seinem Abschnitt, bis ein späterer Eintrag ihn ablöst', async () => {
    const bericht = await lege('Radwege, hier: aktueller Sachstand');
    await intern.abschnitt.createMany({
      data: [
        {
          vorlageId: bericht,
          art: 'BESCHLUSSVORSCHLAG',
          ueberschrift: '',
          text: 'Der Rat nimmt zur Kenntnis.',
          ordnung: 0,
        },
        {
          vorlageId: bericht,
          art: 'BEGRUENDUNG',
          ueberschrift: '',
          text: `${'Wort '.repeat(100)}`,
          ordnung: 1,
        },
      ],
    });
    await beziehe(vorlageId, bericht);
    const stand = async () => (await seite(OEFFENTLICH))?.verweise[0]?.ziel?.sachstand;
    expect(await stand()).toMatchObject({ datum: '2026-11-02', gekuerzt: true });
    expect((await stand())?.text).toMatch(/^Wort Wort .* …$/);
    await sachstandEintragen(buero, eingabe({ vorlageId: bericht, text: 'Neuer', oeffentlich: 'ja' }), JETZT);
    expect(await stand()).toMatchObject({ datum: HEUTE, text: 'Neuer', gekuerzt: false });
  });
});

describe('SachstandEingabe', () => {
  it.each([
    [{ datum: '2026-02-30' }, 'datum'],
    [{ datum: '' }, 'datum'],
    [{ text: '   ' }, 'text'],
    [{ id: 'x' }, 'id'],
  ])('%j wird am Feld abgewiesen', (mehr, feld) => {
    const gelesen = SachstandEingabe.safeParse({ ...eingabe(), vorlageId: randomUUID(), ...mehr });
    expect(gelesen.error?.issues.map((i) => i.path.join('.'))).toEqual([feld]);
  });
});
