import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const WURZEL = fileURLToPath(new URL('../..', import.meta.url));

export type Quelle = { pfad: string; zeilen: string[]; importe: string[] };

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

/** Every hand-written file below a folder, TypeScript unless said; imports as paths from the root, or package names. */
export function quellen(ordner: string, endung = /\.tsx?$/): Quelle[] {
  return readdirSync(join(WURZEL, ordner), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && endung.test(e.name))
    .map((e) => relative(WURZEL, join(e.parentPath, e.name)))
    .filter((pfad) => !pfad.startsWith('src/generated/'))
    .map((pfad) => {
      const text = readFileSync(join(WURZEL, pfad), 'utf8');
      const importe = [...text.matchAll(IMPORT)].map((m) => aufgeloest(pfad, m[1] ?? m[2] ?? ''));
      return { pfad, zeilen: text.trimEnd().split('\n'), importe };
    });
}

function aufgeloest(von: string, ziel: string): string {
  if (ziel.startsWith('@/')) return `src/${ziel.slice(2)}`;
  return ziel.startsWith('.') ? normalize(join(dirname(von), ziel)) : ziel;
}

export const istTest = (pfad: string): boolean => /\.test\.tsx?$/.test(pfad);
