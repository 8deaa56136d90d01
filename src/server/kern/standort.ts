import 'server-only';
import { type Intervall, intervalle } from '@/domain/beratungsfolge/intervalle';
import { haltegruende, naechsterTermin, stehtBei } from '@/domain/beratungsfolge/position/haltegrund';
import { istOffen } from '@/domain/beratungsfolge/position/phase';
import { satz } from '@/domain/beratungsfolge/satz';
import { schritteZu } from '@/domain/beratungsfolge/satz/nennung';
import type { Folge } from '@/domain/beratungsfolge/schritt';
import type { LocalDate } from '@/domain/kern/localDate';
import type { Transaktion } from './db';
import { alsFolge, FOLGE, type FolgeZeile } from './folge';
import type { Sicht } from './sicht';

/** One row of table standort, days as 'YYYY-MM-DD'. */
export type Standortzeile = {
  vorlageId: string;
  sicht: Sicht;
  von: LocalDate;
  bis: LocalDate | null;
  code: string;
  satz: string;
  seit: LocalDate | null;
  erledigt: number;
  gesamt: number;
  aktuell: string[];
  naechste: string[];
  ueberfaellig: string[];
  ohneTermin: string[];
  blockiert: string[];
  hinweise: string[];
  naechsterTermin: LocalDate | null;
  weitereOffen: boolean;
  gremien: string[];
  zustaendigkeiten: string[];
  gruende: string[];
};

/** Written in one statement; a transaction that moves more papers than this writes several. */
const JE_ANWEISUNG = 500;

/**
 * Stores where papers stand, from `heute` on and for both audiences, in the transaction that changed their facts.
 * Few statements for any number of papers. The caller holds them (order of locks).
 */
export async function schreibeStandorte(
  tx: Transaktion,
  vorlagen: readonly string[],
  heute: LocalDate,
): Promise<void> {
  const ids = [...new Set(vorlagen)].sort();
  for (let i = 0; i < ids.length; i += JE_ANWEISUNG) {
    const teil = ids.slice(i, i + JE_ANWEISUNG);
    const zeilen = await berechneteStandorte(tx, teil, heute);
    await tx.standort.deleteMany({ where: { vorlageId: { in: teil } } });
    await tx.$executeRaw`
      INSERT INTO standort SELECT * FROM jsonb_populate_recordset(NULL::standort, ${JSON.stringify(zeilen)}::jsonb)`;
  }
}

/** What has to be stored of these papers from `heute` on: two audiences, all intervals, by paper. */
export async function berechneteStandorte(
  db: Transaktion,
  vorlagen: readonly string[],
  heute: LocalDate,
): Promise<Standortzeile[]> {
  const zeilen = await db.vorlage.findMany({
    where: { id: { in: [...vorlagen] } },
    select: { id: true, ...FOLGE },
    relationLoadStrategy: 'join',
  });
  return zeilen.flatMap(({ id, ...vorlage }) => standorteVon(id, vorlage, heute));
}

/** A step on a non-public item is missing from the public chain (A10), as in view oeffentlich.beratung. */
function standorteVon(vorlageId: string, vorlage: FolgeZeile, heute: LocalDate): Standortzeile[] {
  const intern = alsFolge(vorlage);
  const verborgen = new Set(
    vorlage.beratungen.filter((b) => b.tagesordnungspunkt?.teil === 'NICHTOEFFENTLICH').map((b) => b.id),
  );
  const oeffentlich: Folge = {
    ...intern,
    schritte: intern.schritte.filter((s) => !verborgen.has(s.id)),
    weitereOffen: intern.schritte.some((s) => verborgen.has(s.id) && istOffen(s)),
  };
  const gremien = new Map(vorlage.beratungen.map((b) => [b.id, b.gremium.id]));
  return [
    ...intervalle(oeffentlich, heute).map((i) => alsZeile(vorlageId, 'OEFFENTLICH', oeffentlich, i, gremien)),
    ...intervalle(intern, heute).map((i) => alsZeile(vorlageId, 'INTERN', intern, i, gremien)),
  ];
}

function alsZeile(
  vorlageId: string,
  sicht: Sicht,
  folge: Folge,
  intervall: Intervall,
  gremiumVon: ReadonlyMap<string, string>,
): Standortzeile {
  const { von, bis, position } = intervall;
  const publikum = sicht === 'OEFFENTLICH' ? 'oeffentlich' : 'intern';
  const hier = stehtBei(position);
  return {
    vorlageId,
    sicht,
    von,
    bis,
    code: position.code,
    satz: satz(position, folge, publikum),
    seit: position.seit,
    erledigt: position.erledigt,
    gesamt: position.gesamt,
    aktuell: position.aktuell,
    naechste: position.naechste,
    ueberfaellig: position.ueberfaellig,
    ohneTermin: position.ohneTermin,
    blockiert: position.blockiert,
    hinweise: position.hinweise,
    naechsterTermin: naechsterTermin(position, folge, von),
    weitereOffen: folge.weitereOffen ?? false,
    gremien: [...new Set(hier.flatMap((id) => gremiumVon.get(id) ?? []))],
    zustaendigkeiten: [...new Set(schritteZu(hier, folge.schritte).map((s) => s.zustaendigkeit))],
    gruende: haltegruende(position, publikum),
  };
}
