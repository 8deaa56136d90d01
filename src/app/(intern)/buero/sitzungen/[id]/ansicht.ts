import type { Blattteil, Blattzeile } from '@/components/tagesordnung/Blattzellen';
import type { Vorschlagszeile } from '@/components/tagesordnung/Vorschlagsliste';
import type { Wahl } from '@/components/ui/Auswahl';
import {
  entfernt,
  imTeil,
  istUeberschrift,
  NICHT_BELEGT,
  TEILE,
  verschoben,
} from '@/domain/sitzung/tagesordnung';
import { NICHTOEFFENTLICHER_PUNKT, TEIL_TEXT } from '@/domain/texte/tagesordnung';
import { ZUSTAENDIGKEIT_TEXT } from '@/domain/texte/zustaendigkeit';
import type { Blatt, BlattSchritt } from '@/server/tagesordnungen/queries';
import type { Vorschlag } from '@/server/vorschlaege/queries';

/** The parts of the agenda with what can be done to each row. */
export function teile(blatt: Blatt): Blattteil[] {
  return TEILE.flatMap((teil) => {
    const zeilen = imTeil(blatt.punkte, teil).map((p) => zeile(blatt, p));
    return zeilen.length > 0 ? [{ titel: TEIL_TEXT[teil], zeilen }] : [];
  });
}

function zeile(blatt: Blatt, punkt: Blatt['punkte'][number]): Blattzeile {
  const { punkte, schritte } = blatt;
  const eigene = schritte.filter((s) => s.punktId === punkt.id);
  const geheim = punkt.teil === 'NICHTOEFFENTLICH';
  return {
    id: punkt.id,
    nummer: punkt.nummer ?? '',
    titel: punkt.titel,
    oeffentlich: geheim
      ? (blatt.oeffentlicheTitel && punkt.oeffentlicherTitel) || NICHTOEFFENTLICHER_PUNKT
      : null,
    istUeberschrift: istUeberschrift(punkte, punkt),
    vorlagen: [...new Map(eigene.map((s) => [s.vorlage.id, s])).values()].map((s) => ({
      href: `/vorlagen/${s.vorlage.id}`,
      text: s.vorlage.nummer ?? 'Vorlage',
      hinweis: hinweis(s, geheim),
    })),
    aufgaben: aufgaben(blatt, eigene),
    bearbeiten: `/buero/sitzungen/${blatt.id}/punkte/${punkt.id}`,
    hoch: verschoben(punkte, punkt.id, 'hoch') !== null,
    runter: verschoben(punkte, punkt.id, 'runter') !== null,
    weg: entfernt(punkte, punkt.id) !== null,
  };
}

function hinweis({ vorlage, hinfaellig }: BlattSchritt, geheim: boolean): string | null {
  if (hinfaellig) return 'hier entfallen oder schon erledigt';
  return geheim && vorlage.oeffentlichkeit === 'OEFFENTLICH' ? 'öffentliche Vorlage' : null;
}

/** In a joint sitting each task with its body. */
const aufgaben = ({ gremien }: Blatt, schritte: readonly BlattSchritt[]): string[] => {
  const texte = schritte.map(({ gremium, zustaendigkeit }) =>
    [gremien.length > 1 && gremium, ZUSTAENDIGKEIT_TEXT[zustaendigkeit]].filter(Boolean).join(': '),
  );
  return [...new Set(texte)];
};

export const vorschlagszeile =
  (blatt: Blatt) =>
  (v: Vorschlag): Vorschlagszeile => ({
    vorlageId: v.vorlageId,
    href: `/vorlagen/${v.vorlageId}`,
    nummer: v.nummer,
    titel: v.titel,
    aufgaben: aufgaben(blatt, v.schritte),
    nichtoeffentlich: v.oeffentlichkeit === 'NICHTOEFFENTLICH',
  });

/** Where an item without a paper can stand: below a heading, or at the end of a part. */
export function orte({ punkte }: Blatt): Wahl[] {
  return TEILE.flatMap((teil) => [
    ...imTeil(punkte, teil)
      .filter((p) => istUeberschrift(punkte, p))
      .map((p) => ({
        wert: p.id,
        text: `${TEIL_TEXT[teil]}, unter „${p.nummer} ${p.titel.replace(NICHT_BELEGT, '')}“`,
      })),
    { wert: teil, text: `${TEIL_TEXT[teil]}, am Ende als eigene Nummer` },
  ]);
}
