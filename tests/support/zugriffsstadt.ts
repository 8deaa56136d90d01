import { randomUUID } from 'node:crypto';
import { POSITIONSCODES } from '@/domain/beratungsfolge/position/code';
import type { GremiumArt } from '@/domain/gremium/gremium';
import { alsDatum, berlinTag, plusTage } from '@/domain/kern/localDate';
import { SCHUTZKLASSEN, type Schutzklasse } from '@/domain/vorlage/schutzklasse';
import type { Oeffentlichkeit, Vorlagenstatus } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import type { Prisma } from '@/generated/prisma/client';
import { akteurZu, OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { type Db, schreibe } from '@/server/kern/db';
import { legeBenutzerAn } from './benutzer';
import { legeFachbereichAn } from './entwurf';
import { legeKommuneAn, legeSitzungAn, versende } from './stadt';

// The public views ask the database's own clock, so this instant is the real one.
export const JETZT = new Date();
export const HEUTE = berlinTag(JETZT);
const vor = (tage: number) => new Date(JETZT.getTime() - tage * 86_400_000);
/** When an agenda is dispatched: not at all, yesterday, tomorrow, before who left yesterday had come. */
const VERSAND = [null, vor(1), vor(-1), vor(900)] as const;

export const GEHEIM = 'Geheimer Titel';
const EIGENES_ENDE = plusTage(HEUTE, -1);

const STATUS: readonly Vorlagenstatus[] = ['ENTWURF', 'MITZEICHNUNG', 'GEZEICHNET', 'IN_BERATUNG'];
const ARTEN = [
  { oeffentlichkeit: 'OEFFENTLICH', schutzklasse: 'ALLGEMEIN' },
  ...SCHUTZKLASSEN.map((schutzklasse) => ({ oeffentlichkeit: 'NICHTOEFFENTLICH' as const, schutzklasse })),
] as const;

/** Deterministic, so that a failure can be had again, and with no period in common with the loops. */
let keim = 20_261_126;
const wuerfel = (seiten: number): number => {
  keim = (keim * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((keim / 2_147_483_648) * seiten);
};

const KONTEN = [
  'Ratsbüro',
  'Fachbereich 61',
  'Fachbereich ohne Einheit',
  'Mitzeichnung 66',
  'Mitzeichnung ohne Einheit',
  'Schriftführung',
  'Mitglied',
  'Stellvertretung',
  'sachkundige Bürgerin',
  'Mitglied beider',
  'Mitglied des Rates',
  'Mitglied der Bezirksvertretung',
  'seit gestern ausgeschieden',
  'ab morgen Mitglied',
  'Mitglied ohne Sitz',
  'befangen, in Rat und Ausschuss',
  'Administration',
  'Revision',
] as const;
type Konto = (typeof KONTEN)[number];
type Wer = Parameters<typeof legeBenutzerAn>[1];
export const WER = ['Öffentlichkeit', 'System', ...KONTEN] as const;
export type Name = (typeof WER)[number];

export type Vorlage = {
  id: string;
  nummer: string;
  anlagen: { oeffentlich: string; nichtoeffentlich: string };
};
export type Zugriffsstadt = {
  vorlagen: Vorlage[];
  sitzungen: string[];
  gremien: string[];
  /** A public paper that refers to every other one. */
  sammelvorlage: string;
  /** The accounts again, with the settings of the city as they are now. */
  akteure: () => Promise<Map<Name, Akteur>>;
};

/**
 * Papers of every status, publicity and class, of two departments, for four kinds of bodies, on agendas dispatched, to be
 * dispatched, not dispatched and on none; some sent ahead of it; some with a second body, with somebody befangen, in every state of co-signing;
 * each with a public and a non-public attachment, Sachstand and result. And everybody who might look at them.
 */
export async function legeZugriffsstadtAn(db: Db): Promise<Zugriffsstadt> {
  await legeKommuneAn(db);
  const gremium = (art: GremiumArt, name: string, stadtbezirk?: string) =>
    db.gremium.create({ data: { name, kurzname: name, art, stadtbezirk } });
  const eigenes = await gremium('AUSSCHUSS', 'Bauausschuss');
  const fremdes = await gremium('BETRIEBSAUSSCHUSS', 'Betriebsausschuss');
  const rat = await gremium('RAT', 'Rat');
  const bezirk = await gremium('BEZIRKSVERTRETUNG', 'BV Hörde', 'Hörde');
  const gremien = [eigenes, fremdes, rat, bezirk].map((g) => g.id);
  const einheiten = [(await legeFachbereichAn(db, '61')).id, (await legeFachbereichAn(db, '66')).id];
  const befangen = await db.person.create({
    data: {
      vorname: 'Muster',
      nachname: 'Befangen',
      mitgliedschaften: {
        create: [eigenes, rat].map((g) => ({
          gremiumId: g.id,
          rolle: 'MITGLIED',
          von: alsDatum('2020-11-01'),
        })),
      },
    },
  });
  const vorlagen: Vorlage[] = [];
  const sitzungen: string[] = [];
  const zeilen = leereZeilen();
  const versendungen: { vorlagen: string[]; am: Date; sitzung: string }[] = [];
  for (const gremiumId of gremien) {
    for (const versand of VERSAND) {
      const sitzung = (await legeSitzungAn(db, gremiumId, '2027-03-10')).id;
      sitzungen.push(sitzung);
      const versandt: string[] = [];
      for (const status of STATUS) {
        for (const art of ARTEN) {
          const anderes = gremien[wuerfel(4)] ?? gremiumId;
          const v = vorlageIn(zeilen, {
            ...art,
            status,
            ordnung: vorlagen.length,
            sitzungId: wuerfel(3) > 0 ? sitzung : null,
            gremiumId,
            anderes: wuerfel(4) === 0 && anderes !== gremiumId ? anderes : null,
            einheiten: wuerfel(2) === 0 ? einheiten : [...einheiten].reverse(),
            befangen: wuerfel(3) === 0 ? befangen.id : null,
          });
          vorlagen.push(v);
          // What has not been released is never dispatched: the database refuses it.
          if (v.aufTagesordnung && status !== 'ENTWURF' && status !== 'MITZEICHNUNG') versandt.push(v.id);
        }
      }
      if (versand) versendungen.push({ vorlagen: versandt, am: versand, sitzung });
    }
  }
  await schreibeZeilen(db, zeilen);
  const gestern = versendungen.filter((v) => v.am === VERSAND[1]).flatMap((v) => v.vorlagen);
  await versendeVorab(
    gestern.filter((_, i) => i % 3 === 0),
    vor(900),
  );
  for (const v of versendungen) await versende(db, v.vorlagen, v.am, v.sitzung);
  const sammelvorlage = randomUUID();
  await db.vorlage.create({
    data: {
      id: sammelvorlage,
      betreff: 'Sammelvorlage',
      art: 'MITTEILUNG',
      status: 'IN_BERATUNG',
      oeffentlichkeit: 'OEFFENTLICH',
      verweise: { create: vorlagen.map((v) => ({ nummer: v.nummer })) },
    },
  });
  await versende(db, [sammelvorlage], vor(1));
  await db.standort.createMany({
    data: [...vorlagen.map((v) => v.id), sammelvorlage].flatMap((vorlageId) =>
      ['INTERN', 'OEFFENTLICH'].map((sicht) => ({
        vorlageId,
        sicht,
        von: alsDatum('2020-01-01'),
        code: POSITIONSCODES[0],
        satz: 'Steht irgendwo.',
        erledigt: 0,
        gesamt: 1,
      })),
    ),
  });

  const [hier, dort] = einheiten as [string, string];
  const wer: Record<Konto, Wer> = {
    Ratsbüro: { rolle: 'RATSBUERO' },
    'Fachbereich 61': { rolle: 'FACHBEREICH', fachbereichId: hier },
    'Fachbereich ohne Einheit': { rolle: 'FACHBEREICH' },
    'Mitzeichnung 66': { rolle: 'MITZEICHNUNG', fachbereichId: dort },
    'Mitzeichnung ohne Einheit': { rolle: 'MITZEICHNUNG' },
    Schriftführung: { rolle: 'SCHRIFTFUEHRUNG', gremien: [eigenes.id] },
    Mitglied: { rolle: 'MITGLIED', gremien: [eigenes.id] },
    Stellvertretung: { rolle: 'MITGLIED', sitze: [{ gremiumId: eigenes.id, rolle: 'STELLVERTRETUNG' }] },
    'sachkundige Bürgerin': {
      rolle: 'MITGLIED',
      sitze: [{ gremiumId: fremdes.id, rolle: 'SACHKUNDIGE_BUERGERIN' }],
    },
    'Mitglied beider': { rolle: 'MITGLIED', gremien: [eigenes.id, fremdes.id] },
    'Mitglied des Rates': { rolle: 'MITGLIED', gremien: [rat.id] },
    'Mitglied der Bezirksvertretung': { rolle: 'MITGLIED', gremien: [bezirk.id] },
    'seit gestern ausgeschieden': {
      rolle: 'MITGLIED',
      sitze: [{ gremiumId: eigenes.id, von: plusTage(HEUTE, -400), bis: EIGENES_ENDE }],
    },
    'ab morgen Mitglied': {
      rolle: 'MITGLIED',
      sitze: [{ gremiumId: eigenes.id, von: plusTage(HEUTE, 1) }],
    },
    'Mitglied ohne Sitz': { rolle: 'MITGLIED' },
    Administration: { rolle: 'ADMINISTRATION' },
    Revision: { rolle: 'REVISION' },
    'befangen, in Rat und Ausschuss': { rolle: 'MITGLIED' },
  };
  const konten = new Map<Konto, string>();
  for (const name of KONTEN) konten.set(name, (await legeBenutzerAn(db, wer[name], JETZT)).benutzerId ?? '');
  await db.benutzer.update({
    where: { id: konten.get('befangen, in Rat und Ausschuss') ?? '' },
    data: { personId: befangen.id },
  });
  return { vorlagen, sitzungen, gremien, sammelvorlage, akteure: () => alleAkteure(konten) };
}

/** To their first body before its agenda (F4). */
async function versendeVorab(vorlagen: readonly string[], am: Date): Promise<void> {
  await schreibe(async (tx) => {
    const { id: versandId } = await tx.versand.create({
      data: {
        ...{ art: 'SONDERVERSAND', versandtAm: am, oeffentlichAb: am },
        vorlagen: { create: vorlagen.map((vorlageId) => ({ vorlageId })) },
      },
    });
    await tx.beratung.updateMany({
      where: { vorlageId: { in: [...vorlagen] }, ordnung: 0 },
      data: { versandId },
    });
  });
}

async function alleAkteure(konten: ReadonlyMap<Konto, string>): Promise<Map<Name, Akteur>> {
  const akteure = new Map<Name, Akteur>([
    ['Öffentlichkeit', OEFFENTLICH],
    ['System', SYSTEM],
  ]);
  for (const [name, id] of konten) akteure.set(name, (await akteurZu(id, JETZT)) ?? OEFFENTLICH);
  return akteure;
}

type Wunsch = {
  oeffentlichkeit: Oeffentlichkeit;
  schutzklasse: Schutzklasse;
  status: Vorlagenstatus;
  ordnung: number;
  sitzungId: string | null;
  gremiumId: string;
  /** A second body in the chain, which has dispatched nothing. */
  anderes: string | null;
  einheiten: readonly string[];
  befangen: string | null;
};

/** Signatures of two units, in every state there is; before them those of a sending that no longer counts. */
const ZEICHNUNGEN = [
  [],
  ['OFFEN', 'WARTET'],
  ['GEZEICHNET', 'OFFEN'],
  ['GEZEICHNET', 'GEZEICHNET'],
  ['GEZEICHNET', 'ZURUECKGEGEBEN'],
] as const;

const leereZeilen = () => ({
  tagesordnungspunkt: [] as Prisma.TagesordnungspunktCreateManyInput[],
  befangenheit: [] as Prisma.BefangenheitCreateManyInput[],
  vorlage: [] as Prisma.VorlageCreateManyInput[],
  beratung: [] as Prisma.BeratungCreateManyInput[],
  sachstand: [] as Prisma.SachstandCreateManyInput[],
  datei: [] as Prisma.DateiCreateManyInput[],
  anlage: [] as Prisma.AnlageCreateManyInput[],
  mitzeichnung: [] as Prisma.MitzeichnungCreateManyInput[],
});
type Zeilen = ReturnType<typeof leereZeilen>;

/** A statement a table: the whole city in a moment. */
async function schreibeZeilen(db: Db, z: Zeilen): Promise<void> {
  await db.tagesordnungspunkt.createMany({ data: z.tagesordnungspunkt });
  await db.befangenheit.createMany({ data: z.befangenheit });
  await db.vorlage.createMany({ data: z.vorlage });
  await db.beratung.createMany({ data: z.beratung });
  await db.sachstand.createMany({ data: z.sachstand });
  await db.datei.createMany({ data: z.datei });
  await db.anlage.createMany({ data: z.anlage });
  await db.mitzeichnung.createMany({ data: z.mitzeichnung });
}

function vorlageIn(z: Zeilen, w: Wunsch): Vorlage & { aufTagesordnung: boolean } {
  const [id, nummer] = [randomUUID(), `1${String(w.ordnung).padStart(4, '0')}-26`];
  const offen = w.oeffentlichkeit === 'OEFFENTLICH' && wuerfel(4) > 0;
  const punktId = w.sitzungId ? randomUUID() : null;
  if (w.sitzungId && punktId) {
    z.tagesordnungspunkt.push({
      id: punktId,
      sitzungId: w.sitzungId,
      ordnung: w.ordnung,
      titel: `${GEHEIM} ${nummer}`,
      teil: offen ? 'OEFFENTLICH' : 'NICHTOEFFENTLICH',
    });
    if (w.befangen)
      z.befangenheit.push({ personId: w.befangen, tagesordnungspunktId: punktId, von: 'Ratsbüro' });
  }
  z.vorlage.push({
    id,
    nummer,
    betreff: `${GEHEIM} ${nummer}`,
    art: 'MITTEILUNG',
    status: w.status,
    oeffentlichkeit: w.oeffentlichkeit,
    schutzklasse: w.schutzklasse,
    fachbereichId: w.einheiten[0],
    stadtbezirke: wuerfel(4) === 0 ? ['Hörde'] : [],
  });
  const schritt = { vorlageId: id, zustaendigkeit: 'KENNTNISNAHME' };
  const { sitzungId, gremiumId } = w;
  z.beratung.push({ ...schritt, gremiumId, ordnung: 0, sitzungId, tagesordnungspunktId: punktId });
  if (w.anderes) z.beratung.push({ ...schritt, gremiumId: w.anderes, ordnung: 1 });
  const anlagen = { oeffentlich: randomUUID(), nichtoeffentlich: randomUUID() };
  for (const [ordnung, teil] of (['oeffentlich', 'nichtoeffentlich'] as const).entries()) {
    const oeffentlich = teil === 'oeffentlich';
    z.sachstand.push({
      vorlageId: id,
      datum: alsDatum(HEUTE),
      verfasser: 'Amt',
      text: 'Stand',
      oeffentlich,
    });
    const dateiId = randomUUID();
    z.datei.push({
      id: dateiId,
      name: `${teil}.pdf`,
      mimetyp: 'application/pdf',
      groesse: 6,
      sha256: 'a'.repeat(64),
      ablage: randomUUID().replaceAll('-', ''),
      geprueftAm: JETZT,
    });
    z.anlage.push({ id: anlagen[teil], vorlageId: id, dateiId, titel: teil, ordnung, oeffentlich });
  }
  const gezeichnet = { von: 'Jemand', am: vor(3), anmerkung: 'So nicht' };
  for (const [ordnung, status] of (ZEICHNUNGEN[wuerfel(ZEICHNUNGEN.length)] ?? []).entries()) {
    for (const aktuell of [false, true]) {
      const fertig = !aktuell || status === 'GEZEICHNET' || status === 'ZURUECKGEGEBEN';
      z.mitzeichnung.push({
        vorlageId: id,
        organisationseinheitId: w.einheiten[aktuell ? ordnung : 1 - ordnung] ?? '',
        runde: aktuell ? 2 : 1,
        ordnung,
        aktuell,
        status: aktuell ? status : 'GEZEICHNET',
        ...(fertig && gezeichnet),
      });
    }
  }
  return { id, nummer, anlagen, aufTagesordnung: punktId !== null };
}
