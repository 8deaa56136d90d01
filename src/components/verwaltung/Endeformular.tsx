'use client';
import type { LocalDate } from '@/domain/kern/localDate';
import { deutschesDatum } from '@/domain/texte/datum';
import { Ankreuzfeld } from '../ui/Ankreuzfeld';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Tatknopf } from '../ui/Tatknopf';
import { hakenAn } from './felder';

type EndeformularProps = {
  aktion: Formularaktion;
  id: string;
  version: number;
  ende: LocalDate;
  nachfolgerId: string | null;
  stand: string;
  sitze: number;
  schriftfuehrung: number;
};

/** Says yes to what the preview shows: the body ends, and with it what is ticked. */
export function Endeformular({
  aktion,
  id,
  version,
  ende,
  nachfolgerId,
  stand,
  sitze,
  schriftfuehrung,
}: EndeformularProps) {
  return (
    <Formular aktion={aktion} werte={{ mitgliedschaften: 'ja' }} className="rl-blatt" idVorsilbe="wahl-">
      {(felder) => {
        const haken = hakenAn(felder);
        return (
          <>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="version" value={version} />
            <input type="hidden" name="ende" value={ende} />
            <input type="hidden" name="nachfolgerId" value={nachfolgerId ?? ''} />
            <input type="hidden" name="stand" value={stand} />
            {sitze > 0 && (
              <Ankreuzfeld
                {...haken('mitgliedschaften')}
                beschriftung={`Mitgliedschaften mit beenden (${sitze})`}
                hinweis="Wer nur durch sie Vorlagen liest, liest sie ab dem Tag danach nicht mehr."
              />
            )}
            {schriftfuehrung > 0 && (
              <Ankreuzfeld
                {...haken('schriftfuehrung')}
                beschriftung={`Rechte der Schriftführung sofort entziehen (${schriftfuehrung})`}
                hinweis="Nur wenn alle Ergebnisse erfasst sind: Ohne dieses Recht schreibt niemand mehr das Protokoll der letzten Sitzung."
              />
            )}
            <div className="rl-taten">
              <Tatknopf art="haupt">Gremium zum {deutschesDatum(ende)} beenden</Tatknopf>
              <a href={`/verwaltung/gremien/${id}`}>Abbrechen</a>
            </div>
          </>
        );
      }}
    </Formular>
  );
}
