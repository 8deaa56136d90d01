import type { Gruppe } from '@/domain/pruefspur/gruppe';
import { GRUPPE_TEXT } from '@/domain/texte/pruefspur';
import type { Verlaufsseite } from '@/server/verlauf/queries';
import { Auswahl } from '../ui/Auswahl';
import { Knopf } from '../ui/Knopf';
import { Leer } from '../ui/Leer';
import { Pager } from '../ui/Pager';
import { Aenderungen } from './Aenderungen';

type VerlaufsteilProps = {
  verlauf: Verlaufsseite;
  /** Address of this history, without a query. */
  pfad: string;
  /** Kinds of deeds there can be here. */
  gruppen: readonly Gruppe[];
  gruppe: Gruppe | null;
};

/** The history of one thing, whatever it is: narrowed by kind, page by page. */
export function Verlaufsteil({ verlauf, pfad, gruppen, gruppe }: VerlaufsteilProps) {
  const { zeilen, gesamt, seite, seiten } = verlauf;
  const mit = (n: number) => new URLSearchParams({ ...(gruppe && { gruppe }), seite: String(n) });
  return (
    <div className="rl-inhalt mt-8">
      {gruppen.length > 1 && (gesamt > 0 || gruppe) && (
        <form className="rl-filter rl-spurfilter" action={pfad}>
          <Auswahl
            id="verlauf-gruppe"
            name="gruppe"
            beschriftung="Art der Änderung"
            wert={gruppe ?? ''}
            moeglich={[
              { wert: '', text: 'alle' },
              ...gruppen.map((g) => ({ wert: g, text: GRUPPE_TEXT[g] })),
            ]}
          />
          <Knopf>Anzeigen</Knopf>
        </form>
      )}
      {zeilen.length > 0 ? (
        <Aenderungen zeilen={zeilen} />
      ) : (
        <Nichts pfad={pfad} gefiltert={gruppe !== null} />
      )}
      {gesamt > 0 && (
        <Pager
          seite={seite}
          seiten={seiten}
          href={(n) => `${pfad}?${mit(n)}`}
          umfang={gesamt === 1 ? 'Eine Änderung' : `${gesamt} Änderungen`}
        />
      )}
    </div>
  );
}

function Nichts({ pfad, gefiltert }: { pfad: string; gefiltert: boolean }) {
  if (gefiltert)
    return (
      <Leer titel="Keine Änderung dieser Art ist aufgezeichnet.">
        <p>
          <a href={pfad}>Alle Änderungen anzeigen</a>
        </p>
      </Leer>
    );
  return (
    <Leer titel="Noch ist keine Änderung aufgezeichnet.">
      <p>Jede Änderung in dieser Anwendung erscheint hier, sobald sie gespeichert ist.</p>
    </Leer>
  );
}
