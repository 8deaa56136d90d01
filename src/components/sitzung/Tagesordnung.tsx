import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import type { Zustand } from '@/domain/beratungsfolge/weg/modell';
import { ZUSTAENDIGKEIT_TEXT } from '@/domain/texte/zustaendigkeit';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';
import { Zustandswort } from '../ui/Zeichen';
import { Hierzu, type HierzuNotiz } from '../vorlage/Hierzu';

export type Tagesordnungspunkt = {
  id: string;
  /** "1.10" */
  nummer: string;
  titel: string;
  untertitel: string | null;
  vorlage: { href: string; nummer: string | null } | null;
  zustaendigkeit: Zustaendigkeit | null;
  ergebnis: { zustand: Zustand; wort: string } | null;
  /** A heading like "2 Empfehlungen", without matter of its own. */
  istUeberschrift: boolean;
  hierzu: HierzuNotiz[];
};

type TagesordnungProps = {
  /** "Öffentlicher Teil" */
  teil: string;
  /** In the order of the list: numbers are no order (1.10 comes after 1.9). */
  punkte: Tagesordnungspunkt[];
};

const SPALTEN = ['TOP', 'Gegenstand', 'Aufgabe'].map((titel) => ({ titel }));

/** Before the sitting there are no results, and no column for them. */
export function Tagesordnung({ teil, punkte }: TagesordnungProps) {
  const mitErgebnis = punkte.some((p) => p.ergebnis !== null);
  const spalten = mitErgebnis ? [...SPALTEN, { titel: 'Ergebnis' }] : SPALTEN;
  return (
    <Tabelle titel={teil} spalten={spalten} klasse="rl-to">
      {punkte.map((punkt) => (
        <Zeile key={punkt.id} titel={punkt.istUeberschrift}>
          <Zelle>{punkt.nummer}</Zelle>
          <Zeilenkopf>
            <Gegenstand punkt={punkt} />
          </Zeilenkopf>
          <Zelle t="Aufgabe">{punkt.zustaendigkeit && ZUSTAENDIGKEIT_TEXT[punkt.zustaendigkeit]}</Zelle>
          {mitErgebnis && (
            <Zelle>
              {punkt.ergebnis && (
                <Zustandswort zustand={punkt.ergebnis.zustand}>{punkt.ergebnis.wort}</Zustandswort>
              )}
            </Zelle>
          )}
        </Zeile>
      ))}
    </Tabelle>
  );
}

function Gegenstand({ punkt }: { punkt: Tagesordnungspunkt }) {
  const { vorlage, hierzu } = punkt;
  const titel = (
    <>
      {punkt.titel}
      {punkt.untertitel && <span className="font-normal text-leise"> {punkt.untertitel}</span>}
    </>
  );
  return (
    <>
      {vorlage ? <a href={vorlage.href}>{titel}</a> : titel}
      {vorlage?.nummer && <span className="rl-zusatz">{vorlage.nummer}</span>}
      {hierzu.map((notiz, i) => (
        <Hierzu key={i} notiz={notiz} />
      ))}
    </>
  );
}
