import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Personformular } from '@/components/verwaltung/Personformular';
import { darf } from '@/domain/zugriff/darf';
import { angemeldet } from '@/server/kern/auth/zugang';
import { Rahmen } from '../../../../Rahmen';
import { heimat, verwaltungsweg } from '../../weg';
import { anlegen } from '../actions';

export const metadata: Metadata = { title: 'Neue Person', robots: { index: false } };

export default async function NeuePerson() {
  const akteur = await angemeldet('/verwaltung/personen/neu');
  if (!darf(akteur, 'person.verwalten', null)) notFound();
  const davor = verwaltungsweg(true, { href: '/verwaltung/personen', text: 'Personen' });
  return (
    <Rahmen hier="Neue Person" davor={davor} aktiv={heimat(true)}>
      <Seitentitel
        titel="Neue Person"
        untertitel="Mitgliedschaften und Kontaktdaten tragen Sie im nächsten Schritt ein."
      />
      <Personformular aktion={anlegen} id={crypto.randomUUID()} version={null} werte={{}} />
    </Rahmen>
  );
}
