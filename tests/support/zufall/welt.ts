import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import type { GremiumArt } from '@/domain/gremium/gremium';
import { alsDatum } from '@/domain/kern/localDate';
import type { Oeffentlichkeit, Vorlagenart } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { akteurZu, OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { type Db, schreibe } from '@/server/kern/db';
import { schreibeStandorte } from '@/server/kern/standort';
import { legeBenutzerAn } from '../benutzer';

export const ANFANG = new Date('2026-11-23T08:00:00Z');
/** Every non-public subject begins with it: where the public reads it, something leaks. */
export const GEHEIM = 'Geheimsache';

const GREMIEN = {
  RAT: ['Rat der Stadt', 'RAT'],
  HA: ['Hauptausschuss', 'HAUPTAUSSCHUSS'],
  SCHULE: ['Schulausschuss', 'AUSSCHUSS'],
  UMWELT: ['Umweltausschuss', 'AUSSCHUSS'],
  NORD: ['Bezirksvertretung Nord', 'BEZIRKSVERTRETUNG'],
  OST: ['Bezirksvertretung Ost', 'BEZIRKSVERTRETUNG'],
} as const satisfies Record<string, readonly [string, GremiumArt]>;
type Kurz = keyof typeof GREMIEN;

/** Day, start and bodies: a joint sitting, a cancelled one, ties on one day, one without a start. */
const SITZUNGEN: readonly [tag: string, beginn: string | null, gremien: Kurz[], abgesagt?: true][] = [
  ['2026-11-25', '16:00', ['NORD'], true],
  ['2026-11-26', '10:00', ['SCHULE', 'UMWELT']],
  ['2026-11-27', '16:00', ['OST']],
  ['2026-12-01', '16:00', ['NORD']],
  ['2026-12-03', null, ['SCHULE']],
  ['2026-12-03', '13:00', ['HA']],
  ['2026-12-03', '15:00', ['RAT']],
  ['2026-12-07', '15:00', ['UMWELT']],
  ['2026-12-08', '15:00', ['SCHULE']],
  ['2026-12-10', '13:00', ['HA']],
  ['2026-12-10', '15:00', ['RAT']],
  ['2026-12-15', '16:00', ['OST', 'NORD']],
  ['2027-01-21', '15:00', ['RAT']],
];

/** A step: body, role, and the place of its Sitzung in the list above (null = without date). */
type Station = [Kurz, Zustaendigkeit, number | null];
const VORLAGEN: readonly [Oeffentlichkeit, Vorlagenart, 'ENTWURF' | 'GEZEICHNET', Station[]][] = [
  [
    'OEFFENTLICH',
    'MITTEILUNG',
    'GEZEICHNET',
    [
      ['NORD', 'KENNTNISNAHME', 0],
      ['SCHULE', 'KENNTNISNAHME', 1],
      ['UMWELT', 'KENNTNISNAHME', 1],
      ['OST', 'KENNTNISNAHME', 2],
    ],
  ],
  [
    'OEFFENTLICH',
    'BESCHLUSSVORLAGE',
    'GEZEICHNET',
    [
      ['SCHULE', 'EMPFEHLUNG', 1],
      ['HA', 'EMPFEHLUNG', 5],
      ['RAT', 'BESCHLUSS', 6],
    ],
  ],
  [
    'NICHTOEFFENTLICH',
    'BESCHLUSSVORLAGE',
    'GEZEICHNET',
    [
      ['SCHULE', 'EMPFEHLUNG', 1],
      ['RAT', 'BESCHLUSS', 6],
    ],
  ],
  [
    'OEFFENTLICH',
    'BESCHLUSSVORLAGE',
    'GEZEICHNET',
    [
      ['OST', 'ANHOERUNG', 2],
      ['NORD', 'BESCHLUSS', 3],
    ],
  ],
  [
    'OEFFENTLICH',
    'MITTEILUNG',
    'ENTWURF',
    [
      ['SCHULE', 'KENNTNISNAHME', 4],
      ['UMWELT', 'KENNTNISNAHME', 7],
      ['HA', 'KENNTNISNAHME', null],
      ['RAT', 'KENNTNISNAHME', 6],
    ],
  ],
  [
    'NICHTOEFFENTLICH',
    'MITTEILUNG',
    'ENTWURF',
    [
      ['SCHULE', 'KENNTNISNAHME', 4],
      ['RAT', 'KENNTNISNAHME', 6],
    ],
  ],
];

/** Who acts: accounts by id, the Akteur read anew each time; null = the public or the system. */
export type Welt = {
  db: Db;
  eigentuemer: Client;
  jetzt: Date;
  gremien: Record<Kurz, string>;
  amt: string;
  benutzer: { name: string; id: string | null }[];
};

/** Bodies, units and accounts that stay; the clock of the SQL becomes a row that `stelleUhr` sets. */
export async function gruendeStadt(db: Db, eigentuemer: Client): Promise<Welt> {
  await eigentuemer.query(`
    CREATE TABLE intern.test_uhr (am timestamptz NOT NULL);
    INSERT INTO intern.test_uhr VALUES (now());
    CREATE OR REPLACE FUNCTION intern.jetzt() RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = intern
      AS $$ SELECT am FROM test_uhr $$`);
  await db.kommune.create({
    data: { name: 'Stadt Zufall', kurzname: 'Zufall', demo: true, ladungsfristTage: 3 },
  });
  const gremien = {} as Record<Kurz, string>;
  for (const [kurz, [name, art]] of Object.entries(GREMIEN) as [Kurz, (typeof GREMIEN)[Kurz]][])
    gremien[kurz] = (
      await db.gremium.create({ data: { name, kurzname: name, art, entscheidungsbefugt: true } })
    ).id;
  const amt = async (kennung: string) =>
    (await db.organisationseinheit.create({ data: { art: 'FACHBEREICH', kennung, name: `Amt ${kennung}` } }))
      .id;
  const [eigenes, fremdes] = [await amt('40'), await amt('60')];
  const { SCHULE, UMWELT, NORD, OST, RAT, HA } = gremien;
  const konten = [
    { rolle: 'RATSBUERO', name: 'Büro Eins' },
    { rolle: 'RATSBUERO', name: 'Büro Zwei' },
    { rolle: 'SCHRIFTFUEHRUNG', name: 'Schriftführung Schule und Rat', gremien: [SCHULE, RAT] },
    { rolle: 'SCHRIFTFUEHRUNG', name: 'Schriftführung der Übrigen', gremien: [UMWELT, NORD, OST, HA] },
    { rolle: 'FACHBEREICH', name: 'Eigenes Amt', fachbereichId: eigenes },
    { rolle: 'FACHBEREICH', name: 'Fremdes Amt', fachbereichId: fremdes },
    { rolle: 'MITGLIED', name: 'Mitglied', gremien: [SCHULE, RAT] },
    { rolle: 'ADMINISTRATION', name: 'Administration' },
  ] as const;
  const benutzer: Welt['benutzer'] = [];
  for (const konto of konten) {
    const mit = 'gremien' in konto ? { ...konto, gremien: [...konto.gremien] } : konto;
    const { benutzerId } = await legeBenutzerAn(db, mit, ANFANG);
    benutzer.push({ name: konto.name, id: benutzerId });
  }
  benutzer.push({ name: OEFFENTLICH.name, id: null }, { name: SYSTEM.name, id: null });
  return { db, eigentuemer, jetzt: ANFANG, gremien, amt: eigenes, benutzer };
}

export async function stelleUhr(welt: Welt, jetzt: Date): Promise<void> {
  welt.jetzt = jetzt;
  await welt.eigentuemer.query('UPDATE intern.test_uhr SET am = $1', [jetzt]);
}

export async function akteurVon(welt: Welt, nr: number): Promise<Akteur> {
  const wer = welt.benutzer[nr % welt.benutzer.length];
  if (!wer?.id) return wer?.name === SYSTEM.name ? SYSTEM : OEFFENTLICH;
  const akteur = await akteurZu(wer.id, welt.jetzt);
  if (!akteur) throw new Error(`${wer.name} ist weg`);
  return akteur;
}

/** Everything that was ever decided is gone; calendar and papers as on the first morning. */
export async function beginneVonVorn(welt: Welt): Promise<void> {
  const { db, eigentuemer, gremien } = welt;
  await eigentuemer.query(
    'TRUNCATE intern.vorlage, intern.sitzung, intern.versand, intern.protokoll, intern.vorgang, intern.import, intern.nummernzaehler CASCADE',
  );
  await stelleUhr(welt, ANFANG);
  const sitzungen = SITZUNGEN.map(([tag, beginn, wer, abgesagt]) => ({
    id: randomUUID(),
    tag,
    beginn,
    wer,
    abgesagt,
  }));
  await db.sitzung.createMany({
    data: sitzungen.map(({ id, tag, beginn, abgesagt }) => ({
      id,
      datum: alsDatum(tag),
      beginn,
      abgesagt: abgesagt === true,
      oeffentlichAb: alsDatum('2026-11-01'),
    })),
  });
  await db.sitzungGremium.createMany({
    data: sitzungen.flatMap(({ id: sitzungId, wer }) =>
      wer.map((kurz, ordnung) => ({ sitzungId, ordnung, gremiumId: gremien[kurz] })),
    ),
  });
  const vorlagen = VORLAGEN.map(([oeffentlichkeit, art, status, stationen], i) => ({
    id: randomUUID(),
    oeffentlichkeit,
    art,
    status,
    stationen,
    i,
  }));
  await db.vorlage.createMany({
    data: vorlagen.map(({ stationen: _, i, ...v }) => ({
      ...v,
      betreff: `${v.oeffentlichkeit === 'OEFFENTLICH' ? 'Sache' : GEHEIM} ${i}`,
      nummer: v.status === 'GEZEICHNET' ? `0000${i + 1}-26` : null,
      freigegebenAm: v.status === 'GEZEICHNET' ? ANFANG : null,
      personenbezug: v.oeffentlichkeit === 'OEFFENTLICH' && v.status === 'GEZEICHNET' ? 'KEINER' : null,
      beschlussErforderlich: v.art === 'BESCHLUSSVORLAGE',
      fachbereichId: welt.amt,
      fachbereich: '40',
      verantwortlich: 'Tobias Arndt',
      datum: alsDatum('2026-11-02'),
    })),
  });
  await db.abschnitt.createMany({
    data: vorlagen.map((v) => ({
      vorlageId: v.id,
      art: 'BESCHLUSSVORSCHLAG',
      ueberschrift: 'Beschlussvorschlag',
      text: 'So soll es sein.',
      ordnung: 0,
    })),
  });
  await db.beratung.createMany({
    data: vorlagen.flatMap((v) =>
      v.stationen.map(([kurz, zustaendigkeit, nr], ordnung) => ({
        vorlageId: v.id,
        ordnung,
        gremiumId: gremien[kurz],
        zustaendigkeit,
        sitzungId: nr === null ? null : (sitzungen[nr]?.id ?? null),
      })),
    ),
  });
  await db.nummernzaehler.create({ data: { jahr: 2026, stand: 4 } });
  await schreibe((tx) =>
    schreibeStandorte(
      tx,
      vorlagen.map((v) => v.id),
      '2026-11-23',
    ),
  );
}
