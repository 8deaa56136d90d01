import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Protokollliste } from '@/components/protokoll/Protokollliste';
import { Leer } from '@/components/ui/Leer';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { hatRolle } from '@/domain/zugriff/akteur';
import { angemeldet } from '@/server/kern/auth/zugang';
import { jetzt } from '@/server/kern/uhr';
import { meineProtokolle, type Protokollzeile } from '@/server/protokolllisten/queries';
import { Rahmen } from '../../Rahmen';

export const metadata: Metadata = { title: 'Protokoll', robots: { index: false } };

const GRUPPEN = [
  ['OFFEN', 'Sitzungen mit fehlenden Ergebnissen'],
  ['KOMMT', 'Kommende Sitzungen'],
  ['FERTIG', 'Erledigte Sitzungen'],
] as const;

export default async function Protokolle() {
  const akteur = await angemeldet('/protokoll');
  if (!hatRolle(akteur, 'SCHRIFTFUEHRUNG') && !hatRolle(akteur, 'RATSBUERO')) notFound();
  const zeilen = await meineProtokolle(akteur, jetzt());
  return (
    <Rahmen hier="Protokoll" aktiv="/protokoll">
      <Seitentitel titel="Protokoll" untertitel={uebersicht(zeilen)} />
      {zeilen.length === 0 && (
        <Leer titel="Für Ihre Gremien ist keine Sitzung angesetzt.">
          <p>Sitzungen erscheinen hier 60 Tage vorher und bleiben 120 Tage stehen.</p>
        </Leer>
      )}
      <div className="rl-inhalt mt-6">
        {GRUPPEN.map(([lage, titel]) => {
          const gruppe = zeilen.filter((z) => z.lage === lage);
          if (gruppe.length === 0) return null;
          return (
            <section key={lage} aria-labelledby={lage.toLowerCase()}>
              <h2 id={lage.toLowerCase()}>
                {titel} <span className="rl-anzahl">{gruppe.length}</span>
              </h2>
              <Protokollliste zeilen={gruppe} kommt={lage === 'KOMMT'} />
            </section>
          );
        })}
      </div>
    </Rahmen>
  );
}

function uebersicht(zeilen: Protokollzeile[]): string {
  const offen = zeilen.filter((z) => z.lage === 'OFFEN');
  const punkte = offen.reduce((summe, z) => summe + z.gesamt - z.erledigt, 0);
  if (offen.length === 0) return 'Alle begonnenen Sitzungen sind vollständig protokolliert.';
  const sitzungen = offen.length === 1 ? 'einer begonnenen Sitzung' : `${offen.length} begonnenen Sitzungen`;
  return `${punkte === 1 ? 'Ein Ergebnis fehlt' : `${punkte} Ergebnisse fehlen`} aus ${sitzungen}.`;
}
