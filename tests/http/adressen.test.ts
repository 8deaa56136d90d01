import { expect, inject, it } from 'vitest';
import { melde } from '../support/anmelden';
import { adressmuster } from '../support/kanarien/wege';

const { adresse } = inject('server');

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
    const gescheitert: string[] = [];
    for (const pfad of adressmuster().filter((muster) => !muster.includes('['))) {
      for (const wert of WERTE) {
        const frage = NAMEN.map((name) => `${name}=${wert}`).join('&');
        const antwort = await fetch(`${adresse}${pfad}?${frage}&${frage}`, {
          redirect: 'manual',
          headers: { cookie },
        });
        await antwort.body?.cancel();
        if (antwort.status >= 500) gescheitert.push(`${pfad}?…=${wert}: ${antwort.status}`);
      }
    }
    expect(gescheitert).toEqual([]);
  },
  120_000,
);
