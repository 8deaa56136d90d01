import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Werkzeuge } from '@/components/ui/Werkzeuge';
import { StandKopf } from '@/components/vorlage/StandKopf';
import { Stichtag } from '@/components/vorlage/Stichtag';
import { weg } from '@/domain/beratungsfolge/weg/weg';
import { alsKennung } from '@/domain/kern/kennung';
import { istLocalDate, type LocalDate } from '@/domain/kern/localDate';
import { deutschesDatum } from '@/domain/texte/datum';
import { leser } from '@/server/kern/auth/akteur';
import { heute } from '@/server/kern/uhr';
import { vorlageNach } from '@/server/vorlagen/queries';
import { Rahmen } from '../../../Rahmen';
import { vorzeile } from './ansicht';
import { stand } from './gliederung';
import { Vorlageninhalt } from './Vorlageninhalt';
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
  const bild = weg(v.folge, v.position, v.tag);
  return (
    <Rahmen hier={v.betreff} davor={[{ href: '/vorlagen', text: 'Vorlagen' }]} aktiv="/vorlagen">
      <Seitentitel titel={v.betreff} untertitel={v.untertitel} vorzeile={vorzeile(v)} />
      <Werkzeuge name="Diese Vorlage bearbeiten" ziele={werkzeuge(await leser(), v)} />
      <StandKopf
        stand={stand(v)}
        weg={bild}
        stichtag={`Stand: ${deutschesDatum(v.tag)}`}
        rueckblick={v.istStichtag}
      >
        <Stichtag
          basis={`/vorlagen/${v.id}`}
          tag={v.tag}
          unlesbar={Boolean(stichtag) && alsTag(stichtag) === null}
          heute={heute()}
          fruehester={v.stichtage[0] ?? v.tag}
          davor={v.stichtage.findLast((t) => t < v.tag) ?? null}
          danach={v.stichtage.find((t) => t > v.tag) ?? (v.istStichtag ? heute() : null)}
        />
      </StandKopf>
      <Vorlageninhalt v={v} bild={bild} />
    </Rahmen>
  );
}
