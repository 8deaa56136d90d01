import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { Befundzeilen } from '@/components/entwurf/Befundzeilen';
import { Bezugsformular } from '@/components/entwurf/Bezugsformular';
import { Entwurfsformular } from '@/components/entwurf/Entwurfsformular';
import { Feststehend } from '@/components/entwurf/Feststehend';
import { Folgeauszug } from '@/components/entwurf/Folgeauszug';
import { Freigabeliste } from '@/components/entwurf/Freigabeliste';
import { Rueckmeldung } from '@/components/entwurf/Rueckmeldung';
import { Linkknopf } from '@/components/ui/Knopf';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { formularwerte } from '@/domain/entwurf/werte';
import { alsKennung } from '@/domain/kern/kennung';
import { OHNE_BETREFF } from '@/domain/vorlage/vorlage';
import { hatRolle } from '@/domain/zugriff/akteur';
import { erfassungNach } from '@/server/erfassungen/queries';
import { angemeldet } from '@/server/kern/auth/zugang';
import { jetzt } from '@/server/kern/uhr';
import { zuordnungen } from '@/server/organisation/queries';
import { Rahmen } from '../../../../../Rahmen';
import { loeschen, speichern, zurueckholen } from './actions';
import { beiwerk, feststehend, offenes, rueckmeldung, vorzeile, zeitpunkt } from './ansicht';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Title and page ask for the same paper. */
const lade = cache(async (kennung: string) => {
  const akteur = await angemeldet(`/buero/vorlagen/${kennung}/bearbeiten`);
  const id = alsKennung(kennung);
  const vorlage = id && (await erfassungNach(akteur, id, jetzt()));
  return vorlage ? { akteur, v: vorlage } : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { v } = await lade((await params).id);
  return { title: `Bearbeiten: ${v.entwurf.betreff ?? OHNE_BETREFF}` };
}

export default async function VorlageBearbeiten({ params, searchParams }: Props) {
  const { akteur, v } = await lade((await params).id);
  const [{ fachbereiche, stadtbezirke }, was] = await Promise.all([zuordnungen(akteur), searchParams]);
  const wahl = fachbereiche.map((a) => ({ wert: a.id, text: `${a.kennung} ${a.name}` }));
  const amt = wahl.find((w) => w.wert === v.entwurf.fachbereichId)?.text ?? 'keiner';
  const { felder, folge, uebrige } = beiwerk(v);
  const fest = feststehend(v);
  const meldung = rueckmeldung(v, was);
  const offen = offenes(v);
  const folgeHref = `/buero/vorlagen/${v.id}/beratungsfolge`;
  const titel = v.entwurf.betreff ?? OHNE_BETREFF;
  return (
    <Rahmen hier={titel} davor={[{ href: '/buero', text: 'Büro' }]} aktiv="/buero" breit>
      <Seitentitel titel={titel} untertitel="Vorlage bearbeiten" vorzeile={vorzeile(v)}>
        <a href={`/vorlagen/${v.id}`}>Ansicht der Vorlage</a>
        <a href={`/buero/vorlagen/${v.id}/oeffentlich`}>Was sieht die Öffentlichkeit?</a>
      </Seitentitel>
      <Rueckmeldung
        anlass={`${v.version} ${Object.keys(was).join()}`}
        satz={meldung}
        offen={was.offen ? offen : []}
      />
      <div className="rl-erfassung">
        <div className="rl-erfassung-form">
          {fest ? (
            <Feststehend {...fest} id={v.id} nummer={v.nummer} />
          ) : (
            <Entwurfsformular
              key={v.version}
              aktion={speichern}
              werte={formularwerte(v.id, v.version, v.entwurf)}
              angaben={felder}
              fachbereiche={wahl}
              fachbereichFest={hatRolle(akteur, 'RATSBUERO') ? null : amt}
              stadtbezirke={stadtbezirke}
              bekannte={v.bekannte}
              darfFreigeben={v.darf.freigeben}
              istEntwurf={v.status === 'ENTWURF'}
            />
          )}
          {v.darf.zurueckholen && (
            <Bezugsformular
              aktion={zurueckholen}
              id={v.id}
              version={v.version}
              anlass="Freigabe zurücknehmen …"
              knopf="Freigabe zurücknehmen"
              mitGrund
            >
              <p>Die Vorlage wird wieder Entwurf und kann bis zur nächsten Freigabe nicht versandt werden.</p>
            </Bezugsformular>
          )}
          {v.darf.loeschen && (
            <Bezugsformular
              aktion={loeschen}
              id={v.id}
              version={v.version}
              anlass="Entwurf löschen …"
              knopf="Endgültig löschen"
            >
              <p>
                Gelöscht werden der Text, die Beratungsfolge und das gelesene Dokument. Das lässt sich nicht
                rückgängig machen.
              </p>
            </Bezugsformular>
          )}
        </div>
        <aside aria-label="Stand der Erfassung" className="rl-erfassung-stand">
          {v.status === 'ENTWURF' && (
            <Freigabeliste
              offen={offen}
              darfFreigeben={v.darf.freigeben}
              vorschau={`/buero/vorlagen/${v.id}/oeffentlich`}
            />
          )}
          {(v.status === 'ENTWURF' || v.status === 'MITZEICHNUNG') && (
            <section aria-labelledby="mitzeichnung-titel">
              <h2 id="mitzeichnung-titel">Mitzeichnung</h2>
              <p>
                <Linkknopf href={`/mitzeichnung/${v.id}`} dicht>
                  {v.status === 'ENTWURF' ? 'In die Mitzeichnung geben' : 'Stand der Mitzeichnung'}
                </Linkknopf>
              </p>
            </section>
          )}
          {v.freigegebenAm && <p>{`Freigegeben am ${zeitpunkt(v.freigegebenAm)}.`}</p>}
          <Folgeauszug
            schritte={v.schritte}
            satz={v.satz}
            fehler={v.pruefung.blockierend.length}
            warnungen={v.pruefung.befunde.filter((b) => b.schwere === 'WARNUNG').length}
            href={folgeHref}
            darfBearbeiten={v.darf.folge}
            befunde={folge}
          />
          <section aria-labelledby="anlagen-titel" id="anlagen">
            <h2 id="anlagen-titel">Anlagen</h2>
            <p>{v.anlagen === 1 ? '1 Anlage' : `${v.anlagen || 'Keine'} Anlagen`}</p>
            <p>
              <Linkknopf href={`/buero/vorlagen/${v.id}/anlagen`} dicht>
                {v.darf.bearbeiten ? 'Anlagen bearbeiten' : 'Anlagen ansehen'}
              </Linkknopf>
            </p>
          </section>
          {v.dokument && (
            <section aria-labelledby="quelle-titel">
              <h2 id="quelle-titel">Gelesenes Dokument</h2>
              <p>{`${v.dokument.quelle}, ${zeitpunkt(v.dokument.am)}`}</p>
              <Befundzeilen befunde={uebrige} titel="Zu keinem Feld" />
            </section>
          )}
        </aside>
      </div>
    </Rahmen>
  );
}
