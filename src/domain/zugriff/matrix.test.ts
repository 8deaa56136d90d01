import { describe, expect, it } from 'vitest';
import { AKTION_TEXT, bereichText } from '../texte/aktion';
import { type Akteur, KEINE_RECHTE, type Rechte } from './akteur';
import { darf, REGELN } from './darf';
import type { Aktion, Gegenstaende, SitzungGegenstand, VorlageGegenstand } from './regel';
import { ROLLEN } from './rolle';
import { aktionsgruppen, type Leser, mitBeleg, umfang } from './uebersicht';

const JETZT = new Date('2026-11-24T15:00:00Z');
const GESTERN = new Date('2026-11-23T15:00:00Z');

const akteur = (rechte: Partial<Rechte>, benutzerId = 'ich'): Akteur =>
  ({
    art: 'benutzer',
    name: 'Jemand',
    benutzerId,
    rechte: { ...KEINE_RECHTE, am: JETZT, ...rechte },
  }) as Akteur;

/** One person of each role, at home in unit 61 or in body "bau". */
const WER: Record<Leser, Akteur> = {
  OEFFENTLICHKEIT: { ...akteur({}), art: 'oeffentlich', benutzerId: null },
  FACHBEREICH: akteur({ rollen: ['FACHBEREICH'], fachbereichId: '61' }),
  MITZEICHNUNG: akteur({ rollen: ['MITZEICHNUNG'], zeichnetFuer: '20' }),
  RATSBUERO: akteur({ rollen: ['RATSBUERO'] }),
  SCHRIFTFUEHRUNG: akteur({ rollen: ['SCHRIFTFUEHRUNG'], schriftfuehrungIn: ['bau'] }),
  MITGLIED: akteur({ rollen: ['MITGLIED'], mitgliedIn: ['bau'], personId: 'erika' }),
  ADMINISTRATION: akteur({ rollen: ['ADMINISTRATION'] }),
  REVISION: akteur({ rollen: ['REVISION'] }),
};

const NOE: VorlageGegenstand = {
  status: 'IN_BERATUNG',
  oeffentlichkeit: 'NICHTOEFFENTLICH',
  schutzklasse: 'ALLGEMEIN',
  stadtbezirke: [],
  fachbereichId: '61',
  oeffentlich: false,
  gremien: [{ id: 'bau', art: 'AUSSCHUSS', geladenAb: GESTERN }],
  befangene: [],
  mitzeichnung: [{ einheitId: '20', status: 'GEZEICHNET' }],
};
const FREMDE: VorlageGegenstand = {
  ...NOE,
  fachbereichId: '66',
  gremien: [{ id: 'schule', art: 'AUSSCHUSS', geladenAb: GESTERN }],
  mitzeichnung: [{ einheitId: '30', status: 'GEZEICHNET' }],
};
const mit = (mehr: Partial<VorlageGegenstand>) => ({
  eigenes: { ...NOE, ...mehr },
  fremdes: { ...FREMDE, ...mehr },
});
const entwurf = mit({ status: 'ENTWURF', mitzeichnung: [] });
const inZeichnung = {
  eigenes: { ...NOE, status: 'MITZEICHNUNG', mitzeichnung: [{ einheitId: '20', status: 'OFFEN' }] },
  fremdes: { ...FREMDE, status: 'MITZEICHNUNG', mitzeichnung: [{ einheitId: '30', status: 'OFFEN' }] },
} as const;
const gremien = { eigenes: { gremien: ['bau'] }, fremdes: { gremien: ['schule'] } };
const gremium = { eigenes: { gremiumId: 'bau' }, fremdes: { gremiumId: 'schule' } };
const nichts = { eigenes: null, fremdes: null };

type Zelle = 'x' | 'o' | '–';
type Zeile = readonly [
  was: string,
  aktion: Aktion,
  an: { eigenes: unknown; fremdes: unknown },
  // Fachbereich, Mitzeichnung, Ratsbüro, Schriftführung, Mitglied, öffentlich, Administration, Revision
  zellen: string,
];

