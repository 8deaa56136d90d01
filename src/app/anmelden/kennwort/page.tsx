import type { Metadata } from 'next';
import { Kennwortwahl } from '@/components/anmeldung/Kennwortwahl';
import { Befundkasten } from '@/components/ui/Befundkasten';
import { Linkknopf } from '@/components/ui/Knopf';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { linkGilt } from '@/server/kennwort/queries';
import { leser } from '@/server/kern/auth/akteur';
import { Rahmen } from '../../Rahmen';
import { kennwortWaehlen } from './actions';

/** The address is the key: it goes to nobody as a referrer. */
export const metadata: Metadata = {
  title: 'Kennwort wählen',
  robots: { index: false },
  referrer: 'no-referrer',
};

type KennwortProps = { searchParams: Promise<{ token?: string | string[] }> };

export default async function Kennwort({ searchParams }: KennwortProps) {
  const { token } = await searchParams;
  const einer = typeof token === 'string' ? token : undefined;
  const gilt = await linkGilt(await leser(), einer);
  return (
    <Rahmen hier="Kennwort wählen" davor={[{ href: '/anmelden', text: 'Anmelden' }]} ohneSuche>
      <Seitentitel titel="Kennwort wählen" />
      {einer && gilt ? (
        <Kennwortwahl aktion={kennwortWaehlen} token={einer} />
      ) : (
        <Befundkasten
          schwere="WARNUNG"
          titel="Dieser Link gilt nicht (mehr)."
          taten={<Linkknopf href="/anmelden/kennwort-vergessen">Neuen Link anfordern</Linkknopf>}
        >
          <p>Jeder Link gilt nur einmal und nur eine begrenzte Zeit.</p>
        </Befundkasten>
      )}
    </Rahmen>
  );
}
