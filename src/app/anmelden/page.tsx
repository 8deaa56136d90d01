import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Anmeldeformular } from '@/components/anmeldung/Anmeldeformular';
import { Demokonten } from '@/components/anmeldung/Demokonten';
import { Passkeyanmeldung } from '@/components/anmeldung/Passkeyanmeldung';
import { Befundkasten } from '@/components/ui/Befundkasten';
import { Linkknopf } from '@/components/ui/Knopf';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { eigenerPfad } from '@/domain/anmeldung/weiter';
import type { AblehnungsCode } from '@/domain/kern/ablehnung';
import { ABLEHNUNG_TEXT } from '@/domain/texte/ablehnung';
import { demoKonten } from '@/server/anmeldung/queries';
import { leser } from '@/server/kern/auth/akteur';
import { heute } from '@/server/kern/uhr';
import { verzeichnisName } from '@/server/verzeichnis/queries';
import { Rahmen } from '../Rahmen';
import { anmelden } from './actions';

export const metadata: Metadata = { title: 'Anmelden', robots: { index: false } };

type AnmeldenProps = {
  searchParams: Promise<{ weiter?: string | string[]; kennwort?: string; fehler?: string | string[] }>;
};

/** Why a way in that is no form has led back here. */
const ABSAGEN: readonly AblehnungsCode[] = ['ANMELDUNG_FALSCH', 'VERZEICHNIS_GESTOERT', 'ZU_VIELE_VERSUCHE'];

export default async function Anmelden({ searchParams }: AnmeldenProps) {
  const akteur = await leser();
  const { weiter, kennwort, fehler } = await searchParams;
  const ziel = eigenerPfad(typeof weiter === 'string' ? weiter : undefined);
  if (akteur.art === 'benutzer') redirect(ziel);
  const konten = await demoKonten(akteur, heute());
  const verzeichnis = verzeichnisName(akteur);
  const absage = ABSAGEN.find((code) => code === fehler);
  return (
    <Rahmen hier="Anmelden" ohneSuche>
      <Seitentitel
        titel="Anmelden"
        untertitel="Für die Verwaltung, die Schriftführung und die Mitglieder der Gremien."
      />
      {kennwort === 'neu' && (
        <Befundkasten schwere="HINWEIS" titel="Ihr Kennwort ist gespeichert.">
          <p>Bitte melden Sie sich damit an.</p>
        </Befundkasten>
      )}
      {absage && (
        <div role="alert">
          <Befundkasten schwere="FEHLER" titel={ABLEHNUNG_TEXT[absage]} />
        </div>
      )}
      {verzeichnis && (
        <div className="rl-verzeichnis">
          <Linkknopf href={`/anmelden/verzeichnis?weiter=${encodeURIComponent(ziel)}`}>
            {verzeichnis}
          </Linkknopf>
        </div>
      )}
      <Anmeldeformular aktion={anmelden} weiter={ziel} />
      <Passkeyanmeldung weiter={ziel} />
      {konten.length > 0 && <Demokonten konten={konten} aktion={anmelden} weiter={ziel} />}
    </Rahmen>
  );
}
