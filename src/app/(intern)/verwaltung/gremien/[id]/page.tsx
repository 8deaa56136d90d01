import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Linkknopf } from '@/components/ui/Knopf';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Einzeltat } from '@/components/verwaltung/Einzeltat';
import { Erfolg } from '@/components/verwaltung/Erfolg';
import { Gremiumangaben } from '@/components/verwaltung/Gremiumangaben';
import { Gremiumformular } from '@/components/verwaltung/Gremiumformular';
import { Namensliste } from '@/components/verwaltung/Namensliste';
import { alsKennung } from '@/domain/kern/kennung';
import { deutschesDatum } from '@/domain/texte/datum';
import { gremiumakte } from '@/server/gremienverwaltung/queries';
import { angemeldet } from '@/server/kern/auth/zugang';
import { heute } from '@/server/kern/uhr';
import { Rahmen } from '../../../../Rahmen';
import { einzeln, heimat, verwaltungsweg } from '../../weg';
import { aendern, fortfuehren } from '../actions';
import { erfolg, formularwerte } from './ansicht';

export const metadata: Metadata = { title: 'Gremium verwalten', robots: { index: false } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Gremium({ params, searchParams }: Props) {
  const id = alsKennung((await params).id) ?? notFound();
  const akteur = await angemeldet(`/verwaltung/gremien/${id}`);
  const g = (await gremiumakte(akteur, id)) ?? notFound();
  const gespeichert = einzeln((await searchParams).gespeichert);
  const satz = erfolg(gespeichert, g);
  const davor = verwaltungsweg(g.darfVerwalten, { href: '/verwaltung/gremien', text: 'Gremien' });
  return (
    <Rahmen hier={g.name} davor={davor} aktiv={heimat(g.darfVerwalten)}>
      <Seitentitel titel={g.name} untertitel={g.gueltigBis && `Letzter Tag: ${deutschesDatum(g.gueltigBis)}`}>
        {g.darfVerwalten && (
          <Linkknopf art="leise" href={`/verwaltung/verlauf/gremium/${id}`}>
            Änderungen
          </Linkknopf>
        )}
        <Linkknopf href={`/verwaltung/gremien/${id}/mitglieder`}>Mitglieder</Linkknopf>
        {g.darfVerwalten && (
          <Linkknopf href={`/verwaltung/gremien/${id}/beenden`}>
            {g.gueltigBis ? 'Ende ändern' : 'Beenden'}
          </Linkknopf>
        )}
        {!g.darfVerwalten && g.gueltigBis && (
          <Linkknopf href={`/buero/umplanung/${id}`}>Beratungen umplanen</Linkknopf>
        )}
      </Seitentitel>
      {satz && <Erfolg>{satz}</Erfolg>}
      <div className="rl-mit-spalte">
        <div>
          {g.darfVerwalten ? (
            <Gremiumformular
              key={gespeichert}
              aktion={aendern}
              id={id}
              version={g.version}
              werte={formularwerte(g)}
            />
          ) : (
            <Gremiumangaben gremium={g} heute={heute()} />
          )}
        </div>
        <aside>
          <Namensliste gremium={g} heute={heute()} />
          {g.darfVerwalten && g.gueltigBis && (
            <section aria-labelledby="weiter">
              <h2 id="weiter">Doch kein Ende?</h2>
              <p className="text-16">
                Das Gremium besteht dann weiter. Beendete Mitgliedschaften bleiben beendet.
              </p>
              <Einzeltat aktion={fortfuehren} id={id} version={g.version}>
                Ende zurücknehmen
              </Einzeltat>
            </section>
          )}
        </aside>
      </div>
    </Rahmen>
  );
}
