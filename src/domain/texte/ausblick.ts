import type { Position } from '../beratungsfolge/position';
import { type Lage, lageVon } from '../beratungsfolge/position/lage';
import type { Publikum } from '../beratungsfolge/satz';
import { amTag, aufzaehlung, gremium, namen, schritteZu } from '../beratungsfolge/satz/nennung';
import { votenVor } from '../beratungsfolge/satz/votum';
import type { Folge } from '../beratungsfolge/schritt';

/** The paragraph "Wie geht es weiter?": next dates, what blocks them, and what ends the deliberation. */
export function wieGehtEsWeiter(position: Position, folge: Folge, publikum: Publikum): string {
  const lage = lageVon(folge.schritte);
  return [
    ...termine(position, folge, publikum),
    ...sperren(position, folge, lage),
    ...bedingung(position, folge),
    ...(publikum === 'intern' ? hinweise(position) : []),
  ].join(' ');
}

function termine(position: Position, folge: Folge, publikum: Publikum): string[] {
  switch (position.code) {
    case 'VERWALTUNG':
      return ['Nach der Freigabe beginnt die Beratung in den Gremien.'];
    case 'KEINE_FOLGE':
      return ['Sobald das erste Gremium feststeht, erscheint hier der Weg.'];
    case 'ABGESCHLOSSEN':
      return ['Weitere Beratungen sind nicht vorgesehen.'];
    case 'ZURUECKGEZOGEN':
    case 'ENTFALLEN':
      return ['Die Vorlage wird nicht weiter beraten.'];
    default: {
      const naechste = schritteZu(position.naechste, folge.schritte);
      // "öffentliche" is always true for the public and does not tell whether there are others (A10).
      const weitere = publikum === 'intern' ? 'Weitere Termine' : 'Weitere öffentliche Termine';
      if (naechste.length === 0) return [`${weitere} sind nicht geplant.`];
      const danach = position.code === 'HEUTE' || position.code === 'ALS_NAECHSTES';
      const wort = danach ? 'Danach' : 'Als Nächstes';
      return namen(naechste).length > 1
        ? [`${wort}${amTag(naechste)}: ${aufzaehlung(naechste)}.`]
        : [`${wort}: ${gremium(naechste)}${amTag(naechste)}.`];
    }
  }
}

/** W1: who waits for whose vote. */
function sperren(position: Position, folge: Folge, lage: Lage): string[] {
  const wartende = schritteZu(position.blockiert, folge.schritte);
  const voten = votenVor(position.blockiert, lage);
  if (wartende.length === 0 || voten.length === 0) return [];
  const worauf = namen(voten).length > 1 ? 'die Voten' : 'das Votum';
  const warten = namen(wartende).length > 1 ? 'warten' : 'wartet';
  return [`Auf ${worauf} aus ${aufzaehlung(voten)} ${warten} noch: ${aufzaehlung(wartende)}.`];
}

function bedingung(position: Position, folge: Folge): string[] {
  switch (position.code) {
    case 'ERGEBNIS_AUSSTEHEND':
      return nachErgebnis(position, folge);
    case 'NEUER_TERMIN_OFFEN':
      return ['Sobald ein neuer Termin feststeht, erscheint er hier.'];
    case 'TERMIN_OFFEN':
      return ['Sobald ein Termin feststeht, erscheint er hier.'];
    case 'OFFEN_OHNE_ENTSCHEIDUNG':
      return ['Für eine Entscheidung ist eine weitere Beratung nötig.'];
    case 'BERATUNG_LAEUFT':
      return ['Sobald es Neues gibt, steht es auf dieser Seite.'];
    default:
      return [];
  }
}

/** Only a pure Kenntnisnahme surely ends with its last result; a decision may also be put off. */
function nachErgebnis(position: Position, folge: Folge): string[] {
  const einzelnes = position.aktuell.length === 1;
  const sobald = einzelnes ? 'Sobald das Ergebnis eingetragen ist' : 'Sobald die Ergebnisse eingetragen sind';
  const aktuell = schritteZu(position.aktuell, folge.schritte);
  const letzte = position.erledigt + position.aktuell.length === position.gesamt;
  const nurKenntnis = aktuell.every((s) => s.zustaendigkeit === 'KENNTNISNAHME');
  if (letzte && nurKenntnis && !folge.beschlussErforderlich && !folge.weitereOffen) {
    return [`${sobald}, ist die Beratung abgeschlossen.`];
  }
  return [`${sobald}, steht hier, wie es weitergeht.`];
}

function hinweise({ code, hinweise: liste }: Position): string[] {
  return [
    ...(liste.includes('ENTSCHEIDUNG_FEHLT') && code !== 'OFFEN_OHNE_ENTSCHEIDUNG'
      ? ['In der Beratungsfolge fehlt ein Gremium, das entscheidet.']
      : []),
    ...(liste.includes('ANHOERUNG_NACH_BESCHLUSS')
      ? ['Eine Anhörung ist noch offen, obwohl schon entschieden ist.']
      : []),
  ];
}
