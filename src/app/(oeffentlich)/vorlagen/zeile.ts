import type { Vorlagenzeile } from '@/components/vorlage/Vorlagenliste';
import type { VorlageZeile } from '@/server/suche/queries';

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
