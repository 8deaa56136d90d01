import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Anlageformular } from '@/components/konto/Anlageformular';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { angemeldet } from '@/server/kern/auth/zugang';
import { rechtewahl } from '@/server/konten/queries';
import { Rahmen } from '../../../../Rahmen';
import { anlegen } from '../actions';
import { DAVOR } from '../davor';

export const metadata: Metadata = { title: 'Neues Konto', robots: { index: false } };

export default async function NeuesKonto() {
  const wahl = await rechtewahl(await angemeldet('/verwaltung/benutzer/neu'), null);
  if (!wahl) notFound();
  return (
    <Rahmen hier="Neues Konto" davor={DAVOR} aktiv="/verwaltung">
      <Seitentitel
        titel="Neues Konto"
        untertitel="Ein Kennwort wählt sich die Person selbst; vorgegebene gibt es nicht."
      />
      <Anlageformular aktion={anlegen} wahl={wahl} />
    </Rahmen>
  );
}
