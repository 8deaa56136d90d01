import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Linkknopf } from '@/components/ui/Knopf';
import { Leer } from '@/components/ui/Leer';
import { Pager } from '@/components/ui/Pager';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Personenfilter } from '@/components/verwaltung/Personenfilter';
import { Personentabelle } from '@/components/verwaltung/Personentabelle';
import { Stammdatenmenue } from '@/components/verwaltung/Stammdatenmenue';
import { Personenfilter as Filter } from '@/domain/person/eingabe';
import { angemeldet } from '@/server/kern/auth/zugang';
import { heute } from '@/server/kern/uhr';
import { personenliste } from '@/server/personen/queries';
import { Rahmen } from '../../../Rahmen';
import { heimat, verwaltungsweg } from '../weg';

export const metadata: Metadata = { title: 'Personen verwalten', robots: { index: false } };

const JE_SEITE = 50;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Personen({ searchParams }: Props) {
  const akteur = await angemeldet('/verwaltung/personen');
  const filter = Filter.parse(await searchParams);
  const liste = (await personenliste(akteur, filter, heute())) ?? notFound();
  const { darfVerwalten, gesamt, zeilen } = liste;
  const href = (seite: number) =>
    `/verwaltung/personen?${new URLSearchParams({ q: filter.q, wer: filter.wer, seite: String(seite) })}`;
  const erste = (liste.seite - 1) * JE_SEITE + 1;
  return (
    <Rahmen hier="Personen" davor={verwaltungsweg(darfVerwalten)} aktiv={heimat(darfVerwalten)} breit>
      <Seitentitel titel="Personen" untertitel="Wer in den Gremien sitzt oder saß">
        {darfVerwalten && (
          <Linkknopf art="haupt" href="/verwaltung/personen/neu">
            Neue Person
          </Linkknopf>
        )}
      </Seitentitel>
      <Stammdatenmenue hier="/verwaltung/personen" />
      <Personenfilter filter={filter} />
      <section aria-label="Ergebnis" className="mt-6">
        {gesamt === 0 ? (
          <Leer titel="Niemand passt zu dieser Auswahl.">
            <p>Frühere Mitglieder finden Sie unter „alle, auch frühere“.</p>
          </Leer>
        ) : (
          <>
            <Personentabelle personen={zeilen} />
            <Pager
              seite={liste.seite}
              seiten={liste.seiten}
              href={href}
              umfang={`Personen ${erste} bis ${erste + zeilen.length - 1} von ${gesamt}`}
            />
          </>
        )}
      </section>
    </Rahmen>
  );
}
