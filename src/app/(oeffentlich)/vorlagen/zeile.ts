import type { Trefferzeile } from '@/components/suche/Trefferliste';
import type { Vorlagenzeile } from '@/components/vorlage/Vorlagenliste';
import type { Treffer } from '@/server/suche/queries';
import type { VorlageZeile } from '@/server/vorlagenreihen/queries';

export function alsVorlagenzeile(v: VorlageZeile): Vorlagenzeile {
  return {
    href: `/vorlagen/${v.id}`,
    nummer: v.nummer,
    titel: v.betreff,
    untertitel: v.untertitel,
    satz: v.satz ?? '',
    weg: v.weg,
    naechsterTermin: v.naechsterTermin,
  };
}

/** Of a hit no more than its row shows. */
export const alsTrefferzeile = (t: Treffer): Trefferzeile => ({
  id: t.id,
  nummerStuecke: t.nummerStuecke,
  betreffStuecke: t.betreffStuecke,
  untertitelStuecke: t.untertitelStuecke,
  satz: t.satz,
  weg: t.weg,
  naechsterTermin: t.naechsterTermin,
  fundorte: t.fundorte,
  auszug: t.auszug,
});
