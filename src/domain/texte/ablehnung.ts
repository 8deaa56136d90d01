import type { AblehnungsCode } from '../kern/ablehnung';

/** What a person reads when the domain refuses: what is wrong, and what to do instead. */
export const ABLEHNUNG_TEXT: Record<AblehnungsCode, string> = {
  ANMELDUNG_FALSCH: 'E-Mail-Adresse und Kennwort passen nicht zusammen, oder das Konto ist gesperrt.',
  BEGRUENDUNG_FEHLT:
    'Zu dieser Beratung ist bereits ein Ergebnis erfasst. Bitte begründen Sie die Korrektur; der alte Stand bleibt erhalten.',
  EMAIL_VERGEBEN: 'Zu dieser E-Mail-Adresse gibt es schon ein Konto.',
  ERGEBNIS_NICHT_ERLAUBT: 'Dieses Ergebnis ist bei der Zuständigkeit des Gremiums nicht vorgesehen.',
  ERGEBNIS_ZU_FRUEH:
    'Die Sitzung hat noch nicht begonnen. Vor Beginn können nur „abgesetzt“ und „zurückgezogen“ erfasst werden.',
  FACHBEREICH_FEHLT: 'Diese Rolle braucht einen Fachbereich.',
  FACHBEREICH_GIBT_ES_NICHT: 'Diesen Fachbereich gibt es in der Kommune nicht:',
  GREMIUM_FEHLT: 'Diese Rolle braucht mindestens ein Gremium.',
  GREMIUM_GIBT_ES_NICHT: 'Diese Gremien gibt es in der Kommune nicht, oder der Name ist nicht eindeutig:',
  GREMIUM_UNBEKANNT:
    'Die Vorlage nennt Gremien, die es in der Kommune (noch) nicht gibt. Bitte legen Sie sie an oder ergänzen Sie einen Alias.',
  GREMIUM_UNPASSEND: 'Zu dieser Rolle gehört kein Gremium.',
  INZWISCHEN_GEAENDERT:
    'Jemand anderes hat das inzwischen geändert. Ihre Eingaben stehen noch hier; bitte vergleichen Sie und speichern Sie noch einmal.',
  KEIN_FOLGEGREMIUM:
    'Es gibt keine spätere offene Beratung. Bitte ergänzen Sie die Beratungsfolge oder wählen Sie „vertagt“.',
  KENNWORT_FALSCH: 'Das bisherige Kennwort stimmt nicht.',
  KOMMUNE_BESTEHT: 'In dieser Datenbank ist schon eine Kommune eingerichtet.',
  KONTO_GESPERRT: 'Dieses Konto ist gesperrt.',
  LINK_UNGUELTIG: 'Dieser Link gilt nicht mehr. Bitte fordern Sie einen neuen an.',
  NICHT_ERLAUBT: 'Dazu fehlt Ihnen die Berechtigung.',
  NICHT_GEFUNDEN: 'Das gibt es nicht oder nicht mehr.',
  NUMMERNKREIS_ERSCHOEPFT: 'Für dieses Jahr ist keine Drucksache-Nummer mehr frei.',
  NUMMERNMUSTER_UNGUELTIG:
    'Das Muster braucht genau eine laufende Nummer (N) und genau ein Jahr (JJ oder JJJJ).',
  NUMMER_UNGUELTIG: 'Die Drucksache-Nummer entspricht nicht dem Muster der Kommune.',
  NUMMER_VERGEBEN: 'Unter dieser Drucksache-Nummer gibt es schon eine andere Vorlage.',
  OHNE_SITZUNG: 'Die Beratung ist noch keiner Sitzung zugeordnet. Ohne Sitzung gibt es kein Ergebnis.',
  PERSON_HAT_KONTO: 'Diese Person hat schon ein Konto.',
  PERSON_MEHRDEUTIG: 'Es gibt mehrere Personen dieses Namens. Bitte geben Sie den Namen mit Titel an.',
  SCHRITT_ENTFALLEN: 'Diese Beratung ist entfallen. Ein Ergebnis kann nicht erfasst werden.',
  SITZUNG_ABGESAGT: 'Die Sitzung ist abgesagt. Es kann nur „nicht behandelt“ erfasst werden.',
  STIMMEN_UEBER_ANWESENDEN:
    'Es sind mehr Stimmen gezählt, als stimmberechtigte und nicht befangene Mitglieder anwesend sind.',
  STIMMEN_UNGUELTIG: 'Bitte geben Sie die Stimmen als ganze Zahlen ab 0 an.',
  WORTLAUT_FEHLT: 'Bitte geben Sie den Wortlaut an, der beschlossen oder empfohlen wurde.',
  ZU_VIELE_VERSUCHE:
    'Das waren zu viele Versuche. Bitte warten Sie 15 Minuten und versuchen Sie es dann noch einmal.',
};
