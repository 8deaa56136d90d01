import { describe, expect, it } from 'vitest';
import { type Freigabegegenstand, fehlendes } from './pruefung';

const text = { art: 'BEGRUENDUNG', ueberschrift: 'Begründung', text: 'Text' } as const;
const vorschlag = {
  art: 'BESCHLUSSVORSCHLAG',
  ueberschrift: 'Beschlussvorschlag',
  text: 'Der Rat beschließt.',
} as const;
const VOLL: Freigabegegenstand = {
  betreff: 'Bäume',
  oeffentlichkeit: 'OEFFENTLICH',
  personenbezug: 'KEINER',
  fachbereichId: 'x',
  verantwortlich: 'T. Arndt',
  datum: '2026-11-02',
  abschnitte: [text],
  schritte: ['KENNTNISNAHME'],
};

describe('Was für die Freigabe fehlt (§5.1)', () => {
  it.each<[string, Partial<Freigabegegenstand>, string[]]>([
    ['nichts', {}, []],
    ['Betreff', { betreff: null }, ['betreff']],
    ['P2: keine Antwort, ob Personen genannt sind', { personenbezug: null }, ['personenbezug']],
    ['P2: unkenntlich gemacht', { personenbezug: 'UNKENNTLICH' }, []],
    ['P2: nichtöffentlich fragt niemand', { oeffentlichkeit: 'NICHTOEFFENTLICH', personenbezug: null }, []],
    ['Fachbereich', { fachbereichId: null }, ['fachbereichId']],
    ['Datum und verantwortlich', { datum: null, verantwortlich: null }, ['datum', 'verantwortlich']],
    ['Text', { abschnitte: [] }, ['abschnitte']],
    ['nur leerer Text', { abschnitte: [{ ...text, text: ' \n' }] }, ['abschnitte']],
    ['Beschluss ohne Vorschlag', { schritte: ['BESCHLUSS'] }, ['abschnitte']],
    ['Empfehlung ohne Vorschlag', { schritte: ['EMPFEHLUNG'] }, ['abschnitte']],
    ['Beschluss mit Vorschlag', { schritte: ['BESCHLUSS'], abschnitte: [vorschlag] }, []],
    [
      'leerer Vorschlag',
      { schritte: ['BESCHLUSS'], abschnitte: [text, { ...vorschlag, text: '' }] },
      ['abschnitte'],
    ],
    ['Folge', { schritte: [] }, ['beratungsfolge']],
  ])('%s', (_, anders, felder) =>
    expect(fehlendes({ ...VOLL, ...anders }).map((f) => f.feld)).toEqual(felder),
  );
});
