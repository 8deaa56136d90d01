import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ERGEBNISSE } from '@/domain/beratungsfolge/ergebnis';
import { erlaubteErgebnisse } from '@/domain/beratungsfolge/ergebnisMatrix';
import { position } from '@/domain/beratungsfolge/position';
import { ZUSTAENDIGKEITEN } from '@/domain/beratungsfolge/schritt';
import { alsDatum } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import { ergebnisErfassen } from '@/server/ergebnisse/commands';
import { protokollPunkt } from '@/server/ergebnisse/queries';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { alsFolge, FOLGE } from '@/server/kern/folge';
import { protokollSitzung } from '@/server/protokolle/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { eingabeZu, legeBeratungAn, standHeute } from '../support/protokoll';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn } from '../support/stadt';

await eigeneDatenbank();
const db = dbIntern();

/** The sitting begins at 15:00 in Berlin. */
const VOR_BEGINN = new Date('2026-11-24T13:59:00Z');
const BEGINN = new Date('2026-11-24T14:00:00Z');
const SPAETER = new Date('2026-11-24T15:30:00Z');
const NACH_DEM_RAT = new Date('2026-12-10T17:00:00Z');

let asf: string;
let rat: string;
let sitzung: string;
let ratssitzung: string;
let clerk: Akteur;
let kollegin: Akteur;
let ratsbuero: Akteur;
let mitglied: Akteur;

beforeAll(async () => {
  await legeKommuneAn(db);
  asf = (await legeGremiumAn(db, 'Schulausschuss')).id;
  rat = (await legeGremiumAn(db, 'Rat')).id;
  await db.gremium.update({ where: { id: rat }, data: { art: 'RAT' } });
  sitzung = (await legeSitzungAn(db, asf, '2026-11-24', { beginn: '15:00' })).id;
  ratssitzung = (await legeSitzungAn(db, rat, '2026-12-10', { beginn: '15:00' })).id;
  clerk = await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [asf] }, BEGINN);
  kollegin = await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [asf] }, BEGINN);
  ratsbuero = await legeBenutzerAn(db, { rolle: 'RATSBUERO' }, BEGINN);
  mitglied = await legeBenutzerAn(db, { rolle: 'MITGLIED', gremien: [asf] }, BEGINN);
  // With the member above there are 18 voting members.
  for (let i = 0; i < 17; i++)
    await db.mitgliedschaft.create({
      data: {
        rolle: 'MITGLIED',
        von: new Date('2025-11-01'),
        gremium: { connect: { id: asf } },
        person: { create: { vorname: 'M', nachname: `${i}` } },
      },
    });
});

const beratung = (zustaendigkeit: (typeof ZUSTAENDIGKEITEN)[number] = 'EMPFEHLUNG') =>
  legeBeratungAn(db, [
    { gremiumId: asf, sitzungId: sitzung, zustaendigkeit },
    { gremiumId: rat, sitzungId: ratssitzung, zustaendigkeit: 'BESCHLUSS' },
  ]);

const erfasse = async (
  wer: Akteur,
  id: string,
  felder: Record<string, unknown> & { ergebnis: string },
  jetzt = BEGINN,
) => ergebnisErfassen(wer, await eingabeZu(db, id, felder), jetzt);

const code = (antwort: Awaited<ReturnType<typeof ergebnisErfassen>>) =>
  antwort.ok ? 'ok' : antwort.fehler.code;
