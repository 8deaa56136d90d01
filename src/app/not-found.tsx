import type { Metadata } from 'next';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Rahmen } from './Rahmen';

export const metadata: Metadata = { title: 'Nicht gefunden', robots: { index: false } };

/** Hidden and unknown look the same (A12). */
export default function NichtGefunden() {
  return (
    <Rahmen hier="Nicht gefunden">
      <Seitentitel titel="Diese Seite gibt es nicht" />
      <div className="rl-prosa">
        <p>
          Unter dieser Adresse ist nichts veröffentlicht. Vielleicht hat sich beim Abschreiben ein Fehler
          eingeschlichen.
        </p>
        <p>
          Suchen Sie nach einem Wort oder einer Drucksache-Nummer, oder beginnen Sie bei den{' '}
          <a href="/vorlagen">Vorlagen</a>, den <a href="/gremien">Gremien</a> oder den{' '}
          <a href="/sitzungen">Sitzungen</a>.
        </p>
      </div>
    </Rahmen>
  );
}
