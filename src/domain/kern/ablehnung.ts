/** Every reason for which the domain says no. One union, so that no text can be missing. */
export const ABLEHNUNGSCODES = [
  'ANLAGE_ANDERE_ART',
  'ANLAGE_ART',
  'ANLAGE_FEHLT',
  'ANLAGE_LEER',
  'ANLAGE_TITEL',
  'ANLAGE_UNVOLLSTAENDIG',
  'ANLAGE_ZU_GROSS',
  'ANMELDUNG_FALSCH',
  'BEGRUENDUNG_FEHLT',
  'ERGEBNIS_NICHT_ERLAUBT',
  'ERGEBNIS_ZU_FRUEH',
  'GREMIUM_UNBEKANNT',
  'INZWISCHEN_GEAENDERT',
  'KEIN_FOLGEGREMIUM',
  'KENNWORT_FALSCH',
  'KOMMUNE_BESTEHT',
  'NICHT_ANGEMELDET',
  'NICHT_ERLAUBT',
  'NICHT_GEFUNDEN',
  'NUMMER_UNGUELTIG',
  'NUMMER_VERGEBEN',
  'NUMMERNKREIS_ERSCHOEPFT',
  'NUMMERNMUSTER_UNGUELTIG',
  'OHNE_SITZUNG',
  'SCHRITT_ENTFALLEN',
  'SITZUNG_ABGESAGT',
  'STIMMEN_UEBER_ANWESENDEN',
  'STIMMEN_UNGUELTIG',
  'WORTLAUT_FEHLT',
  'ZU_VIELE_VERSUCHE',
] as const;
export type AblehnungsCode = (typeof ABLEHNUNGSCODES)[number];

/** A refusal as a value: the code, the rule behind it ('V-EARLY', 'O3'), the input field it concerns, the names it is about. */
export type Ablehnung = { code: AblehnungsCode; regel?: string; feld?: string; betrifft?: string[] };
