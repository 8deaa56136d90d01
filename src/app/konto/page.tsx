import type { Metadata } from 'next';
import { Abmelden } from '@/components/anmeldung/Abmelden';
import { Kennwortformular } from '@/components/anmeldung/Kennwortformular';
import { Kontodaten } from '@/components/anmeldung/Kontodaten';
import { Befundkasten } from '@/components/ui/Befundkasten';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { eigenesKonto } from '@/server/anmeldung/queries';
import { angemeldet } from '@/server/kern/auth/zugang';
import { heute } from '@/server/kern/uhr';
import { Rahmen } from '../Rahmen';
import { abmelden, kennwortAendern } from './actions';

export const metadata: Metadata = { title: 'Mein Konto', robots: { index: false } };

type KontoProps = { searchParams: Promise<{ kennwort?: string }> };

export default async function Konto({ searchParams }: KontoProps) {
  const akteur = await angemeldet('/konto');
  const konto = await eigenesKonto(akteur, heute());
  const geaendert = (await searchParams).kennwort === 'neu';
  return (
    <Rahmen hier="Mein Konto" ohneSuche>
      <Seitentitel titel={akteur.name} untertitel={konto?.email}>
        <Abmelden aktion={abmelden} />
      </Seitentitel>
      {geaendert && (
        <Befundkasten schwere="HINWEIS" titel="Ihr Kennwort ist geändert.">
          <p>Alle anderen Anmeldungen dieses Kontos sind beendet.</p>
        </Befundkasten>
      )}
      {konto && <Kontodaten konto={konto} />}
      <section className="rl-kontoteil" aria-labelledby="kennwort-aendern">
        <h2 id="kennwort-aendern">Kennwort ändern</h2>
        <Kennwortformular aktion={kennwortAendern} email={konto?.email ?? ''} />
      </section>
      <section className="rl-kontoteil" aria-labelledby="ueberall">
        <h2 id="ueberall">Überall abmelden</h2>
        <p>Beendet alle Anmeldungen dieses Kontos, auch auf anderen Geräten und in diesem Browser.</p>
        <Abmelden aktion={abmelden} ueberall />
      </section>
    </Rahmen>
  );
}
