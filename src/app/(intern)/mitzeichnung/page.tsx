import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Mitzeichnungsliste } from '@/components/mitzeichnung/Mitzeichnungsliste';
import { Leer } from '@/components/ui/Leer';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { angemeldet } from '@/server/kern/auth/zugang';
import { meineMitzeichnungen } from '@/server/mitzeichnungen/queries';
import { Rahmen } from '../../Rahmen';

export const metadata: Metadata = { title: 'Mitzeichnung', robots: { index: false } };

export default async function Mitzeichnungen() {
  const meine = (await meineMitzeichnungen(await angemeldet('/mitzeichnung'))) ?? notFound();
  return (
    <Rahmen hier="Mitzeichnung" aktiv="/mitzeichnung">
      <Seitentitel
        titel="Mitzeichnung"
        untertitel="Vorlagen, die Ihre Stelle zeichnet, bevor das Ratsbüro sie freigibt"
      />
      <div className="rl-inhalt">
        <section aria-labelledby="wartend">
          <h2 id="wartend">Wartet auf Ihre Stelle</h2>
          {meine.wartend.length === 0 ? (
            <Leer titel="Keine Vorlage wartet auf Ihre Stelle.">
              <p>Sobald Ihre Stelle an der Reihe ist, erhalten Sie eine E-Mail.</p>
            </Leer>
          ) : (
            <Mitzeichnungsliste titel="Wartet auf Ihre Stelle" vorlagen={meine.wartend} />
          )}
        </section>
        <section aria-labelledby="gezeichnet">
          <h2 id="gezeichnet">Gezeichnet</h2>
          {meine.gezeichnet.length === 0 ? (
            <Leer titel="Ihre Stelle hat noch keine Vorlage gezeichnet." />
          ) : (
            <Mitzeichnungsliste titel="Gezeichnet" vorlagen={meine.gezeichnet} gezeichnet />
          )}
        </section>
      </div>
    </Rahmen>
  );
}
