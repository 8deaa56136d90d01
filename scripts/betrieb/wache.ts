import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as warte } from 'node:timers/promises';
import { melde } from './ausgabe';
import { wurzel } from './pfade';

const ERSTE_PAUSE_MS = 1000;
const LAENGSTE_PAUSE_MS = 30_000;
/** Whoever has worked for so long did not fail at starting. */
const STABIL_MS = 60_000;

const fehlerausgabe = 2;

function starteArbeiter(env: NodeJS.ProcessEnv): ChildProcess {
  const argumente = ['--conditions=react-server', '--import', 'tsx', 'scripts/betrieb/arbeiter.ts'];
  // The channel closes with this process, however it ends; then the worker ends too.
  const stdio = ['ignore', fehlerausgabe, 'inherit', 'ipc'] as const;
  return spawn(process.execPath, argumente, { cwd: wurzel, env, stdio: [...stdio] });
}

const zuEnde = (kind: ChildProcess) =>
  new Promise<void>((weg) => {
    kind.once('error', () => weg());
    kind.once('exit', () => weg());
  });

/**
 * Keeps a worker running as a process of its own until the function answered is called: one that dies is followed by
 * another, after a pause that grows while none of them lasts.
 */
export function bewacheArbeiter(env: NodeJS.ProcessEnv): () => Promise<void> {
  const schluss = new AbortController();
  let kind: ChildProcess;
  const lauf = (async () => {
    let pause = ERSTE_PAUSE_MS;
    while (!schluss.signal.aborted) {
      const beginn = performance.now();
      kind = starteArbeiter(env);
      await zuEnde(kind);
      if (schluss.signal.aborted) return;
      if (performance.now() - beginn > STABIL_MS) pause = ERSTE_PAUSE_MS;
      melde(`Der Prozess für Aufträge hat sich beendet; neuer Start in ${pause / 1000} s.`);
      await warte(pause, undefined, { signal: schluss.signal }).catch(() => {});
      pause = Math.min(pause * 2, LAENGSTE_PAUSE_MS);
    }
  })();
  return async () => {
    schluss.abort();
    kind.kill('SIGTERM');
    await lauf;
  };
}
