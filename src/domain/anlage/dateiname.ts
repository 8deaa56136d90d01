import { artZurEndung, DATEIARTEN, type Dateiart } from './dateiart';

const HOECHSTENS = 120;
// Control and format characters can hide or turn round what follows; the others no file system takes.
const VERBOTEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029<>:"|?*]/gu;
const RESERVIERT = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

const endungVon = (name: string): string => /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1] ?? '';
const ohneEndung = (name: string): string =>
  name.slice(0, name.length - endungVon(name).length).replace(/\.$/, '');

/** The name without any path, and without what could mislead a reader or a file system. Never empty. */
function bereinigt(name: string): string {
  const letzter = name.split(/[/\\]/).at(-1) ?? '';
  return letzter
    .normalize('NFC')
    .replace(VERBOTEN, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
}

/** The kind a name claims; null where its ending is none of ours. */
export const behaupteteArt = (name: string): Dateiart | null => artZurEndung(endungVon(bereinigt(name)));

/** The name a file is stored and handed out under: of this kind, at most 120 characters. */
export function dateiname(name: string, art: Dateiart): string {
  const rein = bereinigt(name);
  const eigene = behaupteteArt(name) === art;
  const endung = eigene ? endungVon(rein).toLowerCase() : DATEIARTEN[art].endungen[0];
  const stamm = [...(eigene ? ohneEndung(rein) : rein)]
    .slice(0, HOECHSTENS - endung.length - 1)
    .join('')
    .trim();
  return `${!stamm || RESERVIERT.test(stamm) ? `Anlage${stamm && ` ${stamm}`}` : stamm}.${endung}`;
}

/** What an attachment is called where nobody has named it: its file without the ending. */
export const titelAus = (name: string): string => ohneEndung(name).replace(/_+/g, ' ').trim() || name;

/** The header that names a file to a browser: plain for old ones, UTF-8 for all others (RFC 6266). */
export function dispositionskopf(art: 'inline' | 'attachment', name: string): string {
  const schlicht = name
    .replace(/ß/g, 'ss')
    .replace(/[äöüÄÖÜ]/g, (z) => `${z.normalize('NFD').charAt(0)}e`)
    .normalize('NFD')
    .replace(/[^\x20-\x7e]|["\\%]/g, '');
  const genau = encodeURIComponent(name).replace(
    /['()*]/g,
    (z) => `%${z.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${art}; filename="${schlicht}"; filename*=UTF-8''${genau}`;
}
