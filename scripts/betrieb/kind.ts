import { type StdioOptions, spawn } from 'node:child_process';
import { wurzel } from './pfade';

const FEHLERAUSGABE = 2;

/**
 * Runs Node with these arguments in the checkout, shares the terminal, and answers with the exit code. All it says is
 * progress, so it goes to standard error.
 */
export function node(argumente: string[], env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<number> {
  return new Promise((fertig, fehler) => {
    const stdio = ['inherit', FEHLERAUSGABE, 'inherit'] satisfies StdioOptions;
    const kind = spawn(process.execPath, argumente, { cwd: wurzel, env, stdio, signal });
    kind.on('error', fehler);
    kind.on('exit', (code) => fertig(code ?? 1));
  });
}

/** Runs a TypeScript file of the project as the server runs. */
export function typescript(
  datei: string,
  env: NodeJS.ProcessEnv,
  signal?: AbortSignal,
  argumente: readonly string[] = [],
): Promise<number> {
  return node(['--conditions=react-server', '--import', 'tsx', datei, ...argumente], env, signal);
}
