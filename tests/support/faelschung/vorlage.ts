import { randomUUID } from 'node:crypto';
import {
  beratungsfolgeSpeichern,
  regelausnahmeSetzen,
  regelausnahmeZuruecknehmen,
} from '@/server/beratungsfolge/commands';
import { planVon } from '@/server/beratungsfolge/queries';
import { legeEntwurfAn, loescheEntwurf, speichereEntwurf } from '@/server/entwuerfe/commands';
import { erfasseDokument } from '@/server/erfassungen/commands';
import { gibFrei, holeZurueck } from '@/server/freigaben/commands';
import { sachstandEintragen, sachstandVeroeffentlichen } from '@/server/sachstaende/commands';
import { formular } from '../entwurf';
import { JETZT, vorlageAn } from './ort';
import type { Zeile } from './tabelle';

const WER_ENTWIRFT = ['Ratsbüro', 'eigener Fachbereich'] as const;
const JEDER_FACHBEREICH = ['Ratsbüro', 'eigener Fachbereich', 'fremder Fachbereich'] as const;
const AUSNAHME = { regel: 'O1', beratungId: null } as const;

export const vorlageZeilen: readonly Zeile[] = [
  {
    befehl: 'entwuerfe/legeEntwurfAn',
    erlaubt: JEDER_FACHBEREICH,
    sonst: 'NICHT_ERLAUBT',
    baue: async () => {
      const eingabe = {
        id: randomUUID(),
        betreff: 'Neu',
        art: 'MITTEILUNG',
        zu: null,
        bezug: 'BEZUG',
      } as const;
      return { sende: (wer) => legeEntwurfAn(wer, eingabe, JETZT) };
    },
  },
  {
    befehl: 'erfassungen/erfasseDokument',
    erlaubt: JEDER_FACHBEREICH,
    sonst: 'NICHT_ERLAUBT',
    baue: async () => {
      const eingabe = {
        id: randomUUID(),
        text: `Fachbereich | 40\nTagesordnungspunkt\nBäume ${randomUUID()}\nBegründung\nText.`,
      };
      return { sende: (wer) => erfasseDokument(wer, eingabe, JETZT) };
    },
  },
  {
    befehl: 'entwuerfe/speichereEntwurf',
    erlaubt: WER_ENTWIRFT,
    sonst: 'NICHT_GEFUNDEN',
    baue: async (ort) => {
      const { id } = await vorlageAn(ort);
      const eingabe = await formular(ort.db, ort.akteure.Ratsbüro, id, JETZT, { betreff: 'Gefälscht' });
      return {
        sende: (wer) => speichereEntwurf(wer, eingabe, JETZT),
        erfunden: (wer) => speichereEntwurf(wer, { ...eingabe, id: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'entwuerfe/loescheEntwurf',
    erlaubt: WER_ENTWIRFT,
    sonst: 'NICHT_GEFUNDEN',
    baue: async (ort) => {
      const { id } = await vorlageAn(ort);
      return {
        sende: (wer) => loescheEntwurf(wer, { id, version: 1 }, JETZT),
        erfunden: (wer) => loescheEntwurf(wer, { id: randomUUID(), version: 1 }, JETZT),
      };
    },
  },
  {
    befehl: 'freigaben/gibFrei',
    erlaubt: ['Ratsbüro'],
    kennt: { 'eigener Fachbereich': 'NICHT_ERLAUBT' },
    sonst: 'NICHT_GEFUNDEN',
    baue: async (ort) => {
      const { id } = await vorlageAn(ort);
      return {
        sende: (wer) => gibFrei(wer, { id, version: 1 }, JETZT),
        erfunden: (wer) => gibFrei(wer, { id: randomUUID(), version: 1 }, JETZT),
      };
    },
  },
  {
    befehl: 'freigaben/holeZurueck',
    erlaubt: ['Ratsbüro'],
    kennt: { 'eigener Fachbereich': 'NICHT_ERLAUBT' },
    sonst: 'NICHT_GEFUNDEN',
    baue: async (ort) => {
      const { id } = await vorlageAn(ort, { status: 'GEZEICHNET' });
      const eingabe = { id, version: 1, grund: 'Fehler' };
      return {
        sende: (wer) => holeZurueck(wer, eingabe, JETZT),
        erfunden: (wer) => holeZurueck(wer, { ...eingabe, id: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'beratungsfolge/beratungsfolgeSpeichern',
    erlaubt: WER_ENTWIRFT,
    kennt: { System: 'NICHT_ERLAUBT' },
    sonst: 'NICHT_GEFUNDEN',
    baue: async (ort) => {
      const { id } = await vorlageAn(ort);
      const plan = await planVon(ort.db, id, JETZT);
      const eingabe = {
        vorlageId: id,
        basis: (plan?.zeilen ?? []).map((z) => ({ ...z, gremiumText: '' as const })),
        schritte: [],
      };
      return {
        sende: (wer) => beratungsfolgeSpeichern(wer, eingabe, JETZT),
        erfunden: (wer) => beratungsfolgeSpeichern(wer, { ...eingabe, vorlageId: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'beratungsfolge/regelausnahmeSetzen',
    erlaubt: ['Ratsbüro'],
    kennt: { 'eigener Fachbereich': 'NICHT_ERLAUBT', System: 'NICHT_ERLAUBT' },
    sonst: 'NICHT_GEFUNDEN',
    baue: async (ort) => {
      const { id: vorlageId } = await vorlageAn(ort, {
        art: 'BESCHLUSSVORLAGE',
        zustaendigkeit: 'EMPFEHLUNG',
      });
      const eingabe = { vorlageId, ...AUSNAHME, grund: 'So gewollt' };
      return {
        sende: (wer) => regelausnahmeSetzen(wer, eingabe, JETZT),
        erfunden: (wer) => regelausnahmeSetzen(wer, { ...eingabe, vorlageId: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'beratungsfolge/regelausnahmeZuruecknehmen',
    erlaubt: ['Ratsbüro'],
    kennt: { 'eigener Fachbereich': 'NICHT_ERLAUBT', System: 'NICHT_ERLAUBT' },
    sonst: 'NICHT_GEFUNDEN',
    baue: async (ort) => {
      const { id: vorlageId } = await vorlageAn(ort, {
        art: 'BESCHLUSSVORLAGE',
        zustaendigkeit: 'EMPFEHLUNG',
      });
      await ort.db.regelausnahme.create({
        data: { vorlageId, ...AUSNAHME, grund: 'So gewollt', von: 'Büro', am: JETZT },
      });
      return {
        sende: (wer) => regelausnahmeZuruecknehmen(wer, { vorlageId, ...AUSNAHME }, JETZT),
        erfunden: (wer) => regelausnahmeZuruecknehmen(wer, { vorlageId: randomUUID(), ...AUSNAHME }, JETZT),
      };
    },
  },
  {
    befehl: 'sachstaende/sachstandEintragen',
    erlaubt: WER_ENTWIRFT,
    kennt: { System: 'NICHT_ERLAUBT', 'Schriftführung des Gremiums': 'NICHT_ERLAUBT' },
    sonst: 'NICHT_GEFUNDEN',
    baue: async (ort) => {
      const { id: vorlageId } = await vorlageAn(ort, { status: 'GEZEICHNET' });
      const eingabe = {
        id: randomUUID(),
        vorlageId,
        datum: '2026-11-20',
        text: 'Stand',
        oeffentlich: 'ja',
      } as const;
      return {
        sende: (wer) => sachstandEintragen(wer, eingabe, JETZT),
        erfunden: (wer) => sachstandEintragen(wer, { ...eingabe, vorlageId: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'sachstaende/sachstandVeroeffentlichen',
    erlaubt: WER_ENTWIRFT,
    kennt: { System: 'NICHT_ERLAUBT', 'Schriftführung des Gremiums': 'NICHT_ERLAUBT' },
    sonst: 'NICHT_GEFUNDEN',
    baue: async (ort) => {
      const { id: vorlageId } = await vorlageAn(ort, { status: 'GEZEICHNET' });
      const { id: sachstandId } = await ort.db.sachstand.create({
        data: { vorlageId, datum: new Date('2026-11-20'), verfasser: 'Amt', text: 'Stand' },
      });
      return {
        sende: (wer) => sachstandVeroeffentlichen(wer, { vorlageId, sachstandId, oeffentlich: 'ja' }, JETZT),
        erfunden: (wer) =>
          sachstandVeroeffentlichen(wer, { vorlageId: randomUUID(), sachstandId, oeffentlich: 'ja' }, JETZT),
      };
    },
  },
];
