'use server';
import { DokumentEingabe, NeuerEntwurf } from '@/domain/entwurf/eingabe';
import { legeEntwurfAn } from '@/server/entwuerfe/commands';
import { erfasseDokument } from '@/server/erfassungen/commands';
import { defineAction } from '@/server/kern/action';

export const leerBeginnen = defineAction(NeuerEntwurf, legeEntwurfAn, {
  dann: (_, { id }) => `/buero/vorlagen/${id}/bearbeiten`,
});

export const dokumentLesen = defineAction(DokumentEingabe, erfasseDokument, {
  dateien: ['datei'],
  dann: (_, { art, vorlageId }) =>
    art === 'NEU'
      ? `/buero/vorlagen/${vorlageId}/bearbeiten?gelesen=1`
      : `/buero/vorlagen/neu?bekannt=${vorlageId ?? 'ja'}`,
});
