'use client';
import { Feld } from '../ui/Feld';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Tatknopf } from '../ui/Tatknopf';

/** Keeps the board as it is filtered now under a name. */
export function Ansichtformular({ aktion, abfrage }: { aktion: Formularaktion; abfrage: string }) {
  return (
    <Formular aktion={aktion} idVorsilbe="ansicht-" className="rl-ansichtformular">
      {({ wert, fehler, stand }) => (
        <details open={stand.nr > 0}>
          <summary>Ansicht speichern</summary>
          <input type="hidden" name="abfrage" value={abfrage} />
          <Feld
            id="ansicht-name"
            name="name"
            beschriftung="Name der Ansicht"
            hinweis="Gespeichert wird, was Filter, Gruppierung und Sortierung jetzt sagen. Nur Sie sehen Ihre Ansichten."
            wert={wert('name')}
            autoComplete="off"
            fehler={fehler('name')}
          />
          <Tatknopf>Speichern</Tatknopf>
        </details>
      )}
    </Formular>
  );
}
