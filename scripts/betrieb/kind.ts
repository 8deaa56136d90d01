import { spawn } from 'node:child_process';
import { wurzel } from './pfade';

/** Runs Node with these arguments in the checkout, shares the terminal, and answers with the exit code. */
export function node(argumente: string[], env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<number> {
  return new Promise((fertig, fehler) => {
    const kind = spawn(process.execPath, argumente, { cwd: wurzel, env, stdio: 'inherit', signal });
    kind.on('error', fehler);
    kind.on('exit', (code) => fertig(code ?? 1));
  });
}

/** Runs a TypeScript file of the project as the server runs. */
export function typescript(datei: string, env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<number> {
  return node(['--conditions=react-server', '--import', 'tsx', datei], env, signal);
}
