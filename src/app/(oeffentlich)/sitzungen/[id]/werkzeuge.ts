import type { Ziel } from '@/components/ui/ziel';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import type { SitzungAnsicht } from '@/server/sitzungen/queries';

/** Where this Akteur may work on the Sitzung: its agenda and dispatch, its record. */
export function werkzeuge(akteur: Akteur, { id, gremien }: SitzungAnsicht): Ziel[] {
  const gegenstand = { gremien: gremien.map((g) => g.id) };
  const einladen = darf(akteur, 'sitzung.einladen', gegenstand);
  const erfassen = gegenstand.gremien.some((gremiumId) => darf(akteur, 'ergebnis.erfassen', { gremiumId }));
  return [
    ...(einladen ? [{ href: `/buero/sitzungen/${id}`, text: 'Tagesordnung und Einladung' }] : []),
    ...(einladen ? [{ href: `/buero/sitzungen/${id}/verlauf`, text: 'Änderungen' }] : []),
    ...(erfassen ? [{ href: `/protokoll/${id}`, text: 'Protokoll' }] : []),
  ];
}