const SPALTEN = [
  'FACHBEREICH',
  'MITZEICHNUNG',
  'RATSBUERO',
  'SCHRIFTFUEHRUNG',
  'MITGLIED',
  'OEFFENTLICHKEIT',
  'ADMINISTRATION',
  'REVISION',
] as const;

/** §6 as it is written there: x = allowed, o = own only, – = no. */
const MATRIX: readonly Zeile[] = [
  ['Entwurf anlegen', 'vorlage.anlegen', nichts, 'x – x – – – – –'],
  ['Entwurf bearbeiten', 'vorlage.bearbeiten', entwurf, 'o – x – – – – –'],
  ['Entwurf löschen', 'vorlage.loeschen', entwurf, 'o – x – – – – –'],
  ['in die Mitzeichnung geben', 'mitzeichnung.einleiten', entwurf, 'o – x – – – – –'],
  ['zeichnen', 'mitzeichnung.zeichnen', inZeichnung, '– o x – – – – –'],
  ['zurückgeben', 'mitzeichnung.zurueckgeben', inZeichnung, '– o x – – – – –'],
  ['Stand der Mitzeichnung', 'mitzeichnung.lesen', inZeichnung, 'o o x – – – – –'],
  ['freigeben', 'vorlage.freigeben', entwurf, '– – x – – – – –'],
  [
    'Freigabe zurücknehmen',
    'vorlage.zurueckholen',
    mit({ status: 'GEZEICHNET', gremien: [] }),
    '– – x – – – – –',
  ],
  ['Folge planen, Entwurf', 'beratungsfolge.bearbeiten', entwurf, 'o – x – – – – –'],
  ['Folge planen, Mitzeichnung', 'beratungsfolge.bearbeiten', inZeichnung, 'o – x – – – – –'],
  [
    'Folge planen, freigegeben',
    'beratungsfolge.bearbeiten',
    mit({ status: 'GEZEICHNET' }),
    '– – x – – – – –',
  ],
  ['Regel übergehen', 'regel.uebergehen', entwurf, '– – x – – – – –'],
  ['Sitzung planen, verlegen, absagen', 'sitzung.planen', gremien, '– – x o – – – –'],
  ['Tagesordnung, Versand', 'sitzung.einladen', gremien, '– – x o – – – –'],
  ['Befangenheit', 'befangenheit.vermerken', gremien, '– – x o – – – –'],
  ['Ergebnis, Sammelvermerk', 'ergebnis.erfassen', gremium, '– – x o – – – –'],
  ['Ergebnis berichtigen', 'ergebnis.berichtigen', gremium, '– – x o – – – –'],
  ['öffentlicher Beschluss (A14)', 'beschluss.veroeffentlichen', gremium, '– – x – – – – –'],
  ['Sachstand', 'sachstand.eintragen', mit({}), 'o – x – – – – –'],
  [
    'öffentliche Vorlage lesen',
    'vorlage.lesen',
    mit({ oeffentlichkeit: 'OEFFENTLICH', oeffentlich: true }),
    'x x x x x x x x',
  ],
  ['nichtöffentliche Vorlage lesen', 'vorlage.lesen', mit({}), 'o o x o o – – –'],
  ['nichtöffentliche Vorlage ganz lesen', 'vorlage.ganz.lesen', mit({}), 'o o x o o – – –'],
  ['Erfassung', 'erfassung.lesen', mit({}), 'o – x – – – – –'],
  ['Änderungen', 'verlauf.lesen', mit({}), 'o – x – – – – –'],
  ['Befund in einer Datei', 'datei.befund.beantworten', entwurf, 'o – x – – – – –'],
  ['Blick der Öffentlichkeit', 'oeffentlichkeit.vorschauen', mit({}), 'o – x o – – – –'],
  [
    'aus der Öffentlichkeit nehmen (A13)',
    'vorlage.depublizieren',
    mit({ oeffentlich: true }),
    '– – x – – – – –',
  ],
  ['Rollen, Konten', 'benutzer.verwalten', nichts, '– – – – – – x –'],
  ['Konto anlegen', 'benutzer.anlegen', nichts, '– – – – – – x –'],
  ['Gremien', 'gremium.verwalten', nichts, '– – – – – – x –'],
  ['Personen', 'person.verwalten', nichts, '– – – – – – x –'],
  ['Einstellungen', 'kommune.verwalten', nichts, '– – – – – – x –'],
  ['Rechte lesen', 'rechte.lesen', nichts, '– – x – – – x x'],
  ['Prüfspur', 'revision.lesen', nichts, '– – – – – – – x'],
];

