import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';

export type Blattzeile = {
  id: string;
  nummer: string;
  titel: string;
  /** What the public reads instead, in the non-public part. */
  oeffentlich: string | null;
  istUeberschrift: boolean;
  vorlagen: { href: string; text: string; hinweis: string | null }[];
  /** "Beschluss", in a joint sitting "Rat der Stadt: Beschluss". */
  aufgaben: string[];
  bearbeiten: string;
  hoch: boolean;
  runter: boolean;
  weg: boolean;
};
export type Blattteil = { titel: string; zeilen: Blattzeile[] };

/** Number, matter with its papers, and task of one item, as those who build the agenda see it. */
export function Blattzellen({ zeile, bekanntgeben = false }: { zeile: Blattzeile; bekanntgeben?: boolean }) {
  const { id, nummer, titel, oeffentlich, vorlagen, aufgaben } = zeile;
  return (
    <>
      <Zelle>{nummer}</Zelle>
      <Zeilenkopf>
        <span id={`top-${id}`}>{titel}</span>
        {vorlagen.map((v) => (
          <span key={v.href} className="rl-zusatz">
            <a href={v.href}>{v.text}</a>
            {v.hinweis && ` · ${v.hinweis}`}
          </span>
        ))}
        {oeffentlich !== null && (
          <span className="rl-zusatz">
            {oeffentlich === titel ? 'Titel öffentlich' : `öffentlich: ${oeffentlich}`}
            {bekanntgeben && (
              <>
                {' · '}
                <a href={zeile.bearbeiten}>
                  Was die Öffentlichkeit liest<span className="sr-only">: {titel}</span>
                </a>
              </>
            )}
          </span>
        )}
      </Zeilenkopf>
      <Zelle t={aufgaben.length > 0 ? 'Aufgabe' : undefined}>
        {aufgaben.map((a) => (
          <span key={a} className="block">
            {a}
          </span>
        ))}
      </Zelle>
    </>
  );
}

const SPALTEN = ['TOP', 'Gegenstand', 'Aufgabe'].map((titel) => ({ titel }));

/** The agenda once it is dispatched; `bekanntgeben`: this reader decides what is said of non-public items. */
export function FesteTagesordnung({ teile, bekanntgeben }: { teile: Blattteil[]; bekanntgeben: boolean }) {
  return (
    <div className="grid gap-8">
      {teile.map(({ titel, zeilen }) => (
        <Tabelle key={titel} titel={titel} spalten={SPALTEN} klasse="rl-to rl-to-blatt">
          {zeilen.map((z) => (
            <Zeile key={z.id} titel={z.istUeberschrift}>
              <Blattzellen zeile={z} bekanntgeben={bekanntgeben} />
            </Zeile>
          ))}
        </Tabelle>
      ))}
    </div>
  );
}
