'use client';
import { Befundkasten } from '@/components/ui/Befundkasten';
import { Formular, type Formularaktion } from '@/components/ui/Formular';
import { Mehrzeilig } from '@/components/ui/Mehrzeilig';
import { Tatknopf } from '@/components/ui/Tatknopf';
import { Bildzeichen } from '@/components/ui/Zeichen';
import { DATEIBEFUNDE } from '@/domain/anlage/befund';
import { berlinTag } from '@/domain/kern/localDate';
import { DATEIBEFUND_TEXT } from '@/domain/texte/dateibefund';
import { deutschesDatum } from '@/domain/texte/datum';
import type { AnlageZumBearbeiten } from '@/server/anlagen/queries';
import type { BefundAnsicht } from '@/server/dateibefunde/queries';

type AnlagenbefundeProps = {
  vorlageId: string;
  anlage: AnlageZumBearbeiten;
  darfBeantworten: boolean;
  taten: Record<'beantworten' | 'aendern', Formularaktion>;
};

/** What the inspection says of a file: that it runs, what it found, and what can be done about it. */
export function Anlagenbefunde({ vorlageId, anlage, darfBeantworten, taten }: AnlagenbefundeProps) {
  if (!anlage.geprueft)
    return (
      <div className="rl-anlagenbefunde">
        <Befundkasten schwere="HINWEIS" titel="Die Datei wird geprüft">
          <p>
            Gesucht werden verdeckter Text und persönliche Angaben. Das dauert meist nur Sekunden; bis dahin
            geht eine öffentliche Anlage nicht hinaus.
          </p>
        </Befundkasten>
      </div>
    );
  if (anlage.befunde.length === 0) return null;
  const offen = anlage.befunde.some((b) => b.antwort === null);
  return (
    <div className="rl-anlagenbefunde">
      {DATEIBEFUNDE.map((art) => {
        const befunde = anlage.befunde.filter((b) => b.art === art);
        const offene = befunde.filter((b) => b.antwort === null);
        if (befunde.length === 0) return null;
        return (
          <Befundkasten
            key={art}
            schwere={offene.length === 0 ? 'HINWEIS' : 'WARNUNG'}
            titel={`${DATEIBEFUND_TEXT[art].titel}${offene.length === 0 ? ' – beantwortet' : ''}`}
          >
            {offene.length > 0 && <p>{DATEIBEFUND_TEXT[art].satz}</p>}
            <ul>
              {befunde.map((b) => (
                <li key={b.id}>
                  <Fundstelle befund={b} />
                </li>
              ))}
            </ul>
            {darfBeantworten && offene.length > 0 && (
              <details className="rl-mehr">
                <summary>
                  <Bildzeichen name="winkel" /> Darf so hinaus, weil …
                </summary>
                <Formular
                  aktion={taten.beantworten}
                  idVorsilbe={`befund-${anlage.id}-${art}-`}
                  className="rl-anlagenfelder"
                >
                  {({ wert, fehler }) => (
                    <>
                      <input type="hidden" name="vorlageId" value={vorlageId} />
                      <input type="hidden" name="id" value={anlage.id} />
                      <input type="hidden" name="befunde" value={offene.map((b) => b.id).join()} />
                      <Mehrzeilig
                        id={`befund-${anlage.id}-${art}-antwort`}
                        name="antwort"
                        beschriftung="Begründung"
                        zeilen={2}
                        wert={wert('antwort')}
                        fehler={fehler('antwort')}
                        hinweis="Steht mit Ihrem Namen im Verlauf der Vorlage."
                      />
                      <Tatknopf>Mit dieser Begründung hinauslassen</Tatknopf>
                    </>
                  )}
                </Formular>
              </details>
            )}
          </Befundkasten>
        );
      })}
      {offen && darfBeantworten && (
        <div className="rl-taten">
          <a className="rl-knopf" data-dicht="" href={`#ersetzen-${anlage.id}`}>
            Datei ersetzen …
          </a>
          {anlage.oeffentlich && (
            <Formular aktion={taten.aendern}>
              {() => (
                <>
                  <input type="hidden" name="vorlageId" value={vorlageId} />
                  <input type="hidden" name="id" value={anlage.id} />
                  <input type="hidden" name="version" value={anlage.version} />
                  <input type="hidden" name="titel" value={anlage.titel} />
                  <input type="hidden" name="oeffentlichkeit" value="NICHTOEFFENTLICH" />
                  <Tatknopf dicht>Nichtöffentlich machen</Tatknopf>
                </>
              )}
            </Formular>
          )}
        </div>
      )}
    </div>
  );
}

function Fundstelle({ befund: { seite, ausschnitt, antwort } }: { befund: BefundAnsicht }) {
  return (
    <>
      {seite !== null && `Seite ${seite}: `}
      <q>{ausschnitt}</q>
      {antwort && (
        <span className="rl-zusatz">
          {` Darf so hinaus: ${antwort.satz} (${antwort.von}, ${deutschesDatum(berlinTag(antwort.am))})`}
        </span>
      )}
    </>
  );
}
