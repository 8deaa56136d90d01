import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Auswahl } from '@/components/ui/Auswahl';
import { Knopf } from '@/components/ui/Knopf';
import { Leer } from '@/components/ui/Leer';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Umplanformular } from '@/components/umplanung/Umplanformular';
import { Erfolg } from '@/components/verwaltung/Erfolg';
import { alsKennung } from '@/domain/kern/kennung';
import { deutschesDatum } from '@/domain/texte/datum';
import { angemeldet } from '@/server/kern/auth/zugang';
import { jetzt } from '@/server/kern/uhr';
import { umplanansicht } from '@/server/umplanung/queries';
import { Rahmen } from '../../../../Rahmen';
import { umplanen } from './actions';
import { bericht } from './bericht';

export const metadata: Metadata = { title: 'Beratungen umplanen', robots: { index: false } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Umplanung({ params, searchParams }: Props) {
  const id = alsKennung((await params).id) ?? notFound();
  const akteur = await angemeldet(`/buero/umplanung/${id}`);
  const frage = await searchParams;
  const gewaehlt = typeof frage.nachfolger === 'string' ? alsKennung(frage.nachfolger) : null;
  const { gremium, nachfolger, wahl, vorlagen } =
    (await umplanansicht(akteur, id, gewaehlt, jetzt())) ?? notFound();
  const satz = bericht(frage.umgeplant, frage.geblieben);
  return (
    <Rahmen hier="Beratungen umplanen" davor={[{ href: '/buero', text: 'Büro' }]} aktiv="/buero" breit>
      <Seitentitel
        titel="Beratungen umplanen"
        untertitel={`${gremium.name} endet am ${deutschesDatum(gremium.gueltigBis)}`}
      />
      {satz && <Erfolg>{satz}</Erfolg>}
      <div className="rl-inhalt mt-6">
        {vorlagen.length === 0 ? (
          <Leer titel="Keine Beratung dieses Gremiums muss umgeplant werden.">
            <p>
              Zurück zur <a href="/buero">Arbeitsliste</a>.
            </p>
          </Leer>
        ) : (
          <>
            <form action={`/buero/umplanung/${id}`} method="get" className="rl-blatt">
              <Auswahl
                id="nachfolgerId"
                name="nachfolger"
                beschriftung="Künftig befasst sich damit"
                wert={nachfolger?.id ?? ''}
                moeglich={[
                  { wert: '', text: 'bitte wählen' },
                  ...wahl.map((g) => ({ wert: g.id, text: g.name })),
                ]}
              />
              <p>
                <Knopf>Vorschau zeigen</Knopf>
              </p>
            </form>
            {nachfolger && (
              <Umplanformular
                key={`${nachfolger.id} ${String(frage.umgeplant)}`}
                aktion={umplanen}
                gremiumId={id}
                nachfolger={nachfolger}
                vorlagen={vorlagen}
              />
            )}
          </>
        )}
      </div>
    </Rahmen>
  );
}
