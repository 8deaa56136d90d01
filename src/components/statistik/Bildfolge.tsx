import type { Bildart, Bilder } from '@/domain/statistik/bilder';
import { WENIGE } from '@/domain/statistik/zahlen';
import { Bildteil } from './Bildteil';
import { eintrag, Legende } from './Legende';
import { Muster } from './Muster';
import { aufkommenplan } from './plan/aufkommen';
import { dauerplan } from './plan/dauer';
import { ergebnisplan } from './plan/ergebnisse';
import { warteplan } from './plan/wartezeit';

type BildfolgeProps = {
  bilder: Bilder;
  csv: (bild: Bildart) => string;
  /** The page with every body in the pictures by body. */
  alle: string;
  /** A part of the period has not passed yet. */
  laufend: boolean;
};

/** The four pictures of the page. */
export function Bildfolge({ bilder, csv, alle, laufend }: BildfolgeProps) {
  const { dauer, aufkommen, ergebnisse, wartezeit } = bilder;
  const { saeulen } = dauer;
  const weiter = (weitere: number) =>
    weitere > 0 && (
      <p>
        <a href={alle}>Alle Gremien anzeigen</a>
      </p>
    );
  return (
    <div className="st-folge">
      <Muster />
      <Bildteil
        art="dauer"
        bild={dauer}
        plan={dauerplan}
        csv={csv('dauer')}
        legende={
          <Legende
            eintraege={[
              ...eintrag(
                saeulen.some((s) => !s.wenige && !s.laufend),
                'voll',
                'vergangenes Jahr',
              ),
              ...eintrag(
                saeulen.some((s) => !s.wenige && s.laufend),
                'schraffiert',
                'laufendes Jahr, bis heute',
              ),
              ...eintrag(
                saeulen.some((s) => s.wenige),
                'hohl',
                `weniger als ${WENIGE} Vorlagen`,
              ),
            ]}
          />
        }
      />
      <Bildteil
        art="aufkommen"
        bild={aufkommen}
        plan={aufkommenplan}
        csv={csv('aufkommen')}
        weiter={weiter(aufkommen.weitere)}
        legende={
          laufend && <Legende eintraege={[{ fuellung: 'schraffiert', text: 'laufender Monat, bis heute' }]} />
        }
      />
      <Bildteil
        art="ergebnisse"
        bild={ergebnisse}
        plan={ergebnisplan}
        csv={csv('ergebnisse')}
        weiter={weiter(ergebnisse.weitere)}
      />
      <Bildteil
        art="wartezeit"
        bild={wartezeit}
        plan={warteplan}
        csv={csv('wartezeit')}
        legende={
          <Legende
            eintraege={[
              { fuellung: 'voll', text: 'Ergebnis liegt vor' },
              { fuellung: 'schraffiert', text: 'wartet noch' },
            ]}
          />
        }
      />
    </div>
  );
}
