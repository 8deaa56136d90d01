import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Endewahl } from '@/components/verwaltung/Endewahl';
import { Periodenende } from '@/components/verwaltung/Periodenende';
import { Periodenfolgen } from '@/components/verwaltung/Periodenfolgen';
import { alsKennung } from '@/domain/kern/kennung';
import { deutschesDatum } from '@/domain/texte/datum';
import { angemeldet } from '@/server/kern/auth/zugang';
import { jetzt } from '@/server/kern/uhr';
import { periodenansicht } from '@/server/wahlperioden/queries';
import { Rahmen } from '../../../../../Rahmen';
import { tagAus } from '../../../tag';
import { einzeln, heimat, verwaltungsweg } from '../../../weg';
import { beenden } from '../../actions';

export const metadata: Metadata = { title: 'Wahlperiode beenden', robots: { index: false } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Beenden({ params, searchParams }: Props) {
  const id = alsKennung((await params).id) ?? notFound();
  const akteur = await angemeldet(`/verwaltung/wahlperioden/${id}/beenden`);
  const getippt = einzeln((await searchParams).ende);
  const ende = tagAus(getippt);
  const { periode, darfVerwalten, folgen } = (await periodenansicht(akteur, id, ende, jetzt())) ?? notFound();
  const davor = verwaltungsweg(
    darfVerwalten,
    { href: '/verwaltung/wahlperioden', text: 'Wahlperioden' },
    { href: `/verwaltung/wahlperioden/${id}`, text: periode.name },
  );
  return (
    <Rahmen hier="Beenden" davor={davor} aktiv={heimat(darfVerwalten)} breit>
      <Seitentitel titel="Ende der Wahlperiode" untertitel={periode.name} />
      <div className="rl-inhalt mt-6">
        <Endewahl
          ziel={`/verwaltung/wahlperioden/${id}/beenden`}
          ende={getippt || (periode.ende ?? '')}
          min={periode.beginn}
          fehler={
            getippt && !folgen
              ? `Bitte geben Sie einen Tag ab dem ${deutschesDatum(periode.beginn)} an: Da beginnt die Wahlperiode.`
              : undefined
          }
        />
        {ende && folgen && <Periodenfolgen folgen={folgen} />}
        {ende && folgen && darfVerwalten && (
          <Periodenende
            aktion={beenden}
            id={id}
            version={periode.version}
            ende={ende}
            stand={folgen.stand}
            gremien={folgen.gremien}
          />
        )}
      </div>
    </Rahmen>
  );
}
