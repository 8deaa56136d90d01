import { Feldrahmen, type FeldrahmenProps, verbunden } from './Feldrahmen';

export type Wahl = { wert: string; text: string };

type AuswahlProps = FeldrahmenProps & { name: string; wert?: string; moeglich: Wahl[] };

/** One out of several, as a list that opens. */
export function Auswahl({ name, wert, moeglich, ...rahmen }: AuswahlProps) {
  return (
    <Feldrahmen {...rahmen}>
      <select className="rl-eingabe" name={name} defaultValue={wert} {...verbunden(rahmen)}>
        {moeglich.map((w) => (
          <option key={w.wert} value={w.wert}>
            {w.text}
          </option>
        ))}
      </select>
    </Feldrahmen>
  );
}
