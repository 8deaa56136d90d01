import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { gehoertZu, lebt } from '../datenbank/prozess';
import { Abbruch } from './abbruch';
import { datenordner } from './pfade';

/** Who serves this checkout, and where: read by a second start and by the import, to name the address. */
type Stelle = { pid: number; adresse: string; port: number };

const datei = () => join(datenordner(), 'betrieb.json');

/** The port of PORT, 3000 without. */
export function gewuenschterPort(): number {
  const text = process.env.PORT || '3000';
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Abbruch(`PORT muss eine Zahl zwischen 1 und 65535 sein, nicht „${text}“.`);
}

/** The application that serves this checkout now; null where none does. */
export function laufende(): Stelle | null {
  try {
    const stelle = JSON.parse(readFileSync(datei(), 'utf8')) as Stelle;
    return lebt(stelle.pid) && gehoertZu(stelle.pid, 'betrieb/start.ts') ? stelle : null;
  } catch {
    return null;
  }
}

/** The refusal for a second start in the same checkout. */
export function laeuftBereits(): Abbruch {
  const stelle = laufende();
  return new Abbruch(`Ratslauf läuft bereits${stelle ? ` unter ${stelle.adresse}` : ' aus diesem Ordner'}.`);
}

/** Refuses a port somebody listens on, and says whether that is us. */
export function pruefePort(port: number): Promise<void> {
  return new Promise((fertig, ablehnen) => {
    const probe = createServer();
    probe.on('error', (fehler: NodeJS.ErrnoException) => {
      if (fehler.code === 'EACCES')
        ablehnen(
          new Abbruch(
            `Port ${port} darf dieser Benutzer nicht öffnen; bitte mit PORT einen Port ab 1024 wählen.`,
          ),
        );
      else if (laufende()?.port === port) ablehnen(laeuftBereits());
      else
        ablehnen(
          new Abbruch(
            `Port ${port} ist belegt; bitte mit PORT einen anderen wählen, zum Beispiel PORT=${port + 1} npm start.`,
          ),
        );
    });
    probe.listen(port, () => probe.close(() => fertig()));
  });
}

/** Notes that this process serves, until the function answered is called. */
export function melderStelle(adresse: string, port: number): () => void {
  writeFileSync(datei(), JSON.stringify({ pid: process.pid, adresse, port } satisfies Stelle));
  return () => rmSync(datei(), { force: true });
}
