import { fundsatz } from '@/domain/texte/fundsatz';
import type { Treffer } from '@/server/suche/queries';
import { Datum, Datumstext } from '../ui/Datum';
import { BeratungswegMini } from '../vorlage/BeratungswegMini';
import { Gefunden } from './Gefunden';

/** What a row shows. */
export type Trefferzeile = Pick<
  Treffer,
  | 'id'
  | 'nummerStuecke'
  | 'betreffStuecke'
  | 'untertitelStuecke'
  | 'satz'
  | 'weg'
  | 'naechsterTermin'
  | 'fundorte'
  | 'auszug'
>;

/** Papers that were found: what, where it stands now, and what of the search stands in it. */
export function Trefferliste({ treffer }: { treffer: readonly Trefferzeile[] }) {
  return (
    <ul className="rl-liste">
      {treffer.map((t) => (
        <li key={t.id}>
          <div>
            <h2>
              <a href={`/vorlagen/${t.id}`}>
                <Gefunden stuecke={t.betreffStuecke} />
                {t.untertitelStuecke.length > 0 && (
                  <span>
                    {' '}
                    <Gefunden stuecke={t.untertitelStuecke} />
                  </span>
                )}
              </a>
            </h2>
            {t.satz && (
              <p>
                <Datumstext text={t.satz} />
              </p>
            )}
            <Fundstelle {...t} />
          </div>
          <div>
            <BeratungswegMini halte={t.weg} />
          </div>
          <p className="rl-zusatz">
            {t.naechsterTermin && (
              <span className="text-text">
                nächster Termin <Datum tag={t.naechsterTermin} />
              </span>
            )}
            <span className="whitespace-nowrap">
              {t.nummerStuecke.length > 0 ? <Gefunden stuecke={t.nummerStuecke} /> : 'ohne Drucksache-Nr.'}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Said only where the title and the number alone do not show it. */
function Fundstelle({ fundorte, auszug }: Trefferzeile) {
  if (!auszug && fundorte.every((ort) => ort.art === 'NUMMER' || ort.art === 'TITEL')) return null;
  return (
    <p className="rl-fund">
      {fundsatz(fundorte).map((teil) =>
        typeof teil === 'string' ? (
          teil
        ) : (
          <a key={teil.id} href={`/dokumente/${teil.id}`}>
            {teil.name}
          </a>
        ),
      )}
      {auszug && (
        <>
          {': '}
          <Gefunden stuecke={auszug} />
        </>
      )}
    </p>
  );
}
