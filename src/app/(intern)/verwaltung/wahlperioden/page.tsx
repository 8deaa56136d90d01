import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Leer } from '@/components/ui/Leer';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Periodenformular } from '@/components/verwaltung/Periodenformular';
import { Periodentabelle } from '@/components/verwaltung/Periodentabelle';
import { Stammdatenmenue } from '@/components/verwaltung/Stammdatenmenue';
import { angemeldet } from '@/server/kern/auth/zugang';
import { heute } from '@/server/kern/uhr';
import { wahlperioden } from '@/server/wahlperioden/queries';
import { Rahmen } from '../../../Rahmen';
import { heimat, verwaltungsweg } from '../weg';
import { anlegen } from './actions';

export const metadata: Metadata = { title: 'Wahlperioden', robots: { index: false } };

export default async function Wahlperioden() {
  const akteur = await angemeldet('/verwaltung/wahlperioden');
  const { darfVerwalten, perioden } = (await wahlperioden(akteur)) ?? notFound();
  const naechste = Math.max(0, ...perioden.map((w) => w.nummer)) + 1;
  return (
    <Rahmen hier="Wahlperioden" davor={verwaltungsweg(darfVerwalten)} aktiv={heimat(darfVerwalten)} breit>
      <Seitentitel titel="Wahlperioden" untertitel="Sitzungen gehören zur Wahlperiode ihres Tages" />
      <Stammdatenmenue hier="/verwaltung/wahlperioden" />
      <div className="rl-inhalt">
        {perioden.length === 0 ? (
          <Leer titel="Noch keine Wahlperiode angelegt." />
        ) : (
          <Periodentabelle perioden={perioden} heute={heute()} />
        )}
        {darfVerwalten && (
          <section aria-labelledby="neu">
            <h2 id="neu">Neue Wahlperiode</h2>
            <Periodenformular
              aktion={anlegen}
              id={crypto.randomUUID()}
              version={null}
              werte={{ nummer: String(naechste) }}
            />
          </section>
        )}
      </div>
    </Rahmen>
  );
}
