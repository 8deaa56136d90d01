import type { Formularwerte, Unterschied } from './formular';

/** Every reason for which the domain says no. One union, so that no text can be missing. */
export const ABLEHNUNGSCODES = [
  'ANLAGEN_VORHANDEN',
  'ANMELDUNG_FALSCH',
  'BEGRUENDUNG_FEHLT',
  'DOKUMENT_LEER',
  'DOKUMENT_UNLESBAR',
  'DOKUMENT_ZU_GROSS',
  'ERGEBNIS_NICHT_ERLAUBT',
  'ERGEBNIS_ZU_FRUEH',
  'FREIGABE_UNVOLLSTAENDIG',
  'GREMIUM_UNBEKANNT',
  'INZWISCHEN_GEAENDERT',
  'KEIN_FOLGEGREMIUM',
  'KENNWORT_FALSCH',
  'KOMMUNE_BESTEHT',
  'NICHT_ERLAUBT',
  'NICHT_GEFUNDEN',
  'NUMMER_UNGUELTIG',
  'NUMMER_VERGEBEN',
  'NUMMERNKREIS_ERSCHOEPFT',
  'NUMMERNMUSTER_UNGUELTIG',
  'OHNE_SITZUNG',
  'REGEL_VERLETZT',
  'SCHRITT_ENTFALLEN',
  'SITZUNG_ABGESAGT',
  'STIMMEN_UEBER_ANWESENDEN',
  'STIMMEN_UNGUELTIG',
  'VERWEIS_DOPPELT',
  'VORLAGE_STEHT_FEST',
  'VORLAGE_UNVOLLSTAENDIG',
  'VORLAGE_VERSANDT',
  'WORTLAUT_FEHLT',
  'ZU_VIELE_VERSUCHE',
] as const;
export type AblehnungsCode = (typeof ABLEHNUNGSCODES)[number];

/**
 * A refusal as a value: the code, the rule behind it ('V-EARLY', 'O3'), the input field it concerns, the names it is about;
 * `saetze`: a sentence per field where several are concerned. After INZWISCHEN_GEAENDERT: what the other person changed, and
 * what the form goes on with.
 */
export type Ablehnung = {
  code: AblehnungsCode;
  regel?: string;
  feld?: string;
  betrifft?: string[];
  saetze?: Readonly<Record<string, string>>;
  unterschiede?: readonly Unterschied[];
  eingabe?: Formularwerte;
};
