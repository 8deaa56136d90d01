'use client';
import { MITGLIEDSROLLEN } from '@/domain/gremium/mitgliedschaft';
import type { Formularwerte } from '@/domain/kern/formular';
import { MITGLIEDSROLLE_TEXT } from '@/domain/texte/mitgliedsrolle';
import { Ankreuzfeld } from '../ui/Ankreuzfeld';
import { Auswahl } from '../ui/Auswahl';
import { Feld } from '../ui/Feld';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Tatknopf } from '../ui/Tatknopf';
import { feldAn, hakenAn } from './felder';

type SitzformularProps = {
  aktion: Formularaktion;
  werte: Formularwerte;
  id: string;
  personId: string;
  /** A stored seat and its state; a new one chooses among bodies. */
  neu: { gremien: { id: string; name: string }[] } | null;
  version: number | null;
};

const ROLLEN = MITGLIEDSROLLEN.map((wert) => ({ wert, text: MITGLIEDSROLLE_TEXT[wert] }));

/** A dated seat in a body: for a new one and for a change. */
export function Sitzformular({ aktion, werte, id, personId, neu, version }: SitzformularProps) {
  const vorsilbe = `${neu ? 'neu' : id}-`;
  return (
    <Formular aktion={aktion} werte={werte} idVorsilbe={vorsilbe} className="rl-blatt rl-eingerueckt">
      {(stand) => {
        const feld = feldAn(stand, vorsilbe);
        const haken = hakenAn(stand, vorsilbe);
        return (
          <>
            <input type="hidden" name="id" value={id} />
            {/* Where to go on; a change keeps its person. */}
            <input type="hidden" name="personId" value={personId} />
            {version !== null && <input type="hidden" name="version" value={version} />}
            {neu && (
              <Auswahl
                {...feld('gremiumId')}
                beschriftung="Gremium"
                moeglich={[
                  { wert: '', text: 'bitte wählen' },
                  ...neu.gremien.map((g) => ({ wert: g.id, text: g.name })),
                ]}
              />
            )}
            <div className="rl-nebeneinander">
              <Auswahl {...feld('rolle')} beschriftung="Funktion" moeglich={ROLLEN} />
              <Feld {...feld('fraktion')} beschriftung="Fraktion oder Gruppe" hinweis="Leer: ohne." />
            </div>
            <Ankreuzfeld {...haken('stimmberechtigt')} beschriftung="Stimmberechtigt" />
            <div className="rl-nebeneinander">
              <Feld {...feld('von')} art="date" beschriftung="Erster Tag" />
              <Feld {...feld('bis')} art="date" beschriftung="Letzter Tag" hinweis="Leer: auf Weiteres." />
            </div>
            <p>
              <Tatknopf dicht>{neu ? 'Mitgliedschaft eintragen' : 'Mitgliedschaft speichern'}</Tatknopf>
            </p>
          </>
        );
      }}
    </Formular>
  );
}
