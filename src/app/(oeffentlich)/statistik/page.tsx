import type { Metadata } from 'next';
import { Bildfolge } from '@/components/statistik/Bildfolge';
import { Statistikfilter } from '@/components/statistik/Statistikfilter';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { auswahl, filterabfrage, leseFilter } from '@/domain/statistik/filter';
import { halbjahrText, zeitraum } from '@/domain/statistik/zeitraum';
import { deutschesDatum } from '@/domain/texte/datum';
import { leser } from '@/server/kern/auth/akteur';
import { heute } from '@/server/kern/uhr';
import { statistikauswahl, statistikbilder } from '@/server/statistik/queries';
import { Rahmen } from '../../Rahmen';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: 'Statistik' };

export default async function Statistik({ searchParams }: Props) {
  const tag = heute();
  const akteur = await leser();
  const { gremien, ersterTag } = await statistikauswahl(akteur);
  const moeglich = auswahl(gremien, ersterTag, tag);
  const lesung = leseFilter(await searchParams, moeglich);
  const { filter } = lesung;
  const zeit = zeitraum(filter.von, filter.bis, tag);
  const bilder = await statistikbilder(akteur, { ...filter, zeitraum: zeit }, tag);
  const laufend = zeit.bisTag < zeit.bis;
  const nur = gremien.find((g) => g.id === filter.gremium);
  const abfrage = (mehr: Partial<typeof filter>) => filterabfrage({ ...filter, ...mehr }, moeglich);
  return (
    <Rahmen hier="Statistik" aktiv="/statistik">
      <Seitentitel titel="Statistik" />
      <p className="st-anfang">
        Gezählt wird, was öffentlich ist; alle sehen dieselben Zahlen. Gezeigt wird die Zeit vom{' '}
        {halbjahrText(filter.von)} bis zum {halbjahrText(filter.bis)}
        {laufend && `, bis heute, ${deutschesDatum(tag)}`}
        {nur && `, nur für: ${nur.name}`}.
        {filter.von > moeglich.erstes && (
          <>
            {' '}
            <a href={`/statistik${abfrage({ von: moeglich.erstes, bis: moeglich.letztes })}`}>
              Alle Jahre seit {moeglich.erstes.slice(0, 4)}
            </a>
          </>
        )}
      </p>
      <Statistikfilter {...lesung} moeglich={moeglich} gremien={gremien} />
      <Bildfolge
        bilder={bilder}
        csv={(bild) => `/statistik/${bild}/csv${abfrage({ alle: false })}`}
        alle={`/statistik${abfrage({ alle: true })}`}
        laufend={laufend}
      />
    </Rahmen>
  );
}
