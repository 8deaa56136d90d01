import type { Mitgliedsrolle } from '@/domain/gremium/mitgliedschaft';
import type { Kontaktart } from '@/domain/person/kontaktart';
import { KONTAKTART_TEXT } from '@/domain/texte/kontaktart';
import { MITGLIEDSROLLE_TEXT } from '@/domain/texte/mitgliedsrolle';
import { Leer } from '../ui/Leer';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';

export type Mitglied = {
  id: string;
  name: string;
  rolle: Mitgliedsrolle;
  fraktion: string | null;
  /** What the member has agreed to show, and where it leads (kontaktziel). */
  kontakte: Kontaktzeile[];
};

type Kontaktzeile = { art: Kontaktart; wert: string; ziel: string | null };

const SPALTEN = ['Name', 'Funktion', 'Fraktion oder Gruppe'].map((titel) => ({ titel }));
const KONTAKT = { titel: 'Kontakt' };

/** The chair first; who takes the minutes is no member and comes last. */
const RANG: Partial<Record<Mitgliedsrolle, number>> = {
  VORSITZ: 0,
  STELLVERTRETENDER_VORSITZ: 1,
  SCHRIFTFUEHRUNG: 3,
};
const rang = ({ rolle }: Mitglied): number => RANG[rolle] ?? 2;

const istMitglied = ({ rolle }: Mitglied): boolean => rolle !== 'SCHRIFTFUEHRUNG';

/** Who sits in a body today. */
export function Mitgliederliste({ mitglieder }: { mitglieder: Mitglied[] }) {
  if (mitglieder.length === 0) return <Leer titel="Noch keine Mitglieder erfasst." />;
  const anzahl = mitglieder.filter(istMitglied).length;
  const mitKontakt = mitglieder.some((m) => m.kontakte.length > 0);
  return (
    <Tabelle
      titel={anzahl === 1 ? 'Ein Mitglied' : `${anzahl} Mitglieder`}
      spalten={mitKontakt ? [...SPALTEN, KONTAKT] : SPALTEN}
    >
      {[...mitglieder]
        .sort((a, b) => rang(a) - rang(b))
        .map((m) => (
          <Zeile key={m.id}>
            <Zeilenkopf>{m.name}</Zeilenkopf>
            <Zelle t="Funktion">{MITGLIEDSROLLE_TEXT[m.rolle]}</Zelle>
            <Zelle t="Fraktion oder Gruppe">{m.fraktion ?? (istMitglied(m) ? 'ohne' : '–')}</Zelle>
            {mitKontakt && (
              <Zelle t={m.kontakte.length > 0 ? 'Kontakt' : undefined}>
                {m.kontakte.map((k) => (
                  <Kontakt key={`${k.art} ${k.wert}`} {...k} />
                ))}
              </Zelle>
            )}
          </Zeile>
        ))}
    </Tabelle>
  );
}

function Kontakt({ art, wert, ziel }: Kontaktzeile) {
  return (
    <span className="rl-umbruch block">
      <span className="sr-only">{KONTAKTART_TEXT[art]}: </span>
      {ziel ? <a href={ziel}>{wert}</a> : wert}
    </span>
  );
}
