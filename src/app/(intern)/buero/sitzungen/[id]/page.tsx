import type { Metadata } from 'next';
import { FesteTagesordnung } from '@/components/tagesordnung/Blattzellen';
import { Nachreichwahl } from '@/components/tagesordnung/Nachreichwahl';
import { Nachtragswahl } from '@/components/tagesordnung/Nachtragswahl';
import { NeuerPunkt } from '@/components/tagesordnung/NeuerPunkt';
import { Tagesordnungsblatt } from '@/components/tagesordnung/Tagesordnungsblatt';
import { Vorschlagsliste } from '@/components/tagesordnung/Vorschlagsliste';
import { Datum } from '@/components/ui/Datum';
import { Linkknopf } from '@/components/ui/Knopf';
import { Leer } from '@/components/ui/Leer';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { berlinZeitpunkt } from '@/domain/kern/localDate';
import { deutschesDatum } from '@/domain/texte/datum';
import { gremiumUndSitzung } from '@/domain/texte/sitzung';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { heute, jetzt } from '@/server/kern/uhr';
import type { Blatt } from '@/server/tagesordnungen/queries';
import { votenZu } from '@/server/versendungen/queries';
import { vorabMoeglich, vorschlaege } from '@/server/vorschlaege/queries';
import { Rahmen } from '../../../../Rahmen';
import { zuhause } from '../../zuhause';
import { aufstellen, bewegen, hinzufuegen } from './actions';
import { orte, teile, vorschlagszeile } from './ansicht';
import { Befunde, hatBefunde } from './Befunde';
import { ladeBlatt } from './lade';
import { Versandstand } from './Versandstand';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: 'Tagesordnung' };

export default async function Sitzung({ params, searchParams }: Props) {
  const { akteur, blatt } = await ladeBlatt((await params).id);
  const voten = await votenZu(akteur, blatt, heute());
  const neue = vorschlaege(blatt).map(vorschlagszeile(blatt));
  const begonnen = berlinZeitpunkt(blatt.datum, blatt.beginn ?? '00:00') <= jetzt();
  const offen = !begonnen && !blatt.abgesagt;
  const stelle = { sitzungId: blatt.id, version: blatt.version };
  const pfad = `/buero/sitzungen/${blatt.id}`;
  return (
    <Rahmen
      hier={`${gremiumUndSitzung(blatt)}, ${deutschesDatum(blatt.datum)}`}
      davor={[zuhause(akteur), { href: '/buero/sitzungen', text: 'Einladungen' }]}
      aktiv={zuhause(akteur).href}
      breit
    >
      <Seitentitel
        titel={gremiumUndSitzung(blatt)}
        vorzeile={[
          <Datum key="termin" tag={blatt.datum} beginn={blatt.beginn} wochentag />,
          <a key="oeffentlich" href={`/sitzungen/${blatt.id}`}>
            Öffentliche Seite der Sitzung
          </a>,
          <a key="befangenheit" href={`${pfad}/befangenheit`}>
            Befangenheit
          </a>,
          ...(begonnen && !blatt.abgesagt
            ? [
                <a key="protokoll" href={`/protokoll/${blatt.id}`}>
                  Protokoll
                </a>,
              ]
            : []),
        ]}
      >
        {offen && !blatt.geladen && blatt.punkte.length > 0 && (
          <Linkknopf art="haupt" href={`${pfad}/versand`}>
            Einladung prüfen
          </Linkknopf>
        )}
      </Seitentitel>
      <Versandstand
        blatt={blatt}
        heute={heute()}
        begonnen={begonnen}
        eben={(await searchParams).versandt === 'ja'}
      />
      <div className="rl-inhalt">
        {hatBefunde({ blatt, voten }) && offen && (
          <section aria-labelledby="pruefen">
            <h2 id="pruefen">Zu prüfen</h2>
            <Befunde blatt={blatt} voten={voten} />
          </section>
        )}
        {offen && (neue.length > 0 || (blatt.punkte.length === 0 && !blatt.geladen)) && (
          <section aria-labelledby="vorgesehen">
            <h2 id="vorgesehen">
              {blatt.geladen ? 'Später vorgesehen' : 'Vorgesehen, noch nicht auf der Tagesordnung'}
            </h2>
            {blatt.geladen ? (
              <Nachtragswahl ziel={`${pfad}/versand`} vorschlaege={neue} />
            ) : (
              <Vorschlagsliste
                aktion={aufstellen}
                {...stelle}
                vorschlaege={neue}
                leer={blatt.punkte.length === 0}
              />
            )}
          </section>
        )}
        <Nachreichen blatt={blatt} begonnen={begonnen} heute={heute()} />
        <section aria-labelledby="tagesordnung">
          <h2 id="tagesordnung">Tagesordnung</h2>
          {blatt.punkte.length === 0 && (
            <Leer titel="Noch steht nichts auf der Tagesordnung.">
              <p>Beim Aufstellen kommen die festen Punkte und alle freigegebenen Vorlagen hinzu.</p>
            </Leer>
          )}
          {blatt.geladen || !offen ? (
            <FesteTagesordnung
              teile={teile(blatt)}
              bekanntgeben={blatt.geladen && gibtBekannt(akteur, blatt)}
            />
          ) : (
            <Tagesordnungsblatt aktion={bewegen} {...stelle} teile={teile(blatt)} />
          )}
        </section>
        {offen && !blatt.geladen && blatt.punkte.length > 0 && (
          <section aria-labelledby="neu">
            <h2 id="neu">Punkt ohne Vorlage</h2>
            <NeuerPunkt aktion={hinzufuegen} {...stelle} orte={orte(blatt)} />
          </section>
        )}
      </div>
    </Rahmen>
  );
}

type NachreichenProps = { blatt: Blatt; begonnen: boolean; heute: string };

/** What goes out beside the agenda: before it (F4), or on the table of the sitting (A3). */
function Nachreichen({ blatt, begonnen, heute }: NachreichenProps) {
  const ziel = `/buero/sitzungen/${blatt.id}/nachreichen`;
  if (blatt.abgesagt || heute > blatt.datum || (!blatt.geladen && begonnen)) return null;
  const neue = blatt.geladen
    ? vorschlaege(blatt).map((v) => ({ id: v.vorlageId, nummer: v.nummer, titel: v.titel }))
    : vorabMoeglich(blatt).map(({ vorlage: v }) => ({ id: v.id, nummer: v.nummer, titel: v.betreff }));
  const vorlagen = [...new Map(neue.map((v) => [v.id, v])).values()];
  if (vorlagen.length === 0) return null;
  return (
    <section aria-labelledby="nachreichen">
      <h2 id="nachreichen">
        {blatt.geladen ? 'Tischvorlage' : 'Vor der Tagesordnung versenden (Sonderversand)'}
      </h2>
      <details className="rl-mehr">
        <summary>
          {vorlagen.length === 1 ? 'Eine Vorlage' : `${vorlagen.length} Vorlagen`},{' '}
          {blatt.geladen ? 'noch auf keinem Punkt' : 'noch nicht versandt'}
        </summary>
        <Nachreichwahl
          ziel={ziel}
          vorlagen={vorlagen}
          tat={blatt.geladen ? 'Als Tischvorlage ausgeben' : 'Vorab versenden'}
        />
      </details>
    </section>
  );
}

const gibtBekannt = (akteur: Akteur, { gremien }: Blatt): boolean =>
  gremien.some((g) => darf(akteur, 'beschluss.veroeffentlichen', { gremiumId: g.id }));
