import { randomUUID } from 'node:crypto';
import type { AblehnungsCode } from '@/domain/kern/ablehnung';
import { ErgebnisEingabe } from '@/domain/protokoll/eingabe';
import { punktBekanntgeben } from '@/server/bekanntgaben/commands';
import { ergebnisErfassen } from '@/server/ergebnisse/commands';
import { kenntnisnahmenVermerken, kenntnisnahmenWiderrufen } from '@/server/kenntnisnahmen/commands';
import { sonderversandVersenden, tischvorlageVersenden } from '@/server/nachreichungen/commands';
import {
  punktAendern,
  punktBewegen,
  punktHinzufuegen,
  tagesordnungAufstellen,
} from '@/server/tagesordnungen/commands';
import { blattNach } from '@/server/tagesordnungen/queries';
import { einladungVersenden, nachtragVersenden } from '@/server/versendungen/commands';
import {
  JETZT,
  ladeEin,
  type Ort,
  ROLLEN,
  type Rollenname,
  sitzungAn,
  tagesordnungAn,
  vorlageAn,
} from './ort';
import type { Zeile } from './tabelle';

/** The fingerprint of what the office sees: even with it nobody else dispatches. */
async function standVon(ort: Ort, sitzungId: string): Promise<string> {
  const gelesen = await blattNach(ort.akteure.Ratsbüro, sitzungId, JETZT);
  return gelesen.ok ? gelesen.wert.stand : '';
}

const WER_PROTOKOLLIERT = ['Ratsbüro', 'Schriftführung des Gremiums'] as const;

/** Once its date is known to all, everybody is told the same. */
const BEKANNT = Object.fromEntries(ROLLEN.map((rolle) => [rolle, 'NICHT_ERLAUBT'])) as Record<
  Rollenname,
  AblehnungsCode
>;

/** One step of the body in its Sitzung of today, which has begun. */
async function heutigerSchritt(ort: Ort, status: 'ENTWURF' | 'GEZEICHNET' = 'GEZEICHNET') {
  const sitzungId = await sitzungAn(ort, '2026-11-24');
  return { sitzungId, ...(await vorlageAn(ort, { status, sitzungId })) };
}

const ergebnis = async (ort: Ort, schon: string | null, status?: 'ENTWURF') => {
  const { sitzungId, schritt } = await heutigerSchritt(ort, status);
  if (schon) await ort.db.ergebnis.create({ data: { beratungId: schritt, code: schon, erfasstAm: JETZT } });
  const eingabe = ErgebnisEingabe.parse({
    beratungId: schritt,
    sitzungId,
    version: 1,
    ergebnis: 'ZUR_KENNTNIS_GENOMMEN',
    begruendung: 'Verlesen',
  });
  return {
    sende: (wer: Parameters<typeof ergebnisErfassen>[0]) => ergebnisErfassen(wer, eingabe, JETZT),
    erfunden: (wer: Parameters<typeof ergebnisErfassen>[0]) =>
      ergebnisErfassen(wer, { ...eingabe, beratungId: randomUUID() }, JETZT),
  };
};

/** The System records nothing; it sees everything, so it is told what is not there. */
const protokoll = {
  erlaubt: WER_PROTOKOLLIERT,
  kennt: { System: 'NICHT_GEFUNDEN' },
  sonst: 'NICHT_ERLAUBT',
} as const;
const tagesordnung = { erlaubt: WER_PROTOKOLLIERT, sonst: 'NICHT_GEFUNDEN' } as const;

