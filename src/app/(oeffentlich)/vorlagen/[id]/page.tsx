import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { Anlagenliste } from '@/components/anlage/Anlagenliste';
import { Gegliedert } from '@/components/ui/Gegliedert';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Werkzeuge } from '@/components/ui/Werkzeuge';
import { Abschnitt } from '@/components/vorlage/Abschnitt';
import { Beratungstabelle } from '@/components/vorlage/Beratungstabelle';
import { Formularkopf } from '@/components/vorlage/Formularkopf';
import { StandKopf } from '@/components/vorlage/StandKopf';
import { Stichtag } from '@/components/vorlage/Stichtag';
import { Verlauf } from '@/components/vorlage/Verlauf';
import { Verweise } from '@/components/vorlage/Verweise';
import { Zeitleiste } from '@/components/vorlage/Zeitleiste';
import { weg } from '@/domain/beratungsfolge/weg/weg';
import { alsKennung } from '@/domain/kern/kennung';
import { istLocalDate, type LocalDate } from '@/domain/kern/localDate';
import { deutschesDatum } from '@/domain/texte/datum';
import { leser } from '@/server/kern/auth/akteur';
import { heute } from '@/server/kern/uhr';
import { vorlageNach } from '@/server/vorlagen/queries';
import { Rahmen } from '../../../Rahmen';
import {
  beratungszeilen,
  formularkopf,
  inhalt,
  verlaufszeilen,
  verweisDaten,
  verweisziele,
  vorzeile,
  weitereVerweise,
} from './ansicht';
import { anlagentitel, gliederung, stand, tabellentitel } from './gliederung';
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
  const teile = inhalt(v);
  const verweise = verweisDaten(v);
  const verlauf = verlaufszeilen(v);
  const zeilen = beratungszeilen(v);
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
      <Gegliedert gliederung={gliederung(zeilen, teile, v.anlagen, verweise, verlauf)}>
        {zeilen.length > 0 && (
          <section id="beratungsfolge" aria-labelledby="beratungsfolge-titel">
            <h2 id="beratungsfolge-titel">Beratungsfolge</h2>
            <Beratungstabelle
              zeilen={zeilen}
              weg={bild}
              aktuell={v.position.aktuell}
              titel={tabellentitel(zeilen)}
            />
          </section>
        )}
        <section id="kopfdaten" aria-labelledby="kopfdaten-titel">
          <h2 id="kopfdaten-titel">Kopfdaten</h2>
          <Formularkopf daten={formularkopf(v)} />
        </section>
        {teile.map((teil) =>
          teil.art === 'abschnitt' ? (
            <Abschnitt key={teil.id} id={teil.id} abschnitt={teil.abschnitt} verweise={verweisziele(v)} />
          ) : (
            <section key={teil.id} id={teil.id} aria-labelledby="sachstand-titel">
              <h2 id="sachstand-titel">Sachstand</h2>
              <Zeitleiste eintraege={teil.eintraege} verweise={verweisziele(v)} />
            </section>
          ),
        )}
        {v.anlagen.length > 0 && (
          <section id="anlagen" aria-labelledby="anlagen-titel">
            <h2 id="anlagen-titel">{anlagentitel(teile)}</h2>
            <Anlagenliste anlagen={v.anlagen} />
          </section>
        )}
        {verweise.length > 0 && (
          <section id="bezuege" aria-labelledby="bezuege-titel">
            <h2 id="bezuege-titel">Bezüge</h2>
            <Verweise verweise={verweise} weitere={weitereVerweise(v)} />
          </section>
        )}
        {verlauf.length > 0 && (
          <section id="verlauf" aria-labelledby="verlauf-titel">
            <h2 id="verlauf-titel">Verlauf</h2>
            <Verlauf eintraege={verlauf} />
          </section>
        )}
      </Gegliedert>
    </Rahmen>
  );
}
