import type { Befund } from '@/domain/dokument/befund';
import { Datumstext } from '../ui/Datum';
import { Linkknopf } from '../ui/Knopf';
import { Befundzeilen } from './Befundzeilen';

type FolgeauszugProps = {
  schritte: number;
  satz: string | null;
  fehler: number;
  warnungen: number;
  href: string;
  darfBearbeiten: boolean;
  /** What the document's rows left open. */
  befunde: Befund[];
};

const anzahl = (n: number, eins: string, viele: string) => (n === 1 ? `1 ${eins}` : `${n} ${viele}`);

/** The chain in short: how many bodies, where it stands, what the rules of order say. */
export function Folgeauszug({ schritte, satz, fehler, warnungen, href, ...rest }: FolgeauszugProps) {
  const pruefung = [
    fehler > 0 && anzahl(fehler, 'Fehler', 'Fehler'),
    warnungen > 0 && anzahl(warnungen, 'Warnung', 'Warnungen'),
  ].filter(Boolean);
  return (
    <section aria-labelledby="folge-titel" id="beratungsfolge" tabIndex={-1}>
      <h2 id="folge-titel">Beratungsfolge</h2>
      <p>
        <b>{schritte === 0 ? 'Noch keine Beratung' : anzahl(schritte, 'Beratung', 'Beratungen')}</b>
        {schritte > 0 && ` · ${pruefung.length > 0 ? pruefung.join(', ') : 'ohne Beanstandung'}`}
      </p>
      {satz && (
        <p>
          <Datumstext text={satz} />
        </p>
      )}
      <Befundzeilen befunde={rest.befunde} titel="Beim Lesen der Folge" />
      {rest.darfBearbeiten && (
        <p>
          <Linkknopf href={href} dicht>
            Beratungsfolge bearbeiten
          </Linkknopf>
        </p>
      )}
    </section>
  );
}
