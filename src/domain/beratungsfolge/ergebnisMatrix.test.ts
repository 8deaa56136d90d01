import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABLEHNUNGSCODES } from '../kern/ablehnung';
import { ABLEHNUNG_TEXT } from '../texte/ablehnung';
import { ERGEBNISSE, type Ergebnis, RETRY } from './ergebnis';
import { type ErgebnisKontext, erlaubteErgebnisse, pruefeErgebnis } from './ergebnisMatrix';
import { type Schritt, ZUSTAENDIGKEITEN, type Zustaendigkeit } from './schritt';

const schritt = (teil: Partial<Schritt> = {}): Schritt => ({
  id: 's1',
  gremium: 'Schulausschuss',
  gremiumArt: 'AUSSCHUSS',
  zustaendigkeit: 'EMPFEHLUNG',
  datum: '2026-11-24',
  beginn: '15:00',
  sitzungAbgesagt: false,
  ergebnis: null,
  entfallen: false,
  ersetztDurch: null,
  ...teil,
});
const rat = schritt({ id: 'rat', gremium: 'Rat', zustaendigkeit: 'BESCHLUSS', datum: '2026-12-10' });
const kontext = (teil: Partial<ErgebnisKontext> = {}): ErgebnisKontext => ({
  jetzt: new Date('2026-11-24T15:00:00Z'),
  herkunft: 'SITZUNG',
  hatSitzung: true,
  begruendung: null,
  wortlaut: null,
  folge: [schritt(), rat],
  ...teil,
});
const fehler = (s: Schritt, e: Ergebnis, k: ErgebnisKontext) => {
  const pruefung = pruefeErgebnis(s, e, k);
  return pruefung.ok ? null : `${pruefung.fehler.code} ${pruefung.fehler.regel}`;
};

describe('erlaubteErgebnisse (V-MATRIX)', () => {
  const V = 'VERTAGT ABGESETZT NICHT_BEHANDELT VERWIESEN ERLEDIGT ZURUECKGEZOGEN';
  it.each<[Zustaendigkeit, string]>([
    ['KENNTNISNAHME', `ZUR_KENNTNIS_GENOMMEN OHNE_VOTUM VERTAGT_INS_FOLGEGREMIUM ${V}`],
    [
      'ANHOERUNG',
      `ANGEHOERT EMPFOHLEN MIT_AENDERUNGEN_EMPFOHLEN NICHT_EMPFOHLEN ZUR_KENNTNIS_GENOMMEN OHNE_VOTUM VERTAGT_INS_FOLGEGREMIUM ${V}`,
    ],
    [
      'EMPFEHLUNG',
      `EMPFOHLEN MIT_AENDERUNGEN_EMPFOHLEN NICHT_EMPFOHLEN ZUR_KENNTNIS_GENOMMEN OHNE_VOTUM VERTAGT_INS_FOLGEGREMIUM ${V}`,
    ],
    ['BESCHLUSS', `BESCHLOSSEN GEAENDERT_BESCHLOSSEN ABGELEHNT ZUR_KENNTNIS_GENOMMEN ${V}`],
    ['EINBRINGUNG', `EINGEBRACHT ${V}`],
    ['GENEHMIGUNG', `GENEHMIGT NICHT_GENEHMIGT ${V}`],
  ])('%s', (zustaendigkeit, erwartet) => {
    expect(erlaubteErgebnisse(zustaendigkeit).join(' ')).toBe(erwartet);
  });

  it('jedes Ergebnis ist irgendwo erlaubt', () => {
    expect(new Set(ZUSTAENDIGKEITEN.flatMap(erlaubteErgebnisse))).toEqual(new Set(ERGEBNISSE));
  });
});

