import { Knopf } from '../ui/Knopf';
import { Tabelle, Zeile, Zelle } from '../ui/Tabelle';
import { Vorschlagskopf, type Vorschlagszeile } from './Vorschlagsliste';

type NachtragswahlProps = { ziel: string; vorschlaege: Vorschlagszeile[] };

const SPALTEN = ['Nachtragen', 'Vorlage', 'Aufgabe', 'Teil'].map((titel) => ({ titel }));

/** Chooses what a Nachtrag takes; nothing is stored before it is dispatched, so nothing can become public by mistake. */
export function Nachtragswahl({ ziel, vorschlaege }: NachtragswahlProps) {
  return (
    <form action={ziel} method="get" className="grid gap-4">
      <Tabelle titel="Später vorgesehene Vorlagen" titelVersteckt spalten={SPALTEN} klasse="rl-vorschlaege">
        {vorschlaege.map((v) => (
          <Zeile key={v.vorlageId}>
            <Zelle>
              <input
                className="rl-haekchen"
                type="checkbox"
                name="vorlage"
                value={v.vorlageId}
                aria-label={`Nachtragen: ${v.titel}`}
                defaultChecked
              />
            </Zelle>
            <Vorschlagskopf vorschlag={v} />
          </Zeile>
        ))}
      </Tabelle>
      <p>
        <Knopf art="haupt">Nachtrag prüfen</Knopf>
      </p>
    </form>
  );
}
