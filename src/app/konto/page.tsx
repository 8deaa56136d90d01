import type { Metadata } from 'next';
import { Abmelden } from '@/components/anmeldung/Abmelden';
import { Anmeldeverlauf } from '@/components/anmeldung/Anmeldeverlauf';
import { Kennwortformular } from '@/components/anmeldung/Kennwortformular';
import { Kontodaten } from '@/components/anmeldung/Kontodaten';
import { Kontomeldung } from '@/components/anmeldung/Kontomeldung';
import { OffeneSitzungen } from '@/components/anmeldung/OffeneSitzungen';
import { Schutz } from '@/components/anmeldung/Schutz';
import { Staerker } from '@/components/anmeldung/Staerker';
import { Linkknopf } from '@/components/ui/Knopf';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { darf } from '@/domain/zugriff/darf';
import { anmeldeverlauf, offeneSitzungen } from '@/server/anmeldesitzungen/queries';
import { eigenesKonto } from '@/server/anmeldung/queries';
import { aktuelleSitzung } from '@/server/kern/auth/sitzung';
import { kontoinhaber } from '@/server/kern/auth/zugang';
import { heute } from '@/server/kern/uhr';
import { Rahmen } from '../Rahmen';
import { abmelden, andereBeenden, kennwortAendern, sitzungBeenden } from './actions';

export const metadata: Metadata = { title: 'Mein Konto', robots: { index: false } };

type KontoProps = { searchParams: Promise<{ meldung?: string | string[] }> };

export default async function Konto({ searchParams }: KontoProps) {
  const akteur = await kontoinhaber('/konto');
  const sitzung = await aktuelleSitzung();
  const [konto, sitzungen, verlauf] = await Promise.all([
    eigenesKonto(akteur, heute()),
    offeneSitzungen(akteur, sitzung?.id ?? null),
    anmeldeverlauf(akteur),
  ]);
  return (
    <Rahmen hier="Mein Konto" ohneSuche>
      <Seitentitel titel={akteur.name} untertitel={konto?.email}>
        <Abmelden aktion={abmelden} />
      </Seitentitel>
      <Kontomeldung meldung={(await searchParams).meldung} />
      {akteur.rechte.zuSchwach && (
        <Staerker>
          <Linkknopf href="/konto/zweiter-faktor">Weiter zum zweiten Faktor</Linkknopf>
        </Staerker>
      )}
      {konto && <Kontodaten konto={konto} />}
      {darf(akteur, 'rechte.lesen', null) && (
        <p>
          Was jede Rolle lesen und ändern darf, steht unter <a href="/verwaltung/rechte">Wer darf was?</a>
        </p>
      )}
      <section className="rl-kontoteil" aria-labelledby="schutz">
        <h2 id="schutz">Schutz des Kontos</h2>
        {konto && <Schutz konto={konto} />}
      </section>
      <section className="rl-kontoteil" aria-labelledby="kennwort-aendern">
        <h2 id="kennwort-aendern">Kennwort ändern</h2>
        <Kennwortformular aktion={kennwortAendern} email={konto?.email ?? ''} />
      </section>
      <section className="rl-kontoteil" aria-labelledby="sitzungen">
        <h2 id="sitzungen">Offene Anmeldungen</h2>
        <p>
          Eine Anmeldung endet von selbst nach 30 Minuten ohne Anfrage. Was Sie nicht kennen, beenden Sie;
          ändern Sie dann auch Ihr Kennwort.
        </p>
        <OffeneSitzungen sitzungen={sitzungen} beende={sitzungBeenden} beendeAndere={andereBeenden} />
      </section>
      <section className="rl-kontoteil" aria-labelledby="ueberall">
        <h2 id="ueberall">Überall abmelden</h2>
        <p>Beendet alle Anmeldungen dieses Kontos, auch auf anderen Geräten und in diesem Browser.</p>
        <Abmelden aktion={abmelden} ueberall />
      </section>
      <section className="rl-kontoteil" aria-labelledby="verlauf">
        <h2 id="verlauf">Letzte Anmeldungen</h2>
        <p>Die letzten 20 Versuche, sich an diesem Konto anzumelden, gelungene und gescheiterte.</p>
        <Anmeldeverlauf versuche={verlauf} />
      </section>
      <section className="rl-kontoteil" aria-labelledby="auskunft">
        <h2 id="auskunft">Was über Sie gespeichert ist</h2>
        <p>
          Alle Angaben zu diesem Konto und zu Ihrer Person als Datei (Artikel 15 DSGVO). Nach welcher Zeit was
          gelöscht wird, steht unter <a href="/datenschutz#fristen">Datenschutz</a>.
        </p>
        {akteur.rechte.zuSchwach ? (
          <p>Die Auskunft bekommen Sie, sobald Sie sich mit dem zweiten Faktor angemeldet haben.</p>
        ) : (
          <Linkknopf href="/konto/auskunft">Auskunft herunterladen</Linkknopf>
        )}
      </section>
    </Rahmen>
  );
}
