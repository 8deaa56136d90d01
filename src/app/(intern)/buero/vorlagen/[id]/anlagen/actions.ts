'use server';
import { AnlageEingabe, AnlageEntfernung, AnlageVerschiebung } from '@/domain/anlage/eingabe';
import { anlageAendern, anlageEntfernen, anlageVerschieben } from '@/server/anlagen/commands';
import { defineAction } from '@/server/kern/action';

const danach = (meldung: string) => ({
  dann: ({ vorlageId }: AnlageEntfernung) => `/buero/vorlagen/${vorlageId}/anlagen?meldung=${meldung}`,
});

export const aendern = defineAction(AnlageEingabe, anlageAendern, danach('geaendert'));
export const verschieben = defineAction(AnlageVerschiebung, anlageVerschieben, danach('verschoben'));
export const entfernen = defineAction(AnlageEntfernung, anlageEntfernen, danach('entfernt'));
