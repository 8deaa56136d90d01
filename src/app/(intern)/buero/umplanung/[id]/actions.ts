'use server';
import { Umplanung } from '@/domain/gremium/eingabe';
import { defineAction } from '@/server/kern/action';
import { schritteUmplanen } from '@/server/umplanung/commands';

export const umplanen = defineAction(Umplanung, schritteUmplanen, {
  dann: ({ gremiumId, nachfolgerId }, { umgeplant, uebergangen }) =>
    `/buero/umplanung/${gremiumId}?nachfolger=${nachfolgerId}&umgeplant=${umgeplant}&geblieben=${uebergangen.length}`,
  frisch: true,
});
