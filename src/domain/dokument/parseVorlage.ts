import { erkenneZustaendigkeit } from '../beratungsfolge/erkennung/zustaendigkeit';
import { befundliste, type Melde } from './befundliste';
import { liesFolge } from './folge';
import { ohneDoppelte, pruefeSchritt } from './folge/folgepruefung';
import type { Rollenleser } from './folge/reihe';
import type { GeleseneVorlage } from './geleseneVorlage';
import { gliedere } from './gliederung';
import { liesAbschnitte, restAlsAbschnitt } from './gliederung/abschnitte';
import { sammleVerweise } from './gliederung/verweise';
import { liesKopf } from './kopf';
import { pruefeKopf } from './kopf/kopfpruefung';
import { liesTitel } from './kopf/titel';
import { bereinigt, istLeer, type Zeile, zeilenAus } from './zeilen';

/**
 * Reads a paper in the form of the city (domain rules §0, V-IMP): head, Beratungsfolge, title, sections,
 * references, each with its line. Takes any text, never throws, works in linear time. Nothing is dropped in
 * silence: what fits no field stays readable as a section SONSTIGES and is named in a Befund.
 */
export function parseVorlage(text: string): GeleseneVorlage {
  const { melde, alle } = befundliste();
  const zeilen = zeilenAus(bereinigt(text));
  const liesRolle = rollenleser();
  const teile = gliedere(zeilen, liesRolle, melde);
  const { kopf, rest: kopfrest } = liesKopf(teile.kopf, melde);
  const { schritte, rest: folgerest } = liesFolge(teile.folge, liesRolle, melde);
  const { betreff, untertitel, rest: titelrest } = liesTitel(teile.titel);
  const rest = [...kopfrest, ...folgerest, ...titelrest];
  const beratungsfolge = ohneDoppelte(schritte, melde);
  const abschnitte = [...restAlsAbschnitt(rest, melde), ...liesAbschnitte(teile.abschnitte, melde)];
  const erwaehnend = [teile.titel, rest, ...teile.abschnitte.map((abschnitt) => abschnitt.zeilen)].flat();
  const verweise = sammleVerweise(erwaehnend, kopf.nummer.wert);

  if (zeilen.every(istLeer))
    melde(null, 'FEHLER', 'DOKUMENT_LEER', () => 'Das Dokument enthält keinen Text.');
  else {
    pruefeForm(teile.istFormular, zeilen, melde);
    pruefeKopf(kopf, melde);
    if (!betreff.wert)
      melde(null, 'FEHLER', 'BETREFF_FEHLT', () => 'Unter „Tagesordnungspunkt“ wurde kein Betreff gefunden.');
    if (beratungsfolge.length === 0)
      melde(null, 'WARNUNG', 'FOLGE_LEER', () => 'Die Vorlage enthält keine Beratungsfolge.');
    for (const schritt of beratungsfolge) pruefeSchritt(schritt, melde);
  }
  return {
    ...kopf,
    betreff,
    untertitel,
    beratungsfolge,
    abschnitte: abschnitte.sort((a, b) => a.zeile - b.zeile),
    verweise: verweise.sort((a, b) => a.zeile - b.zeile),
    befunde: alle(),
  };
}

function pruefeForm(istFormular: boolean, zeilen: Zeile[], melde: Melde): void {
  if (!istFormular) {
    const satz = () =>
      'Das Dokument hat nicht die Form einer Vorlage: Keine Beschriftung und keine Überschrift ist bekannt.';
    melde(null, 'FEHLER', 'FORM_UNBEKANNT', satz);
  }
  const unlesbar = zeilen.find((zeile) => zeile.text.includes('\uFFFD'));
  if (unlesbar) {
    const satz = () =>
      'Ab hier enthält das Dokument Zeichen, die nicht lesbar sind (falsche Kodierung oder beschädigte Datei).';
    melde(unlesbar.nr, 'WARNUNG', 'ZEICHEN_UNLESBAR', satz);
  }
}

/** A form has a handful of wordings. What has more than this is noise and not looked into any further. */
const MEISTE_WORTLAUTE = 10_000;

/** Roles repeat from row to row: each wording is read once. Digits are never part of a role. */
function rollenleser(): Rollenleser {
  const gelesen = new Map<string, ReturnType<Rollenleser>>();
  return (text) => {
    const wortlaut = text.replace(/\d+/g, ' ');
    const bekannt = gelesen.get(wortlaut);
    if (bekannt !== undefined || gelesen.size > MEISTE_WORTLAUTE) return bekannt ?? null;
    const rolle = erkenneZustaendigkeit(wortlaut);
    gelesen.set(wortlaut, rolle);
    return rolle;
  };
}
