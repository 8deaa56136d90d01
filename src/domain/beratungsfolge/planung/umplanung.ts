import { giltAm } from '../../gremium/namen';
import type { LocalDate } from '../../kern/localDate';
import { type Festgrund, festWeil } from './fest';
import type { Plansitzung, Planzeile, Schrittstand } from './plan';

/** Why a step stays with the body that ends. */
export type Umplanhindernis = Festgrund | 'IST_NACHFOLGER' | 'NACHFOLGER_BESTEHT_NICHT';

/** A step of the ending body: where it goes (`sitzungId` null = no day yet), or why it stays. */
export type Umplanschritt = {
  id: string;
  datum: LocalDate | null;
  hindernis: Umplanhindernis | null;
  ziel: Plansitzung | null;
};

type Auftrag = {
  gremiumId: string;
  /** Last day of the ending body: what is planned until then stays. */
  ende: LocalDate;
  nachfolger: { id: string; gueltigVon: LocalDate | null; gueltigBis: LocalDate | null };
  stand: Readonly<Record<string, Schrittstand>>;
  /** Sittings of the chain and those of the successor. */
  sitzungen: readonly Plansitzung[];
};

/**
 * The chain with the open steps of an ending body moved to its successor: to the successor's Sitzung of the same day while
 * its invitation has not gone out, else without a day, for the office to choose one.
 */
export function umgeplant(
  zeilen: readonly Planzeile[],
  auftrag: Auftrag,
): { zeilen: Planzeile[]; schritte: Umplanschritt[] } {
  const schritte = zeilen.flatMap((z) => {
    const datum = tagVon(z, auftrag);
    return istBetroffen(z, datum, auftrag) ? [schrittZu(z, datum, auftrag)] : [];
  });
  const nach = new Map(schritte.map((s) => [s.id, s]));
  const neue = zeilen.map((z) => {
    const schritt = nach.get(z.id);
    if (!schritt || schritt.hindernis !== null) return z;
    return { ...z, gremiumId: auftrag.nachfolger.id, sitzungId: schritt.ziel?.id ?? null };
  });
  return { zeilen: neue, schritte };
}

const tagVon = (z: Planzeile, { sitzungen }: Auftrag): LocalDate | null =>
  sitzungen.find((s) => s.id === z.sitzungId)?.datum ?? z.planDatum;

function istBetroffen(z: Planzeile, datum: LocalDate | null, { gremiumId, ende, stand }: Auftrag): boolean {
  const s = stand[z.id];
  const offen = !z.entfallen && !s?.ergebnis && !s?.ersetztDurch;
  return z.gremiumId === gremiumId && offen && (datum === null || datum > ende);
}

function schrittZu(z: Planzeile, datum: LocalDate | null, auftrag: Auftrag): Umplanschritt {
  const { nachfolger, stand, sitzungen } = auftrag;
  const fest = festWeil(stand[z.id]);
  const besteht = giltAm(nachfolger, datum);
  const hindernis =
    fest ?? (stand[z.id]?.istNachfolger ? 'IST_NACHFOLGER' : besteht ? null : 'NACHFOLGER_BESTEHT_NICHT');
  const ziel = sitzungen.find(
    (s) => s.datum === datum && s.gremiumIds.includes(nachfolger.id) && !s.abgesagt && !s.geladen,
  );
  return { id: z.id, datum, hindernis, ziel: (z.sitzungId !== null && hindernis === null && ziel) || null };
}
