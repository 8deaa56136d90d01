import { describe, expect, it } from 'vitest';
import { RAT, uuid, zeile } from '../../../tests/support/plan';
import { AusnahmeFormular, Folgeneingabe, Tatformular } from './eingabe';

const rat = zeile(RAT, 'BESCHLUSS', '10.12.');
const felder = { id: rat.id, gremiumId: RAT.id, zustaendigkeit: 'BESCHLUSS', termin: rat.sitzungId };
const rest = { vorlageId: uuid(1), basis: JSON.stringify([rat]) };
const fehler = (schritte: unknown[]) =>
  Folgeneingabe.safeParse({ ...rest, schritte }).error?.issues.map(
    (i) => `${i.path.join('.')}: ${i.message}`,
  );

describe('Folgeneingabe', () => {
  it('nimmt eine Folge an, auch eine leere', () => {
    expect(Folgeneingabe.parse({ ...rest, schritte: [felder] })).toEqual({
      vorlageId: uuid(1),
      basis: [rat],
      schritte: [rat],
    });
    expect(Folgeneingabe.parse(rest).schritte).toEqual([]);
  });

  it.each([
    [
      [{ ...felder, gremiumId: '' }],
      'schritte.0.gremium: Bitte wählen Sie ein Gremium oder entfernen Sie die Zeile.',
    ],
    [[felder, felder], 'schritte.1.gremium: Diese Zeile ist unlesbar. Bitte fügen Sie sie neu an.'],
    [[{ ...felder, id: 'x' }], 'schritte.0.gremium: Diese Zeile ist unlesbar. Bitte fügen Sie sie neu an.'],
  ])('weist ab: %j', (schritte, satz) => {
    expect(fehler(schritte)).toEqual([satz]);
  });

  it('ein getippter Name genügt; ihn versteht der Befehl', () => {
    expect(fehler([{ ...felder, gremiumId: '', gremium: 'Rat' }])).toBeUndefined();
  });

  it.each(['kein JSON', '{}', JSON.stringify([{ ...rat, sitzungId: 7 }])])(
    'Basis %s: abgewiesen',
    (basis) => {
      expect(Folgeneingabe.safeParse({ ...rest, basis }).success).toBe(false);
    },
  );

  it('höchstens 200 Zeilen', () => {
    const viele = Array.from({ length: 201 }, (_, i) => ({ ...felder, id: `neu-${i}` }));
    expect(fehler(viele)).toContain('schritte: Eine Beratungsfolge hat höchstens 200 Zeilen.');
  });
});

describe('Knöpfe des Formulars', () => {
  it('die Standardfolge ist die gewählte, nicht die des Knopfs', () => {
    const tat = JSON.stringify({ art: 'standard', folge: 'BEIRAETE' });
    expect(Tatformular.parse({ ...rest, tat, standardfolge: 'BEZIRKE_KENNTNIS' }).tat).toEqual({
      art: 'standard',
      folge: 'BEZIRKE_KENNTNIS',
    });
    expect(Tatformular.safeParse({ ...rest, tat: '{"art":"loeschen"}' }).success).toBe(false);
  });

  it('die Begründung steht im Feld, das der Knopf nennt', () => {
    const ausnahme = JSON.stringify({ regel: 'O3', beratungId: rat.id, feld: 'g2' });
    const formular = { vorlageId: uuid(1), ausnahme, gruende: { g1: 'falsch', g2: ' Eilt sehr. ' } };
    expect(AusnahmeFormular.parse(formular)).toEqual({
      vorlageId: uuid(1),
      regel: 'O3',
      beratungId: rat.id,
      grund: 'Eilt sehr.',
    });
    const ohne = AusnahmeFormular.safeParse({ ...formular, gruende: { g1: 'falsch' } });
    expect(ohne.error?.issues[0]?.path).toEqual(['gruende', 'g2']);
  });
});
