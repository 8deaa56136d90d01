import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Verlaufsteil } from '@/components/pruefspur/Verlaufsteil';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { alsKennung } from '@/domain/kern/kennung';
import { Seite } from '@/domain/kern/seite';
import { Gruppenwahl, SITZUNGSGRUPPEN } from '@/domain/pruefspur/gruppe';
import { angemeldet } from '@/server/kern/auth/zugang';
import { jetzt } from '@/server/kern/uhr';
import { spurVon } from '@/server/spuren/queries';
import { Rahmen } from '../../../../../Rahmen';
import { zuhause } from '../../../zuhause';

export const metadata: Metadata = { title: 'Änderungen', robots: { index: false } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Sitzungsverlauf({ params, searchParams }: Props) {
  const id = alsKennung((await params).id) ?? notFound();
  const pfad = `/buero/sitzungen/${id}/verlauf`;
  const akteur = await angemeldet(pfad);
  const abfrage = await searchParams;
  const gruppe = Gruppenwahl.parse(abfrage.gruppe);
  const wo = { art: 'sitzung', id, seite: Seite.parse(abfrage.seite), gruppe } as const;
  const verlauf = (await spurVon(akteur, wo, jetzt())) ?? notFound();
  return (
    <Rahmen
      hier="Änderungen"
      aktiv={zuhause(akteur).href}
      davor={[
        zuhause(akteur),
        { href: '/buero/sitzungen', text: 'Einladungen' },
        { href: `/buero/sitzungen/${id}`, text: verlauf.titel },
      ]}
    >
      <Seitentitel titel="Änderungen" untertitel={verlauf.titel} />
      <Verlaufsteil verlauf={verlauf} pfad={pfad} gruppen={SITZUNGSGRUPPEN} gruppe={gruppe} />
    </Rahmen>
  );
}
