'use server';
import { AnlageEingabe, AnlageEntfernung, AnlageVerschiebung, Befundantwort } from '@/domain/anlage/eingabe';
import { anlageAendern, anlageEntfernen, anlageVerschieben } from '@/server/anlagen/commands';
import { befundeBeantworten } from '@/server/dateibefunde/commands';
import { defineAction } from '@/server/kern/action';

/** Back to the page, where the fragment keeps the focus at the place of the deed. */
const seite = (vorlageId: string, meldung: string, stelle: string) =>
  `/buero/vorlagen/${vorlageId}/anlagen?meldung=${meldung}#${stelle}`;

export const aendern = defineAction(AnlageEingabe, anlageAendern, {
  dann: ({ vorlageId, id }) => seite(vorlageId, 'geaendert', `anlage-${id}`),
});
export const verschieben = defineAction(AnlageVerschiebung, anlageVerschieben, {
  dann: ({ vorlageId, id, richtung }) => seite(vorlageId, 'verschoben', `anlage-${id}-${richtung}`),
});
export const entfernen = defineAction(AnlageEntfernung, anlageEntfernen, {
  dann: ({ vorlageId }) => seite(vorlageId, 'entfernt', 'anlagen-liste'),
});
export const beantworten = defineAction(Befundantwort, befundeBeantworten, {
  dann: ({ vorlageId, id }) => seite(vorlageId, 'beantwortet', `anlage-${id}`),
});
