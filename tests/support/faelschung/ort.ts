import { randomUUID } from 'node:crypto';
import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import { alsDatum } from '@/domain/kern/localDate';
import type { Vorlagenart } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { type Db, schreibe } from '@/server/kern/db';
import { schreibeStandorte } from '@/server/kern/standort';
import { legeBenutzerAn } from '../benutzer';
import { legeFachbereichAn } from '../entwurf';
import { legeGremiumAn, legeKommuneAn, versende } from '../stadt';

/** After the start of the Sitzung of 24.11., before that of 24.03. */
export const JETZT = new Date('2026-11-24T15:00:00Z');

/** Everybody there is, the own and the foreign of each kind (§6). */
export const ROLLEN = [
  'Öffentlichkeit',
  'System',
  'Ratsbüro',
  'eigener Fachbereich',
  'fremder Fachbereich',
  'Schriftführung des Gremiums',
  'Schriftführung eines anderen',
  'Mitglied des Gremiums',
  'Mitglied eines anderen',
  'Mitzeichnung',
  'Administration',
  'Revision',
] as const;
export type Rollenname = (typeof ROLLEN)[number];

/** A city with one account per role; the things to be done to are made by the rows of the table. */
export type Ort = Awaited<ReturnType<typeof baueOrt>>;

export async function baueOrt(db: Db) {
  await legeKommuneAn(db);
  await db.kommune.updateMany({ data: { ladungsfristTage: 0 } });
  const [gremium, anderes] = [(await legeGremiumAn(db)).id, (await legeGremiumAn(db)).id];
  const [amt, fremdesAmt] = [(await legeFachbereichAn(db, '40')).id, (await legeFachbereichAn(db, '60')).id];
  const mitzeichner = (await legeFachbereichAn(db, '20')).id;
  const konto = (wer: Parameters<typeof legeBenutzerAn>[1]) => legeBenutzerAn(db, wer, JETZT);
  const akteure: Record<Rollenname, Akteur> = {
    Öffentlichkeit: OEFFENTLICH,
    System: SYSTEM,
    Ratsbüro: await konto({ rolle: 'RATSBUERO' }),
    'eigener Fachbereich': await konto({ rolle: 'FACHBEREICH', fachbereichId: amt }),
    'fremder Fachbereich': await konto({ rolle: 'FACHBEREICH', fachbereichId: fremdesAmt }),
    'Schriftführung des Gremiums': await konto({ rolle: 'SCHRIFTFUEHRUNG', gremien: [gremium] }),
    'Schriftführung eines anderen': await konto({ rolle: 'SCHRIFTFUEHRUNG', gremien: [anderes] }),
    'Mitglied des Gremiums': await konto({ rolle: 'MITGLIED', gremien: [gremium] }),
    'Mitglied eines anderen': await konto({ rolle: 'MITGLIED', gremien: [anderes] }),
    Mitzeichnung: await konto({ rolle: 'MITZEICHNUNG', fachbereichId: mitzeichner }),
    Administration: await konto({ rolle: 'ADMINISTRATION' }),
    Revision: await konto({ rolle: 'REVISION' }),
  };
  return { db, gremium, anderes, amt, mitzeichner, akteure };
}

/** A Sitzung of the body that nobody outside knows of. */
export async function sitzungAn({ db, gremium }: Ort, tag: string): Promise<string> {
  const { id } = await db.sitzung.create({
    data: { datum: alsDatum(tag), beginn: '15:00', gremien: { create: { gremiumId: gremium } } },
  });
  return id;
}

type Wunsch = {
  status?: 'ENTWURF' | 'GEZEICHNET';
  art?: Vorlagenart;
  zustaendigkeit?: Zustaendigkeit;
  sitzungId?: string;
  punktId?: string;
};

/** A paper of the own Fachbereich with one step of the body, dispatched nowhere. */
export async function vorlageAn(ort: Ort, wunsch: Wunsch = {}): Promise<{ id: string; schritt: string }> {
  const {
    status = 'ENTWURF',
    art = 'MITTEILUNG',
    zustaendigkeit = 'KENNTNISNAHME',
    sitzungId,
    punktId,
  } = wunsch;
  const [id, schritt] = [randomUUID(), randomUUID()];
  await ort.db.vorlage.create({
    data: {
      id,
      art,
      status,
      betreff: 'Was noch niemand wissen soll',
      fachbereichId: ort.amt,
      fachbereich: '40',
      verantwortlich: 'Tobias Arndt',
      datum: alsDatum('2026-11-02'),
      beschlussErforderlich: art === 'BESCHLUSSVORLAGE',
      ...(status === 'GEZEICHNET' && { nummer: id.slice(0, 13), freigegebenAm: JETZT }),
      abschnitte: { create: { art: 'BEGRUENDUNG', ueberschrift: 'Begründung', text: 'Text.', ordnung: 0 } },
      beratungen: {
        create: {
          id: schritt,
          gremiumId: ort.gremium,
          zustaendigkeit,
          ordnung: 0,
          sitzungId,
          tagesordnungspunktId: punktId,
        },
      },
    },
  });
  await schreibe((tx) => schreibeStandorte(tx, [id], '2026-11-24'));
  return { id, schritt };
}

/** A Sitzung in spring with one item of an agenda not dispatched yet, which holds a released paper; another one waits. */
export async function tagesordnungAn(ort: Ort) {
  const sitzungId = await sitzungAn(ort, '2027-03-24');
  const { id: punktId } = await ort.db.tagesordnungspunkt.create({
    data: { sitzungId, ordnung: 0, titel: 'Punkt', nummer: '1' },
  });
  await vorlageAn(ort, { status: 'GEZEICHNET', sitzungId, punktId });
  const wartet = await vorlageAn(ort, { status: 'GEZEICHNET', sitzungId });
  return { sitzungId, punktId, wartet: wartet.id };
}

/** The invitation to a Sitzung has gone out. */
export const ladeEin = (ort: Ort, sitzungId: string) =>
  versende(ort.db, [], new Date('2026-11-20T08:00:00Z'), sitzungId);
