import type { ReactNode } from 'react';
import { Leer } from '@/components/ui/Leer';
import { Seite } from '@/components/ui/Seite';
import type { Ziel } from '@/components/ui/ziel';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { kommune } from '@/server/kommune/queries';

/** An entry appears together with its page. */
const NAVIGATION: Ziel[] = [
  { href: '/vorlagen', text: 'Vorlagen' },
  { href: '/gremien', text: 'Gremien' },
  { href: '/sitzungen', text: 'Sitzungen' },
];

type RahmenProps = {
  children: ReactNode;
  aktiv?: string;
  /** Title of the page and what lies between the start and it. */
  hier?: string;
  davor?: Ziel[];
  gesucht?: string;
  ohneSuche?: boolean;
};

/** Header, way back and footer of every public page, with the name of the city. */
export async function Rahmen({ children, hier, davor = [], ...kopf }: RahmenProps) {
  const stadt = await kommune(OEFFENTLICH);
  return (
    <Seite
      kommune={stadt?.name ?? ''}
      lizenz={stadt ? { href: stadt.lizenzUrl, text: stadt.lizenzName } : undefined}
      hinweis={stadt?.demo ? 'Demostadt: Alle Vorlagen, Personen und Ergebnisse sind erfunden.' : undefined}
      navigation={NAVIGATION}
      pfad={hier ? { davor: [{ href: '/', text: 'Start' }, ...davor], hier } : undefined}
      {...kopf}
    >
      {stadt ? children : <NichtEingerichtet />}
    </Seite>
  );
}

function NichtEingerichtet() {
  return (
    <>
      <h1>Noch nicht eingerichtet</h1>
      <Leer titel="Für diese Kommune ist noch nichts erfasst.">
        <p>
          Richten Sie Ihre Kommune auf dem Server ein: <code>npm run einrichten -- --name "Stadt …"</code>.
          Zum Ausprobieren füllen Sie die leere Datenbank mit der Demostadt: <code>npm start -- --demo</code>.
        </p>
      </Leer>
    </>
  );
}
