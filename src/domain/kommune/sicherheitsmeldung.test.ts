import { describe, expect, it } from 'vitest';
import { sicherheitsmeldung } from './sicherheitsmeldung';

const jetzt = new Date('2026-11-26T09:00:00Z');
const adresse = 'https://rat.stadt.example';

describe('security.txt', () => {
  it('nennt jede Adresse einmal, ein Ende, die Sprache und sich selbst', () => {
    const kontakte = ['it@stadt.example', 'ds@stadt.example', 'it@stadt.example'];
    expect(sicherheitsmeldung({ kontakte, adresse }, jetzt)).toBe(
      [
        'Contact: mailto:it@stadt.example',
        'Contact: mailto:ds@stadt.example',
        'Expires: 2027-05-25T09:00:00Z',
        'Preferred-Languages: de, en',
        'Canonical: https://rat.stadt.example/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });

  it.each([[[]], [['', ' ']], [['a@b.example\nContact: mailto:boese@fremd.example']]])(
    'ohne brauchbare Adresse (%j) gibt es sie nicht',
    (kontakte) => {
      expect(sicherheitsmeldung({ kontakte, adresse }, jetzt)).toBeNull();
    },
  );
});
