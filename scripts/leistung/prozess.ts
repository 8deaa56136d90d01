import { type ChildProcess, fork } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wurzel } from '../betrieb/pfade';

/** A process of the bench that answers each message with one message. */
export class Gehilfe {
  readonly #kind: ChildProcess;

  constructor(datei: 'klient' | 'nackt' | 'nachspiel') {
    this.#kind = fork(join(wurzel, `scripts/leistung/${datei}.ts`), {
      execArgv: ['--conditions=react-server', '--import', 'tsx'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
  }

  get pid(): number {
    return this.#kind.pid ?? 0;
  }

  /** The next message, whatever it is. */
  hoere<T>(): Promise<T> {
    return new Promise((fertig, fehler) => {
      const weg = () => fehler(new Error('Ein Prozess der Messung hat sich beendet.'));
      this.#kind.once('exit', weg);
      this.#kind.once('message', (antwort) => {
        this.#kind.off('exit', weg);
        fertig(antwort as T);
      });
    });
  }

  frage<T>(nachricht: object): Promise<T> {
    const antwort = this.hoere<T>();
    this.#kind.send(nachricht);
    return antwort;
  }

  beende(): void {
    this.#kind.disconnect();
  }
}

/** Memory a process holds in RAM, in MB, where the system tells (Linux); null elsewhere. */
function speicher(pid: number): number | null {
  try {
    const kb = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kb ? Math.round(Number(kb) / 1024) : null;
  } catch {
    return null;
  }
}

/** Memory that is a process's own share: what several hold together (shared buffers) is divided among them. */
function anteil(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** The children of a process; empty where the system does not tell. */
function kinder(pid: number): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((kind) => elternteil(kind) === pid);
  } catch {
    return [];
  }
}

function elternteil(pid: number): number | null {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return null;
  }
}

function aufruf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

export type Speicherstand = {
  web: number | null;
  arbeiter: number | null;
  postgres: number | null;
  verbindungen: number;
};

/** What the processes of the installation hold, in MB; of PostgreSQL all together. */
export function speicherstand(web: number, postmaster: number): Speicherstand {
  const arbeiter = kinder(web).find((pid) => aufruf(pid).includes('arbeiter.ts'));
  const alle = [postmaster, ...kinder(postmaster)];
  const summe = Math.round(alle.reduce((zahl, pid) => zahl + anteil(pid), 0));
  return {
    web: speicher(web),
    arbeiter: arbeiter === undefined ? null : speicher(arbeiter),
    postgres: summe > 0 ? summe : null,
    verbindungen: Math.max(0, alle.length - 1),
  };
}
