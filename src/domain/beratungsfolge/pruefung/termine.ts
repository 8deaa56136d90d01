import { letzterVersand } from '../../frist/ladungsfrist';
import { deutschesDatum } from '../../texte/datum';
import { ZUSTAENDIGKEIT_TEXT } from '../../texte/zustaendigkeit';
import type { Pruefgegenstand, PruefSchritt, Pruefumfeld, Regelbefund } from './gegenstand';
import { befund, istOffenerSchritt, nenne, zaehlende } from './kette';

const offene = (vorlage: Pruefgegenstand) => zaehlende(vorlage).filter(istOffenerSchritt);

/** O11: the same body with the same role twice, both open. A successor ("2. Behandlung") is no double. */
export function pruefeO11(vorlage: Pruefgegenstand): Regelbefund[] {
  const nachfolger = new Set(vorlage.schritte.map((s) => s.ersetztDurch));
  const erste = new Set<string>();
  return offene(vorlage)
    .filter((s) => !nachfolger.has(s.id))
    .filter((s) => {
      const paar = `${s.gremium.id} ${s.zustaendigkeit}`;
      const doppelt = erste.has(paar);
      erste.add(paar);
      return doppelt;
    })
    .map((s) => {
      const rolle = ZUSTAENDIGKEIT_TEXT[s.zustaendigkeit];
      return befund('O11', 'WARNUNG', s, `${nenne(s)} ist schon einmal mit „${rolle}“ vorgesehen.`);
    });
}

/** O12: the body exists on that day; without a date it must not have ended already. */
export function pruefeO12(vorlage: Pruefgegenstand, { heute }: Pruefumfeld): Regelbefund[] {
  return offene(vorlage).flatMap((s) => {
    const { gueltigVon, gueltigBis } = s.gremium;
    const tag = s.datum ?? heute;
    if (gueltigBis !== null && tag > gueltigBis) {
      const satz = `${nenne(s)}: Das Gremium besteht nur bis zum ${deutschesDatum(gueltigBis)}.`;
      return [befund('O12', 'FEHLER', s, satz)];
    }
    if (gueltigVon === null || s.datum === null || s.datum >= gueltigVon) return [];
    const satz = `${nenne(s)}: Das Gremium besteht erst ab dem ${deutschesDatum(gueltigVon)}.`;
    return [befund('O12', 'FEHLER', s, satz)];
  });
}

/** Why the date of this step cannot stand as it is; null if it can. */
function terminmangel(s: PruefSchritt, { heute, ladungsfrist }: Pruefumfeld): string | null {
  if (s.datum === null) return null;
  if (s.sitzungAbgesagt) return 'Die Sitzung ist abgesagt.';
  // What has been sent out or imported is no plan any more; a missing result is the worklist's business.
  if (s.versandt) return null;
  if (s.sitzung?.datum !== s.datum || !s.sitzung.gremiumIds.includes(s.gremium.id)) {
    return 'An diesem Tag hat das Gremium keine Sitzung.';
  }
  if (s.datum < heute) return 'Der Termin liegt in der Vergangenheit.';
  const letzter = letzterVersand(s.datum, ladungsfrist);
  if (letzter >= heute) return null;
  return `Letzter Versandtag war der ${deutschesDatum(letzter)}; es bleibt nur Nachtrag oder Dringlichkeit.`;
}

/** O15: the date is a Sitzung of the body, takes place, lies ahead and can still be invited to. */
export function pruefeO15(vorlage: Pruefgegenstand, umfeld: Pruefumfeld): Regelbefund[] {
  return offene(vorlage).flatMap((s) => {
    const mangel = terminmangel(s, umfeld);
    return mangel === null ? [] : [befund('O15', 'WARNUNG', s, `${nenne(s)}: ${mangel}`)];
  });
}
