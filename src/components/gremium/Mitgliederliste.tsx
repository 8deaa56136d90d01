import type { Mitgliedsrolle } from '@/domain/gremium/mitgliedschaft';
import { MITGLIEDSROLLE_TEXT } from '@/domain/texte/mitgliedsrolle';
import { Leer } from '../ui/Leer';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';

export type Mitglied = { id: string; name: string; rolle: Mitgliedsrolle; fraktion: string | null };

const SPALTEN = ['Name', 'Funktion', 'Fraktion oder Gruppe'].map((titel) => ({ titel }));

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
  return (
    <Tabelle titel={anzahl === 1 ? 'Ein Mitglied' : `${anzahl} Mitglieder`} spalten={SPALTEN}>
      {[...mitglieder]
        .sort((a, b) => rang(a) - rang(b))
        .map((m) => (
          <Zeile key={m.id}>
            <Zeilenkopf>{m.name}</Zeilenkopf>
            <Zelle t="Funktion">{MITGLIEDSROLLE_TEXT[m.rolle]}</Zelle>
            <Zelle t="Fraktion oder Gruppe">{m.fraktion ?? (istMitglied(m) ? 'ohne' : '–')}</Zelle>
          </Zeile>
        ))}
    </Tabelle>
  );
}
