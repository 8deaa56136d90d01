import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Neues } from '@/components/gremium/Neues';
import { Offenes } from '@/components/gremium/Offenes';
import { type Kommend, KommendeSitzung } from '@/components/sitzung/KommendeSitzung';
import { Sitzungsspalte } from '@/components/sitzung/Sitzungsspalte';
import { VorherigeSitzungen, WeitereSitzungen } from '@/components/sitzung/WeitereSitzungen';
import { Leer } from '@/components/ui/Leer';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { type Ausblickwunsch, wunschAus } from '@/domain/sitzung/ausblick';
import { angemeldet } from '@/server/kern/auth/zugang';
import { heute, jetzt } from '@/server/kern/uhr';
import { type MeineLage, meineLage } from '@/server/meine/queries';
import { alsKommend, alsOffen, alsWeitere } from '../../(oeffentlich)/sitzungen/anstehend';
import { Rahmen } from '../../Rahmen';
import { MeineGremien } from './MeineGremien';
import { anzahlNeu, besuchstag, gezeigteNeuigkeiten } from './neues';

export const metadata: Metadata = { title: 'Meine Gremien', robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Meine({ searchParams }: Props) {
  const akteur = await angemeldet('/meine');
  const wunsch = wunschAus(await searchParams);
  const lage = (await meineLage(akteur, jetzt(), wunsch)) ?? notFound();
  return (
    <Rahmen hier="Meine Gremien" aktiv="/meine">
      <Seitentitel titel="Meine Gremien" vorzeile={[akteur.name]} />
      {lage.gremien.length === 0 ? (
        <Leer titel="Sie sind heute in keinem Gremium Mitglied.">
          <p>
            Sobald das Ratsbüro eine Mitgliedschaft einträgt, die heute gilt, stehen hier Ihre Sitzungen und
            Vorlagen. Was öffentlich ist, finden Sie unter <a href="/gremien">Gremien</a> und{' '}
            <a href="/sitzungen">Sitzungen</a>.
          </p>
        </Leer>
      ) : (
        <Lage lage={lage} wunsch={wunsch} />
      )}
    </Rahmen>
  );
}

function Lage({ lage, wunsch }: { lage: MeineLage; wunsch: Ausblickwunsch }) {
  const { seit, anstehendes, gremien } = lage;
  const { termine, sitzungen, davor, danach } = anstehendes;
  const mehrere = new Set(gremien.map((g) => g.gremiumId)).size > 1;
  const kommende = sitzungen.map(alsKommend);
  const offen = { mitGremium: mehrere, mitTermin: true };
  const zuvor = davor.map(alsWeitere);
  return (
    <div className="rl-mit-spalte">
      <div>
        {seit ? (
          <Neues
            besuch={besuchstag(seit, heute())}
            {...gezeigteNeuigkeiten(lage, wunsch.alle === 'neues')}
            vorlagen={anzahlNeu(lage)}
          />
        ) : (
          <p className="rl-neues">
            Dies ist Ihr erster Besuch. Vom nächsten an ist hier gekennzeichnet, was seither neu ist.
          </p>
        )}
        <section id="anstehend" aria-labelledby="anstehend-titel">
          <h2 id="anstehend-titel">Was auf Sie zukommt</h2>
          <VorherigeSitzungen sitzungen={zuvor} href="/meine#anstehend" />
          {termine.length === 0 && (
            <Leer titel="Im nächsten halben Jahr ist keine Sitzung Ihrer Gremien geplant.">
              <p>Sobald ein Termin in dieser Zeit bekannt gegeben ist, erscheint er hier.</p>
            </Leer>
          )}
          {ausfuehrlich(kommende).map((s) => (
            <KommendeSitzung key={s.id} sitzung={s} mitGremium={mehrere} />
          ))}
        </section>
        <WeitereSitzungen sitzungen={danach.map(alsWeitere)} mitGremium={mehrere} />
        <Offenes
          ohneErgebnis={alsOffen(anstehendes.ohneErgebnis, 'ergebnisse', offen)}
          weitere={alsOffen(anstehendes.weitere, 'weitere', offen)}
          ohneTermin={alsOffen(anstehendes.ohneTermin, 'termine', offen)}
        />
      </div>
      <aside>
        <MeineGremien gremien={gremien} sitzungen={termine} />
        {kommende.length > 0 && (
          <section aria-labelledby="termine-titel">
            <h2 id="termine-titel">{davor.length > 0 ? 'Sitzungen' : 'Nächste Sitzungen'}</h2>
            <Sitzungsspalte sitzungen={kommende} weitere={danach.length} mitGremium={mehrere} />
          </section>
        )}
      </aside>
    </div>
  );
}

/** Sittings with papers, and the very next one even without. The others are in the list of dates. */
const ausfuehrlich = (sitzungen: Kommend[]): Kommend[] =>
  sitzungen.filter((s, i) => s.vorlagen.length > 0 || (i === 0 && !s.abgesagt));
