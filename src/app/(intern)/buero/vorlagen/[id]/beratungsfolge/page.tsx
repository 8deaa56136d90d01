import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { Folgeneditor } from '@/components/beratungsfolge/Folgeneditor';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { alsKennung } from '@/domain/kern/kennung';
import { OEFFENTLICHKEIT_TEXT } from '@/domain/texte/oeffentlichkeit';
import { VORLAGENSTATUS_TEXT } from '@/domain/texte/vorlagenstatus';
import { folgenplan } from '@/server/beratungsfolge/queries';
import { leser } from '@/server/kern/auth/akteur';
import { angemeldet } from '@/server/kern/auth/zugang';
import { jetzt } from '@/server/kern/uhr';
import { Rahmen } from '../../../../../Rahmen';
import { folgeBearbeiten } from './actions';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ stand?: string | string[] }> };

/** Title and page ask for the same chain: one query for both. */
const lade = cache(async (kennung: string) => {
  const id = alsKennung(kennung);
  return (id && (await folgenplan(await leser(), id, jetzt()))) || notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  await angemeldet(`/buero/vorlagen/${id}/beratungsfolge`);
  const { vorlage } = await lade(id);
  return { title: `Beratungsfolge · ${vorlage.nummer ?? vorlage.betreff}`, robots: { index: false } };
}

export default async function Beratungsfolge({ params, searchParams }: Props) {
  const { id } = await params;
  await angemeldet(`/buero/vorlagen/${id}/beratungsfolge`);
  const plan = await lade(id);
  const { stand } = await searchParams;
  const { nummer, betreff } = plan.vorlage;
  const { status, oeffentlichkeit } = plan.rahmen.vorlage;
  return (
    <Rahmen
      breit
      aktiv="/buero"
      hier="Beratungsfolge"
      davor={[
        { href: '/buero', text: 'Büro' },
        { href: `/buero/vorlagen/${id}/bearbeiten`, text: nummer ?? betreff },
      ]}
    >
      <Seitentitel
        titel={betreff}
        untertitel="Beratungsfolge bearbeiten"
        vorzeile={[
          VORLAGENSTATUS_TEXT[status],
          nummer ?? 'ohne Drucksache-Nr.',
          OEFFENTLICHKEIT_TEXT[oeffentlichkeit],
        ]}
      >
        {status === 'ENTWURF' && <a href={`/buero/vorlagen/${id}/bearbeiten`}>Weiter zur Freigabe</a>}
      </Seitentitel>
      {/* A new mark means that something was stored: the editor starts anew from there. */}
      <Folgeneditor
        key={String(stand)}
        plan={plan}
        aktion={folgeBearbeiten}
        gespeichert={stand !== undefined}
      />
    </Rahmen>
  );
}
