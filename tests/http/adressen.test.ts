import { expect, inject, it } from 'vitest';
import { melde } from '../support/anmelden';
import { adressmuster } from '../support/kanarien/wege';

const { adresse } = inject('server');
const gelesen = new Set<string>();

/** Everything a page reads from its address. */
const NAMEN =
  'q seite weiter meldung fehler kennwort stichtag monat punkt vorlage ende alle versandt gruppe person gegenstand art von bis vor stand jahr gremium gremien token ersetzen zustaendigkeit ergebnis grund fachbereich stadtbezirk sortierung bereich auswahl nach bezirk seitVon seitBis terminVon terminBis verantwortlich'.split(
    ' ',
  );

/** What nobody means: no character of any language, no number, no day, no code, a name that every object has. */
const WERTE = [
  '%EF%BF%BF%01%F0%9F%92%A9',
  '%00',
  '%ED%A0%80',
  "'%3A*%26!(%5C%25",
  '9'.repeat(60),
  '-1',
  '2026-02-30',
  '0000-00',
  '__proto__',
];

it.each(['niemand', 'ratsbuero', 'administration', 'revision'] as const)(
  'Was immer in einer Adresse steht, als %s: keine Seite scheitert daran',
  async (wer) => {
    const cookie = wer === 'niemand' ? '' : await melde(adresse, wer);
    const hole = (pfad: string) => fetch(adresse + pfad, { redirect: 'manual', headers: { cookie } });
    const gescheitert: string[] = [];
    for (const pfad of adressmuster().filter((muster) => !muster.includes('['))) {
      const { status, headers } = await hole(pfad);
      // Who may not see it is sent away before anything is read.
      if (status === 404 || headers.get('location')?.includes('/anmelden?weiter=')) continue;
      await Promise.all(
        WERTE.map(async (wert) => {
          const frage = NAMEN.map((name) => `${name}=${wert}`).join('&');
          const antwort = await hole(`${pfad}?${frage}&${frage}`);
          await antwort.body?.cancel();
          if (antwort.status >= 500) gescheitert.push(`${pfad}?…=${wert}: ${antwort.status}`);
        }),
      );
      gelesen.add(pfad);
    }
    expect(gescheitert).toEqual([]);
  },
  300_000,
);

it('so gut wie jede Seite hat jemand gelesen', () => {
  expect(gelesen.size).toBeGreaterThan(25);
});
