import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { Mitgliederliste } from '@/components/gremium/Mitgliederliste';
import { Offenes } from '@/components/gremium/Offenes';
import { type Kommend, KommendeSitzung } from '@/components/sitzung/KommendeSitzung';
import { Sitzungsliste } from '@/components/sitzung/Sitzungsliste';
import { Sitzungsspalte } from '@/components/sitzung/Sitzungsspalte';
import { VorherigeSitzungen, WeitereSitzungen } from '@/components/sitzung/WeitereSitzungen';
import { Linkknopf } from '@/components/ui/Knopf';
import { Leer } from '@/components/ui/Leer';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { alsKennung } from '@/domain/kern/kennung';
import { plusTage } from '@/domain/kern/localDate';
import { wunschAus } from '@/domain/sitzung/ausblick';
import { anstehendes } from '@/server/anstehend/queries';
import { gremiumNach } from '@/server/gremien/queries';
import { leser } from '@/server/kern/auth/akteur';
import { heute, jetzt } from '@/server/kern/uhr';
import { sitzungenZwischen } from '@/server/termine/queries';
import { Rahmen } from '../../../Rahmen';
import { alsKommend, alsOffen, alsWeitere } from '../../sitzungen/anstehend';
import { eigeneSitzung, mitglieder, vorzeile } from './ansicht';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const HALBES_JAHR = 183;

const lade = cache(async (kennung: string) => {
  const id = alsKennung(kennung);
  return (id && (await gremiumNach(await leser(), id, heute()))) || notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const gremium = await lade((await params).id);
  return { title: gremium.name, alternates: { canonical: `/gremien/${gremium.id}` } };
}

export default async function Gremium({ params, searchParams }: Props) {
  const tag = heute();
  const akteur = await leser();
  const gremium = await lade((await params).id);
  const [lage, gewesene] = await Promise.all([
    anstehendes(akteur, [gremium.id], jetzt(), { wunsch: wunschAus(await searchParams) }),
    sitzungenZwischen(akteur, plusTage(tag, -HALBES_JAHR), plusTage(tag, -1), [gremium.id]),
  ]);
  const kommende = lage.sitzungen.map(alsKommend);
  const offen = { mitTermin: true };
  const beendet = gremium.gueltigBis !== null && gremium.gueltigBis < tag;
  return (
    <Rahmen hier={gremium.name} davor={[{ href: '/gremien', text: 'Gremien' }]} aktiv="/gremien">
      <Seitentitel titel={gremium.name} vorzeile={vorzeile(gremium)}>
        {!beendet && <Linkknopf href={`/wo?auswahl=ALLE&gremium=${gremium.id}`}>Laufende Vorlagen</Linkknopf>}
        <Linkknopf href={`/vorlagen?gremium=${gremium.id}`}>Alle Vorlagen des Gremiums</Linkknopf>
      </Seitentitel>
      {beendet ? (
        <Leer titel="Dieses Gremium besteht nicht mehr.">
          <p>Was ihm bis dahin vorlag, steht unter „Alle Vorlagen des Gremiums“.</p>
        </Leer>
      ) : (
        <div className="rl-mit-spalte">
          <div>
            <section id="anstehend" aria-labelledby="anstehend-titel">
              <h2 id="anstehend-titel">Was ansteht</h2>
              <VorherigeSitzungen
                sitzungen={lage.davor.map(alsWeitere)}
                href={`/gremien/${gremium.id}#anstehend`}
              />
              <Ausfuehrlich sitzungen={kommende} />
            </section>
            <WeitereSitzungen sitzungen={lage.danach.map(alsWeitere)} />
            <Offenes
              ohneErgebnis={alsOffen(lage.ohneErgebnis, 'ergebnisse', offen)}
              weitere={alsOffen(lage.weitere, 'weitere', offen)}
              ohneTermin={alsOffen(lage.ohneTermin, 'termine', offen)}
            />
            <section id="mitglieder" aria-labelledby="mitglieder-titel">
              <h2 id="mitglieder-titel">Mitglieder</h2>
              <Mitgliederliste mitglieder={mitglieder(gremium)} />
            </section>
          </div>
          <aside>
            <section id="sitzungen" aria-labelledby="sitzungen-titel">
              <h2 id="sitzungen-titel">Nächste Sitzungen</h2>
              {kommende.length > 0 ? (
                <Sitzungsspalte sitzungen={kommende} weitere={lage.danach.length} />
              ) : (
                <p className="text-16 text-leise">Keine Sitzung im nächsten halben Jahr angekündigt.</p>
              )}
              {gewesene.length > 0 && (
                <details className="rl-mehr">
                  <summary>Sitzungen des letzten halben Jahres ({gewesene.length})</summary>
                  <Sitzungsliste sitzungen={[...gewesene].reverse().map(eigeneSitzung)} />
                </details>
              )}
            </section>
          </aside>
        </div>
      )}
    </Rahmen>
  );
}

/** Sittings with papers in full; dates alone stand in the list of sittings. */
function Ausfuehrlich({ sitzungen }: { sitzungen: Kommend[] }) {
  const mitVorlagen = sitzungen.filter((s) => s.vorlagen.length > 0);
  if (mitVorlagen.length === 0) {
    return (
      <Leer titel="Für die nächsten Sitzungen liegt noch keine öffentliche Vorlage vor.">
        <p>Sobald eine Vorlage für dieses Gremium veröffentlicht wird, erscheint sie hier.</p>
      </Leer>
    );
  }
  return mitVorlagen.map((s) => <KommendeSitzung key={s.id} sitzung={s} />);
}