const LANGE = { timeout: 15_000 };
/** Connections to this database that wait for a lock. */
const wartende = async (): Promise<number> => {
  const [zeile] = await db.$queryRaw<{ n: bigint }[]>`
    SELECT count(*) AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return Number(zeile?.n);
};
const inKraft = (beratungId: string) => db.ergebnis.findMany({ where: { beratungId, berichtigtAm: null } });
const spuren = (vorlageId: string) =>
  db.protokoll.findMany({ where: { kette: 'SCHREIBEN', gegenstandId: vorlageId }, orderBy: { id: 'asc' } });

describe('ergebnisErfassen', () => {
  it('T48: um 14:59 abgelehnt, um 15:00 angenommen; die Sitzung gilt als durchgeführt', async () => {
    const eigene = (await legeSitzungAn(db, asf, '2026-11-24', { beginn: '15:00' })).id;
    const { vorlageId, ids } = await legeBeratungAn(db, [
      { gremiumId: asf, sitzungId: eigene, zustaendigkeit: 'KENNTNISNAHME' },
    ]);
    const [id = ''] = ids;
    const kn = { ergebnis: 'ZUR_KENNTNIS_GENOMMEN' };
    expect(code(await erfasse(clerk, id, kn, VOR_BEGINN))).toBe('ERGEBNIS_ZU_FRUEH');
    expect(await inKraft(id)).toEqual([]);
    expect((await db.sitzung.findUniqueOrThrow({ where: { id: eigene } })).status).toBe('TERMINIERT');
    expect(code(await erfasse(clerk, id, kn, BEGINN))).toBe('ok');
    expect(await inKraft(id)).toMatchObject([{ code: 'ZUR_KENNTNIS_GENOMMEN', erfasstVon: clerk.name }]);
    expect((await db.sitzung.findUniqueOrThrow({ where: { id: eigene } })).status).toBe('DURCHGEFUEHRT');
    expect(await standHeute(db, vorlageId)).toMatchObject({ code: 'ABGESCHLOSSEN', erledigt: 1, gesamt: 1 });
  });

  it('A16: eine Sitzung, die morgen ist, hat heute keine Ergebnisse', async () => {
    const { ids } = await beratung('KENNTNISNAHME');
    const amTagDavor = new Date('2026-11-23T20:00:00Z');
    expect(code(await erfasse(clerk, ids[0] ?? '', { ergebnis: 'ZUR_KENNTNIS_GENOMMEN' }, amTagDavor))).toBe(
      'ERGEBNIS_ZU_FRUEH',
    );
  });

  it('V-MATRIX: jedes Ergebnis bei jeder Zuständigkeit', async () => {
    const abweichend = new Set([
      'EMPFOHLEN',
      'MIT_AENDERUNGEN_EMPFOHLEN',
      'NICHT_EMPFOHLEN',
      'BESCHLOSSEN',
      'GEAENDERT_BESCHLOSSEN',
      'ABGELEHNT',
    ]);
    const falsch: string[] = [];
    for (const zustaendigkeit of ZUSTAENDIGKEITEN)
      for (const ergebnis of ERGEBNISSE) {
        const { ids } = await beratung(zustaendigkeit);
        const antwort = await erfasse(clerk, ids[0] ?? '', {
          ergebnis,
          wortlaut: 'wie besprochen',
          beschlusstext: 'wie geändert',
          termin: 'KEINE',
          ziel: rat,
        });
        const darf =
          erlaubteErgebnisse(zustaendigkeit).includes(ergebnis) ||
          (zustaendigkeit === 'KENNTNISNAHME' && abweichend.has(ergebnis));
        if (code(antwort) !== (darf ? 'ok' : 'ERGEBNIS_NICHT_ERLAUBT'))
          falsch.push(`${zustaendigkeit} ${ergebnis}: ${code(antwort)}`);
      }
    expect(falsch).toEqual([]);
  }, 60_000);

  it('A15: nur die Schriftführung dieses Gremiums und das Ratsbüro', async () => {
    const { ids } = await beratung();
    const [id = ''] = ids;
    const fremde = await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [rat] }, BEGINN);
    const andere = [
      fremde,
      mitglied,
      await legeBenutzerAn(db, { rolle: 'FACHBEREICH' }, BEGINN),
      await legeBenutzerAn(db, { rolle: 'ADMINISTRATION' }, BEGINN),
      OEFFENTLICH,
      SYSTEM,
    ];
    for (const wer of andere) {
      expect([wer.name, code(await erfasse(wer, id, { ergebnis: 'EMPFOHLEN' }))]).toEqual([
        wer.name,
        wer === SYSTEM ? 'NICHT_GEFUNDEN' : 'NICHT_ERLAUBT',
      ]);
      expect(await protokollPunkt(wer, id, BEGINN)).toBeNull();
      if (wer !== fremde) expect(await protokollSitzung(wer, sitzung, BEGINN)).toBeNull();
    }
    expect(await inKraft(id)).toEqual([]);
    expect(code(await erfasse(ratsbuero, id, { ergebnis: 'EMPFOHLEN' }))).toBe('ok');
  });

  it('eine unbekannte Beratung sieht für Fremde aus wie eine verbotene', async () => {
    const { ids } = await beratung();
    const e = {
      ...(await eingabeZu(db, ids[0] ?? '', { ergebnis: 'EMPFOHLEN' })),
      beratungId: '11111111-1111-4111-8111-111111111111',
    };
    expect(code(await ergebnisErfassen(clerk, e, BEGINN))).toBe('NICHT_ERLAUBT');
    expect(code(await ergebnisErfassen(ratsbuero, e, BEGINN))).toBe('NICHT_GEFUNDEN');
  });

  it('A17: von zwei gleichzeitigen Schriftführungen erfährt die zweite davon, nichts ist doppelt', async () => {
    const { vorlageId, ids } = await beratung();
    const [id = ''] = ids;
    const a = await eingabeZu(db, id, { ergebnis: 'EMPFOHLEN' });
    const b = await eingabeZu(db, id, { ergebnis: 'NICHT_EMPFOHLEN' });
    const antworten = await Promise.all([
      ergebnisErfassen(clerk, a, BEGINN),
      ergebnisErfassen(kollegin, b, BEGINN),
    ]);
    expect(antworten.map(code).sort()).toEqual(['INZWISCHEN_GEAENDERT', 'ok']);
    expect(await db.ergebnis.count({ where: { beratungId: id } })).toBe(1);
    expect(await spuren(vorlageId)).toHaveLength(1);
  });

  it('wer die Beratung erfasst, die ein anderer gerade aus der Folge nimmt, erfährt davon', async () => {
    const { ids, vorlageId } = await beratung();
    const beratungId = ids[0] ?? '';
    const eingabe = await eingabeZu(db, beratungId, { ergebnis: 'EMPFOHLEN' });
    let antwort: ReturnType<typeof ergebnisErfassen> | undefined;
    await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM vorlage WHERE id = ${vorlageId}::uuid FOR UPDATE`;
      antwort = ergebnisErfassen(clerk, eingabe, BEGINN);
      // It has found the step and waits for the paper, before it goes.
      await vi.waitFor(async () => expect(await wartende()).toBeGreaterThan(0), { timeout: 10_000 });
      await tx.beratung.delete({ where: { id: beratungId } });
    }, LANGE);
    expect(await antwort).toMatchObject({ fehler: { code: 'INZWISCHEN_GEAENDERT' } });
  });

  it('dasselbe Formular zweimal: einmal gespeichert, beide Male bestätigt', async () => {
    const { vorlageId, ids } = await beratung();
    const e = await eingabeZu(db, ids[0] ?? '', { ergebnis: 'EMPFOHLEN', ja: '15', nein: '0' });
    const antworten = await Promise.all([
      ergebnisErfassen(clerk, e, BEGINN),
      ergebnisErfassen(clerk, e, BEGINN),
    ]);
    expect(antworten.map(code)).toEqual(['ok', 'ok']);
    expect(code(await ergebnisErfassen(clerk, e, SPAETER))).toBe('ok');
    expect(await db.ergebnis.count({ where: { beratungId: ids[0] } })).toBe(1);
    expect(await spuren(vorlageId)).toHaveLength(1);
  });

  it.each([
    { enthaltung: '1' },
    { befangen: '1' },
    { mehrheit: 'MEHRHEITLICH' as const, nein: '1' },
    { wortlaut: 'anders' },
  ])(
    'aus der Seite von vorhin noch einmal, aber mit %j: gesagt, dass es nicht gespeichert ist',
    async (anders) => {
      const { ids } = await beratung();
      const [id = ''] = ids;
      const gesendet = { ergebnis: 'EMPFOHLEN', ja: '14', nein: '0' } as const;
      const erst = await eingabeZu(db, id, gesendet);
      const spaet = await eingabeZu(db, id, { ...gesendet, ...anders });
      expect(code(await ergebnisErfassen(clerk, erst, BEGINN))).toBe('ok');
      expect(code(await ergebnisErfassen(clerk, spaet, BEGINN))).toBe('INZWISCHEN_GEAENDERT');
    },
  );

  it('zwei Gremien derselben Vorlage zugleich: beide Ergebnisse, und der Standort kennt beide', async () => {
    const zweites = (await legeGremiumAn(db)).id;
    const s2 = (await legeSitzungAn(db, zweites, '2026-11-24', { beginn: '14:00' })).id;
    const { vorlageId, ids } = await legeBeratungAn(db, [
      { gremiumId: asf, sitzungId: sitzung, zustaendigkeit: 'EMPFEHLUNG' },
      { gremiumId: zweites, sitzungId: s2, zustaendigkeit: 'EMPFEHLUNG' },
      { gremiumId: rat, sitzungId: ratssitzung, zustaendigkeit: 'BESCHLUSS' },
    ]);
    const antworten = await Promise.all(
      ids.slice(0, 2).map((id) => erfasse(ratsbuero, id, { ergebnis: 'EMPFOHLEN' })),
    );
    expect(antworten.map(code)).toEqual(['ok', 'ok']);
    expect(await standHeute(db, vorlageId)).toMatchObject({ erledigt: 2, code: 'ALS_NAECHSTES' });
  });

  it('§5.5: mehr Stimmen als Stimmberechtigte werden abgelehnt, Befangene zählen nicht', async () => {
    const { ids } = await beratung();
    const [id = ''] = ids;
    const mit = (ja: string, befangen: string) => erfasse(clerk, id, { ergebnis: 'EMPFOHLEN', ja, befangen });
    expect(code(await mit('19', ''))).toBe('STIMMEN_UEBER_ANWESENDEN');
    expect(code(await mit('18', '1'))).toBe('STIMMEN_UEBER_ANWESENDEN');
    expect(code(await mit('17', '1'))).toBe('ok');
  });

  it('V-MOD: „einstimmig“ mit 15 zu 1 braucht eine Begründung, dann gilt die Niederschrift', async () => {
    const { vorlageId, ids } = await beratung();
    const [id = ''] = ids;
    const felder = { ergebnis: 'EMPFOHLEN', ja: '15', nein: '1', mehrheit: 'EINSTIMMIG' };
    expect(code(await erfasse(clerk, id, felder))).toBe('STIMMEN_WIDERSPRECHEN');
    expect(code(await erfasse(clerk, id, { ...felder, abweichung: 'So festgestellt' }))).toBe('ok');
    expect(await inKraft(id)).toMatchObject([{ ja: 15, nein: 1, mehrheit: 'EINSTIMMIG' }]);
    expect(await spuren(vorlageId)).toMatchObject([{ grund: 'So festgestellt' }]);
  });

  it('geändert beschlossen braucht den geänderten Text', async () => {
    const { ids } = await beratung('BESCHLUSS');
    const [id = ''] = ids;
    const ohne = await erfasse(clerk, id, { ergebnis: 'GEAENDERT_BESCHLOSSEN', wortlaut: 'x' });
    expect(ohne).toMatchObject({ ok: false, fehler: { code: 'WORTLAUT_FEHLT', feld: 'beschlusstext' } });
    expect(code(await erfasse(clerk, id, { ergebnis: 'GEAENDERT_BESCHLOSSEN', beschlusstext: 'neu' }))).toBe(
      'ok',
    );
  });

  it('V-2x: eine Berichtigung braucht den Grund, die alte Zeile bleibt', async () => {
    const { vorlageId, ids } = await beratung();
    const [id = ''] = ids;
    await erfasse(clerk, id, { ergebnis: 'EMPFOHLEN' });
    expect(code(await erfasse(clerk, id, { ergebnis: 'NICHT_EMPFOHLEN' }, SPAETER))).toBe(
      'BEGRUENDUNG_FEHLT',
    );
    const berichtigt = { ergebnis: 'NICHT_EMPFOHLEN', begruendung: 'Verlesen' };
    expect(code(await erfasse(clerk, id, berichtigt, SPAETER))).toBe('ok');
    const zeilen = await db.ergebnis.findMany({ where: { beratungId: id }, orderBy: { erfasstAm: 'asc' } });
    expect(zeilen).toMatchObject([
      { code: 'EMPFOHLEN', berichtigtAm: SPAETER, grund: null },
      { code: 'NICHT_EMPFOHLEN', berichtigtAm: null, grund: 'Verlesen' },
    ]);
    expect((await spuren(vorlageId)).map((s) => [s.aktion, s.grund])).toEqual([
      ['ergebnis.erfassen', null],
      ['ergebnis.berichtigen', 'Verlesen'],
    ]);
  });

  it('L5: zurückgezogen beendet die ganze Vorlage, auch vor Beginn; Erledigtes bleibt', async () => {
    const { vorlageId, ids } = await legeBeratungAn(db, [
      { gremiumId: asf, sitzungId: sitzung, zustaendigkeit: 'EMPFEHLUNG' },
      { gremiumId: rat, sitzungId: ratssitzung, zustaendigkeit: 'BESCHLUSS' },
      {
        gremiumId: rat,
        sitzungId: ratssitzung,
        zustaendigkeit: 'KENNTNISNAHME',
        ergebnis: 'ZUR_KENNTNIS_GENOMMEN',
      },
    ]);
    const [erste = '', zweite = '', dritte = ''] = ids;
    const felder = { ergebnis: 'ZURUECKGEZOGEN', wortlaut: 'Neufassung folgt' };
    expect(code(await erfasse(clerk, erste, felder, VOR_BEGINN))).toBe('ok');
    const v = await db.vorlage.findUniqueOrThrow({ where: { id: vorlageId }, include: { beratungen: true } });
    expect(v).toMatchObject({ status: 'ZURUECKGEZOGEN', zurueckgezogenGrund: 'Neufassung folgt' });
    const entfallen = v.beratungen.filter((b) => b.entfallenAm).map((b) => b.id);
    expect(entfallen).toEqual([zweite]);
    expect(await standHeute(db, vorlageId)).toMatchObject({ code: 'ZURUECKGEZOGEN' });
    // What was settled before may be corrected, but nothing of a withdrawn paper opens again.
    const wieder = { ergebnis: 'VERTAGT', begruendung: 'doch nicht', termin: 'OHNE' };
    expect(code(await erfasse(ratsbuero, dritte, wieder, NACH_DEM_RAT))).toBe('VORLAGE_ZURUECKGEZOGEN');
    for (const id of [zweite, erste])
      expect(code(await erfasse(ratsbuero, id, { ergebnis: 'ERLEDIGT', begruendung: 'doch' }))).toBe(
        'VORLAGE_ZURUECKGEZOGEN',
      );
    expect(code(await erfasse(ratsbuero, dritte, { ergebnis: 'ERLEDIGT' }))).not.toBe('ok');
  });

  it('L5: nach der Entscheidung lässt sich nichts mehr zurückziehen', async () => {
    const { ids } = await legeBeratungAn(db, [
      { gremiumId: rat, zustaendigkeit: 'BESCHLUSS', ergebnis: 'BESCHLOSSEN' },
      { gremiumId: asf, sitzungId: sitzung, zustaendigkeit: 'KENNTNISNAHME' },
    ]);
    expect(code(await erfasse(clerk, ids[1] ?? '', { ergebnis: 'ZURUECKGEZOGEN' }))).toBe(
      'SCHON_ENTSCHIEDEN',
    );
  });

  it('erledigt schließt weitere Beratungen nur, wenn es angekreuzt ist', async () => {
    for (const [restEntfaellt, offen] of [
      [undefined, 1],
      ['ja', 0],
    ] as const) {
      const { vorlageId, ids } = await beratung();
      await erfasse(clerk, ids[0] ?? '', { ergebnis: 'ERLEDIGT', restEntfaellt });
      expect(
        await db.beratung.count({ where: { vorlageId, entfallenAm: null, ergebnisse: { none: {} } } }),
      ).toBe(offen);
    }
  });

  it('ein Absturz mittendrin schreibt nichts', async () => {
    const { vorlageId, ids } = await beratung();
    const [id = ''] = ids;
    // Der Eintrag im Protokoll ist das Letzte: scheitert er, bleibt auch vom Ergebnis nichts.
    const ohneNamen = { ...clerk, name: 'x\u0000y' };
    await expect(erfasse(ohneNamen, id, { ergebnis: 'EMPFOHLEN' })).rejects.toThrow();
    const kaputt = { ...clerk, benutzerId: 'keine-kennung' };
    const vorher = await standHeute(db, vorlageId);
    await expect(erfasse(kaputt, id, { ergebnis: 'EMPFOHLEN' })).rejects.toThrow();
    expect(await db.ergebnis.count({ where: { beratungId: id } })).toBe(0);
    expect((await db.beratung.findUniqueOrThrow({ where: { id } })).version).toBe(1);
    expect(await standHeute(db, vorlageId)).toEqual(vorher);
    expect(await spuren(vorlageId)).toEqual([]);
  });

  it('nach jedem Ergebnis stimmt der gespeicherte Standort mit dem berechneten überein', async () => {
    for (const ergebnis of erlaubteErgebnisse('EMPFEHLUNG')) {
      const { vorlageId, ids } = await beratung();
      await erfasse(clerk, ids[0] ?? '', { ergebnis, termin: 'OHNE', ziel: rat, wortlaut: 'w' });
      const zeile = await db.vorlage.findUniqueOrThrow({ where: { id: vorlageId }, select: FOLGE });
      const berechnet = position(alsFolge(zeile), '2026-11-24');
      expect(await standHeute(db, vorlageId)).toMatchObject({
        ...berechnet,
        seit: berechnet.seit && alsDatum(berechnet.seit),
      });
    }
  });
});
