/** Every reason for which the domain says no. One union, so that no text can be missing. */
export const ABLEHNUNGSCODES = [
  'BEGRUENDUNG_FEHLT',
  'EINLADUNG_FEHLT',
  'ERGEBNIS_NICHT_ERLAUBT',
  'ERGEBNIS_ZU_FRUEH',
  'GREMIUM_UNBEKANNT',
  'INZWISCHEN_GEAENDERT',
  'KEIN_FOLGEGREMIUM',
  'KOMMUNE_BESTEHT',
  'LADUNGSFRIST_VORBEI',
  'NICHT_ERLAUBT',
  'NICHT_FREIGEGEBEN',
  'NICHT_GEFUNDEN',
  'NUMMER_UNGUELTIG',
  'NUMMER_VERGEBEN',
  'NUMMERNKREIS_ERSCHOEPFT',
  'NUMMERNMUSTER_UNGUELTIG',
  'OEFFENTLICHER_TEIL',
  'OHNE_SITZUNG',
  'PUNKT_FEST',
  'SCHON_VERSANDT',
  'SCHRITT_ENTFALLEN',
  'SITZUNG_ABGESAGT',
  'SITZUNG_BEGONNEN',
  'SITZUNG_FAELLT_AUS',
  'STIMMEN_UEBER_ANWESENDEN',
  'STIMMEN_UNGUELTIG',
  'TAGESORDNUNG_FEST',
  'TAGESORDNUNG_LEER',
  'TAGESORDNUNG_VERALTET',
  'WORTLAUT_FEHLT',
] as const;
export type AblehnungsCode = (typeof ABLEHNUNGSCODES)[number];

/** A refusal as a value: the code, the rule behind it ('V-EARLY', 'O3'), the input field it concerns, the names it is about. */
export type Ablehnung = { code: AblehnungsCode; regel?: string; feld?: string; betrifft?: string[] };
