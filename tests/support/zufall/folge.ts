import type { Planzeile } from '@/domain/beratungsfolge/planung/plan';
import { ZUSTAENDIGKEITEN } from '@/domain/beratungsfolge/schritt';
import { beratungsfolgeSpeichern } from '@/server/beratungsfolge/commands';
import { planVon } from '@/server/beratungsfolge/queries';
import type { Sendung, Zahlen } from './befehle';
import { type Lage, waehle } from './lage';
import type { Welt } from './welt';

/** One change of a chain as a person makes it in the editor: add, remove, drop, revive, move, swap, another role. */
export async function speichereFolge(welt: Welt, lage: Lage, { a, b, c }: Zahlen): Promise<Sendung | null> {
  const v = waehle(lage.vorlagen, a);
  const plan = v && (await planVon(welt.db, v.id, welt.jetzt));
  if (!v || !plan) return null;
  const eingabe = {
    vorlageId: v.id,
    basis: plan.zeilen.map((z) => ({ ...z, gremiumText: '' as const })),
    schritte: geaendert(welt, lage, plan.zeilen, b, c),
  };
  return (akteur, jetzt) => beratungsfolgeSpeichern(akteur, eingabe, jetzt);
}

function geaendert(welt: Welt, lage: Lage, zeilen: Planzeile[], b: number, c: number): Planzeile[] {
  const platz = zeilen.length === 0 ? 0 : c % zeilen.length;
  const zeile = zeilen[platz];
  const statt = (neu: Partial<Planzeile>) => zeilen.map((z, i) => (i === platz ? { ...z, ...neu } : z));
  switch (b % 6) {
    case 0:
      return zeilen.filter((_, i) => i !== platz);
    case 1:
      return statt({ entfallen: !zeile?.entfallen, entfallenGrund: zeile?.entfallen ? '' : 'nicht nötig' });
    case 2: {
      const andere = lage.sitzungen.filter((s) => s.gremien.some((g) => g.gremiumId === zeile?.gremiumId));
      return statt({ sitzungId: c % 4 === 0 ? null : (waehle(andere, c)?.id ?? null), planDatum: null });
    }
    case 3:
      return [...zeilen.slice(platz + 1), ...zeilen.slice(0, platz + 1)];
    case 4:
      return statt({ zustaendigkeit: waehle(ZUSTAENDIGKEITEN, c) ?? 'KENNTNISNAHME' });
    default:
      return [...zeilen, neueZeile(welt, lage, c)];
  }
}

function neueZeile(welt: Welt, lage: Lage, c: number): Planzeile {
  const gremiumId = waehle(Object.values(welt.gremien), c) ?? '';
  const seine = lage.sitzungen.filter((s) => s.gremien.some((g) => g.gremiumId === gremiumId));
  return {
    id: 'neu-1',
    gremiumId,
    gremiumText: '',
    zustaendigkeit: waehle(ZUSTAENDIGKEITEN, c >> 2) ?? 'KENNTNISNAHME',
    sitzungId: c % 3 === 0 ? null : (waehle(seine, c >> 3)?.id ?? null),
    planDatum: null,
    federfuehrend: false,
    entfallen: false,
    entfallenGrund: '',
  };
}
