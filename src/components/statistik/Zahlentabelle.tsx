import { type Zahlentafel, zahlText } from '@/domain/statistik/zahlen';
import { einmal } from '../markup/einmal';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';

type ZahlentabelleProps = { titel: string; tafel: Zahlentafel };

/** The numbers behind a picture, all of them. The first column names the row. */
export const Zahlentabelle = einmal(
  ({ tafel }: ZahlentabelleProps) => tafel,
  ({ titel, tafel }) => (
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
  ),
);
