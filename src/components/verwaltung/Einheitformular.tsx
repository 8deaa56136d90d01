'use client';
import type { Formularwerte } from '@/domain/kern/formular';
import { EINHEITSARTEN } from '@/domain/organisation/gliederung';
import { EINHEITSART_TEXT } from '@/domain/texte/einheitsart';
import { Ankreuzfeld } from '../ui/Ankreuzfeld';
import { Auswahl } from '../ui/Auswahl';
import { Feld } from '../ui/Feld';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Tatknopf } from '../ui/Tatknopf';
import { feldAn, hakenAn } from './felder';

type EinheitformularProps = {
  aktion: Formularaktion;
  werte: Formularwerte;
  id: string;
  /** Null for a new unit. */
  version: number | null;
  moegliche: { id: string; text: string }[];
  /** What taking over means here: which printed numbers, how many papers. */
  uebernahme: string | null;
};

const ARTEN = EINHEITSARTEN.map((wert) => ({ wert, text: EINHEITSART_TEXT[wert] }));

export function Einheitformular({ aktion, werte, id, version, moegliche, uebernahme }: EinheitformularProps) {
  return (
    <Formular aktion={aktion} werte={werte} className="rl-blatt">
      {(stand) => {
        const feld = feldAn(stand);
        return (
          <>
            <input type="hidden" name="id" value={id} />
            {version !== null && <input type="hidden" name="version" value={version} />}
            {version === null && <Auswahl {...feld('art')} beschriftung="Art" moeglich={ARTEN} />}
            <div className="rl-nebeneinander">
              <Feld
                {...feld('kennung')}
                beschriftung="Kennung"
                hinweis="Wie sie auf dem Formular steht: 61, 57/FABIDO."
              />
              <Feld {...feld('name')} beschriftung="Name" />
            </div>
            <Auswahl
              {...feld('uebergeordnetId')}
              beschriftung="Übergeordnet"
              moeglich={[
                { wert: '', text: 'keine' },
                ...moegliche.map((e) => ({ wert: e.id, text: e.text })),
              ]}
            />
            {uebernahme !== null && (
              <Ankreuzfeld
                {...hakenAn(stand)('uebernehmen')}
                beschriftung="Vorlagen mit dieser gedruckten Kennung übernehmen"
                hinweis={uebernahme}
              />
            )}
            <div className="rl-taten">
              <Tatknopf art="haupt">{version === null ? 'Einheit anlegen' : 'Änderungen speichern'}</Tatknopf>
              {version !== null && <a href="/verwaltung/organisation">Zur Liste, ohne zu speichern</a>}
            </div>
          </>
        );
      }}
    </Formular>
  );
}
