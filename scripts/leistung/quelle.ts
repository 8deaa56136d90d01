import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Abbruch } from '../betrieb/abbruch';
import { wurzel } from '../betrieb/pfade';
import { ablage } from './bau';

const git = (...argumente: string[]): Buffer =>
  execFileSync('git', argumente, { cwd: wurzel, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 30 });

/** The folder of the sources to measure, and what this state of them is called. */
export type Quelle = { ordner: string; stand: string };

function kurzform(ordner: string): string {
  try {
    const geaendert = git('-C', ordner, 'status', '--porcelain').length > 0;
    return (
      git('-C', ordner, 'rev-parse', '--short', 'HEAD').toString().trim() +
      (geaendert ? ' mit Änderungen' : '')
    );
  } catch {
    return ordner;
  }
}

/** A folder is taken as it is; any other word is a state in the history of this checkout, laid out in a folder of its own. */
export function quelle(bau: string): Quelle {
  if (existsSync(join(bau, 'package.json'))) return { ordner: resolve(bau), stand: kurzform(resolve(bau)) };
  const ordner = join(ablage(), 'quelle');
  try {
    const stand = git('rev-parse', '--short', `${bau}^{commit}`).toString().trim();
    rmSync(ordner, { recursive: true, force: true });
    mkdirSync(ordner, { recursive: true });
    execFileSync('tar', ['-x', '-C', ordner], { input: git('archive', stand) });
    return { ordner, stand };
  } catch {
    throw new Abbruch(`„${bau}“ ist weder ein Ordner mit diesem Programm noch ein Stand seiner Geschichte.`);
  }
}
