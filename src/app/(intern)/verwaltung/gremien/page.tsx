import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Linkknopf } from '@/components/ui/Knopf';
import { Leer } from '@/components/ui/Leer';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Bestandstabelle } from '@/components/verwaltung/Bestandstabelle';
import { Stammdatenmenue } from '@/components/verwaltung/Stammdatenmenue';
import type { LocalDate } from '@/domain/kern/localDate';
import { type Bestandszeile, gremienbestand } from '@/server/gremienverwaltung/queries';
import { angemeldet } from '@/server/kern/auth/zugang';
import { heute } from '@/server/kern/uhr';
import { Rahmen } from '../../../Rahmen';
import { heimat, verwaltungsweg } from '../weg';

export const metadata: Metadata = { title: 'Gremien verwalten', robots: { index: false } };

export default async function Gremien() {
  const akteur = await angemeldet('/verwaltung/gremien');
  const bestand = (await gremienbestand(akteur, heute())) ?? notFound();
  const { darfVerwalten } = bestand;
  return (
    <Rahmen hier="Gremien" davor={verwaltungsweg(darfVerwalten)} aktiv={heimat(darfVerwalten)} breit>
      <Seitentitel titel="Gremien" untertitel="Wer berät: mit Namen, Zeit und Nachfolge">
        {darfVerwalten && (
          <Linkknopf art="haupt" href="/verwaltung/gremien/neu">
            Neues Gremium
          </Linkknopf>
        )}
      </Seitentitel>
      <Stammdatenmenue hier="/verwaltung/gremien" />
      {bestand.gremien.length === 0 && (
        <Leer titel="Noch kein Gremium angelegt.">
          <p>Gremien entstehen hier oder beim Einspielen von Dokumenten.</p>
        </Leer>
      )}
      <div className="rl-inhalt">
        {gruppen(bestand.gremien, heute()).map(({ titel, gremien }) => (
          <section key={titel} aria-labelledby={titel}>
            <h2 id={titel}>
              {titel} <span className="rl-anzahl">{gremien.length}</span>
            </h2>
            <Bestandstabelle titel={titel} gremien={gremien} heute={heute()} />
          </section>
        ))}
      </div>
    </Rahmen>
  );
}

/** What is, what comes, what was; empty groups are left out. */
function gruppen(gremien: Bestandszeile[], tag: LocalDate) {
  const beendet = (g: Bestandszeile) => g.gueltigBis !== null && g.gueltigBis < tag;
  const geplant = (g: Bestandszeile) => !beendet(g) && g.gueltigVon !== null && g.gueltigVon > tag;
  return [
    { titel: 'Bestehend', gremien: gremien.filter((g) => !beendet(g) && !geplant(g)) },
    { titel: 'Geplant', gremien: gremien.filter(geplant) },
    { titel: 'Beendet', gremien: gremien.filter(beendet) },
  ].filter((gruppe) => gruppe.gremien.length > 0);
}
