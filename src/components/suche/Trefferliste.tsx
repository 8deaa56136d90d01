import type { Fundort } from '@/domain/suche/treffer';
import type { Treffer } from '@/server/suche/queries';
import { Datum, Datumstext } from '../ui/Datum';
import { BeratungswegMini } from '../vorlage/BeratungswegMini';
import { Gefunden } from './Gefunden';

/** Papers that were found: what, where it stands now, and what of the search stands in it. */
export function Trefferliste({ treffer }: { treffer: readonly Treffer[] }) {
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
              {t.nummer ? <Gefunden stuecke={t.nummerStuecke} /> : 'ohne Drucksache-Nr.'}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}

const ORT: Readonly<Record<Exclude<Fundort['art'], 'ANLAGE'>, string>> = {
  NUMMER: 'in der Nummer',
  TITEL: 'im Titel',
  TEXT: 'im Text',
  SACHSTAND: 'im Sachstand',
};

/** Said only where the title and the number alone do not show it. */
function Fundstelle({ fundorte, auszug }: Pick<Treffer, 'fundorte' | 'auszug'>) {
  if (!auszug && fundorte.every((ort) => ort.art === 'NUMMER' || ort.art === 'TITEL')) return null;
  return (
    <p className="rl-fund">
      {'Gefunden '}
      {fundorte.map((ort, i) => (
        <span key={i}>
          {verbindung(i, fundorte.length)}
          {ort.art === 'ANLAGE' ? (
            <>
              in der Anlage <a href={`/dokumente/${ort.id}`}>{ort.name}</a>
            </>
          ) : (
            ORT[ort.art]
          )}
        </span>
      ))}
      {auszug && (
        <>
          {': '}
          <Gefunden stuecke={auszug} />
        </>
      )}
    </p>
  );
}

const verbindung = (i: number, von: number): string => (i === 0 ? '' : i === von - 1 ? ' und ' : ', ');
