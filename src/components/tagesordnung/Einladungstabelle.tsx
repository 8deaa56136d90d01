import type { Fristlage } from '@/domain/frist/fristlage';
import type { LocalDate } from '@/domain/kern/localDate';
import { Datum } from '../ui/Datum';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';
import { Fristangabe } from './Fristangabe';

export type Einladungszeile = {
  href: string;
  /** Lead body first: "Rat der Stadt und Hauptausschuss". */
  gremium: string;
  nummer: number | null;
  datum: LocalDate;
  beginn: string | null;
  abgesagt: boolean;
  vorlagen: number;
  /** Berlin day of the dispatch; null = not yet. */
  versandtAm: LocalDate | null;
  frist: Fristlage;
  /** It has begun or is over: nothing to dispatch any more. */
  vorbei: boolean;
};

const SPALTEN = [
  { titel: 'Sitzung' },
  { titel: 'Termin' },
  { titel: 'Vorlagen', zahl: true },
  { titel: 'Einladung' },
];

type EinladungstabelleProps = { titel: string; titelVersteckt?: boolean; zeilen: Einladungszeile[] };

/** Sittings with what is planned for them and whether the invitation is out. */
export function Einladungstabelle({ titel, titelVersteckt, zeilen }: EinladungstabelleProps) {
  return (
    <Tabelle titel={titel} titelVersteckt={titelVersteckt} spalten={SPALTEN} klasse="rl-einladungen">
      {zeilen.map((z) => (
        <Zeile key={z.href}>
          <Zeilenkopf>
            <a href={z.href}>{z.gremium}</a>
            {z.nummer && <span className="rl-zusatz">{z.nummer}. Sitzung</span>}
          </Zeilenkopf>
          <Zelle t="Termin">
            <Datum tag={z.datum} beginn={z.beginn} wochentag />
          </Zelle>
          <Zelle t="Vorlagen" zahl>
            {z.vorlagen}
          </Zelle>
          <Zelle t="Einladung">
            <Stand zeile={z} />
          </Zelle>
        </Zeile>
      ))}
    </Tabelle>
  );
}

function Stand({ zeile }: { zeile: Einladungszeile }) {
  if (zeile.abgesagt) return 'abgesagt';
  if (zeile.versandtAm) {
    return (
      <>
        versandt am <Datum tag={zeile.versandtAm} />
      </>
    );
  }
  return zeile.vorbei ? 'nicht versandt' : <Fristangabe frist={zeile.frist} kurz />;
}
