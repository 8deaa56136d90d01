import type { Metadata } from 'next';
import { Seitentitel } from '@/components/ui/Seitentitel';
import RootLayout, { metadata as allgemein } from './layout';
import { Rahmen } from './Rahmen';

/** Knows who reads, as every page. */
export const dynamic = 'force-dynamic';

export { viewport } from './layout';

// Stands beside the layout, not within it: what that says of every page is said here once more.
export const metadata: Metadata = {
  ...allgemein,
  title: 'Nicht gefunden – Ratslauf',
  robots: { index: false },
};

/** The page of unknown addresses. Hidden and unknown look the same (A12): the gate answers every 404 with it. */
export default function NichtGefunden() {
  return (
    <RootLayout>
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
    </RootLayout>
  );
}
