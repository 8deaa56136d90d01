import { Feld } from '../ui/Feld';
import type { Feldstand } from '../ui/Formular';

/** Whose account it is, and where its mail goes. */
export function Angabenfelder({ feld }: { feld: Feldstand }) {
  return (
    <>
      <Feld
        id="name"
        name="name"
        beschriftung="Name"
        hinweis="Mit Titel und Vornamen, wie er in der Anwendung stehen soll."
        autoComplete="off"
        wert={feld.wert('name')}
        fehler={feld.fehler('name')}
      />
      <Feld
        id="email"
        name="email"
        art="email"
        beschriftung="E-Mail-Adresse"
        hinweis="Mit ihr meldet sich die Person an."
        autoComplete="off"
        wert={feld.wert('email')}
        fehler={feld.fehler('email')}
      />
    </>
  );
}
