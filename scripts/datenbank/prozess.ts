import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** True while a process of this number exists, whoever it belongs to. */
export function lebt(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fehler) {
    return fehler instanceof Error && 'code' in fehler && fehler.code === 'EPERM';
  }
}

/** Numbers are given out again: true only if the process was called with this text in its command line. */
export function gehoertZu(pid: number, text: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(text);
  } catch {
    const aufruf = spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
    // Where neither can be asked, the careful answer leaves the process alone.
    return aufruf.status !== 0 ? process.platform === 'win32' : aufruf.stdout.includes(text);
  }
}
