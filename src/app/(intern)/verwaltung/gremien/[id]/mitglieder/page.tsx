import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Leer } from '@/components/ui/Leer';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Sitztabelle } from '@/components/verwaltung/Sitztabelle';
import { alsKennung } from '@/domain/kern/kennung';
import { sitzeIn } from '@/server/gremienverwaltung/queries';
import { angemeldet } from '@/server/kern/auth/zugang';
import { heute } from '@/server/kern/uhr';
import { Rahmen } from '../../../../../Rahmen';
import { heimat, verwaltungsweg } from '../../../weg';

export const metadata: Metadata = { title: 'Mitglieder eines Gremiums', robots: { index: false } };

type Props = { params: Promise<{ id: string }> };

export default async function Mitglieder({ params }: Props) {
  const id = alsKennung((await params).id) ?? notFound();
  const akteur = await angemeldet(`/verwaltung/gremien/${id}/mitglieder`);
  const g = (await sitzeIn(akteur, id)) ?? notFound();
  const tag = heute();
  const laufend = g.sitze.filter((s) => s.bis === null || s.bis >= tag);
  const gruppen = [
    { titel: 'Heute und künftig', sitze: laufend },
    { titel: 'Ausgeschieden', sitze: g.sitze.filter((s) => !laufend.includes(s)) },
  ].filter((gruppe) => gruppe.sitze.length > 0);
  const davor = verwaltungsweg(
    g.darfVerwalten,
    { href: '/verwaltung/gremien', text: 'Gremien' },
    { href: `/verwaltung/gremien/${id}`, text: g.name },
  );
  return (
    <Rahmen hier="Mitglieder" davor={davor} aktiv={heimat(g.darfVerwalten)} breit>
      <Seitentitel titel="Mitglieder" untertitel={g.name} />
      <div className="rl-inhalt mt-6">
        {gruppen.length === 0 && (
          <Leer titel="In diesem Gremium saß noch niemand.">
            <p>Mitgliedschaften tragen Sie auf der Seite einer Person ein.</p>
          </Leer>
        )}
        {gruppen.map(({ titel, sitze }) => (
          <section key={titel} aria-labelledby={titel}>
            <h2 id={titel}>
              {titel} <span className="rl-anzahl">{sitze.length}</span>
            </h2>
            <Sitztabelle titel={titel} sitze={sitze} heute={tag} />
          </section>
        ))}
      </div>
    </Rahmen>
  );
}
