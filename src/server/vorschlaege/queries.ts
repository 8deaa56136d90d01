import 'server-only';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { type Aufnahme, istFreigegeben } from '@/domain/sitzung/aufnahme';
import { dateihindernis } from '@/server/dateibefunde/queries';
import type { Transaktion } from '@/server/kern/db';
import type { Blatt, BlattSchritt } from '@/server/tagesordnungen/queries';

/** A paper planned for the Sitzung that stands on no item yet, with its steps (several bodies in a joint sitting). */
export type Vorschlag = Aufnahme & { schritte: BlattSchritt[] };

/** Released papers that wait for an item: what "Tagesordnung aufstellen" takes, and what a Nachtrag can take. */
export function vorschlaege({ schritte }: Blatt): Vorschlag[] {
  const offen = schritte.filter(
    (s) => !s.hinfaellig && s.punktId === null && istFreigegeben(s.vorlage.status),
  );
  return [...new Set(offen.map((s) => s.vorlage.id))].flatMap((vorlageId) => {
    const eigene = offen.filter((s) => s.vorlage.id === vorlageId);
    const vorlage = eigene[0]?.vorlage;
    if (!vorlage) return [];
    return [
      {
        vorlageId,
        nummer: vorlage.nummer,
        titel: [vorlage.betreff, vorlage.untertitel].filter(Boolean).join(', '),
        art: vorlage.art,
        oeffentlichkeit: vorlage.oeffentlichkeit,
        zustaendigkeiten: eigene.map((s) => s.zustaendigkeit),
        schritte: eigene,
      },
    ];
  });
}

/** A paper that stands on an item already gets no second one. */
export const ohneVorhandene = <V extends { vorlageId: string }>({ punkte }: Blatt, neue: V[]): V[] =>
  neue.filter((v) => !punkte.some((p) => p.vorlagen.includes(v.vorlageId)));

/**
 * Why these papers may not go out, whichever way they are sent: nobody has looked for people in one (PERSONENBEZUG_OFFEN,
 * P2), or the inspection of files has something open, also where a release has overlooked it. Names the papers.
 */
export async function hinausHindert(
  tx: Transaktion,
  schritte: readonly BlattSchritt[],
): Promise<Ablehnung | null> {
  const offen = schritte.filter((s) => s.vorlage.personenbezugOffen).map((s) => s.vorlage.betreff);
  if (offen.length > 0) return { code: 'PERSONENBEZUG_OFFEN', regel: 'P2', betrifft: [...new Set(offen)] };
  return dateihindernis(
    tx,
    schritte.map((s) => s.vorlage.id),
  );
}

/** Released papers of the Sitzung that have been sent to nobody there: what a Sonderversand can take (F4). */
export function vorabMoeglich({ schritte, geladen }: Blatt): BlattSchritt[] {
  return schritte.filter(
    (s) =>
      !s.hinfaellig &&
      !s.vorab &&
      istFreigegeben(s.vorlage.status) &&
      !s.vorlage.schonOeffentlich &&
      !(geladen && s.punktId !== null),
  );
}
