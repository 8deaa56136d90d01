import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { Reiter } from '@/components/suche/Reiter';
import { Suchformular } from '@/components/suche/Suchformular';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { angaben } from '@/domain/suche/adresse';
import { type Adresswerte, alsNummer, leseAnfrage, nurWorte } from '@/domain/suche/eingabe';
import { anriss, SUCHFEHLER, suchtitel } from '@/domain/texte/suche';
import { leser } from '@/server/kern/auth/akteur';
import { heute } from '@/server/kern/uhr';
import { idZurNummer } from '@/server/vorlagen/queries';
import { Rahmen } from '../../Rahmen';
import { Fundseite } from './Fundseite';
import { bereichsreiter, finde } from './funde';

type Props = { searchParams: Promise<Adresswerte> };

/** Title and page ask for the same: one search for both. */
const lade = cache(async (anfrage: string) => {
  const { filter } = leseAnfrage(JSON.parse(anfrage) as Adresswerte);
  const akteur = await leser();
  // A number typed as it is leads to its paper, unless the reader has already begun to narrow the list.
  const nummer = nurWorte(filter) ? alsNummer(filter.q) : null;
  const id = nummer && (await idZurNummer(akteur, nummer));
  if (id) redirect(`/vorlagen/${id}`);
  return finde(akteur, filter, heute());
});

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const werte = await searchParams;
  const { filter } = leseAnfrage(werte);
  const { liste } = await lade(JSON.stringify(werte));
  return { title: suchtitel(filter, liste.anzahl) };
}

export default async function Vorlagen({ searchParams }: Props) {
  const werte = await searchParams;
  const { filter, getippt, fehler } = leseAnfrage(werte);
  const funde = await lade(JSON.stringify(werte));
  return (
    <Rahmen hier={filter.q === '' ? 'Vorlagen' : 'Suche'} aktiv="/vorlagen" ohneSuche>
      <Seitentitel titel={filter.q === '' ? 'Vorlagen' : `Suche: ${anriss(filter.q)}`} />
      <Suchformular
        getippt={getippt}
        fehler={{ q: fehler.q && SUCHFEHLER[fehler.q], jahr: fehler.jahr && SUCHFEHLER[fehler.jahr] }}
        mitTaste={(await leser()).art === 'benutzer'}
        bleibt={angaben({ ...filter, seite: 1 }).filter(([name]) => name !== 'q')}
      />
      {filter.q !== '' && <Reiter name="Was gefunden wurde" ziele={bereichsreiter(filter, funde)} />}
      <Fundseite filter={filter} funde={funde} />
    </Rahmen>
  );
}