describe('pruefeErgebnis', () => {
  it('T48: 14:59 abgelehnt, 15:00 angenommen (Berliner Zeit)', () => {
    const k = schritt({ zustaendigkeit: 'KENNTNISNAHME' });
    const um = (zeit: string) => kontext({ jetzt: new Date(`2026-11-24T${zeit}+01:00`) });
    expect(fehler(k, 'ZUR_KENNTNIS_GENOMMEN', um('14:59:59'))).toBe('ERGEBNIS_ZU_FRUEH V-EARLY');
    expect(fehler(k, 'ZUR_KENNTNIS_GENOMMEN', um('15:00:00'))).toBeNull();
  });

  it('ohne Anfangszeit gilt der Tag in Berlin', () => {
    const s = schritt({ beginn: null });
    const um = (zeit: string) => kontext({ jetzt: new Date(zeit) });
    expect(fehler(s, 'EMPFOHLEN', um('2026-11-23T22:59:00Z'))).toBe('ERGEBNIS_ZU_FRUEH V-EARLY');
    expect(fehler(s, 'EMPFOHLEN', um('2026-11-23T23:00:00Z'))).toBeNull();
  });

  const vorher = new Date('2026-11-20T12:00:00Z');
  it.each<[string, Partial<Schritt>, Ergebnis, Partial<ErgebnisKontext>, string | null]>([
    ['A16 morgen', {}, 'EMPFOHLEN', { jetzt: vorher }, 'ERGEBNIS_ZU_FRUEH V-EARLY'],
    ['vertagt vor Beginn', {}, 'VERTAGT', { jetzt: vorher }, 'ERGEBNIS_ZU_FRUEH V-EARLY'],
    ['abgesetzt vor Beginn', {}, 'ABGESETZT', { jetzt: vorher }, null],
    ['zurückgezogen vor Beginn', {}, 'ZURUECKGEZOGEN', { jetzt: vorher }, null],
    ['nur geplanter Tag', {}, 'EMPFOHLEN', { hatSitzung: false }, 'OHNE_SITZUNG V-EARLY'],
    ['abgesetzt ohne Sitzung', {}, 'ABGESETZT', { hatSitzung: false }, 'OHNE_SITZUNG V-EARLY'],
    ['entfallen', { entfallen: true }, 'EMPFOHLEN', {}, 'SCHRITT_ENTFALLEN V-EARLY'],
    ['Sitzung abgesagt', { sitzungAbgesagt: true }, 'EMPFOHLEN', {}, 'SITZUNG_ABGESAGT V-EARLY'],
    ['abgesagt, abgesetzt', { sitzungAbgesagt: true }, 'ABGESETZT', {}, 'SITZUNG_ABGESAGT V-EARLY'],
    ['abgesagt, nicht behandelt', { sitzungAbgesagt: true }, 'NICHT_BEHANDELT', { jetzt: vorher }, null],
    ['Import ohne Sitzung', { datum: null }, 'EMPFOHLEN', { herkunft: 'IMPORT', hatSitzung: false }, null],
    [
      'Import ohne Wortlaut',
      { zustaendigkeit: 'BESCHLUSS' },
      'GEAENDERT_BESCHLOSSEN',
      { herkunft: 'IMPORT' },
      null,
    ],
    [
      'T40 OB und Ratsmitglied unterschreiben',
      { zustaendigkeit: 'BESCHLUSS' },
      'BESCHLOSSEN',
      { herkunft: 'EILENTSCHEIDUNG', hatSitzung: false },
      null,
    ],
    [
      'T30 Eilentscheidung des HA in seiner Sitzung',
      { zustaendigkeit: 'BESCHLUSS' },
      'BESCHLOSSEN',
      { herkunft: 'EILENTSCHEIDUNG', jetzt: vorher },
      'ERGEBNIS_ZU_FRUEH V-EARLY',
    ],
    ['T15 nicht empfohlen', {}, 'NICHT_EMPFOHLEN', {}, null],
    ['Beschluss in der Vorberatung', {}, 'BESCHLOSSEN', {}, 'ERGEBNIS_NICHT_ERLAUBT V-MATRIX'],
    [
      'B nie ohne Votum',
      { zustaendigkeit: 'BESCHLUSS' },
      'OHNE_VOTUM',
      {},
      'ERGEBNIS_NICHT_ERLAUBT V-MATRIX',
    ],
    [
      'B nie ins Folgegremium',
      { zustaendigkeit: 'BESCHLUSS' },
      'VERTAGT_INS_FOLGEGREMIUM',
      {},
      'ERGEBNIS_NICHT_ERLAUBT V-MATRIX',
    ],
    ['T14 ins Folgegremium', {}, 'VERTAGT_INS_FOLGEGREMIUM', {}, null],
    [
      'ins Folgegremium, aber keines offen',
      {},
      'VERTAGT_INS_FOLGEGREMIUM',
      { folge: [schritt(), { ...rat, entfallen: true }, schritt({ id: 'bv', datum: '2026-11-17' })] },
      'KEIN_FOLGEGREMIUM V-MATRIX',
    ],
    [
      'ins Folgegremium ohne Termin',
      {},
      'VERTAGT_INS_FOLGEGREMIUM',
      { folge: [schritt(), { ...rat, datum: null }] },
      null,
    ],
    [
      'ins Folgegremium, das am selben Tag früher tagte',
      {},
      'VERTAGT_INS_FOLGEGREMIUM',
      { folge: [schritt(), { ...rat, datum: '2026-11-24', beginn: '13:00' }] },
      'KEIN_FOLGEGREMIUM V-MATRIX',
    ],
    [
      'geändert beschlossen ohne Wortlaut',
      { zustaendigkeit: 'BESCHLUSS' },
      'GEAENDERT_BESCHLOSSEN',
      { wortlaut: '  ' },
      'WORTLAUT_FEHLT V-MATRIX',
    ],
    [
      'K stimmt ab, ohne Wortlaut',
      { zustaendigkeit: 'KENNTNISNAHME' },
      'BESCHLOSSEN',
      {},
      'WORTLAUT_FEHLT V-MATRIX',
    ],
    ['zweites Ergebnis', { ergebnis: 'EMPFOHLEN' }, 'NICHT_EMPFOHLEN', {}, 'BEGRUENDUNG_FEHLT V-2x'],
    ['Korrektur', { ergebnis: 'EMPFOHLEN' }, 'NICHT_EMPFOHLEN', { begruendung: 'verzählt' }, null],
    ['T11 OHNE statt VERTAGT', { ergebnis: 'VERTAGT' }, 'OHNE_VOTUM', {}, 'BEGRUENDUNG_FEHLT V-2x'],
    [
      'ebenso beim Import',
      { ergebnis: 'VERTAGT' },
      'EMPFOHLEN',
      { herkunft: 'IMPORT' },
      'BEGRUENDUNG_FEHLT V-2x',
    ],
  ])('%s', (_, teil, ergebnis, umstand, erwartet) => {
    expect(fehler(schritt(teil), ergebnis, kontext(umstand))).toBe(erwartet);
  });

  it.each<[Zustaendigkeit, Ergebnis, string[]]>([
    ['BESCHLUSS', 'ZUR_KENNTNIS_GENOMMEN', ['KEINE_ENTSCHEIDUNG']],
    ['EMPFEHLUNG', 'ZUR_KENNTNIS_GENOMMEN', ['KEINE_EMPFEHLUNG']],
    ['ANHOERUNG', 'ZUR_KENNTNIS_GENOMMEN', []],
    ['KENNTNISNAHME', 'ZUR_KENNTNIS_GENOMMEN', []],
    ['KENNTNISNAHME', 'ABGELEHNT', ['ABWEICHEND']],
    ['BESCHLUSS', 'BESCHLOSSEN', []],
  ])('%s mit %s: Hinweise %j', (zustaendigkeit, ergebnis, hinweise) => {
    const pruefung = pruefeErgebnis(schritt({ zustaendigkeit }), ergebnis, kontext({ wortlaut: 'Text' }));
    expect(pruefung).toEqual({ ok: true, wert: { hinweise, korrektur: false } });
  });

  it('vor Beginn geht nie etwas anderes durch als abgesetzt und zurückgezogen', () => {
    const beliebig = fc.record({
      zustaendigkeit: fc.constantFrom(...ZUSTAENDIGKEITEN),
      ergebnis: fc.constantFrom(...ERGEBNISSE),
      minuten: fc.integer({ min: 1, max: 500_000 }),
      folge: fc.constantFrom([schritt(), rat], [schritt()]),
    });
    fc.assert(
      fc.property(beliebig, ({ zustaendigkeit, ergebnis, minuten, folge }) => {
        const jetzt = new Date(Date.parse('2026-11-24T14:00:00Z') - minuten * 60_000);
        const pruefung = pruefeErgebnis(
          schritt({ zustaendigkeit }),
          ergebnis,
          kontext({ jetzt, folge, wortlaut: 'Text' }),
        );
        if (pruefung.ok) expect(['ABGESETZT', 'ZURUECKGEZOGEN']).toContain(ergebnis);
      }),
    );
  });

  it('ein Beschluss wird nie durch ein Ergebnis ohne Entscheidung geschlossen, ohne dass es jemand sieht', () => {
    const ohne = ERGEBNISSE.filter(
      (e) => pruefeErgebnis(schritt({ zustaendigkeit: 'BESCHLUSS' }), e, kontext()).ok,
    )
      .filter((e) => !RETRY.has(e))
      .filter((e) => !['BESCHLOSSEN', 'ABGELEHNT', 'VERWIESEN', 'ERLEDIGT', 'ZURUECKGEZOGEN'].includes(e));
    expect(ohne).toEqual(['ZUR_KENNTNIS_GENOMMEN']);
  });
});

it('zu jedem Ablehnungscode gibt es genau einen Text', () => {
  expect(Object.keys(ABLEHNUNG_TEXT).sort()).toEqual([...ABLEHNUNGSCODES].sort());
});
