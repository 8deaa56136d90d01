import type { Metadata } from 'next';
import { Leer } from '@/components/ui/Leer';
import { Pager } from '@/components/ui/Pager';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Vorlagenfilter } from '@/components/vorlage/Vorlagenfilter';
import { Vorlagenliste } from '@/components/vorlage/Vorlagenliste';
import { VorlagenFilter } from '@/domain/vorlage/filter';
import { gremien } from '@/server/gremien/queries';
import { leser } from '@/server/kern/auth/akteur';
import { heute } from '@/server/kern/uhr';
import { JE_SEITE, vorlagenliste } from '@/server/suche/queries';
import { Rahmen } from '../../Rahmen';
import { alsVorlagenzeile } from './zeile';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: 'Vorlagen' };

export default async function Vorlagen({ searchParams }: Props) {
  const tag = heute();
  const eingabe = await searchParams;
  const filter = VorlagenFilter.parse(eingabe);
  const [liste, alleGremien] = await Promise.all([
    vorlagenliste(await leser(), filter, tag),
    gremien(await leser(), tag),
  ]);
  const erste = (liste.seite - 1) * JE_SEITE + 1;
  return (
    <Rahmen hier="Vorlagen" aktiv="/vorlagen" gesucht={filter.q}>
      <Seitentitel titel="Vorlagen" />
      <Vorlagenfilter filter={filter} jahr={String(eingabe.jahr ?? '').trim()} gremien={alleGremien} />
      {liste.zeilen.length > 0 ? (
        <>
          <p className="pb-3 text-16 text-leise">
            {liste.gesamt === 1 ? 'Eine Vorlage' : `${liste.gesamt} Vorlagen, die neuesten zuerst`}
          </p>
          <Vorlagenliste zeilen={liste.zeilen.map(alsVorlagenzeile)} ebene={2} />
          <Pager
            seite={liste.seite}
            seiten={liste.seiten}
            umfang={`Vorlagen ${erste} bis ${erste + liste.zeilen.length - 1} von ${liste.gesamt}`}
            href={(seite) => adresse(filter, seite)}
          />
        </>
      ) : (
        <Leer titel="Keine Vorlage passt zu dieser Auswahl.">
          <p>
            Nehmen Sie ein Wort weg oder eine Einschränkung zurück.{' '}
            <a href="/vorlagen">Alle Vorlagen anzeigen</a>
          </p>
        </Leer>
      )}
    </Rahmen>
  );
}

/** Every filter stays in the address of another page. */
function adresse(filter: VorlagenFilter, seite: number): string {
  const gesetzt = Object.entries({ ...filter, seite }).filter(
    ([, wert]) => wert !== null && wert !== '' && wert !== 1,
  );
  const abfrage = new URLSearchParams(gesetzt.map(([name, wert]) => [name, String(wert)]));
  return `/vorlagen${abfrage.size > 0 ? `?${abfrage}` : ''}`;
}
