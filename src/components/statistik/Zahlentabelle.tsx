import { type Zahlentafel, zahlText } from '@/domain/statistik/zahlen';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';

/** The numbers behind a picture, all of them. The first column names the row. */
export function Zahlentabelle({ titel, tafel }: { titel: string; tafel: Zahlentafel }) {
  return (
    <Tabelle titel={titel} titelVersteckt spalten={[...tafel.spalten]} klasse="st-tafel">
      {tafel.zeilen.map(([erste, ...weitere], i) => (
        <Zeile key={i}>
          <Zeilenkopf>{erste}</Zeilenkopf>
          {weitere.map((wert, k) => (
            <Zelle key={k} t={tafel.spalten[k + 1]?.titel} zahl={tafel.spalten[k + 1]?.zahl}>
              {wert === null ? '–' : typeof wert === 'number' ? zahlText(wert) : wert}
            </Zelle>
          ))}
        </Zeile>
      ))}
    </Tabelle>
  );
}
