import 'server-only';
import type { Akteur } from '@/domain/zugriff/akteur';
import { verzeichnis } from '@/server/kern/auth/verzeichnis';

/** What the button to the city's directory says; null where none is set. */
export const verzeichnisName = (_: Akteur): string | null => verzeichnis()?.name ?? null;
