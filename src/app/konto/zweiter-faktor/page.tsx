import type { Metadata } from 'next';
import { Faktorverwaltung } from '@/components/anmeldung/Faktorverwaltung';
import { Kontomeldung } from '@/components/anmeldung/Kontomeldung';
import { Notfallcodes } from '@/components/anmeldung/Notfallcodes';
import { Passkeyanmeldung } from '@/components/anmeldung/Passkeyanmeldung';
import { Schluesselformular } from '@/components/anmeldung/Schluesselformular';
import { Staerker } from '@/components/anmeldung/Staerker';
import { Befundkasten } from '@/components/ui/Befundkasten';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { istStark } from '@/domain/anmeldung/verfahren';
import { eigenerPfad } from '@/domain/anmeldung/weiter';
import { faktorstand } from '@/server/faktoren/queries';
import { aktuelleSitzung } from '@/server/kern/auth/sitzung';
import { kontoinhaber } from '@/server/kern/auth/zugang';
import { Rahmen } from '../../Rahmen';
import { bestaetigen, codesErneuern, einrichten, entfernen, verwahrt } from './actions';

export const metadata: Metadata = { title: 'Zweiter Faktor', robots: { index: false } };

const DAVOR = [{ href: '/konto', text: 'Mein Konto' }];

type FaktorProps = { searchParams: Promise<{ weiter?: string | string[]; meldung?: string | string[] }> };

export default async function ZweiterFaktor({ searchParams }: FaktorProps) {
  const akteur = await kontoinhaber('/konto/zweiter-faktor');
  const sitzung = await aktuelleSitzung();
  const stand = await faktorstand(akteur, sitzung);
  const { weiter, meldung } = await searchParams;
  const ziel = eigenerPfad(typeof weiter === 'string' ? weiter : undefined);
  // Who has a passkey and came with the password alone changes nothing here before using it.
  const erstPasskey = stand && stand.passkeys > 0 && sitzung && !istStark(sitzung.verfahren);
  return (
    <Rahmen hier="Zweiter Faktor" davor={DAVOR} ohneSuche>
      <Seitentitel
        titel="Zweiter Faktor"
        untertitel="Nach dem Kennwort ein Code, den nur Ihr Telefon zeigt: Wer Ihr Kennwort erfährt, kommt damit allein nicht hinein."
      />
      <Kontomeldung meldung={meldung} />
      {akteur.rechte.zuSchwach && <Staerker />}
      {stand?.notfallcodes && <Notfallcodes codes={stand.notfallcodes} aktion={verwahrt} weiter={ziel} />}
      {stand?.schluessel && !erstPasskey && (
        <Schluesselformular schluessel={stand.schluessel} aktion={bestaetigen} weiter={ziel} />
      )}
      {erstPasskey && (
        <section className="rl-kontoteil" aria-labelledby="erst-passkey">
          <h2 id="erst-passkey">Bitte melden Sie sich mit Ihrem Passkey an</h2>
          <p>Zu Ihrem Konto gibt es einen Passkey. Mit dem Kennwort allein lässt sich hier nichts ändern.</p>
          <Passkeyanmeldung weiter={ziel === '/' ? '/konto/zweiter-faktor' : ziel} />
          <noscript>
            <Befundkasten
              schwere="HINWEIS"
              titel="Passkeys brauchen einen Browser, der JavaScript ausführt."
            />
          </noscript>
        </section>
      )}
      {stand && !stand.notfallcodes && !stand.schluessel && !erstPasskey && (
        <Faktorverwaltung
          stand={stand}
          weiter={ziel}
          einrichten={einrichten}
          entfernen={entfernen}
          codesErneuern={codesErneuern}
        />
      )}
    </Rahmen>
  );
}
