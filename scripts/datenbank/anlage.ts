import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Abbruch } from '../betrieb/abbruch';
import { datenordner, wurzel } from '../betrieb/pfade';
import { type Benutzer, datenbankbenutzer, erreicht } from './benutzer';
import { installierteProgramme, kopierteProgramme } from './programme';

/** Where the embedded database of this checkout lives, with which programs it runs, and as whom. */
export type Anlage = { ordner: string; programme: string; benutzer: Benutzer; ausgewichen: boolean };

/** Makes a folder and proves that it can be written to; refuses with one sentence where it cannot. */
export function beschreibbar(ordner: string): string {
  try {
    mkdirSync(ordner, { recursive: true });
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

/** A fixed folder outside of the checkout, of which every user may pass through the way to it. */
function ausweichordner(daten: string): string {
  const kennung = createHash('sha256').update(`${wurzel}\n${daten}`).digest('hex').slice(0, 12);
  const oben = ['/var/lib', '/var/tmp'].find((ordner) => {
    try {
      accessSync(ordner, constants.W_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (!oben)
    throw new Abbruch('Für die eingebettete Datenbank ist weder /var/lib noch /var/tmp beschreibbar.');
  return beschreibbar(join(oben, `ratslauf-${kennung}`));
}

/**
 * Finds the place of the embedded database: the data folder, and the programs in node_modules. As root both must be
 * reachable for the user `postgres`; a checkout in a closed home folder is not, then both move to a fixed folder.
 */
export function anlage(daten = datenordner()): Anlage {
  beschreibbar(daten);
  const benutzer = datenbankbenutzer();
  const programme = installierteProgramme();
  if (erreicht(benutzer, daten) && erreicht(benutzer, join(programme, 'postgres'))) {
    return { ordner: join(daten, 'datenbank'), programme, benutzer, ausgewichen: false };
  }
  const ersatz = ausweichordner(daten);
  chmodSync(ersatz, 0o711);
  return {
    ordner: join(ersatz, 'datenbank'),
    programme: kopierteProgramme(ersatz),
    benutzer,
    ausgewichen: true,
  };
}
