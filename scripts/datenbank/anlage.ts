import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Abbruch } from '../betrieb/abbruch';
import { datenordner, wurzel } from '../betrieb/pfade';
import { type Benutzer, datenbankbenutzer, erreicht } from './benutzer';
import { installierteProgramme, kopierteProgramme } from './programme';

/** Where the embedded database of this checkout lives, with which programs it runs, and as whom. */
export type Anlage = { ordner: string; programme: string; benutzer: Benutzer; ausgewichen: boolean };

/** Step by step: Node's own recursive mkdir runs for ever in a file system that makes no folders, such as /proc. */
function legeOrdnerAn(ordner: string): void {
  if (existsSync(ordner)) return;
  legeOrdnerAn(dirname(ordner));
  mkdirSync(ordner);
}

/** Makes a folder and proves that it can be written to; refuses with one sentence where it cannot. */
export function beschreibbar(ordner: string): string {
  try {
    legeOrdnerAn(ordner);
    const probe = join(ordner, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
    return ordner;
  } catch (fehler) {
    const grund = fehler instanceof Error ? fehler.message.split(':')[0] : '';
    throw new Abbruch(
      `Der Datenordner ${ordner} ist nicht beschreibbar (${grund}); bitte Rechte ändern oder RATSLAUF_DATEN setzen.`,
    );
  }
}

const kurz = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);

const oberhalb = ['/var/lib', '/var/tmp'];
const orte = {
  innen: (daten: string) => join(daten, 'datenbank'),
  aussen: (oben: string) => join(oben, `ratslauf-${kurz(wurzel)}`),
  ausgewichen: (ordner: string, daten: string) => join(ordner, `datenbank-${kurz(daten)}`),
};

/** True where an earlier start has made the embedded database. Changes nothing. */
export function istAngelegt(): boolean {
  const daten = datenordner();
  const aussen = oberhalb.map((oben) => orte.ausgewichen(orte.aussen(oben), daten));
  return [orte.innen(daten), ...aussen].some((ordner) => existsSync(ordner));
}

/** A fixed folder of this checkout outside of it, on a way that every user may pass. */
function ausweichordner(): string {
  const oben = oberhalb.find((ordner) => {
    try {
      accessSync(ordner, constants.W_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (!oben)
    throw new Abbruch('Für die eingebettete Datenbank ist weder /var/lib noch /var/tmp beschreibbar.');
  const ordner = beschreibbar(orte.aussen(oben));
  chmodSync(ordner, 0o711);
  return ordner;
}

/** The programs of PostgreSQL where this user gets to them: in node_modules, or copied out of it. */
export function programmeFuer(benutzer: Benutzer): string {
  const programme = installierteProgramme();
  return erreicht(benutzer, join(programme, 'postgres')) ? programme : kopierteProgramme(ausweichordner());
}

/**
 * Finds the place of the embedded database: in the data folder. As root that must be reachable for the user
 * `postgres`; in a closed home folder it is not, then the database lives in a fixed folder outside.
 */
export function anlage(): Anlage {
  const daten = datenordner();
  beschreibbar(daten);
  const benutzer = datenbankbenutzer();
  const programme = programmeFuer(benutzer);
  if (erreicht(benutzer, daten))
    return { ordner: orte.innen(daten), programme, benutzer, ausgewichen: false };
  return {
    ordner: orte.ausgewichen(ausweichordner(), daten),
    programme,
    benutzer,
    ausgewichen: true,
  };
}
