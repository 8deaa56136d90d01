import { randomInt, randomUUID } from 'node:crypto';
import { parseVorlage } from '@/domain/dokument/parseVorlage';
import { Spurfilter } from '@/domain/pruefspur/filter';
import { erteileAuskunft } from '@/server/auskuenfte/commands';
import {
  benutzerAnlegen,
  benutzerEntsperren,
  benutzerLink,
  benutzerSperren,
} from '@/server/benutzer/commands';
import { spieleDokumentEin } from '@/server/dokumente/commands';
import { richteKommuneEin } from '@/server/kommune/commands';
import { pruefe, versiegele } from '@/server/pruefspur/commands';
import { vermerkeExport } from '@/server/revision/commands';
import { JETZT, type Ort } from './ort';
import type { Zeile } from './tabelle';

/** Whoever runs the server, at the command line, and nobody else. */
const nurSystem = { erlaubt: ['System'], sonst: 'NICHT_ERLAUBT' } as const;
/** Accounts: the administration too. */
const verwaltung = { erlaubt: ['System', 'Administration'], sonst: 'NICHT_ERLAUBT' } as const;

const KOMMUNE = {
  name: 'Gefälscht',
  kurzname: '',
  anschrift: '',
  vertretung: '',
  kontaktStelle: '',
  kontaktEmail: '',
  kontaktTelefon: '',
  datenschutzEmail: '',
};

async function konto({ db }: Ort, gesperrt: boolean): Promise<{ email: string }> {
  const email = `${randomUUID()}@stadt.example`;
  await db.benutzer.create({
    data: { name: 'Jemand', email, emailVerified: true, gesperrtAm: gesperrt ? JETZT : null },
  });
  return { email };
}

const erfunden = () => ({ email: `${randomUUID()}@stadt.example` });

export const betriebZeilen: readonly Zeile[] = [
  {
    befehl: 'dokumente/spieleDokumentEin',
    ...nurSystem,
    baue: async () => {
      const text = `Tagesordnungspunkt\nBäume ${randomUUID()}\nBegründung\nText.`;
      const eingabe = {
        quelle: 'gefaelscht.txt',
        bytes: Buffer.from(text),
        gelesen: parseVorlage(text),
        laufId: randomUUID(),
        gremienAnlegen: true,
        veroeffentlichen: true,
      };
      return { sende: (wer) => spieleDokumentEin(wer, eingabe, JETZT) };
    },
  },
  {
    befehl: 'kommune/richteKommuneEin',
    erlaubt: [],
    // There is one already; even that only the System learns.
    kennt: { System: 'KOMMUNE_BESTEHT' },
    sonst: 'NICHT_ERLAUBT',
    baue: async () => ({ sende: (wer) => richteKommuneEin(wer, KOMMUNE, JETZT) }),
  },
  {
    befehl: 'benutzer/benutzerAnlegen',
    ...verwaltung,
    baue: async () => {
      const eingabe = { name: 'Neu', rolle: 'RATSBUERO' as const, gremien: [], ...erfunden() };
      return { sende: (wer) => benutzerAnlegen(wer, eingabe, JETZT) };
    },
  },
  {
    befehl: 'benutzer/benutzerSperren',
    ...verwaltung,
    baue: async (ort) => {
      const eingabe = await konto(ort, false);
      return {
        sende: (wer) => benutzerSperren(wer, eingabe, JETZT),
        erfunden: (wer) => benutzerSperren(wer, erfunden(), JETZT),
      };
    },
  },
  {
    befehl: 'benutzer/benutzerEntsperren',
    ...verwaltung,
    baue: async (ort) => {
      const eingabe = await konto(ort, true);
      return {
        sende: (wer) => benutzerEntsperren(wer, eingabe, JETZT),
        erfunden: (wer) => benutzerEntsperren(wer, erfunden(), JETZT),
      };
    },
  },
  {
    befehl: 'benutzer/benutzerLink',
    ...verwaltung,
    baue: async (ort) => {
      const eingabe = await konto(ort, false);
      return {
        sende: (wer) => benutzerLink(wer, eingabe, JETZT),
        erfunden: (wer) => benutzerLink(wer, erfunden(), JETZT),
      };
    },
  },
  {
    befehl: 'revision/vermerkeExport',
    erlaubt: ['Revision'],
    sonst: 'NICHT_GEFUNDEN',
    baue: async () => {
      const filter = Spurfilter.parse({ person: 'Jemand', gegenstand: '00001-26', art: 'lesen' });
      return { sende: (wer) => vermerkeExport(wer, filter, JETZT) };
    },
  },
  {
    befehl: 'pruefspur/pruefe',
    ...nurSystem,
    baue: async () => ({ sende: (wer) => pruefe(wer, { monat: null, anker: null }, JETZT) }),
  },
  {
    befehl: 'pruefspur/versiegele',
    ...nurSystem,
    baue: async (ort) => {
      // A month nothing else writes to, with something in it to seal.
      const am = new Date(Date.UTC(1990, randomInt(360), 15));
      await ort.db.protokoll.create({
        data: { am, akteur: 'Jemand', aktion: 'probe', gegenstandArt: 'probe' },
      });
      return { sende: (wer) => versiegele(wer, { auchDemo: true }, JETZT) };
    },
  },
  {
    befehl: 'auskuenfte/erteileAuskunft',
    erlaubt: ['Administration'],
    sonst: 'NICHT_GEFUNDEN',
    baue: async (ort) => {
      const { email } = await konto(ort, false);
      const { id } = await ort.db.benutzer.findUniqueOrThrow({ where: { email } });
      return {
        sende: (wer) => erteileAuskunft(wer, { benutzerId: id, personId: null }, JETZT),
        erfunden: (wer) => erteileAuskunft(wer, { benutzerId: randomUUID(), personId: null }, JETZT),
      };
    },
  },
];
