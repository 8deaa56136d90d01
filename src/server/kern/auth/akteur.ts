import 'server-only';
import type { Akteur } from '@/domain/zugriff/akteur';

/** The anonymous reader: reads from schema `oeffentlich`. */
export const OEFFENTLICH = { art: 'oeffentlich', name: 'Öffentlichkeit' } as Akteur;

/** The command line and the jobs of this installation. */
export const SYSTEM = { art: 'system', name: 'System' } as Akteur;
