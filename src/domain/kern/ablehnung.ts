import type { Formularwerte, Unterschied } from './formular';

/** Every reason for which the domain says no. One union, so that no text can be missing. */
export const ABLEHNUNGSCODES = [
  'ANLAGEN_VORHANDEN',
  'ANLAGE_ANDERE_ART',
  'ANLAGE_ART',
  'ANLAGE_FEHLT',
  'ANLAGE_LEER',
  'ANLAGE_TITEL',
  'ANLAGE_UNVOLLSTAENDIG',
  'ANLAGE_ZU_GROSS',
  'ANMELDUNG_FALSCH',
  'BEGRUENDUNG_FEHLT',
  'BERATUNG_FEST',
  'DOKUMENT_LEER',
  'DOKUMENT_UNLESBAR',
  'DOKUMENT_ZU_GROSS',
  'EINLADUNG_FEHLT',
  'ENTFALLEN_GRUND_FEHLT',
  'ERGEBNIS_NICHT_ERLAUBT',
  'ERGEBNIS_ZU_FRUEH',
  'FREIGABE_UNVOLLSTAENDIG',
  'GREMIUM_UNBEKANNT',
  'GREMIUM_WAEHLEN',
  'INZWISCHEN_GEAENDERT',
  'KEINE_KENNTNISNAHME_OFFEN',
  'KEIN_FOLGEGREMIUM',
  'KENNWORT_FALSCH',
  'KOMMUNE_BESTEHT',
  'LADUNGSFRIST_VORBEI',
  'NACHFOLGER_HAT_ERGEBNIS',
  'NACHFOLGE_FEHLT',
  'NICHT_ANGEMELDET',
  'NICHT_ERLAUBT',
  'NICHT_FREIGEGEBEN',
  'NICHT_GEFUNDEN',
  'NUMMERNKREIS_ERSCHOEPFT',
  'NUMMERNMUSTER_UNGUELTIG',
  'NUMMER_UNGUELTIG',
  'NUMMER_VERGEBEN',
  'OEFFENTLICHER_TEIL',
  'OHNE_SITZUNG',
  'PUNKT_FEST',
  'REGEL_NICHT_VERLETZT',
  'REGEL_VERLETZT',
  'SACHSTAND_LEER',
  'SACHSTAND_ZUKUNFT',
  'SCHON_ENTSCHIEDEN',
  'SCHON_VERSANDT',
  'SCHRITT_ENTFALLEN',
  'SITZUNG_ABGESAGT',
  'SITZUNG_BEGONNEN',
  'SITZUNG_FAELLT_AUS',
  'SITZUNG_PASST_NICHT',
  'STIMMEN_UEBER_ANWESENDEN',
  'STIMMEN_UNGUELTIG',
  'STIMMEN_WIDERSPRECHEN',
  'TAGESORDNUNG_FEST',
  'TAGESORDNUNG_LEER',
  'TAGESORDNUNG_VERALTET',
  'TERMIN_UNGUELTIG',
  'VERSCHIEBUNG_UNBESTAETIGT',
  'VERSCHIEBUNG_UNGEPRUEFT',
  'VERWEIS_DOPPELT',
  'VORLAGE_NICHT_FREIGEGEBEN',
  'VORLAGE_STEHT_FEST',
  'VORLAGE_UNVOLLSTAENDIG',
  'VORLAGE_VERSANDT',
  'VORLAGE_ZURUECKGEZOGEN',
  'WIDERRUF_ABGELAUFEN',
  'WORTLAUT_FEHLT',
  'ZIEL_FEHLT',
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
