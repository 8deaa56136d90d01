import type { Planrahmen, Planzeile } from '@/domain/beratungsfolge/planung/plan';
import { alsWegFolge } from '@/domain/beratungsfolge/planung/vorschau';
import { position } from '@/domain/beratungsfolge/position';
import { satz } from '@/domain/beratungsfolge/satz';
import { weg } from '@/domain/beratungsfolge/weg/weg';
import { zeichenZu } from '@/domain/beratungsfolge/weg/zeichen';
import { Datumstext } from '../ui/Datum';
import { Leer } from '../ui/Leer';
import { Zeichen } from '../ui/Zeichen';
import { Beratungsweg } from '../vorlage/Beratungsweg';

type WegvorschauProps = { zeilen: readonly Planzeile[]; rahmen: Planrahmen; geaendert: boolean };

/** The way of the paper as these rows would make it. */
export function Wegvorschau({ zeilen, rahmen, geaendert }: WegvorschauProps) {
  const { heute } = rahmen.umfeld;
  const folge = alsWegFolge(zeilen, rahmen);
  const stand = position(folge, heute);
  const bild = weg(folge, stand, heute);
  return (
    <section className="rl-stand be-stand" aria-labelledby="stand">
      <div className="rl-stand-kopf">
        <h2 className="rl-satz" id="stand">
          <Zeichen zustand={zeichenZu(stand.code, bild)} />
          <Datumstext text={satz(stand, folge, 'intern')} />
        </h2>
        <p className="be-hinweis" role="status">
          {geaendert ? 'Vorschau, noch nicht gespeichert' : 'So ist es gespeichert'}
        </p>
      </div>
      <div className="rl-bild">
        {bild.halte.length > 0 ? (
          <Beratungsweg weg={bild} />
        ) : (
          <Leer titel="Noch keine Beratungsfolge">
            Fügen Sie eine Standardfolge oder das erste Gremium ein; der Weg erscheint sofort.
          </Leer>
        )}
      </div>
    </section>
  );
}
