import { Feldrahmen, type FeldrahmenProps, verbunden } from './Feldrahmen';

type MehrzeiligProps = FeldrahmenProps & { name: string; wert?: string; zeilen?: number };

/** A text of several lines; grows with what is written where the browser can. */
export function Mehrzeilig({ name, wert, zeilen = 4, ...rahmen }: MehrzeiligProps) {
  return (
    <Feldrahmen {...rahmen}>
      <textarea
        className="rl-eingabe rl-mehrzeilig"
        name={name}
        rows={zeilen}
        defaultValue={wert}
        {...verbunden(rahmen)}
      />
    </Feldrahmen>
  );
}