const faelle = MATRIX.flatMap(([was, aktion, an, zellen]) =>
  zellen
    .split(' ')
    .map((zelle, i) => ({ was, aktion, an, leser: SPALTEN[i] ?? 'OEFFENTLICHKEIT', zelle: zelle as Zelle })),
);

describe('Rolle × Handlung (§6)', () => {
  it.each(faelle)('$was: $leser $zelle', ({ aktion, an, leser, zelle }) => {
    const wer = WER[leser];
    expect(darf(wer, aktion, an.eigenes as Gegenstaende[Aktion])).toBe(zelle !== '–');
    expect(darf(wer, aktion, an.fremdes as Gegenstaende[Aktion])).toBe(zelle === 'x');
  });

  it('jede Zeile hat für jede Rolle eine Zelle', () => {
    for (const [was, , , zellen] of MATRIX)
      expect([was, zellen.split(' ').length]).toEqual([was, SPALTEN.length]);
    expect([...SPALTEN].sort()).toEqual([...ROLLEN, 'OEFFENTLICHKEIT'].sort());
  });
});

describe('A1–A15', () => {
  const mitglied = (mehr: Partial<Rechte> = {}) => akteur({ ...WER.MITGLIED.rechte, ...mehr });
  const rat = (klassen: Rechte['freigaben']['ratLiestKlassen']) =>
    mitglied({
      mitgliedIn: ['rat'],
      imRat: true,
      freigaben: { ...KEINE_RECHTE.freigaben, ratLiestKlassen: klassen },
    });
  const frei = (was: Partial<Rechte['freigaben']>) => ({ freigaben: { ...KEINE_RECHTE.freigaben, ...was } });
  const unversandt = mit({
    status: 'GEZEICHNET',
    oeffentlichkeit: 'OEFFENTLICH',
    gremien: [{ id: 'bau', art: 'AUSSCHUSS', geladenAb: null }],
  }).eigenes;
  const zeit = {
    gremiumId: 'bau',
    ab: new Date('2025-01-01T00:00:00Z'),
    vor: new Date('2026-11-24T00:00:00Z'),
  };
  const imBezirk = mitglied({
    mitgliedIn: ['bv'],
    stadtbezirke: ['Hörde'],
    ...frei({ fachfremdeLesen: true }),
  });

  it.each<[string, string, Akteur, VorlageGegenstand, boolean]>([
    ['A1', 'vor dem Versand: niemand draußen', WER.OEFFENTLICHKEIT, unversandt, false],
    ['A1', 'vor dem Versand: kein Mitglied', mitglied(), unversandt, false],
    ['A1', 'vor dem Versand: eigener Fachbereich', WER.FACHBEREICH, unversandt, true],
    ['A1', 'vor dem Versand: Ratsbüro', WER.RATSBUERO, unversandt, true],
    ['A2', 'nach dem Versand: alle', WER.OEFFENTLICHKEIT, { ...unversandt, oeffentlich: true }, true],
    [
      'A3',
      'versandt und noch nicht öffentlich: Mitglied',
      mitglied(),
      { ...NOE, oeffentlichkeit: 'OEFFENTLICH' },
      true,
    ],
    [
      'A3',
      'versandt und noch nicht öffentlich: draußen',
      WER.OEFFENTLICHKEIT,
      { ...NOE, oeffentlichkeit: 'OEFFENTLICH' },
      false,
    ],
    ['A4', 'Mitglied eines Gremiums der Folge', mitglied(), NOE, true],
    ['A4', 'Mitglied eines anderen', mitglied(), FREMDE, false],
    ['A5', 'Ratsmitglied, freigegebene Klasse', rat(['ALLGEMEIN']), NOE, true],
    [
      'A5',
      'Ratsmitglied, Personal nicht freigegeben',
      rat(['ALLGEMEIN']),
      { ...NOE, schutzklasse: 'PERSONAL' },
      false,
    ],
    [
      'A5',
      'Ratsmitglied, Personal freigegeben',
      rat(['PERSONAL']),
      { ...NOE, schutzklasse: 'PERSONAL' },
      true,
    ],
    [
      'A5',
      'Ratsmitglied, noch nicht versandt',
      rat(['ALLGEMEIN']),
      { ...NOE, gremien: unversandt.gremien },
      false,
    ],
    [
      'A5',
      'Ratsmitglied, nur in einer Bezirksvertretung',
      rat(['ALLGEMEIN']),
      { ...NOE, gremien: [{ id: 'bv', art: 'BEZIRKSVERTRETUNG', geladenAb: GESTERN }] },
      false,
    ],
    ['A5', 'kein Ratsmitglied', mitglied(frei({ ratLiestKlassen: ['ALLGEMEIN'] })), FREMDE, false],
    [
      'A6',
      'anderes Gremium, ohne Zulassung',
      mitglied({ mitgliedIn: ['bv'], stadtbezirke: ['Hörde'] }),
      { ...NOE, stadtbezirke: ['Hörde'] },
      false,
    ],
    [
      'A6',
      'anderes Gremium, zugelassen, Stadtbezirk betroffen',
      imBezirk,
      { ...NOE, stadtbezirke: ['Hörde'] },
      true,
    ],
    [
      'A6',
      'anderes Gremium, zugelassen, anderer Stadtbezirk',
      imBezirk,
      { ...NOE, stadtbezirke: ['Hombruch'] },
      false,
    ],
    [
      'A6',
      'anderes Gremium, zugelassen, selbst in der Folge',
      imBezirk,
      { ...NOE, gremien: [...NOE.gremien, { id: 'bv', art: 'BEZIRKSVERTRETUNG', geladenAb: null }] },
      true,
    ],
    [
      'A6',
      'anderes Gremium, zugelassen, geschützte Klasse',
      imBezirk,
      { ...NOE, stadtbezirke: ['Hörde'], schutzklasse: 'VERTRAG' },
      false,
    ],
    ['A7', 'ausgeschieden, ohne Zulassung', mitglied({ mitgliedIn: [], frueher: [zeit] }), NOE, false],
    [
      'A7',
      'ausgeschieden, zugelassen, aus der eigenen Zeit',
      mitglied({ mitgliedIn: [], frueher: [zeit], ...frei({ ausgeschiedeneLesen: true }) }),
      NOE,
      true,
    ],
    [
      'A7',
      'ausgeschieden, zugelassen, danach versandt',
      mitglied({
        mitgliedIn: [],
        frueher: [{ ...zeit, vor: GESTERN }],
        ...frei({ ausgeschiedeneLesen: true }),
      }),
      NOE,
      false,
    ],
    ['A8', 'befangen', mitglied(), { ...NOE, befangene: ['erika'] }, false],
    [
      'A8',
      'befangen, zugelassen',
      mitglied(frei({ befangeneLesen: true })),
      { ...NOE, befangene: ['erika'] },
      true,
    ],
    ['A8', 'jemand anders ist befangen', mitglied(), { ...NOE, befangene: ['otto'] }, true],
    [
      'A8',
      'befangen, öffentlich: wie jede und jeder',
      mitglied(),
      { ...NOE, oeffentlichkeit: 'OEFFENTLICH', oeffentlich: true, befangene: ['erika'] },
      true,
    ],
    [
      'L1',
      'mitzeichnen: noch nicht an der Reihe',
      WER.MITZEICHNUNG,
      {
        ...inZeichnung.eigenes,
        mitzeichnung: [
          { einheitId: '30', status: 'OFFEN' },
          { einheitId: '20', status: 'WARTET' },
        ],
      },
      false,
    ],
    [
      'L1',
      'mitzeichnen: zurückgegeben, wieder Entwurf',
      WER.MITZEICHNUNG,
      { ...NOE, status: 'ENTWURF' },
      false,
    ],
  ])('%s %s', (_, __, wer, vorlage, erwartet) => {
    expect(darf(wer, 'vorlage.lesen', vorlage)).toBe(erwartet);
  });

  it('A9, A10: wer öffentlich liest, liest nicht ganz', () => {
    const offen = mit({ oeffentlichkeit: 'OEFFENTLICH', oeffentlich: true }).fremdes;
    for (const wer of [WER.OEFFENTLICHKEIT, WER.REVISION, WER.ADMINISTRATION, mitglied(), WER.FACHBEREICH])
      expect(darf(wer, 'vorlage.ganz.lesen', offen)).toBe(false);
  });

  const sitzung: SitzungGegenstand = { gremien: ['bau'], arten: ['AUSSCHUSS'], geladenAb: GESTERN };
  const punkt = { sitzung, oeffentlich: false, klassen: ['ALLGEMEIN'], befangene: [] } as const;
  it.each<[string, Akteur, Gegenstaende['tagesordnungspunkt.lesen'], boolean]>([
    ['A11 draußen: nichtöffentlich', WER.OEFFENTLICHKEIT, punkt, false],
    ['A2 draußen: öffentlich', WER.OEFFENTLICHKEIT, { ...punkt, oeffentlich: true }, true],
    ['A4 Mitglied', mitglied(), punkt, true],
    [
      'A4 Mitglied vor dem Versand',
      mitglied(),
      { ...punkt, sitzung: { ...sitzung, geladenAb: null } },
      false,
    ],
    ['A5 Ratsmitglied, freigegeben', rat(['ALLGEMEIN']), punkt, true],
    [
      'A5 Ratsmitglied, eine von zweien geschützt',
      rat(['ALLGEMEIN']),
      { ...punkt, klassen: ['ALLGEMEIN', 'PERSONAL'] },
      false,
    ],
    ['A5 Ratsmitglied, Punkt ohne Vorlage', rat(['ALLGEMEIN']), { ...punkt, klassen: [] }, false],
    ['A8 befangen', mitglied(), { ...punkt, befangene: ['erika'] }, false],
  ])('%s', (_, wer, was, erwartet) => {
    expect(darf(wer, 'tagesordnungspunkt.lesen', was)).toBe(erwartet);
  });

  it('L1: freigegeben wird aus der Mitzeichnung erst, wenn alle gezeichnet haben', () => {
    const fertig = {
      ...inZeichnung.eigenes,
      mitzeichnung: [{ einheitId: '20', status: 'GEZEICHNET' }],
    } as const;
    expect(darf(WER.RATSBUERO, 'vorlage.freigeben', fertig)).toBe(true);
    expect(darf(WER.RATSBUERO, 'vorlage.freigeben', inZeichnung.eigenes)).toBe(false);
    expect(darf(WER.RATSBUERO, 'vorlage.bearbeiten', inZeichnung.eigenes)).toBe(false);
  });
});