export const sitzungZeilen: readonly Zeile[] = [
  {
    befehl: 'nachreichungen/sonderversandVersenden',
    ...tagesordnung,
    baue: async (ort) => {
      const { sitzungId, wartet } = await tagesordnungAn(ort);
      const eingabe = { sitzungId, stand: await standVon(ort, sitzungId), grund: '', vorlagen: [wartet] };
      return {
        sende: (wer) => sonderversandVersenden(wer, eingabe, JETZT),
        erfunden: (wer) => sonderversandVersenden(wer, { ...eingabe, sitzungId: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'nachreichungen/tischvorlageVersenden',
    erlaubt: WER_PROTOKOLLIERT,
    kennt: BEKANNT,
    sonst: 'NICHT_GEFUNDEN',
    baue: async (ort) => {
      const { sitzungId, wartet: vorlageId } = await tagesordnungAn(ort);
      await ladeEin(ort, sitzungId);
      const stand = await standVon(ort, sitzungId);
      const eingabe = { sitzungId, stand, vorlageId, punktId: null, grund: 'Es eilt' };
      return { sende: (wer) => tischvorlageVersenden(wer, eingabe, JETZT) };
    },
  },
  {
    befehl: 'bekanntgaben/punktBekanntgeben',
    erlaubt: ['Ratsbüro'],
    sonst: 'NICHT_GEFUNDEN',
    baue: async (ort) => {
      const sitzungId = await sitzungAn(ort, '2026-11-24');
      const { id: punktId } = await ort.db.tagesordnungspunkt.create({
        data: { sitzungId, ordnung: 0, titel: 'Geheim', nummer: '1' },
      });
      await ladeEin(ort, sitzungId);
      const text = { oeffentlicherTitel: null, oeffentlicherBeschluss: 'Zugestimmt' };
      const eingabe = { sitzungId, punktId, version: 1, ...text };
      return {
        sende: (wer) => punktBekanntgeben(wer, eingabe, JETZT),
        erfunden: (wer) => punktBekanntgeben(wer, { ...eingabe, punktId: randomUUID() }, JETZT),
      };
    },
  },
  { befehl: 'ergebnisse/ergebnisErfassen', ...protokoll, baue: (ort) => ergebnis(ort, null) },
  { befehl: 'ergebnisse/ergebnisErfassen', ...protokoll, baue: (ort) => ergebnis(ort, 'OHNE_VOTUM') },
  {
    // Nothing is recorded for a draft, and its clerk does not learn that it is planned.
    befehl: 'ergebnisse/ergebnisErfassen',
    erlaubt: [],
    kennt: { System: 'NICHT_GEFUNDEN', Ratsbüro: 'VORLAGE_NICHT_FREIGEGEBEN' },
    sonst: 'NICHT_ERLAUBT',
    baue: (ort) => ergebnis(ort, null, 'ENTWURF'),
  },
  {
    befehl: 'kenntnisnahmen/kenntnisnahmenVermerken',
    ...protokoll,
    baue: async (ort) => {
      const { sitzungId, schritt } = await heutigerSchritt(ort);
      return {
        sende: (wer) => kenntnisnahmenVermerken(wer, { sitzungId, schritte: [schritt] }, JETZT),
        erfunden: (wer) =>
          kenntnisnahmenVermerken(wer, { sitzungId: randomUUID(), schritte: [schritt] }, JETZT),
      };
    },
  },
  {
    befehl: 'kenntnisnahmen/kenntnisnahmenWiderrufen',
    ...protokoll,
    baue: async (ort) => {
      const { sitzungId, schritt } = await heutigerSchritt(ort);
      const clerk = ort.akteure['Schriftführung des Gremiums'];
      const vorgang = await kenntnisnahmenVermerken(clerk, { sitzungId, schritte: [schritt] }, JETZT);
      if (!vorgang.ok) throw new Error(vorgang.fehler.code);
      const eingabe = { sitzungId, vorgangId: vorgang.wert.vorgangId };
      return {
        sende: (wer) => kenntnisnahmenWiderrufen(wer, eingabe, JETZT),
        erfunden: (wer) => kenntnisnahmenWiderrufen(wer, { ...eingabe, vorgangId: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'tagesordnungen/tagesordnungAufstellen',
    ...tagesordnung,
    baue: async (ort) => {
      const { sitzungId } = await tagesordnungAn(ort);
      return {
        sende: (wer) => tagesordnungAufstellen(wer, { sitzungId, version: 1 }, JETZT),
        erfunden: (wer) => tagesordnungAufstellen(wer, { sitzungId: randomUUID(), version: 1 }, JETZT),
      };
    },
  },
  {
    befehl: 'tagesordnungen/punktBewegen',
    ...tagesordnung,
    baue: async (ort) => {
      const { sitzungId, punktId } = await tagesordnungAn(ort);
      const eingabe = { sitzungId, version: 1, tat: 'weg' as const, punktId };
      return {
        sende: (wer) => punktBewegen(wer, eingabe, JETZT),
        erfunden: (wer) => punktBewegen(wer, { ...eingabe, sitzungId: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'tagesordnungen/punktAendern',
    ...tagesordnung,
    baue: async (ort) => {
      const { sitzungId, punktId } = await tagesordnungAn(ort);
      const eingabe = {
        sitzungId,
        version: 1,
        punktId,
        titel: 'Gefälscht',
        oeffentlicherTitel: null,
        teil: 'NICHTOEFFENTLICH' as const,
      };
      return {
        sende: (wer) => punktAendern(wer, eingabe, JETZT),
        erfunden: (wer) => punktAendern(wer, { ...eingabe, sitzungId: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'tagesordnungen/punktHinzufuegen',
    ...tagesordnung,
    baue: async (ort) => {
      const { sitzungId } = await tagesordnungAn(ort);
      const eingabe = { sitzungId, version: 1, titel: 'Gefälscht', ort: 'OEFFENTLICH' as const };
      return {
        sende: (wer) => punktHinzufuegen(wer, eingabe, JETZT),
        erfunden: (wer) => punktHinzufuegen(wer, { ...eingabe, sitzungId: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'versendungen/einladungVersenden',
    ...tagesordnung,
    baue: async (ort) => {
      const { sitzungId } = await tagesordnungAn(ort);
      const eingabe = { sitzungId, stand: await standVon(ort, sitzungId), grund: '' };
      return {
        sende: (wer) => einladungVersenden(wer, eingabe, JETZT),
        erfunden: (wer) => einladungVersenden(wer, { ...eingabe, sitzungId: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'versendungen/nachtragVersenden',
    ...tagesordnung,
    kennt: BEKANNT,
    baue: async (ort) => {
      const { sitzungId, wartet } = await tagesordnungAn(ort);
      await ladeEin(ort, sitzungId);
      const stand = await standVon(ort, sitzungId);
      const eingabe = { sitzungId, stand, grund: '', vorlagen: [wartet] };
      return { sende: (wer) => nachtragVersenden(wer, eingabe, JETZT) };
    },
  },
];
