import { expect, it } from 'vitest';
import type { Fundort } from '../suche/treffer';
import { fundsatz } from './fundsatz';

const anlage = (id: string): Fundort => ({ art: 'ANLAGE', id, name: id });
const gelesen = (...orte: Fundort[]) =>
  fundsatz(orte)
    .map((teil) => (typeof teil === 'string' ? teil : `[${teil.name}]`))
    .join('');

it.each<[Fundort[], string]>([
  [[{ art: 'TEXT' }], 'Gefunden im Text'],
  [[{ art: 'TITEL' }, { art: 'SACHSTAND' }], 'Gefunden im Titel und im Sachstand'],
  [[anlage('Plan')], 'Gefunden in der Anlage [Plan]'],
  [
    [{ art: 'NUMMER' }, { art: 'TEXT' }, anlage('A'), anlage('B')],
    'Gefunden in der Nummer, im Text, in der Anlage [A] und in der Anlage [B]',
  ],
])('%j', (orte, satz) => expect(gelesen(...orte)).toBe(satz));
