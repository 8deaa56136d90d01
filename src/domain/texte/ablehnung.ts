import type { AblehnungsCode } from '../kern/ablehnung';

/** What a person reads when the domain refuses: what is wrong, and what to do instead. */
export const ABLEHNUNG_TEXT: Record<AblehnungsCode, string> = {
  ANLAGEN_VORHANDEN: 'Der Entwurf hat noch Anlagen. Bitte entfernen Sie diese zuerst.',
  ANMELDUNG_FALSCH: 'E-Mail-Adresse und Kennwort passen nicht zusammen, oder das Konto ist gesperrt.',
  BEGRUENDUNG_FEHLT:
    'Zu dieser Beratung ist bereits ein Ergebnis erfasst. Bitte begründen Sie die Korrektur; der alte Stand bleibt erhalten.',
  DOKUMENT_LEER: 'Das Dokument enthält keinen Text.',
  DOKUMENT_UNLESBAR:
    'Die Datei enthält keinen reinen Text. Bitte speichern Sie sie als Text (txt, md) oder fügen Sie den Text ein.',
  DOKUMENT_ZU_GROSS:
    'Das Dokument ist größer als 1 MB. Ein Vorlagentext ist kleiner; Bilder und Pläne gehören zu den Anlagen.',
  ERGEBNIS_NICHT_ERLAUBT: 'Dieses Ergebnis ist bei der Zuständigkeit des Gremiums nicht vorgesehen.',
  ERGEBNIS_ZU_FRUEH:
    'Die Sitzung hat noch nicht begonnen. Vor Beginn können nur „abgesetzt“ und „zurückgezogen“ erfasst werden.',
  FREIGABE_UNVOLLSTAENDIG: 'Für die Freigabe fehlen noch Angaben.',
  GREMIUM_UNBEKANNT:
    'Die Vorlage nennt Gremien, die es in der Kommune (noch) nicht gibt. Bitte legen Sie sie an oder ergänzen Sie einen Alias.',
  INZWISCHEN_GEAENDERT:
    'Jemand anderes hat das inzwischen geändert. Ihre Eingaben stehen noch hier; bitte vergleichen Sie und speichern Sie noch einmal.',
  KEIN_FOLGEGREMIUM:
    'Es gibt keine spätere offene Beratung. Bitte ergänzen Sie die Beratungsfolge oder wählen Sie „vertagt“.',
  KENNWORT_FALSCH: 'Das bisherige Kennwort stimmt nicht.',
  KOMMUNE_BESTEHT: 'In dieser Datenbank ist schon eine Kommune eingerichtet.',
  NICHT_ERLAUBT: 'Dazu fehlt Ihnen die Berechtigung.',
  NICHT_GEFUNDEN: 'Das gibt es nicht oder nicht mehr.',
  NUMMER_UNGUELTIG: 'Die Drucksache-Nummer entspricht nicht dem Muster der Kommune.',
  NUMMER_VERGEBEN: 'Unter dieser Drucksache-Nummer gibt es schon eine andere Vorlage.',
  NUMMERNKREIS_ERSCHOEPFT: 'Für dieses Jahr ist keine Drucksache-Nummer mehr frei.',
  NUMMERNMUSTER_UNGUELTIG:
    'Das Muster braucht genau eine laufende Nummer (N) und genau ein Jahr (JJ oder JJJJ).',
  OHNE_SITZUNG: 'Die Beratung ist noch keiner Sitzung zugeordnet. Ohne Sitzung gibt es kein Ergebnis.',
  REGEL_VERLETZT:
    'Die Beratungsfolge verletzt Regeln. Bitte ändern Sie die Folge oder begründen Sie dort die Ausnahme.',
  SCHRITT_ENTFALLEN: 'Diese Beratung ist entfallen. Ein Ergebnis kann nicht erfasst werden.',
  SITZUNG_ABGESAGT: 'Die Sitzung ist abgesagt. Es kann nur „nicht behandelt“ erfasst werden.',
  STIMMEN_UEBER_ANWESENDEN:
    'Es sind mehr Stimmen gezählt, als stimmberechtigte und nicht befangene Mitglieder anwesend sind.',
  STIMMEN_UNGUELTIG: 'Bitte geben Sie die Stimmen als ganze Zahlen ab 0 an.',
  VERWEIS_DOPPELT: 'Derselbe Bezug steht zweimal da.',
  VORLAGE_STEHT_FEST: 'Der Text dieser Vorlage steht fest und kann hier nicht mehr geändert werden.',
  VORLAGE_UNVOLLSTAENDIG:
    'Eine freigegebene Vorlage bleibt vollständig. Bitte ergänzen Sie die Angaben oder nehmen Sie die Freigabe zurück.',
  VORLAGE_VERSANDT:
    'Die Vorlage steht auf einer versandten Tagesordnung. Die Freigabe kann nicht mehr zurückgenommen werden.',
  WORTLAUT_FEHLT: 'Bitte geben Sie den Wortlaut an, der beschlossen oder empfohlen wurde.',
  ZU_VIELE_VERSUCHE:
    'Das waren zu viele Versuche. Bitte warten Sie 15 Minuten und versuchen Sie es dann noch einmal.',
};
