/** Every reason for which the domain says no. One union, so that no text can be missing. */
export const ABLEHNUNGSCODES = [
  'ANMELDUNG_FALSCH',
  'BEGRUENDUNG_FEHLT',
  'EMAIL_VERGEBEN',
  'ERGEBNIS_NICHT_ERLAUBT',
  'ERGEBNIS_ZU_FRUEH',
  'FACHBEREICH_FEHLT',
  'FACHBEREICH_GIBT_ES_NICHT',
  'GREMIUM_FEHLT',
  'GREMIUM_GIBT_ES_NICHT',
  'GREMIUM_UNBEKANNT',
  'GREMIUM_UNPASSEND',
  'INZWISCHEN_GEAENDERT',
  'KEIN_FOLGEGREMIUM',
  'KENNWORT_FALSCH',
  'KOMMUNE_BESTEHT',
  'KONTO_GESPERRT',
  'LINK_UNGUELTIG',
  'NICHT_ERLAUBT',
  'NICHT_GEFUNDEN',
  'NUMMERNKREIS_ERSCHOEPFT',
  'NUMMERNMUSTER_UNGUELTIG',
  'NUMMER_UNGUELTIG',
  'NUMMER_VERGEBEN',
  'OHNE_SITZUNG',
  'PERSON_HAT_KONTO',
  'PERSON_MEHRDEUTIG',
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
