import { parseArgs } from 'node:util';
import { wurzel } from '../betrieb/pfade';

export type Aufruf = {
  /** Only pages and deeds whose name contains this. */
  nur: string | null;
  kurz: boolean;
  /** What to measure: a folder of the product, or a state in its history. */
  bau: string;
  /** What the columns of this run are called. */
  name: string;
  vorlagen: number;
  /** The city the larger one is compared with; 0 = none. */
  klein: number;
  nurStadt: boolean;
};

export const HILFE = `npm run bench -- [Optionen]
  --nur <Wort>       nur Seiten und Eingaben, deren Name das Wort enthält
  --kurz             kürzere Messungen, ohne Wachstum
  --bau <Stand>      ein anderer Stand des Programms: ein Ordner mit seinen Quellen, oder was git einen Stand nennt
  --name <Wort>      wie der Stand in docs/leistung.json heißt (ohne: „nachher“, mit --bau: „vorher“)
  --vorlagen <Zahl>  Größe der Stadt (ohne: 100000)
  --stadt            nur die Datenbanken anlegen, nichts messen`;

/** Reads the command line; null where somebody asks what there is. */
export function leseAufruf(argumente: readonly string[]): Aufruf | null {
  const { values } = parseArgs({
    args: [...argumente],
    options: {
      nur: { type: 'string' },
      kurz: { type: 'boolean', default: false },
      bau: { type: 'string' },
      name: { type: 'string' },
      vorlagen: { type: 'string', default: '100000' },
      stadt: { type: 'boolean', default: false },
      hilfe: { type: 'boolean', default: false },
    },
  });
  const vorlagen = Number(values.vorlagen);
  if (values.hilfe || !Number.isInteger(vorlagen) || vorlagen < 300) return null;
  return {
    nur: values.nur?.toLocaleLowerCase('de') ?? null,
    kurz: values.kurz,
    bau: values.bau ?? wurzel,
    name: values.name ?? (values.bau ? 'vorher' : 'nachher'),
    vorlagen,
    klein: vorlagen / 10 >= 300 ? vorlagen / 10 : 0,
    nurStadt: values.stadt,
  };
}
