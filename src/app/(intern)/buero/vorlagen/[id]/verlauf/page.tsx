import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Verlaufsteil } from '@/components/pruefspur/Verlaufsteil';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { alsKennung } from '@/domain/kern/kennung';
import { Seite } from '@/domain/kern/seite';
import { Gruppenwahl, VORLAGENGRUPPEN } from '@/domain/pruefspur/gruppe';
import { angemeldet } from '@/server/kern/auth/zugang';
import { jetzt } from '@/server/kern/uhr';
import { verlaufZu } from '@/server/verlauf/queries';
import { Rahmen } from '../../../../../Rahmen';

export const metadata: Metadata = { title: 'Änderungen', robots: { index: false } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Aenderungsseite({ params, searchParams }: Props) {
  const id = alsKennung((await params).id) ?? notFound();
  const basis = `/buero/vorlagen/${id}/verlauf`;
  const akteur = await angemeldet(basis);
  const abfrage = await searchParams;
  const gruppe = Gruppenwahl.parse(abfrage.gruppe);
  const v = (await verlaufZu(akteur, id, Seite.parse(abfrage.seite), jetzt(), gruppe)) ?? notFound();
  return (
    <Rahmen
      hier="Änderungen"
      aktiv="/vorlagen"
      davor={[
        { href: '/vorlagen', text: 'Vorlagen' },
        { href: `/vorlagen/${id}`, text: v.nummer ?? v.betreff },
      ]}
    >
      <Seitentitel titel="Änderungen" untertitel={v.betreff} />
      <Verlaufsteil verlauf={v} pfad={basis} gruppen={VORLAGENGRUPPEN} gruppe={gruppe} />
    </Rahmen>
  );
}
