import { describe, expect, it } from 'vitest';
import { FINANZEN, HA, HOERDE, RAT, rahmen, SCHULE, SENIOREN, zeile } from '../../../../tests/support/plan';
import { anmerkungen, summe } from './anmerkung';
import type { Planrahmen, Planzeile } from './plan';
import { tue } from './tat';

const rat = zeile(RAT, 'BESCHLUSS', '10.12.');
const schule = zeile(SCHULE, 'EMPFEHLUNG', '02.12.');
const spaet = zeile(SCHULE, 'EMPFEHLUNG', '13.01.27');

const regeln = (zeilen: Planzeile[], r: Planrahmen) =>
  anmerkungen(zeilen, [], [], r).map((a) => `${a.regel ?? '–'} ${a.schwere}`);

/** Each case: a chain with one fault; every remedy offered for it must mend it. */
const FAELLE: [string, Planzeile[], Planrahmen, string[]][] = [
  [
    'O3 Empfehlung nach dem Beschluss',
    [rat, spaet],
    rahmen(),
    ['Auf Mi 02.12. legen', 'Rat der Stadt auf Do 28.01. legen'],
  ],
  [
    'O4 Bezirksvertretung fehlt',
    [rat],
    rahmen({ vorlage: { stadtbezirke: ['Hörde'] } }),
    ['Bezirksvertretung Hörde einfügen (Anhörung, Di 01.12.)'],
  ],
  [
    'O4 nur zur Kenntnis',
    [zeile(HOERDE, 'KENNTNISNAHME', '01.12.'), rat],
    rahmen({ vorlage: { stadtbezirke: ['Hörde'] } }),
    ['Zuständigkeit „Anhörung“ eintragen'],
  ],
  [
    'O8 Finanzausschuss fehlt',
    [schule, rat],
    rahmen({ vorlage: { finanzbetrag: 90_000 } }),
    ['Finanzausschuss einfügen (Empfehlung, Do 03.12.)'],
  ],
  ['O1 kein Beschluss', [schule], rahmen(), ['Rat der Stadt einfügen (Beschluss, Do 10.12.)']],
  [
    'O2 Empfehlung in einer Mitteilung',
    [schule],
    rahmen({ vorlage: { art: 'MITTEILUNG' } }),
    ['Zuständigkeit „Kenntnisnahme“ eintragen'],
  ],
  [
    'O13 Beirat beschließt',
    [zeile(SENIOREN, 'BESCHLUSS', '17.12.')],
    rahmen(),
    ['Zuständigkeit „Empfehlung“ eintragen'],
  ],
  [
    'O15 Ladungsfrist versäumt',
    [zeile(SCHULE, 'EMPFEHLUNG', '25.11.'), rat],
    rahmen(),
    ['Auf Mi 02.12. legen', 'Auf Mi 13.01. legen'],
  ],
  [
    'O7 niemand federführend',
    [schule, zeile(FINANZEN, 'EMPFEHLUNG', '03.12.'), rat],
    rahmen(),
    ['Schulausschuss: federführend', 'Finanzausschuss: federführend'],
  ],
];

describe('Anmerkungen', () => {
  it.each(FAELLE)('%s: jede angebotene Abhilfe hilft', (fall, zeilen, r, texte) => {
    const regel = fall.split(' ')[0];
    const befund = anmerkungen(zeilen, [], [], r).find((a) => a.regel === regel);
    expect(befund?.abhilfen.map((a) => a.text)).toEqual(texte);
    for (const { tat } of befund?.abhilfen ?? []) {
      const danach = anmerkungen(tue(zeilen, tat, r).zeilen, [], [], r);
      expect(danach.filter((a) => a.id === befund?.id && a.satz === befund?.satz)).toEqual([]);
    }
  });

  it('eine Zeile ohne Termin bekommt die nächsten Sitzungen mit ihrer Frist angeboten', () => {
    const [hinweis] = anmerkungen([zeile(SCHULE, 'KENNTNISNAHME', null)], [], [], rahmen()).filter(
      (a) => a.regel === null,
    );
    expect(hinweis?.abhilfen.map(({ text, zusatz }) => [text, zusatz])).toEqual([
      ['Mi 02.12.2026, 15:00 Uhr', 'Versand bis Di 24.11.: noch 1 Tag'],
      ['Mi 13.01.2027, 15:00 Uhr', 'Versand bis Di 05.01.'],
    ]);
  });

  it('übergehen lässt sich nur, was auch gespeichert ein Fehler ist; übergangen sperrt es nicht mehr', () => {
    const r = rahmen();
    const [neu] = anmerkungen([rat, spaet], [rat], [], r);
    expect(neu).toMatchObject({ regel: 'O3', uebergehbar: false, ausnahme: null });
    const ausnahme = {
      regel: 'O3',
      beratungId: spaet.id,
      grund: 'Eilt',
      von: 'Büro',
      am: new Date(0),
    } as const;
    const liste = anmerkungen([rat, spaet], [rat, spaet], [ausnahme], r);
    expect(liste[0]).toMatchObject({ uebergehbar: true, ausnahme });
    expect(summe(liste)).toBe('1 Warnung, 1 Fehler übergangen');
  });

  it('feste Zeilen fasst keine Abhilfe an', () => {
    const r = rahmen({ stand: { [rat.id]: { versandt: true }, [spaet.id]: { versandt: true } } });
    expect(anmerkungen([rat, spaet], [], [], r).flatMap((a) => a.abhilfen)).toEqual([]);
  });

  it('eine gute Folge hat keine, und eine Zeile ohne Gremium auch nicht', () => {
    const ha = zeile(HA, 'EMPFEHLUNG', '10.12.');
    const gut = [{ ...schule, federfuehrend: true }, ha, rat];
    expect(regeln(gut, rahmen())).toEqual([]);
    expect(summe(anmerkungen(gut, [], [], rahmen()))).toBeNull();
    expect(regeln([...gut, { ...schule, id: 'neu-1', gremiumId: '', sitzungId: null }], rahmen())).toEqual(
      [],
    );
  });
});
