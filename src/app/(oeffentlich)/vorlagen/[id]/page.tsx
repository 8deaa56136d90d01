import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { alsKennung } from '@/domain/kern/kennung';
import { istLocalDate, type LocalDate } from '@/domain/kern/localDate';
import { leser } from '@/server/kern/auth/akteur';
import { heute } from '@/server/kern/uhr';
import { vorlageNach } from '@/server/vorlagen/queries';
import { Rahmen } from '../../../Rahmen';
import { vorlagenbild } from './ansicht';
import { Vorlagenblatt } from './Vorlagenblatt';
import { werkzeuge } from './werkzeuge';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const alsTag = (eingabe: unknown): LocalDate | null =>
  typeof eingabe === 'string' && istLocalDate(eingabe) ? eingabe : null;

/** Title and page ask for the same paper: one query for both. */
const lade = cache(async (kennung: string, stichtag: unknown) => {
  const id = alsKennung(kennung);
  const vorlage = id && (await vorlageNach(await leser(), id, heute(), alsTag(stichtag)));
  return vorlage || notFound();
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const v = await lade((await params).id, (await searchParams).stichtag);
  return {
    title: [v.betreff, v.nummer].filter(Boolean).join(' · '),
    description: v.satz,
    alternates: { canonical: `/vorlagen/${v.id}` },
    // V-STICHTAG: earlier days are for people, not for search engines.
    ...(v.istStichtag && { robots: { index: false } }),
  };
}

export default async function Vorlage({ params, searchParams }: Props) {
  const { stichtag } = await searchParams;
  const v = await lade((await params).id, stichtag);
  return (
    <Rahmen hier={v.betreff} davor={[{ href: '/vorlagen', text: 'Vorlagen' }]} aktiv="/vorlagen">
      <Vorlagenblatt
        bild={vorlagenbild(v)}
        werkzeuge={werkzeuge(await leser(), v)}
        stichtag={{
          basis: `/vorlagen/${v.id}`,
          tag: v.tag,
          unlesbar: Boolean(stichtag) && alsTag(stichtag) === null,
          heute: heute(),
          fruehester: v.stichtage[0] ?? v.tag,
          davor: v.stichtage.findLast((t) => t < v.tag) ?? null,
          danach: v.stichtage.find((t) => t > v.tag) ?? (v.istStichtag ? heute() : null),
        }}
      />
    </Rahmen>
  );
}
