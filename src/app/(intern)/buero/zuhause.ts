import type { Ziel } from '@/components/ui/ziel';
import { type Akteur, hatRolle } from '@/domain/zugriff/akteur';

/** The page a person comes from to the office's pages: the office its own, a Schriftführung its sittings. */
export function zuhause(akteur: Akteur): Ziel {
  if (hatRolle(akteur, 'RATSBUERO')) return { href: '/buero', text: 'Büro' };
  if (hatRolle(akteur, 'SCHRIFTFUEHRUNG')) return { href: '/protokoll', text: 'Protokoll' };
  return { href: '/buero', text: 'Meine Vorlagen' };
}
