import { spawn } from 'node:child_process';
import { wurzel } from './pfade.mjs';

/**
 * Runs a program in the checkout, shares the terminal and answers with its exit code.
 * Signals end the child only: it cleans up, then this process follows with its code. The open IPC channel lets the
 * child notice when this process is killed.
 */
export function ausfuehren(programm, argumente, { umgebung = {}, kanal = false } = {}) {
  return new Promise((fertig, fehler) => {
    const kind = spawn(programm, argumente, {
      cwd: wurzel,
      env: { ...process.env, ...umgebung },
      stdio: kanal ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
      shell: process.platform === 'win32' && programm === 'npm',
    });
    // Ctrl-C in a terminal reaches the child by itself; a second SIGINT from here would be a second wish to stop.
    const weiter = (signal) => (signal === 'SIGINT' ? undefined : kind.kill(signal));
    const signale = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signale) process.on(signal, weiter);
    // Told to stop, npm ends its shell, and the shell tells nobody: then npm is no longer our ancestor.
    const eltern = process.ppid;
    const wache = setInterval(() => process.ppid !== eltern && kind.kill('SIGTERM'), 500);
    if (!process.env.npm_lifecycle_event) clearInterval(wache);
    const ende = () => {
      clearInterval(wache);
      for (const signal of signale) process.off(signal, weiter);
    };
    kind.on('error', (grund) => {
      ende();
      fehler(grund);
    });
    kind.on('exit', (code, signal) => {
      ende();
      fertig(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}

/** For glibc: fewer pools of memory for threads, and what none of them needs any more goes back to the system. */
const SPARSAM = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: String(128 * 1024) };

/** Runs a TypeScript file of the project as the server runs: `server-only` is harmless under this condition. */
export function typescript(datei, argumente = [], { umgebung } = {}) {
  return ausfuehren(process.execPath, ['--conditions=react-server', '--import', 'tsx', datei, ...argumente], {
    umgebung: { NEXT_TELEMETRY_DISABLED: '1', ...SPARSAM, ...umgebung },
    kanal: true,
  });
}
