import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Gremiumformular } from '@/components/verwaltung/Gremiumformular';
import { darf } from '@/domain/zugriff/darf';
import { angemeldet } from '@/server/kern/auth/zugang';
import { Rahmen } from '../../../../Rahmen';
import { heimat, verwaltungsweg } from '../../weg';
import { anlegen } from '../actions';

export const metadata: Metadata = { title: 'Neues Gremium', robots: { index: false } };

export default async function NeuesGremium() {
  const akteur = await angemeldet('/verwaltung/gremien/neu');
  if (!darf(akteur, 'gremium.verwalten', null)) notFound();
  const davor = verwaltungsweg(true, { href: '/verwaltung/gremien', text: 'Gremien' });
  return (
    <Rahmen hier="Neues Gremium" davor={davor} aktiv={heimat(true)}>
      <Seitentitel titel="Neues Gremium" untertitel="Mitglieder tragen Sie danach bei den Personen ein." />
      <Gremiumformular
        aktion={anlegen}
        id={crypto.randomUUID()}
        version={null}
        werte={{ art: 'AUSSCHUSS', aufgabe: '', entscheidungsbefugt: 'ja', ordnung: '100' }}
      />
    </Rahmen>
  );
}
