import { Linkknopf } from '../ui/Knopf';
import { Taste } from '../ui/Taste';

export type Ausgelassenes = { id: string; punkt: string; titel: string; href: string; satz: string };

type SammelkastenProps = {
  /** How many can be noted now. */
  anzahl: number;
  href: string;
  /** Kenntnisnahmen that will stay, or after a stroke all rows that stayed. */
  ausgelassen: Ausgelassenes[];
  /** Just noted by this person, still to be taken back. */
  vermerkt: number | null;
};

const kenntnisnahmen = (n: number) => (n === 1 ? '1 Kenntnisnahme' : `${n} Kenntnisnahmen`);

/** "25 Kenntnisnahmen": the way to note them in one stroke, and what stays and why. */
export function Sammelkasten({ anzahl, href, ausgelassen, vermerkt }: SammelkastenProps) {
  if (anzahl === 0 && vermerkt === null) return null;
  return (
    <section className="pk-sammel" aria-labelledby="sammel">
      <div className="pk-sammel-zeile">
        <div>
          <h2 id="sammel">
            {vermerkt === null ? kenntnisnahmen(anzahl) : `${kenntnisnahmen(vermerkt)} vermerkt`}
          </h2>
          <p>{bleibt(ausgelassen.length, vermerkt === null ? anzahl : null)}</p>
        </div>
        {anzahl > 0 && (
          <Linkknopf href={href} art={vermerkt === null ? 'haupt' : undefined} taste="k">
            {anzahl === 1 ? '1 Kenntnisnahme vermerken' : `Alle ${kenntnisnahmen(anzahl)} vermerken`}{' '}
            <Taste>K</Taste>
          </Linkknopf>
        )}
      </div>
      {ausgelassen.length > 0 && <Auslassliste liste={ausgelassen} />}
    </section>
  );
}

function bleibt(stehen: number, anzahl: number | null): string {
  const rest = stehen === 1 ? '1 bleibt stehen' : `${stehen} bleiben stehen`;
  if (anzahl === null) return stehen === 0 ? 'Sonst ist nichts offen geblieben.' : `${rest}.`;
  const jetzt = anzahl === 1 ? '1 lässt' : `${anzahl} lassen`;
  return `${jetzt} sich jetzt vermerken${stehen > 0 ? `, ${rest}` : ''}.`;
}

/** Every row that is left out, with its reason; few at once, many unfold. */
export function Auslassliste({ liste, offen }: { liste: Ausgelassenes[]; offen?: boolean }) {
  const zeilen = (
    <ul className="pk-aus">
      {liste.map((a) => (
        <li key={a.id}>
          <a href={a.href}>{a.punkt}</a>
          {offen && a.titel !== a.punkt && ` ${a.titel}`}: {a.satz}
        </li>
      ))}
    </ul>
  );
  if (offen || liste.length <= 4) return zeilen;
  return (
    <details>
      <summary>Welche {liste.length} und warum</summary>
      {zeilen}
    </details>
  );
}
