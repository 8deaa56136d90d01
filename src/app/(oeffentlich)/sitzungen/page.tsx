import type { Metadata } from 'next';
import { Monatskalender } from '@/components/sitzung/Monatskalender';
import { Sitzungsliste } from '@/components/sitzung/Sitzungsliste';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { monatAus } from '@/domain/sitzung/monat';
import { monatsname } from '@/domain/texte/datum';
import { leser } from '@/server/kern/auth/akteur';
import { heute } from '@/server/kern/uhr';
import { sitzungenZwischen } from '@/server/termine/queries';
import { Rahmen } from '../../Rahmen';
import { alsKalendersitzung, alsSitzungszeile } from './zeile';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: 'Sitzungen' };

export default async function Sitzungen({ searchParams }: Props) {
  const tag = heute();
  const monat = monatAus((await searchParams).monat, tag);
  const sitzungen = await sitzungenZwischen(await leser(), monat.von, monat.bis);
  return (
    <Rahmen hier="Sitzungen" aktiv="/sitzungen">
      <Seitentitel titel="Sitzungen" />
      <Monatskalender
        monat={monat.monat}
        heute={tag}
        sitzungen={sitzungen.flatMap(alsKalendersitzung)}
        davorHref={`/sitzungen?monat=${monat.davor}`}
        danachHref={`/sitzungen?monat=${monat.danach}`}
      />
      {sitzungen.length > 0 && (
        <section className="mt-8 grid gap-4 karte:mt-12" aria-labelledby="liste">
          <h2 id="liste">Alle Sitzungen im {monatsname(monat.monat)}</h2>
          <Sitzungsliste sitzungen={sitzungen.map(alsSitzungszeile)} />
        </section>
      )}
    </Rahmen>
  );
}
