import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Verlaufsteil } from '@/components/pruefspur/Verlaufsteil';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { alsKennung } from '@/domain/kern/kennung';
import { Seite } from '@/domain/kern/seite';
import { angemeldet } from '@/server/kern/auth/zugang';
import { jetzt } from '@/server/kern/uhr';
import { SPURARTEN, spurVon } from '@/server/spuren/queries';
import { Rahmen } from '../../../../../Rahmen';

export const metadata: Metadata = { title: 'Änderungen', robots: { index: false } };

const VERWALTET = SPURARTEN.filter((art) => art !== 'sitzung');

/** Where the thing itself is looked after. */
const STELLE = {
  benutzer: '/verwaltung/benutzer',
  gremium: '/verwaltung/gremien',
  organisationseinheit: '/verwaltung/organisation',
  person: '/verwaltung/personen',
  wahlperiode: '/verwaltung/wahlperioden',
} as const;

type Props = {
  params: Promise<{ art: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Verwaltungsverlauf({ params, searchParams }: Props) {
  const gemeint = await params;
  const id = alsKennung(gemeint.id) ?? notFound();
  const art = VERWALTET.find((a) => a === gemeint.art) ?? notFound();
  const pfad = `/verwaltung/verlauf/${art}/${id}`;
  const akteur = await angemeldet(pfad);
  const seite = Seite.parse((await searchParams).seite);
  const verlauf = (await spurVon(akteur, { art, id, seite, gruppe: null }, jetzt())) ?? notFound();
  return (
    <Rahmen
      hier="Änderungen"
      aktiv="/verwaltung"
      davor={[
        { href: '/verwaltung', text: 'Verwaltung' },
        { href: `${STELLE[art]}/${id}`, text: verlauf.titel },
      ]}
    >
      <Seitentitel titel="Änderungen" untertitel={verlauf.titel} />
      <Verlaufsteil verlauf={verlauf} pfad={pfad} gruppen={[]} gruppe={null} />
    </Rahmen>
  );
}
