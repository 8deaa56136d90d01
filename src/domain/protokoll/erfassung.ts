import { pruefeStimmen, type Stimmen } from '../abstimmung/stimmen';
import { widersprueche } from '../abstimmung/widerspruch';
import { type Ergebnis, RETRY } from '../beratungsfolge/ergebnis';
import { pruefeErgebnis } from '../beratungsfolge/ergebnisMatrix';
import { lageVon } from '../beratungsfolge/position/lage';
import type { Kalender, VerschiebbarerSchritt } from '../beratungsfolge/verschiebung/ersatztermin';
import type { Ablehnung } from '../kern/ablehnung';
import { abgelehnt, ok, type Result } from '../kern/result';
import { IM_HAUS, type Vorlagenstatus } from '../vorlage/vorlage';
import type { ErgebnisEingabe } from './eingabe';
import { type Nachfolge, planeNachfolge } from './nachfolge';
import { planeVerweisung, type Verweisung } from './verweisung';

/** What has to be known of a paper to record one of its results. */
export type Erfassungslage = {
  schritt: VerschiebbarerSchritt;
  hatSitzung: boolean;
  folge: VerschiebbarerSchritt[];
  vorlagenstatus: Vorlagenstatus;
  /** Voting members of the body on that day; null where nobody knows them. */
  stimmberechtigt: number | null;
  kalender: Kalender;
  jetzt: Date;
};

/** Everything one recorded result changes. */
export type Erfassungsplan = {
  korrektur: boolean;
  stimmen: (Stimmen & { befangen: number }) | null;
  /** A successor that no longer has a reason (the correction is no retry). */
  entfaellt: string | null;
  nachfolge: Nachfolge | null;
  verweisung: Verweisung | null;
  zurueckziehen: boolean;
  restEntfaellt: boolean;
};

/**
 * May this be recorded, and what follows from it? Refuses by V-EARLY, V-MATRIX, V-2x, §5.5 (votes), V-MOD (a
 * contradiction without a reason), L5, and where the successor or a cascade is missing or not confirmed.
 */
export function planeErgebnis(lage: Erfassungslage, e: ErgebnisEingabe): Result<Erfassungsplan, Ablehnung> {
  const { schritt, folge } = lage;
  const geprueft = pruefeZulaessigkeit(lage, e);
  if (!geprueft.ok) return geprueft;
  const stimmen = pruefeAbstimmung(lage, e);
  if (!stimmen.ok) return stimmen;

  const alter = folge.find((s) => s.id === schritt.ersetztDurch && !s.entfallen);
  const behalten = alter !== undefined && bleibtBeimNachfolger(schritt.ergebnis, e.ergebnis);
  if (alter && !behalten && alter.ergebnis !== null)
    return abgelehnt({ code: 'NACHFOLGER_HAT_ERGEBNIS', regel: 'V-2x' });

  const oeffnetWieder = RETRY.has(e.ergebnis) || e.ergebnis === 'VERWIESEN';
  if (lage.vorlagenstatus === 'ZURUECKGEZOGEN' && oeffnetWieder && !behalten)
    return abgelehnt({ code: 'VORLAGE_ZURUECKGEZOGEN', regel: 'L5' });
  const nachfolge =
    RETRY.has(e.ergebnis) && !behalten ? planeNachfolge(schritt, folge, lage.kalender, e) : ok(null);
  if (!nachfolge.ok) return nachfolge;
  const verweisung =
    e.ergebnis === 'VERWIESEN' && !behalten ? planeVerweisung(schritt, lage.kalender, e) : ok(null);
  if (!verweisung.ok) return verweisung;
  return ok({
    korrektur: geprueft.wert.korrektur,
    stimmen: stimmen.wert,
    entfaellt: alter && !behalten ? alter.id : null,
    nachfolge: nachfolge.wert,
    verweisung: verweisung.wert,
    zurueckziehen: e.ergebnis === 'ZURUECKGEZOGEN',
    restEntfaellt: e.ergebnis === 'ERLEDIGT' && e.restEntfaellt,
  });
}

/** "vertagt" corrected to "abgesetzt": the next treatment stands all the same. */
function bleibtBeimNachfolger(alt: Ergebnis | null, neu: Ergebnis): boolean {
  return alt === neu || (alt !== null && RETRY.has(alt) && RETRY.has(neu));
}

function pruefeZulaessigkeit(lage: Erfassungslage, e: ErgebnisEingabe) {
  const { schritt, folge, vorlagenstatus } = lage;
  if (IM_HAUS.includes(vorlagenstatus))
    return abgelehnt<Ablehnung>({ code: 'VORLAGE_NICHT_FREIGEGEBEN', regel: 'L1' });
  const zurueck = schritt.ergebnis === 'ZURUECKGEZOGEN';
  if (zurueck || (vorlagenstatus === 'ZURUECKGEZOGEN' && schritt.ergebnis === null))
    return abgelehnt<Ablehnung>({ code: 'VORLAGE_ZURUECKGEZOGEN', regel: 'L5' });
  const geaendert = e.ergebnis === 'GEAENDERT_BESCHLOSSEN';
  const geprueft = pruefeErgebnis(schritt, e.ergebnis, {
    jetzt: lage.jetzt,
    herkunft: 'SITZUNG',
    hatSitzung: lage.hatSitzung,
    begruendung: e.begruendung,
    wortlaut: geaendert ? e.beschlusstext : e.wortlaut,
    folge,
  });
  if (!geprueft.ok && geprueft.fehler.code === 'WORTLAUT_FEHLT' && geaendert)
    return abgelehnt<Ablehnung>({ ...geprueft.fehler, feld: 'beschlusstext' });
  if (!geprueft.ok) return abgelehnt<Ablehnung>({ feld: 'ergebnis', ...geprueft.fehler });
  if (e.ergebnis === 'ZURUECKGEZOGEN' && lageVon(folge).entscheidungen.length > 0)
    return abgelehnt<Ablehnung>({ code: 'SCHON_ENTSCHIEDEN', regel: 'L5', feld: 'ergebnis' });
  return geprueft;
}

function pruefeAbstimmung(
  { stimmberechtigt }: Erfassungslage,
  e: ErgebnisEingabe,
): Result<Erfassungsplan['stimmen'], Ablehnung> {
  const gezaehlt = [e.ja, e.nein, e.enthaltung, e.befangen].some((zahl) => zahl !== null);
  if (!gezaehlt) return ok(null);
  const befangen = e.befangen ?? 0;
  const stimmen = { ja: e.ja ?? 0, nein: e.nein ?? 0, enthaltung: e.enthaltung ?? 0 };
  const anwesende = stimmberechtigt === null ? null : { stimmberechtigt, befangen };
  const geprueft = pruefeStimmen(stimmen, anwesende);
  if (!geprueft.ok) return abgelehnt({ ...geprueft.fehler, feld: 'ja' });
  const widerspricht = widersprueche(stimmen, { ergebnis: e.ergebnis, mehrheit: e.mehrheit }).length > 0;
  if (widerspricht && e.abweichung === null)
    return abgelehnt({ code: 'STIMMEN_WIDERSPRECHEN', regel: 'V-MOD', feld: 'abweichung' });
  return ok({ ...stimmen, befangen });
}
