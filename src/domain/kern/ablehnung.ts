/** Every reason for which the domain says no. One union, so that no text can be missing. */
export const ABLEHNUNGSCODES = [
  'BEGRUENDUNG_FEHLT',
  'ERGEBNIS_NICHT_ERLAUBT',
  'ERGEBNIS_ZU_FRUEH',
  'GREMIUM_UNBEKANNT',
  'INZWISCHEN_GEAENDERT',
  'KEINE_KENNTNISNAHME_OFFEN',
  'KEIN_FOLGEGREMIUM',
  'KOMMUNE_BESTEHT',
  'NACHFOLGER_HAT_ERGEBNIS',
  'NACHFOLGE_FEHLT',
  'NICHT_ERLAUBT',
  'NICHT_GEFUNDEN',
  'NUMMERNKREIS_ERSCHOEPFT',
  'NUMMERNMUSTER_UNGUELTIG',
  'NUMMER_UNGUELTIG',
  'NUMMER_VERGEBEN',
  'OHNE_SITZUNG',
  'SCHON_ENTSCHIEDEN',
  'SCHRITT_ENTFALLEN',
  'SITZUNG_ABGESAGT',
  'STIMMEN_UEBER_ANWESENDEN',
  'STIMMEN_UNGUELTIG',
  'STIMMEN_WIDERSPRECHEN',
  'TERMIN_UNGUELTIG',
  'VERSCHIEBUNG_UNBESTAETIGT',
  'VERSCHIEBUNG_UNGEPRUEFT',
  'VORLAGE_NICHT_FREIGEGEBEN',
  'VORLAGE_ZURUECKGEZOGEN',
  'WIDERRUF_ABGELAUFEN',
  'WORTLAUT_FEHLT',
  'ZIEL_FEHLT',
] as const;
export type AblehnungsCode = (typeof ABLEHNUNGSCODES)[number];

/** A refusal as a value: the code, the rule behind it ('V-EARLY', 'O3'), the input field it concerns, the names it is about. */
export type Ablehnung = { code: AblehnungsCode; regel?: string; feld?: string; betrifft?: string[] };
