import type { Metadata } from 'next';
import { Linkformular } from '@/components/anmeldung/Linkformular';
import { Befundkasten } from '@/components/ui/Befundkasten';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { mailweg } from '@/server/kennwort/queries';
import { leser } from '@/server/kern/auth/akteur';
import { Rahmen } from '../../Rahmen';
import { linkAnfordern } from './actions';

export const metadata: Metadata = { title: 'Kennwort vergessen', robots: { index: false } };

type VergessenProps = { searchParams: Promise<{ angefordert?: string }> };

export default async function KennwortVergessen({ searchParams }: VergessenProps) {
  const weg = mailweg(await leser());
  const { angefordert } = await searchParams;
  return (
    <Rahmen hier="Kennwort vergessen" davor={[{ href: '/anmelden', text: 'Anmelden' }]} ohneSuche>
      <Seitentitel titel="Kennwort vergessen" />
      {!weg && <OhneMail />}
      {weg && angefordert && <Angefordert ordner={weg.ordner} />}
      {weg && !angefordert && <Linkformular aktion={linkAnfordern} />}
    </Rahmen>
  );
}

function OhneMail() {
  return (
    <Befundkasten schwere="HINWEIS" titel="Diese Installation verschickt keine E-Mails.">
      <p>
        Bitte wenden Sie sich an die Administration; sie gibt Ihnen einen Link, mit dem Sie ein neues Kennwort
        wählen.
      </p>
    </Befundkasten>
  );
}

function Angefordert({ ordner }: { ordner: string | null }) {
  return (
    <Befundkasten schwere="HINWEIS" titel="Bitte sehen Sie in Ihr Postfach.">
      <p>
        Wenn es zu dieser Adresse ein Konto gibt, kommt in den nächsten Minuten eine E-Mail mit einem Link. Er
        gilt eine Stunde und nur einmal.
      </p>
      {ordner && (
        <p>
          In der Demostadt landet sie als Datei im Ordner <code className="rl-ordner">{ordner}</code>.
        </p>
      )}
    </Befundkasten>
  );
}
