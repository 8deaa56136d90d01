import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Verborgenes } from '@/components/oeffentlichkeit/Verborgenes';
import { Zeitwahl } from '@/components/oeffentlichkeit/Zeitwahl';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { alsKennung } from '@/domain/kern/kennung';
import { berlinTag, berlinUhrzeit, berlinZeitpunkt, istLocalDate } from '@/domain/kern/localDate';
import { vorschauSatz } from '@/domain/texte/vorschau';
import { angemeldet } from '@/server/kern/auth/zugang';
import { jetzt } from '@/server/kern/uhr';
import { oeffentlicheSicht } from '@/server/vorschau/queries';
import { vorlagenbild } from '../../../../../(oeffentlich)/vorlagen/[id]/ansicht';
import { Rahmen } from '../../../../../Rahmen';
import { SoSichtbar } from './SoSichtbar';
import { verborgenes } from './verborgenes';

export const metadata: Metadata = { title: 'Was sieht die Öffentlichkeit?', robots: { index: false } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const UHRZEIT = /^([01]\d|2[0-3]):[0-5]\d$/;

/** "2026-12-01T09:30", as the browser sends it: a time of day in the city. */
function alsZeitpunkt(eingabe: unknown): Date | null {
  const [tag = '', uhrzeit = ''] = typeof eingabe === 'string' ? eingabe.split('T') : [];
  return istLocalDate(tag) && UHRZEIT.test(uhrzeit) ? berlinZeitpunkt(tag, uhrzeit) : null;
}

export default async function Oeffentlich({ params, searchParams }: Props) {
  const id = alsKennung((await params).id) ?? notFound();
  const akteur = await angemeldet(`/buero/vorlagen/${id}/oeffentlich`);
  const { zeitpunkt: gefragt } = await searchParams;
  const gewaehlt = alsZeitpunkt(gefragt);
  const sicht = (await oeffentlicheSicht(akteur, id, gewaehlt ?? jetzt(), jetzt())) ?? notFound();
  const { ganz, aussen, zeitpunkt } = sicht;
  return (
    <Rahmen
      hier="Was sieht die Öffentlichkeit?"
      davor={[
        { href: '/vorlagen', text: 'Vorlagen' },
        { href: `/vorlagen/${id}`, text: ganz.nummer ?? ganz.betreff },
      ]}
      aktiv="/vorlagen"
    >
      <Seitentitel titel="Was sieht die Öffentlichkeit?" untertitel={ganz.betreff} />
      <div className="rl-inhalt mt-6">
        <section aria-labelledby="wann" className="grid gap-3">
          <h2 id="wann">Zu dieser Zeit</h2>
          <Zeitwahl
            wert={`${berlinTag(zeitpunkt)}T${berlinUhrzeit(zeitpunkt)}`}
            fehler={Boolean(gefragt) && !gewaehlt}
          />
          <p role="status">
            <b>{vorschauSatz(ganz.oeffentlichkeit, aussen !== null, sicht.angenommen)}</b>
          </p>
        </section>
        <section aria-labelledby="was" className="grid gap-3">
          <h2 id="was">Öffentlich und nicht öffentlich</h2>
          <Verborgenes gruppen={verborgenes(ganz, aussen)} />
        </section>
        {aussen && <SoSichtbar bild={vorlagenbild(aussen)} />}
      </div>
    </Rahmen>
  );
}
