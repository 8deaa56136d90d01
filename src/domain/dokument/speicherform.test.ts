import { describe, expect, it } from 'vitest';
import { parseVorlage } from './parseVorlage';
import { speicherform } from './speicherform';

const vorlage = (folge: string, titel = 'Ein Betreff') =>
  speicherform(
    parseVorlage(
      `öffentlich\n\nBeratungsfolge\tBeratungstermine\tZuständigkeit\n${folge}\n\n### **Tagesordnungspunkt**\n\n${titel}\n\n## **Begründung**\n\nText.\n`,
    ),
  );

describe('Was aus einem gelesenen Dokument gespeichert wird', () => {
  it.each([
    ['Kenntnisnahme', 'KENNTNISNAHMEVORLAGE', false],
    ['Beschluss', 'BESCHLUSSVORLAGE', true],
    ['Empfehlung', 'BESCHLUSSVORLAGE', true],
    ['Dringlichkeitsentscheidung, Genehmigung', 'DRINGLICHKEITSENTSCHEIDUNG', true],
  ])('eine Folge mit %s ist eine %s', (rolle, art, beschluss) => {
    expect(vorlage(`Rat der Stadt\t10.12.2026\t${rolle}`)).toMatchObject({
      art,
      beschlussErforderlich: beschluss,
      befunde: [],
    });
  });

  it('eine Reihe ohne lesbare Zuständigkeit hält nichts auf, und das wird gesagt', () => {
    const { schritte, befunde } = vorlage('Rat der Stadt\t10.12.2026\tWasserstand');
    expect(schritte).toMatchObject([{ zustaendigkeit: 'KENNTNISNAHME', zustaendigkeitText: 'Wasserstand' }]);
    expect(befunde).toMatchObject([{ schwere: 'WARNUNG', code: 'ZUSTAENDIGKEIT_ANGENOMMEN' }]);
  });

  it('ohne Betreff bekommt sie einen vorläufigen, und das wird gesagt', () => {
    const form = vorlage('Rat der Stadt\t10.12.2026\tBeschluss', '');
    expect(form.betreff).toBe('Vorlage ohne Betreff');
    expect(form.befunde.map((b) => b.code)).toEqual(['BETREFF_ERSETZT']);
  });
});
