import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Endefolgen } from '@/components/verwaltung/Endefolgen';
import { Endeformular } from '@/components/verwaltung/Endeformular';
import { Endewahl } from '@/components/verwaltung/Endewahl';
import { alsKennung } from '@/domain/kern/kennung';
import { deutschesDatum } from '@/domain/texte/datum';
import { endevorschau } from '@/server/gremienende/queries';
import { gremienZurWahl } from '@/server/gremienverwaltung/queries';
import { angemeldet } from '@/server/kern/auth/zugang';
import { heute, jetzt } from '@/server/kern/uhr';
import { Rahmen } from '../../../../../Rahmen';
import { tagAus } from '../../../tag';
import { einzeln, heimat, verwaltungsweg } from '../../../weg';
import { beenden } from '../../actions';

export const metadata: Metadata = { title: 'Gremium beenden', robots: { index: false } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Beenden({ params, searchParams }: Props) {
  const id = alsKennung((await params).id) ?? notFound();
  const akteur = await angemeldet(`/verwaltung/gremien/${id}/beenden`);
  const frage = await searchParams;
  const getippt = einzeln(frage.ende);
  const ende = tagAus(getippt);
  const g = (await endevorschau(akteur, id, ende, jetzt())) ?? notFound();
  const wahl = (await gremienZurWahl(akteur, ende ?? heute())).filter((w) => w.id !== id);
  const gewaehlt = typeof frage.nachfolger === 'string' ? frage.nachfolger : (g.nachfolgerId ?? '');
  const nachfolgerId = wahl.find((w) => w.id === gewaehlt)?.id ?? null;
  const davor = verwaltungsweg(
    true,
    { href: '/verwaltung/gremien', text: 'Gremien' },
    { href: `/verwaltung/gremien/${id}`, text: g.name },
  );
  return (
    <Rahmen hier="Beenden" davor={davor} aktiv={heimat(true)} breit>
      <Seitentitel titel="Gremium beenden" untertitel={g.name} />
      <div className="rl-inhalt mt-6">
        <Endewahl
          ziel={`/verwaltung/gremien/${id}/beenden`}
          ende={getippt || (g.gueltigBis ?? '')}
          min={g.gueltigVon}
          fehler={getippt && !g.folgen ? fehlersatz(g.gueltigVon) : undefined}
          nachfolger={{ wert: gewaehlt, moeglich: wahl }}
        />
        {ende && g.folgen && (
          <>
            <Endefolgen folgen={g.folgen} heute={heute()} />
            <Endeformular
              aktion={beenden}
              id={id}
              version={g.version}
              ende={ende}
              nachfolgerId={nachfolgerId}
              stand={g.folgen.stand}
              sitze={g.folgen.sitze.length}
              schriftfuehrung={g.folgen.schriftfuehrung.length}
            />
          </>
        )}
      </div>
    </Rahmen>
  );
}

const fehlersatz = (ab: string | null): string =>
  ab
    ? `Bitte geben Sie einen Tag ab dem ${deutschesDatum(ab)} an: Seitdem besteht das Gremium.`
    : 'Bitte geben Sie einen Kalendertag an, zum Beispiel 31.12.2026.';
