export type Fassung = {
  id: string;
  wort: string;
  /** "24.11.2026, 15:04 Uhr, Jutta Wessling" */
  erfasst: string;
  grund: string | null;
  gilt: boolean;
};

/** Every result a step ever had, the latest last: nothing is overwritten (V-2x). */
export function Ergebnisverlauf({ fassungen }: { fassungen: Fassung[] }) {
  if (fassungen.length < 2) return null;
  return (
    <section className="pk-fassungen" aria-labelledby="fassungen">
      <h3 id="fassungen">Fassungen</h3>
      <ol>
        {fassungen.map((f) => (
          <li key={f.id} data-gilt={f.gilt ? '' : undefined}>
            <b>{f.wort}</b> {f.gilt ? '(gilt)' : '(ersetzt)'}, {f.erfasst}
            {f.grund && <span> Grund: {f.grund}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
