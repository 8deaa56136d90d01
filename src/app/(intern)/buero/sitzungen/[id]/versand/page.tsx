import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { Tagesordnung } from '@/components/sitzung/Tagesordnung';
import { Fristangabe } from '@/components/tagesordnung/Fristangabe';
import { Versandformular } from '@/components/tagesordnung/Versandformular';
import { Versandvorlagen } from '@/components/tagesordnung/Versandvorlagen';
import { vorlagenzahl } from '@/components/tagesordnung/vorlagenzahl';
import { Datum } from '@/components/ui/Datum';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { fristlage } from '@/domain/frist/fristlage';
import { deutschesDatum } from '@/domain/texte/datum';
import { gremiumUndSitzung } from '@/domain/texte/sitzung';
import { TEIL_TEXT } from '@/domain/texte/tagesordnung';
import { heute, jetzt } from '@/server/kern/uhr';
import { vorschauZu, votenZu } from '@/server/versendungen/queries';
import { vorschlaege } from '@/server/vorschlaege/queries';
import { punkte as oeffentlichePunkte } from '../../../../../(oeffentlich)/sitzungen/[id]/ansicht';
import { Rahmen } from '../../../../../Rahmen';
import { zuhause } from '../../../zuhause';
import { Befunde, hatBefunde } from '../Befunde';
import { ladeBlatt } from '../lade';
import { einladen, nachtragen } from './actions';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: 'Versand prüfen' };

export default async function Versand({ params, searchParams }: Props) {
  const { akteur, blatt } = await ladeBlatt((await params).id, '/versand');
  const pfad = `/buero/sitzungen/${blatt.id}`;
  const gewaehlt = [(await searchParams).vorlage ?? []].flat();
  const nachtrag = vorschlaege(blatt).filter((v) => gewaehlt.includes(v.vorlageId));
  if (blatt.geladen ? nachtrag.length === 0 : blatt.punkte.length === 0) redirect(pfad);
  const vorlagen = nachtrag.map((v) => v.vorlageId);
  const vorschau = await vorschauZu(akteur, blatt, jetzt(), blatt.geladen ? vorlagen : []);
  if (!vorschau) notFound();
  const voten = await votenZu(akteur, blatt, heute());
  const frist = fristlage(blatt.datum, blatt.frist, heute());
  const name = blatt.geladen ? 'Nachtrag' : 'Einladung';
  const { werdenOeffentlich, schonOeffentlich, bleibenNichtoeffentlich } = vorschau;
  return (
    <Rahmen
      hier={`${name} versenden`}
      davor={[
        zuhause(akteur),
        { href: '/buero/sitzungen', text: 'Einladungen' },
        { href: pfad, text: `${gremiumUndSitzung(blatt)}, ${deutschesDatum(blatt.datum)}` },
      ]}
      aktiv={zuhause(akteur).href}
    >
      <Seitentitel
        titel={`${name} versenden`}
        untertitel={gremiumUndSitzung(blatt)}
        vorzeile={[
          <Datum key="termin" tag={blatt.datum} beginn={blatt.beginn} wochentag />,
          <Fristangabe key="frist" frist={frist} />,
        ]}
      />
      <div className="rl-inhalt mt-6">
        <section aria-labelledby="geschieht" className="grid gap-3">
          <h2 id="geschieht">Das geschieht beim Versenden</h2>
          <ul className="rl-geschieht">
            <li>
              {werdenOeffentlich.length === 0
                ? 'Es wird keine weitere Vorlage öffentlich.'
                : `${vorlagenzahl(werdenOeffentlich.length)} ${werdenOeffentlich.length > 1 ? 'werden' : 'wird'} öffentlich, sofort und für alle.`}
            </li>
            {schonOeffentlich.length > 0 && (
              <li>
                {vorlagenzahl(schonOeffentlich.length)} {schonOeffentlich.length > 1 ? 'sind' : 'ist'} schon
                öffentlich.
              </li>
            )}
            {bleibenNichtoeffentlich.length > 0 && (
              <li>
                {vorlagenzahl(bleibenNichtoeffentlich.length)}{' '}
                {bleibenNichtoeffentlich.length === 1 ? 'geht' : 'gehen'} nur an die Mitglieder und{' '}
                {bleibenNichtoeffentlich.length === 1 ? 'bleibt' : 'bleiben'} nichtöffentlich.
              </li>
            )}
            <li>
              {blatt.geladen
                ? 'Die Punkte kommen hinter die versandte Tagesordnung; was veröffentlicht ist, bleibt.'
                : 'Die Tagesordnung ist danach fest. Was später kommt, ist ein Nachtrag.'}
            </li>
            <li>Zurücknehmen lässt sich der Versand nicht.</li>
          </ul>
          <Versandformular
            aktion={blatt.geladen ? nachtragen : einladen}
            sitzungId={blatt.id}
            stand={blatt.stand}
            vorlagen={vorlagen}
            verspaetet={frist.lage === 'VORBEI'}
            knopf={`${name} versenden`}
            zurueck={pfad}
          />
        </section>
        {!blatt.geladen && hatBefunde({ blatt, voten }) && (
          <section aria-labelledby="pruefen">
            <h2 id="pruefen">Zu prüfen</h2>
            <Befunde blatt={blatt} voten={voten} />
          </section>
        )}
        {werdenOeffentlich.length > 0 && (
          <section aria-labelledby="oeffentlich">
            <h2 id="oeffentlich">Diese Vorlagen werden öffentlich</h2>
            <Versandvorlagen titel="Vorlagen, die öffentlich werden" vorlagen={werdenOeffentlich} />
          </section>
        )}
        <section aria-labelledby="vorschau">
          <h2 id="vorschau">So sieht die Öffentlichkeit die Tagesordnung</h2>
          <div className="rl-oeffentlich-vorschau">
            {(['OEFFENTLICH', 'NICHTOEFFENTLICH'] as const).map((teil) => {
              const zeilen = oeffentlichePunkte(vorschau.sitzung, teil, heute());
              return zeilen.length > 0 && <Tagesordnung key={teil} teil={TEIL_TEXT[teil]} punkte={zeilen} />;
            })}
          </div>
        </section>
      </div>
    </Rahmen>
  );
}
