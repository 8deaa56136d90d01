import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Kontentabelle } from '@/components/konto/Kontentabelle';
import { Kontofilter } from '@/components/konto/Kontofilter';
import { Linkknopf } from '@/components/ui/Knopf';
import { Leer } from '@/components/ui/Leer';
import { Pager } from '@/components/ui/Pager';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Seite } from '@/domain/kern/seite';
import { kontoAdresse, liesKontoFilter } from '@/domain/konto/filter';
import { angemeldet } from '@/server/kern/auth/zugang';
import { type Kontenliste, kontenliste } from '@/server/konten/queries';
import { Rahmen } from '../../../Rahmen';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: 'Konten', robots: { index: false } };

export default async function Konten({ searchParams }: Props) {
  const werte = await searchParams;
  const filter = liesKontoFilter(werte);
  const liste = await kontenliste(await angemeldet('/verwaltung/benutzer'), filter, Seite.parse(werte.seite));
  if (!liste) notFound();
  return (
    <Rahmen hier="Konten" davor={[{ href: '/verwaltung', text: 'Verwaltung' }]} aktiv="/verwaltung" breit>
      <Seitentitel titel="Konten" untertitel="Wer sich anmelden kann, und was er oder sie hier darf.">
        <Linkknopf art="haupt" href="/verwaltung/benutzer/neu">
          Neues Konto
        </Linkknopf>
      </Seitentitel>
      <Kontofilter filter={filter} />
      {liste.gesamt === 0 ? (
        <Leer titel="Kein Konto passt dazu.">
          <p>
            <a href="/verwaltung/benutzer">Alle Konten zeigen</a>
          </p>
        </Leer>
      ) : (
        <>
          <Kontentabelle zeilen={liste.zeilen} titel={umfang(liste)} />
          <Pager
            seite={liste.seite}
            seiten={liste.seiten}
            href={(nummer) => kontoAdresse(filter, nummer)}
            umfang={umfang(liste)}
          />
        </>
      )}
    </Rahmen>
  );
}

function umfang({ gesamt, seite, jeSeite, zeilen }: Kontenliste): string {
  if (gesamt <= jeSeite) return gesamt === 1 ? 'Ein Konto' : `${gesamt} Konten`;
  const erstes = (seite - 1) * jeSeite + 1;
  return `Konten ${erstes} bis ${erstes + zeilen.length - 1} von ${gesamt}`;
}
