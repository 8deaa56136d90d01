'use client';
import { VORLAGENART_TEXT } from '@/domain/texte/vorlagenart';
import { VORLAGENARTEN } from '@/domain/vorlage/vorlage';
import { Auswahl } from '../ui/Auswahl';
import { Feld } from '../ui/Feld';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Tatknopf } from '../ui/Tatknopf';

const ARTEN = VORLAGENARTEN.map((wert) => ({ wert, text: VORLAGENART_TEXT[wert] }));

type NeubeginnProps = {
  aktion: Formularaktion;
  /** Id the draft will have: sent twice, it is one. */
  id: string;
  /** The paper it adds to or replaces. */
  zu?: { nummer: string; bezug: string };
};

/** An empty draft: its kind, and if it is known already, its title. */
export function Neubeginn({ aktion, id, zu }: NeubeginnProps) {
  return (
    <Formular aktion={aktion} idVorsilbe="neu-" className="rl-entwurf">
      {(feld) => (
        <>
          <input type="hidden" name="id" value={id} />
          {zu && <input type="hidden" name="zu" value={zu.nummer} />}
          {zu && <input type="hidden" name="bezug" value={zu.bezug} />}
          <Auswahl
            id="neu-art"
            name="art"
            beschriftung="Vorlagenart"
            wert={feld.wert('art') ?? 'BESCHLUSSVORLAGE'}
            fehler={feld.fehler('art')}
            moeglich={ARTEN}
          />
          <Feld
            id="neu-betreff"
            name="betreff"
            beschriftung="Betreff"
            wert={feld.wert('betreff')}
            fehler={feld.fehler('betreff')}
            hinweis="Kann auch später folgen."
          />
          <p className="rl-taten">
            <Tatknopf>Leer beginnen</Tatknopf>
          </p>
        </>
      )}
    </Formular>
  );
}
