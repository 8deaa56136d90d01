import type { ReactNode } from 'react';
import { festige } from '@/components/markup/festige';
import { Leer } from '@/components/ui/Leer';
import { Seite } from '@/components/ui/Seite';
import type { Ziel } from '@/components/ui/ziel';
import type { Akteur } from '@/domain/zugriff/akteur';
import { zuhauseMit } from '@/domain/zugriff/zuhause';
import { leser } from '@/server/kern/auth/akteur';
import { kommune } from '@/server/kommune/queries';

/** An entry appears together with its page. */
const OEFFENTLICHE_SEITEN: Ziel[] = [
  { href: '/vorlagen', text: 'Vorlagen' },
  { href: '/gremien', text: 'Gremien' },
  { href: '/sitzungen', text: 'Sitzungen' },
  { href: '/wo', text: 'Wo steht was?' },
  { href: '/statistik', text: 'Statistik' },
];

const navigation = ({ rechte }: Akteur): Ziel[] => [...zuhauseMit(rechte.rollen), ...OEFFENTLICHE_SEITEN];

type RahmenProps = {
  children: ReactNode;
  aktiv?: string;
  /** Title of the page and what lies between the start and it. */
  hier?: string;
  davor?: Ziel[];
  ohneSuche?: boolean;
  /** Office pages use more of a wide screen. */
  breit?: boolean;
};

/** Header, way back and footer of every page, with the name of the city and the entries of who reads. */
export async function Rahmen({ children, hier, davor = [], ...kopf }: RahmenProps) {
  const akteur = await leser();
  const stadt = await kommune(akteur);
  return festige(
    <Seite
      kommune={stadt?.name ?? ''}
      lizenz={stadt ? { href: stadt.lizenzUrl, text: stadt.lizenzName } : undefined}
      hinweis={stadt?.demo ? 'Demostadt: Alle Vorlagen, Personen und Ergebnisse sind erfunden.' : undefined}
      navigation={navigation(akteur)}
      angemeldet={akteur.art === 'benutzer' ? akteur.name : undefined}
      pfad={hier ? { davor: [{ href: '/', text: 'Start' }, ...davor], hier } : undefined}
      {...kopf}
    >
      {stadt ? children : <NichtEingerichtet />}
    </Seite>,
    akteur.art === 'benutzer',
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
