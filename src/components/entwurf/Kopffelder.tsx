import { OEFFENTLICHKEIT_TEXT } from '@/domain/texte/oeffentlichkeit';
import { PERSONENBEZUG_FRAGE, PERSONENBEZUG_TEXT } from '@/domain/texte/personenbezug';
import { SCHUTZKLASSE_SATZ, SCHUTZKLASSE_TEXT } from '@/domain/texte/schutzklasse';
import { VORLAGENART_TEXT } from '@/domain/texte/vorlagenart';
import { SCHUTZKLASSEN } from '@/domain/vorlage/schutzklasse';
import { OEFFENTLICHKEITEN, PERSONENBEZUEGE, VORLAGENARTEN } from '@/domain/vorlage/vorlage';
import { Auswahl, type Wahl } from '../ui/Auswahl';
import { Feld } from '../ui/Feld';
import type { Feldstand } from '../ui/Formular';
import { Mehrzeilig } from '../ui/Mehrzeilig';
import { Wahlgruppe } from '../ui/Wahlgruppe';
import type { Feldangaben } from './angaben';
import { feldhinweis } from './Feldhinweis';

const ARTEN: Wahl[] = VORLAGENARTEN.map((wert) => ({ wert, text: VORLAGENART_TEXT[wert] }));
const OEFFENTLICHKEIT: Wahl[] = OEFFENTLICHKEITEN.map((wert) => ({ wert, text: OEFFENTLICHKEIT_TEXT[wert] }));

const PERSONENBEZUG: Wahl[] = PERSONENBEZUEGE.map((wert) => ({ wert, text: PERSONENBEZUG_TEXT[wert] }));

export type KopffelderProps = {
  feld: Feldstand;
  angaben: Feldangaben;
  fachbereiche: Wahl[];
  /** A Fachbereich writes for itself: it reads its name instead of choosing. */
  fachbereichFest: string | null;
};

/** The head of the form, field by field as it is printed (domain rules §5.1). */
export function Kopffelder({ feld, angaben, fachbereiche, fachbereichFest }: KopffelderProps) {
  const rahmen = (name: string, beschriftung: string, text?: string) => ({
    id: name,
    name,
    beschriftung,
    wert: feld.wert(name),
    fehler: feld.fehler(name),
    hinweis: feldhinweis(angaben[name], text),
  });
  return (
    <section className="rl-felder" aria-labelledby="kopf-titel">
      <h2 id="kopf-titel">Kopf der Vorlage</h2>
      <div className="rl-felder-breit">
        <Mehrzeilig {...rahmen('betreff', 'Betreff')} zeilen={1} />
      </div>
      <div className="rl-felder-breit">
        <Mehrzeilig {...rahmen('untertitel', 'Untertitel (hier: …)')} zeilen={1} />
      </div>
      <Auswahl {...rahmen('art', 'Vorlagenart')} moeglich={ARTEN} />
      <div>
        <Wahlgruppe {...rahmen('oeffentlichkeit', 'Öffentlichkeit')} moeglich={OEFFENTLICHKEIT} />
        {angaben.oeffentlichkeit && <p className="rl-unter-feld">{feldhinweis(angaben.oeffentlichkeit)}</p>}
      </div>
      <Auswahl
        {...rahmen('schutzklasse', 'Schutzklasse', SCHUTZKLASSE_SATZ)}
        moeglich={SCHUTZKLASSEN.map((wert) => ({ wert, text: SCHUTZKLASSE_TEXT[wert] }))}
      />
      <div className="rl-felder-breit">
        <Wahlgruppe {...rahmen('personenbezug', PERSONENBEZUG_FRAGE)} moeglich={PERSONENBEZUG} />
        <p className="rl-unter-feld">
          Öffentliche Vorlagen brauchen vor der Freigabe eine Antwort. Wer eine Eingabe oder einen Antrag
          gestellt hat, wird nie öffentlich genannt.
        </p>
      </div>
      {fachbereichFest === null ? (
        <Auswahl
          {...rahmen('fachbereichId', 'Fachbereich')}
          moeglich={[{ wert: '', text: 'bitte wählen' }, ...fachbereiche]}
        />
      ) : (
        <div className="rl-feld">
          <b id="fachbereichId">Fachbereich</b>
          <span>{fachbereichFest}</span>
          {angaben.fachbereichId && <p>{feldhinweis(angaben.fachbereichId)}</p>}
        </div>
      )}
      <Feld {...rahmen('dezernent', 'Dezernent(in) / Geschäftsführer')} />
      <Feld {...rahmen('datum', 'Datum')} art="date" />
      <Feld {...rahmen('verantwortlich', 'verantwortlich')} />
      <Feld {...rahmen('telefon', 'Telefon')} />
      <div className="rl-felder-breit">
        <Mehrzeilig
          {...rahmen('dringlichkeit', 'Dringlichkeit', 'Nur wenn die Sache keinen Aufschub duldet: warum.')}
          zeilen={1}
        />
      </div>
    </section>
  );
}
