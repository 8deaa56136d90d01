import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { Anstehendes } from '@/components/gremium/Anstehendes';
import { Mitgliederliste } from '@/components/gremium/Mitgliederliste';
import { Sitzungsliste } from '@/components/sitzung/Sitzungsliste';
import { Gegliedert } from '@/components/ui/Gegliedert';
import { Linkknopf } from '@/components/ui/Knopf';
import { Leer } from '@/components/ui/Leer';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { alsKennung } from '@/domain/kern/kennung';
import { plusTage } from '@/domain/kern/localDate';
import { anstehendIn, gremiumNach } from '@/server/gremien/queries';
import { leser } from '@/server/kern/auth/akteur';
import { heute } from '@/server/kern/uhr';
import { sitzungenZwischen } from '@/server/sitzungen/queries';
import { Rahmen } from '../../../Rahmen';
import { alsVorlagenzeile } from '../../vorlagen/zeile';
import { eigeneSitzung, vorzeile } from './ansicht';

type Props = { params: Promise<{ id: string }> };

const HALBES_JAHR = 183;

const lade = cache(async (kennung: string) => {
  const id = alsKennung(kennung);
  return (id && (await gremiumNach(await leser(), id, heute()))) || notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const gremium = await lade((await params).id);
  return { title: gremium.name, alternates: { canonical: `/gremien/${gremium.id}` } };
}

const GLIEDERUNG = [
  { href: '#sitzungen', text: 'Nächste Sitzungen' },
  { href: '#anstehend', text: 'Was ansteht' },
  { href: '#mitglieder', text: 'Mitglieder' },
];

export default async function Gremium({ params }: Props) {
  const tag = heute();
  const gremium = await lade((await params).id);
  const [anstehend, sitzungen] = await Promise.all([
    anstehendIn(await leser(), gremium.id, tag),
    sitzungenZwischen(await leser(), plusTage(tag, -HALBES_JAHR), plusTage(tag, HALBES_JAHR), gremium.id),
  ]);
  const beendet = gremium.gueltigBis !== null && gremium.gueltigBis < tag;
  const kommende = sitzungen.filter((s) => s.datum >= tag);
  const gewesene = sitzungen.filter((s) => s.datum < tag).reverse();
  return (
    <Rahmen hier={gremium.name} davor={[{ href: '/gremien', text: 'Gremien' }]} aktiv="/gremien">
      <Seitentitel titel={gremium.name} vorzeile={vorzeile(gremium)}>
        <Linkknopf href={`/vorlagen?gremium=${gremium.id}`}>Alle Vorlagen des Gremiums</Linkknopf>
      </Seitentitel>
      {beendet ? (
        <Leer titel="Dieses Gremium besteht nicht mehr.">
          <p>Was ihm bis dahin vorlag, steht unter „Alle Vorlagen des Gremiums“.</p>
        </Leer>
      ) : (
        <Gegliedert gliederung={GLIEDERUNG}>
          <section id="sitzungen" aria-labelledby="sitzungen-titel">
            <h2 id="sitzungen-titel">Nächste Sitzungen</h2>
            {kommende.length > 0 ? (
              <Sitzungsliste sitzungen={kommende.map(eigeneSitzung)} />
            ) : (
              <Leer titel="Keine Sitzung im nächsten halben Jahr angekündigt." />
            )}
            {gewesene.length > 0 && (
              <details className="rl-mehr">
                <summary>Sitzungen des letzten halben Jahres ({gewesene.length})</summary>
                <Sitzungsliste sitzungen={gewesene.map(eigeneSitzung)} />
              </details>
            )}
          </section>
          <section id="anstehend" aria-labelledby="anstehend-titel">
            <h2 id="anstehend-titel">Was ansteht</h2>
            <Anstehendes punkte={anstehend.map((a) => ({ ...a, vorlage: alsVorlagenzeile(a.vorlage) }))} />
          </section>
          <section id="mitglieder" aria-labelledby="mitglieder-titel">
            <h2 id="mitglieder-titel">Mitglieder</h2>
            <Mitgliederliste mitglieder={gremium.mitglieder} />
          </section>
        </Gegliedert>
      )}
    </Rahmen>
  );
}
