import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import { alsDatum } from '@/domain/kern/localDate';
import { type ErgebnisEingabe, ErgebnisEingabe as Schema } from '@/domain/protokoll/eingabe';
import type { Oeffentlichkeit } from '@/domain/vorlage/vorlage';
import { type Db, schreibe } from '@/server/kern/db';
import { schreibeStandorte } from '@/server/kern/standort';
import { legeSitzungAn } from './stadt';

/** A step of a paper in Beratung: body, role, its Sitzung (with an item of its own) or none. */
export type Planschritt = {
  gremiumId: string;
  zustaendigkeit: Zustaendigkeit;
  sitzungId?: string;
  ergebnis?: string;
  /** Number and place of its item; without one the next free. */
  top?: { nummer: string; ordnung: number };
  ohneTop?: boolean;
};

let laufend = 0;

/** A paper in Beratung with its chain, each step on an item of its Sitzung; answers with the ids in that order. */
export async function legeBeratungAn(
  db: Db,
  schritte: Planschritt[],
  mehr: {
    betreff?: string;
    oeffentlichkeit?: Oeffentlichkeit;
    fachbereichId?: string;
    heute?: string;
    nummer?: string;
  } = {},
): Promise<{ vorlageId: string; ids: string[] }> {
  const { betreff = `Vorlage ${++laufend}`, oeffentlichkeit = 'OEFFENTLICH', heute = '2026-11-24' } = mehr;
  const vorlage = await db.vorlage.create({
    data: {
      betreff,
      oeffentlichkeit,
      nummer: mehr.nummer,
      fachbereichId: mehr.fachbereichId,
      art: 'BESCHLUSSVORLAGE',
      status: 'IN_BERATUNG',
      beschlussErforderlich: schritte.some((s) => s.zustaendigkeit === 'BESCHLUSS'),
    },
  });
  const ids: string[] = [];
  for (const [ordnung, s] of schritte.entries()) {
    const top =
      s.sitzungId && !s.ohneTop
        ? await db.tagesordnungspunkt.create({
            data: {
              sitzungId: s.sitzungId,
              teil: oeffentlichkeit,
              ordnung: s.top?.ordnung ?? ++laufend,
              nummer: s.top?.nummer ?? `3.${laufend}`,
              titel: betreff,
            },
          })
        : null;
    const beratung = await db.beratung.create({
      data: {
        vorlageId: vorlage.id,
        gremiumId: s.gremiumId,
        zustaendigkeit: s.zustaendigkeit,
        ordnung,
        sitzungId: s.sitzungId,
        tagesordnungspunktId: top?.id,
        ergebnisse: s.ergebnis ? { create: { code: s.ergebnis, beschlusstext: 'wie geändert' } } : undefined,
      },
    });
    ids.push(beratung.id);
  }
  await schreibe((tx) => schreibeStandorte(tx, [vorlage.id], heute));
  return { vorlageId: vorlage.id, ids };
}

/** What a clerk's form sends for a step, as the command reads it. */
export async function eingabeZu(
  db: Db,
  beratungId: string,
  felder: Record<string, unknown> & { ergebnis: string },
): Promise<ErgebnisEingabe> {
  const b = await db.beratung.findUniqueOrThrow({ where: { id: beratungId } });
  return Schema.parse({
    beratungId,
    sitzungId: b.sitzungId ?? '00000000-0000-4000-8000-000000000000',
    version: b.version,
    ...felder,
  });
}

const GEGENSTAENDE = [
  'Sichere Querungen für den Radverkehr an Hauptstraßen',
  'Fortschreibung der Baumschutzsatzung',
  'Stellungnahme zum Ausschuss für Bürgerdienste, öffentliche Ordnung, Anregungen und Beschwerden: Neuordnung der Sprechzeiten in den Bezirksverwaltungsstellen',
  'Rahmenplan Hafenquartier',
  'Gebührensatzung Friedhöfe 2027',
  'Altdeponie Deusenberg: Bericht 2026',
  'Luftreinhalteplan: Messwerte des dritten Quartals',
];

/**
 * A body sits on this day: its agenda has fixed items, so many Empfehlungen that go on to another body's decision, and so
 * many Kenntnisnahmen, numbered under headings.
 */
export async function legeVolleSitzungAn(
  db: Db,
  gremien: { eigenes: string; rat: string },
  anzahl: { kenntnisnahmen: number; empfehlungen: number },
  tag = '2026-11-24',
): Promise<{ sitzungId: string; beratungen: string[] }> {
  const sitzung = await legeSitzungAn(db, gremien.eigenes, tag, { beginn: '08:00' });
  const rat = await legeSitzungAn(db, gremien.rat, '2026-12-10', { beginn: '15:00' });
  let ordnung = 0;
  const punkt = (nummer: string, titel: string) =>
    db.tagesordnungspunkt.create({
      data: { sitzungId: sitzung.id, teil: 'OEFFENTLICH', ordnung: ordnung++, nummer, titel },
    });
  await punkt('1', 'Regularien');
  await punkt('1.1', 'Feststellung der Tagesordnung');
  const beratungen: string[] = [];
  const lege = async (nummer: string, kenntnis: boolean) => {
    const hier = { gremiumId: gremien.eigenes, sitzungId: sitzung.id, top: { nummer, ordnung: ordnung++ } };
    const betreff = GEGENSTAENDE[beratungen.length % GEGENSTAENDE.length] ?? '';
    const danach = { gremiumId: gremien.rat, sitzungId: rat.id, zustaendigkeit: 'BESCHLUSS' as const };
    const schritte: Planschritt[] = kenntnis
      ? [{ ...hier, zustaendigkeit: 'KENNTNISNAHME' }]
      : [{ ...hier, zustaendigkeit: 'EMPFEHLUNG' }, danach];
    const { ids } = await legeBeratungAn(db, schritte, { betreff: `${betreff} (${nummer})`, heute: tag });
    beratungen.push(ids[0] ?? '');
  };
  await punkt('2', 'Empfehlungen');
  for (let i = 1; i <= anzahl.empfehlungen; i++) await lege(`2.${i}`, false);
  await punkt('3', 'Kenntnisnahmen');
  for (let i = 1; i <= anzahl.kenntnisnahmen; i++) await lege(`3.${i}`, true);
  return { sitzungId: sitzung.id, beratungen };
}

/** The stored position of a paper today, as the house sees it. */
export const standHeute = async (db: Db, vorlageId: string, tag = '2026-11-24') =>
  db.standort.findFirstOrThrow({
    where: {
      vorlageId,
      sicht: 'INTERN',
      von: { lte: alsDatum(tag) },
      OR: [{ bis: null }, { bis: { gt: alsDatum(tag) } }],
    },
  });
