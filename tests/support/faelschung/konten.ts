import { randomUUID } from 'node:crypto';
import type { Akteur } from '@/domain/zugriff/akteur';
import { einstellungenAendern } from '@/server/einstellungen/commands';
import { kontoAendern, kontoAnlegen, kontoBerechtigen } from '@/server/konten/commands';
import { einladungSenden, sitzungenBeenden, zweitenFaktorEntfernen } from '@/server/zugaenge/commands';
import { JETZT, type Ort } from './ort';
import type { Antwort, Zeile } from './tabelle';

const verwaltung = { erlaubt: ['System', 'Administration'], sonst: 'NICHT_ERLAUBT' } as const;
const adresse = () => `${randomUUID()}@stadt.example`;
const OHNE = { rollen: [], gremien: [], organisationseinheitId: null, personId: null };

type Stelle = { id: string; version: number };

/** Does something to an account of its own, as often as it is asked. */
const anKonto = (befehl: string, tat: (wer: Akteur, stelle: Stelle) => Promise<Antwort>): Zeile => ({
  befehl,
  ...verwaltung,
  baue: async ({ db }: Ort) => {
    const stelle = await db.benutzer.create({
      data: {
        name: 'Jemand',
        email: adresse(),
        emailVerified: true,
        rollen: { create: { rolle: 'REVISION' } },
      },
      select: { id: true, version: true },
    });
    return {
      sende: (wer) => tat(wer, stelle),
      erfunden: (wer) => tat(wer, { id: randomUUID(), version: 1 }),
    };
  },
});

export const kontenZeilen: readonly Zeile[] = [
  {
    befehl: 'konten/kontoAnlegen',
    ...verwaltung,
    baue: async () => ({
      sende: (wer) =>
        kontoAnlegen(
          wer,
          { ...OHNE, rollen: ['REVISION'], name: 'Neu', email: adresse(), einladen: false },
          JETZT,
        ),
    }),
  },
  anKonto('konten/kontoAendern', (wer, stelle) =>
    kontoAendern(wer, { ...stelle, name: 'Anders', email: adresse() }, JETZT),
  ),
  anKonto('konten/kontoBerechtigen', (wer, stelle) =>
    kontoBerechtigen(wer, { ...OHNE, ...stelle, rollen: ['RATSBUERO'] }, JETZT),
  ),
  {
    befehl: 'einstellungen/einstellungenAendern',
    erlaubt: ['Administration'],
    sonst: 'NICHT_ERLAUBT',
    baue: async ({ db }) => {
      const { version, anlageHoechstMb } = await db.kommune.findFirstOrThrow();
      const mehr = { anlageHoechstMb: anlageHoechstMb + 1, grund: '', bestaetigt: [] };
      return {
        sende: (wer) => einstellungenAendern(wer, { abschnitt: 'anlagen', version, ...mehr }, JETZT),
      };
    },
  },
  anKonto('zugaenge/einladungSenden', (wer, stelle) => einladungSenden(wer, stelle, JETZT)),
  anKonto('zugaenge/sitzungenBeenden', (wer, stelle) => sitzungenBeenden(wer, stelle, JETZT)),
  anKonto('zugaenge/zweitenFaktorEntfernen', (wer, stelle) => zweitenFaktorEntfernen(wer, stelle, JETZT)),
];