describe('die Übersicht', () => {
  it.each(faelle.filter(({ was }) => !/nichtöffentlich|freigegeben$/.test(was)))(
    'sagt zu „$was“, $leser: $zelle',
    ({ aktion, leser, zelle }) => {
      expect(umfang(leser, aktion)).toBe({ x: 'JA', o: 'EIGENE', '–': 'NEIN' }[zelle]);
    },
  );

  it('nennt jede Handlung und jeden Gegenstand beim Namen', () => {
    for (const { bereich, aktionen } of aktionsgruppen()) {
      expect([bereich, bereichText(bereich)]).not.toEqual([bereich, bereich]);
      for (const aktion of aktionen)
        expect([aktion, AKTION_TEXT[aktion]]).toEqual([aktion, expect.any(String)]);
    }
  });

  it('trennt den Satz von seiner Regel und verliert keinen', () => {
    expect(mitBeleg('Jeder liest (A4, § 58 Abs. 1 GO NRW).')).toEqual({
      satz: 'Jeder liest.',
      beleg: 'A4, § 58 Abs. 1 GO NRW',
    });
    expect(mitBeleg('Nur wer den Server betreibt (Kommandozeile).').beleg).toBeNull();
    expect(aktionsgruppen().flatMap((g) => g.saetze)).toHaveLength(REGELN.length);
  });
});
