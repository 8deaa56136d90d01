import type { Metadata } from 'next';
import { Gremienliste } from '@/components/gremium/Gremienliste';
import { Leer } from '@/components/ui/Leer';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { gremien } from '@/server/gremien/queries';
import { leser } from '@/server/kern/auth/akteur';
import { heute } from '@/server/kern/uhr';
import { Rahmen } from '../../Rahmen';
import { gruppiert } from './gruppen';

export const metadata: Metadata = { title: 'Gremien' };

export default async function Gremien() {
  const alle = await gremien(await leser(), heute());
  return (
    <Rahmen hier="Gremien" aktiv="/gremien">
      <Seitentitel
        titel="Gremien"
        untertitel="Wer berät, wann die nächste Sitzung ist und wie viele Vorlagen offen sind"
      />
      {alle.length > 0 ? (
        <Gremienliste gruppen={gruppiert(alle, heute())} />
      ) : (
        <Leer titel="Noch kein Gremium erfasst." />
      )}
    </Rahmen>
  );
}
