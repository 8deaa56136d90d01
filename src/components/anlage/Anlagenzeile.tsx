'use client';
import { useFormStatus } from 'react-dom';
import { Feld } from '@/components/ui/Feld';
import { Formular, type Formularaktion } from '@/components/ui/Formular';
import { Knopf } from '@/components/ui/Knopf';
import { Tatknopf } from '@/components/ui/Tatknopf';
import { Wahlgruppe } from '@/components/ui/Wahlgruppe';
import { Bildzeichen } from '@/components/ui/Zeichen';
import { TITEL_HOECHSTENS } from '@/domain/anlage/titel';
import { dateigroesse } from '@/domain/texte/dateigroesse';
import { TEXTHINDERNIS_SATZ } from '@/domain/texte/dateitext';
import { OEFFENTLICHKEIT_TEXT } from '@/domain/texte/oeffentlichkeit';
import type { AnlageZumBearbeiten } from '@/server/anlagen/queries';
import { Anlagenbefunde } from './Anlagenbefunde';
import { Verschlossen } from './Anlagenliste';
import { Ersetzen, type Ziel } from './Hochladen';
import { OEFFENTLICHKEIT_WAHL } from './oeffentlichkeitswahl';

export type Anlagentaten = Record<'aendern' | 'verschieben' | 'entfernen' | 'beantworten', Formularaktion>;

type AnlagenzeileProps = {
  vorlageId: string;
  anlage: AnlageZumBearbeiten;
  erste: boolean;
  letzte: boolean;
  taten: Anlagentaten;
  ziel: Ziel;
  darfBeantworten: boolean;
};

/** One attachment with what can be done to it; every deed is a form of its own and works without scripts. */
export function Anlagenzeile({
  vorlageId,
  anlage,
  erste,
  letzte,
  taten,
  ziel,
  darfBeantworten,
}: AnlagenzeileProps) {
  const vorsilbe = `anlage-${anlage.id}-`;
  const gemeint = (
    <>
      <input type="hidden" name="vorlageId" value={vorlageId} />
      <input type="hidden" name="id" value={anlage.id} />
      <input type="hidden" name="version" value={anlage.version} />
    </>
  );
  return (
    <li id={`anlage-${anlage.id}`} tabIndex={-1}>
      <div className="rl-anlagenkopf">
        <Bildzeichen name="datei" />
        <div>
          <a href={`/dokumente/${anlage.id}`}>{anlage.titel}</a>
          <p className="rl-zusatz">
            {anlage.dateiname} · {anlage.art}, {dateigroesse(anlage.groesse)}{' '}
            {anlage.oeffentlich ? `· ${OEFFENTLICHKEIT_TEXT.OEFFENTLICH}` : <Verschlossen />}
          </p>
        </div>
        <Formular aktion={taten.verschieben} className="rl-taten">
          {() => (
            <>
              {gemeint}
              <Platz wert="HOCH" anlageId={anlage.id} titel={anlage.titel} amEnde={erste} />
              <Platz wert="RUNTER" anlageId={anlage.id} titel={anlage.titel} amEnde={letzte} />
            </>
          )}
        </Formular>
      </div>
      <Anlagenbefunde vorlageId={vorlageId} anlage={anlage} darfBeantworten={darfBeantworten} taten={taten} />
      {anlage.texthindernis && <p className="rl-zusatz">{TEXTHINDERNIS_SATZ[anlage.texthindernis]}</p>}
      {/* Stored anew is shown anew, and closed: an open form keeps nothing old. */}
      <details className="rl-mehr" key={anlage.version}>
        <summary>
          <Bildzeichen name="winkel" /> Ändern, ersetzen oder entfernen
          <span className="sr-only">: {anlage.titel}</span>
        </summary>
        <Formular
          aktion={taten.aendern}
          idVorsilbe={vorsilbe}
          className="rl-anlagenfelder"
          werte={{
            titel: anlage.titel,
            oeffentlichkeit: anlage.oeffentlich ? 'OEFFENTLICH' : 'NICHTOEFFENTLICH',
          }}
        >
          {({ wert, fehler }) => (
            <>
              {gemeint}
              <Feld
                id={`${vorsilbe}titel`}
                name="titel"
                beschriftung="Titel"
                wert={wert('titel')}
                fehler={fehler('titel')}
                hinweis={`Höchstens ${TITEL_HOECHSTENS} Zeichen.`}
              />
              <Wahlgruppe
                id={`${vorsilbe}oeffentlichkeit`}
                name="oeffentlichkeit"
                beschriftung="Wer sie sieht"
                wert={wert('oeffentlichkeit')}
                moeglich={OEFFENTLICHKEIT_WAHL}
              />
              <Tatknopf>Änderung speichern</Tatknopf>
            </>
          )}
        </Formular>
        <div id={`ersetzen-${anlage.id}`} className="rl-ersetzen" tabIndex={-1}>
          <p>
            Eine andere Datei an dieser Stelle: Titel, Platz und wer sie sieht bleiben, die Adresse ändert
            sich.
          </p>
          <Ersetzen ziel={ziel} anlage={anlage} />
        </div>
        <Formular aktion={taten.entfernen}>
          {() => (
            <>
              {gemeint}
              <p>Entfernen löscht auch die Datei; das lässt sich nicht rückgängig machen.</p>
              <Tatknopf>Anlage endgültig entfernen</Tatknopf>
            </>
          )}
        </Formular>
      </details>
    </li>
  );
}

type PlatzProps = { wert: 'HOCH' | 'RUNTER'; anlageId: string; titel: string; amEnde: boolean };

/** At its end it stays, so that the focus does, and does nothing. */
function Platz({ wert, anlageId, titel, amEnde }: PlatzProps) {
  const { pending } = useFormStatus();
  return (
    <Knopf
      id={`anlage-${anlageId}-${wert}`}
      dicht
      art="leise"
      name="richtung"
      wert={wert}
      laeuft={pending || amEnde}
    >
      <Bildzeichen name={wert === 'HOCH' ? 'hoch' : 'runter'} />
      <span className="sr-only">
        {titel} {wert === 'HOCH' ? 'nach oben' : 'nach unten'}
      </span>
    </Knopf>
  );
}
