'use client';
import type { LocalDate } from '@/domain/kern/localDate';
import { deutschesDatum } from '@/domain/texte/datum';
import { Ankreuzfeld } from '../ui/Ankreuzfeld';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Tatknopf } from '../ui/Tatknopf';

type PeriodenendeProps = {
  aktion: Formularaktion;
  id: string;
  version: number;
  ende: LocalDate;
  stand: string;
  gremien: { id: string; name: string; sitze: number }[];
};

/** The last day of a term, and the bodies whose seats end with it: all of them unless somebody unticks one. */
export function Periodenende({ aktion, id, version, ende, stand, gremien }: PeriodenendeProps) {
  return (
    <Formular aktion={aktion} className="rl-blatt" idVorsilbe="wahl-">
      {({ stand: { eingabe } }) => (
        <>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="ende" value={ende} />
          <input type="hidden" name="stand" value={stand} />
          {gremien.length > 0 && (
            <fieldset className="rl-wahlgruppe">
              <legend>Mitgliedschaften mit diesem Tag beenden in</legend>
              {gremien.map((g) => (
                <Ankreuzfeld
                  key={g.id}
                  id={`sitze-${g.id}`}
                  name="gremien[]"
                  wert={g.id}
                  beschriftung={`${g.name} (${g.sitze})`}
                  angekreuzt={eingabe === null || [eingabe.gremien].flat().includes(g.id)}
                />
              ))}
            </fieldset>
          )}
          <div className="rl-taten">
            <Tatknopf art="haupt">Wahlperiode zum {deutschesDatum(ende)} beenden</Tatknopf>
            <a href={`/verwaltung/wahlperioden/${id}`}>Abbrechen</a>
          </div>
        </>
      )}
    </Formular>
  );
}
