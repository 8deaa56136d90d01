import { expect, it } from 'vitest';
import { anzahlsatz, kurzeAnzahl, merkmalwert, suchtitel } from './suche';

const genau = (wert: number) => ({ wert, mehr: false });
const MEHR = { wert: 1000, mehr: true };

it('sagt, wie viele es sind, und nie eine Zahl, die nicht stimmt', () => {
  const vorlagen = (anzahl: typeof MEHR) => anzahlsatz(anzahl, ['Eine Vorlage', 'Vorlagen']);
  expect([0, 1, 2, 1000].map((n) => vorlagen(genau(n)))).toEqual([
    'Keine Vorlagen',
    'Eine Vorlage',
    '2 Vorlagen',
    '1.000 Vorlagen',
  ]);
  expect(vorlagen(MEHR)).toBe('Mehr als 1.000 Vorlagen');
  expect([kurzeAnzahl(genau(12)), kurzeAnzahl(MEHR)]).toEqual(['12', '1.000+']);
});

it('nennt im Titel, wonach und mit welchem Erfolg gesucht wurde', () => {
  expect(suchtitel({ q: '', bereich: 'vorlagen' }, MEHR)).toBe('Vorlagen');
  expect(suchtitel({ q: 'Radweg', bereich: 'vorlagen' }, genau(12))).toBe('Suche: Radweg (12 Treffer)');
  expect(suchtitel({ q: 'Radweg', bereich: 'vorlagen' }, MEHR)).toBe(
    'Suche: Radweg (mehr als 1.000 Treffer)',
  );
  expect(suchtitel({ q: 'Meier', bereich: 'personen' }, genau(0))).toBe(
    'Suche in Personen: Meier (keine Treffer)',
  );
});

it('nennt jeden Wert eines Filters in Worten', () => {
  expect(merkmalwert('gremium', 'x', 'Rat der Stadt')).toBe('Rat der Stadt');
  expect(merkmalwert('zustaendigkeit', 'BESCHLUSS', null)).toBe('Beschluss');
  expect(merkmalwert('ergebnis', 'VERTAGT', null)).toBe('vertagt');
  expect(merkmalwert('stand', 'HEUTE', null)).toBe('Heute in Beratung');
  expect(merkmalwert('grund', 'TERMIN_OFFEN', null)).toBe('Ohne Termin');
  expect(merkmalwert('art', 'ANTRAG', null)).toBe('Antrag');
  expect(merkmalwert('jahr', '2026', null)).toBe('2026');
});
