import { berlinTag, berlinUhrzeit } from '@/domain/kern/localDate';
import { deutschesDatum, uhrzeit } from '@/domain/texte/datum';
import { zeichnungSatz } from '@/domain/texte/mitzeichnung';
import type { Zeichnungszeile } from '@/server/mitzeichnungen/queries';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';

const SPALTEN = ['Stelle', 'Stand', 'Zeitpunkt', 'Anmerkung'].map((titel) => ({ titel }));

/** The signatures of one round, in their order; the one that is due stands out. */
export function Zeichnungstabelle({ titel, zeilen }: { titel: string; zeilen: Zeichnungszeile[] }) {
  return (
    <Tabelle titel={titel} titelVersteckt spalten={SPALTEN}>
      {zeilen.map((z) => (
        <Zeile key={z.id} hier={z.status === 'OFFEN' ? 'handlung' : undefined} aktuell={z.status === 'OFFEN'}>
          <Zeilenkopf>{z.stelle}</Zeilenkopf>
          <Zelle>{zeichnungSatz(z)}</Zelle>
          <Zelle>{z.am && `${deutschesDatum(berlinTag(z.am))}, ${uhrzeit(berlinUhrzeit(z.am))}`}</Zelle>
          <Zelle t={z.anmerkung ? 'Anmerkung' : undefined}>{z.anmerkung}</Zelle>
        </Zeile>
      ))}
    </Tabelle>
  );
}
