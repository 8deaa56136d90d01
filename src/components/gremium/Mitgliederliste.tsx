import type { Mitgliedsrolle } from '@/domain/gremium/mitgliedschaft';
import { MITGLIEDSROLLE_TEXT } from '@/domain/texte/mitgliedsrolle';
import { Leer } from '../ui/Leer';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';

export type Mitglied = { id: string; name: string; rolle: Mitgliedsrolle; fraktion: string | null };

const SPALTEN = ['Name', 'Funktion', 'Fraktion oder Gruppe'].map((titel) => ({ titel }));

/** Who sits in a body today. */
export function Mitgliederliste({ mitglieder }: { mitglieder: Mitglied[] }) {
  if (mitglieder.length === 0) return <Leer titel="Noch keine Mitglieder erfasst." />;
  return (
    <Tabelle titel={`${mitglieder.length} Mitglieder`} spalten={SPALTEN}>
      {mitglieder.map((m) => (
        <Zeile key={m.id}>
          <Zeilenkopf>{m.name}</Zeilenkopf>
          <Zelle t="Funktion">{MITGLIEDSROLLE_TEXT[m.rolle]}</Zelle>
          <Zelle t="Fraktion oder Gruppe">{m.fraktion ?? 'ohne'}</Zelle>
        </Zeile>
      ))}
    </Tabelle>
  );
}
