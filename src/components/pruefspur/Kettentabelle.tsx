import { KETTE_TEXT, monatText } from '@/domain/texte/pruefspur';
import type { Kettenstand } from '@/server/pruefspur/queries';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';

type Kettenzeile = Pick<Kettenstand['siegel'][number], 'kette' | 'monat' | 'wurzel'> & {
  anzahl?: number;
  stand: string;
};

/** Months of the chains with their roots. */
export function Kettentabelle({ titel, zeilen }: { titel: string; zeilen: Kettenzeile[] }) {
  return (
    <Tabelle
      titel={titel}
      titelVersteckt
      spalten={[{ titel: 'Monat' }, { titel: 'Kette' }, { titel: 'Stand' }, { titel: 'Wurzel' }]}
    >
      {zeilen.map((z) => (
        <Zeile key={`${z.monat} ${z.kette}`}>
          <Zeilenkopf>{monatText(z.monat)}</Zeilenkopf>
          <Zelle t="Kette">{KETTE_TEXT[z.kette]}</Zelle>
          <Zelle t="Stand">{z.stand}</Zelle>
          <Zelle t="Wurzel">
            <code className="rl-wurzel">{z.wurzel}</code>
          </Zelle>
        </Zeile>
      ))}
    </Tabelle>
  );
}
