'use client';
import { HOECHSTENS } from '@/domain/mitzeichnung/umfang';
import { Auswahl, type Wahl } from '../ui/Auswahl';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Tatknopf } from '../ui/Tatknopf';

type EinleitenProps = { aktion: Formularaktion; id: string; version: number; stellen: Wahl[] };

const PLAETZE = Array.from({ length: HOECHSTENS }, (_, i) => i);

/** Which units sign, in which order; places left empty are left out. */
export function Einleiten({ aktion, id, version, stellen }: EinleitenProps) {
  return (
    <Formular aktion={aktion} className="rl-blatt">
      {({ wert, fehler }) => (
        <>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          {PLAETZE.map((i) => (
            <Auswahl
              key={i}
              id={`einheiten-${i}`}
              name={`einheiten.${i}`}
              beschriftung={`${i + 1}. Stelle`}
              moeglich={[{ wert: '', text: i === 0 ? 'Bitte wählen' : 'keine weitere' }, ...stellen]}
              wert={wert(`einheiten.${i}`) ?? ''}
              fehler={fehler(`einheiten.${i}`)}
            />
          ))}
          <div className="rl-taten">
            <Tatknopf art="haupt">In die Mitzeichnung geben</Tatknopf>
          </div>
        </>
      )}
    </Formular>
  );
}
