import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Bereichsliste } from '@/components/verwaltung/Bereichsliste';
import { angemeldet } from '@/server/kern/auth/zugang';
import { verwaltungszahlen } from '@/server/verwaltung/queries';
import { Rahmen } from '../../Rahmen';
import { stand } from './stand';

export const metadata: Metadata = { title: 'Verwaltung', robots: { index: false } };

export default async function Verwaltung() {
  const zahlen = await verwaltungszahlen(await angemeldet('/verwaltung'));
  if (!zahlen) notFound();
  return (
    <Rahmen hier="Verwaltung" aktiv="/verwaltung">
      <Seitentitel
        titel="Verwaltung"
        untertitel="Konten, Gremien und Einstellungen dieser Kommune. Nichtöffentliches liest diese Rolle nicht."
      />
      <Bereichsliste stand={stand(zahlen)} />
    </Rahmen>
  );
}
