import { describe, expect, it } from 'vitest';
import { gruppeVon } from '../pruefspur/gruppe';
import { PROTOKOLLAKTIONEN, protokollSatz } from './protokoll';
import { aenderungen } from './protokollfeld';

const BV = '0b5a2f0e-6f6e-4a3c-9a51-1f6d1b0f3c11';
const FREMD = '5d4c3b2a-6f6e-4a3c-9a51-1f6d1b0f3c22';
const NAMEN = new Map([[BV, 'BV Mengede, 18.11.2026']]);

describe('protokollSatz', () => {
  it.each([
    ['vorlage.freigeben', 'Frau Muster hat die Vorlage freigegeben.'],
    ['ergebnis.berichtigen', 'Frau Muster hat ein Ergebnis berichtigt.'],
    ['abmeldung', 'Frau Muster hat sich oder eine andere eigene Sitzung abgemeldet.'],
    ['etwas.unbekanntes', 'Frau Muster hat „etwas.unbekanntes“ ausgeführt.'],
  ])('%s', (aktion, satz) => {
    expect(protokollSatz('Frau Muster', aktion)).toBe(satz);
  });

  it('jede bekannte Aktion gehört zu einer Gruppe', () => {
    expect(PROTOKOLLAKTIONEN.filter((a) => gruppeVon(a) === null)).toEqual([]);
  });

  it('jede bekannte Aktion hat einen Satz mit „hat“', () => {
    for (const aktion of PROTOKOLLAKTIONEN) expect(protokollSatz('X', aktion)).toMatch(/^X hat [^„]+\.$/);
  });
});

describe('aenderungen', () => {
  it.each([
    [
      { status: 'ENTWURF' },
      { status: 'GEZEICHNET', nummer: '00001-26' },
      ['Stand: Entwurf → freigegeben', 'Drucksache-Nr.: 00001-26'],
    ],
    [{ ergebnis: null }, { ergebnis: 'EMPFOHLEN' }, ['Ergebnis: leer → empfohlen']],
    [null, { grundlage: null, teil: 'NICHTOEFFENTLICH' }, ['Teil: nichtöffentlich']],
    [{ beratung: BV }, { beratung: BV }, ['Gremium: BV Mengede, 18.11.2026']],
    [null, { datum: '2026-11-18', oeffentlich: true }, ['Datum: 18.11.2026', 'Öffentlich: ja']],
    [null, { beratungen: [FREMD, FREMD, BV] }, ['Gremium: BV Mengede, 18.11.2026']],
    [null, { beratungen: [FREMD, FREMD] }, ['Gremium: 2']],
    [null, { sitzungId: FREMD }, []],
    [{ anlage: 'Plan' }, null, ['Anlage: Plan → leer']],
    [null, { felder: ['betreff', 'untertitel'] }, ['Geändert: betreff, untertitel']],
    [null, { neu: { titel: 'Plan', seiten: 3 } }, ['Neu: Titel Plan, Seiten 3']],
    [
      { rollen: ['MITZEICHNUNG'], schriftfuehrungIn: [], einheit: null },
      { rollen: ['MITGLIED', 'MITZEICHNUNG'], schriftfuehrungIn: ['Rat'], einheit: 'Fachbereich 68' },
      [
        'Rollen: Mitzeichnung → Mitglied, Mitzeichnung',
        'Schriftführung in: leer → Rat',
        'Organisationseinheit: leer → Fachbereich 68',
      ],
    ],
    [{ finanzschwelle: 5 }, { finanzschwelle: 9 }, ['Finanzschwelle in Euro: 5 → 9']],
    [{ personId: null }, { personId: FREMD }, ['Person: leer → eingetragen']],
    [{ nachfolgerId: FREMD }, { nachfolgerId: null }, ['Nachfolgendes Gremium: eingetragen → leer']],
    [null, { nummer: 7, beginn: '2025-11-01' }, ['Nummer: 7', 'Erster Tag: 01.11.2025']],
    ['kein Objekt', 7, []],
  ])('%j → %j', (von, nach, zeilen) => {
    const worte = aenderungen(von, nach, NAMEN).map(
      (a) => `${a.feld}: ${a.von === null ? '' : `${a.von} → `}${a.nach}`,
    );
    expect(worte).toEqual(zeilen);
  });

  it('erzählt eine geänderte Beratungsfolge Zeile für Zeile', () => {
    const von = {
      zeilen: [
        { id: BV, gremium: 'BV Mengede', zustaendigkeit: 'ANHOERUNG', termin: null },
        { id: FREMD, gremium: 'Rat', zustaendigkeit: 'BESCHLUSS', termin: '2026-12-10' },
      ],
    };
    const nach = {
      zeilen: [
        {
          id: BV,
          gremium: 'BV Mengede',
          zustaendigkeit: 'ANHOERUNG',
          termin: '2026-11-18',
          federfuehrend: true,
        },
        { gremium: 'HA', zustaendigkeit: 'EMPFEHLUNG', termin: null, entfallen: 'entbehrlich' },
      ],
    };
    expect(aenderungen(von, nach, NAMEN)).toEqual([
      { feld: 'BV Mengede', von: 'Anhörung, ohne Termin', nach: 'Anhörung, 18.11.2026, federführend' },
      { feld: 'HA', von: null, nach: 'Empfehlung, ohne Termin, entfallen: entbehrlich' },
      { feld: 'Rat', von: 'Beschluss, 10.12.2026', nach: 'entfernt' },
    ]);
  });
});
