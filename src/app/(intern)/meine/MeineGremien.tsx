import { Datum } from '@/components/ui/Datum';
import { MITGLIEDSROLLE_TEXT } from '@/domain/texte/mitgliedsrolle';
import type { MeinGremium } from '@/server/meine/queries';
import type { SitzungZeile } from '@/server/termine/queries';

type MeineGremienProps = { gremien: MeinGremium[]; sitzungen: SitzungZeile[] };

/** My bodies: what I am in each, for whom I sit there, and when it meets next. */
export function MeineGremien({ gremien, sitzungen }: MeineGremienProps) {
  const naechste = (id: string) => sitzungen.find((s) => !s.abgesagt && s.gremien.some((g) => g.id === id));
  return (
    <section aria-labelledby="gremien-titel">
      <h2 id="gremien-titel">{gremien.length === 1 ? 'Mein Gremium' : 'Meine Gremien'}</h2>
      <ul className="rl-sitzungsspalte">
        {gremien.map((g) => {
          const sitzung = naechste(g.gremiumId);
          return (
            <li key={g.id}>
              <a href={`/gremien/${g.gremiumId}`}>{g.name}</a>
              <small>{[MITGLIEDSROLLE_TEXT[g.rolle], ...(g.fraktion ? [g.fraktion] : [])].join(' · ')}</small>
              <small>
                {sitzung ? (
                  <>
                    nächste Sitzung <Datum tag={sitzung.datum} beginn={sitzung.beginn} wochentag />
                  </>
                ) : (
                  'keine Sitzung geplant'
                )}
              </small>
              <small>
                <a href={`/wo?auswahl=ALLE&gremium=${g.gremiumId}`}>
                  laufende Vorlagen<span className="sr-only">: {g.name}</span>
                </a>
              </small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
