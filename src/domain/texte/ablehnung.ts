import type { AblehnungsCode } from '../kern/ablehnung';

/** What a person reads when the domain refuses: what is wrong, and what to do instead. */
export const ABLEHNUNG_TEXT: Record<AblehnungsCode, string> = {
  ANLAGEN_VORHANDEN: 'Der Entwurf hat noch Anlagen. Bitte entfernen Sie diese zuerst.',
  ANLAGE_ANDERE_ART:
    'Der Inhalt der Datei passt nicht zu ihrer Endung. Bitte speichern Sie sie noch einmal in dem Format, das ihr Name nennt.',
  ANLAGE_ART:
    'Dateien dieser Art können nicht angehängt werden. Möglich sind PDF, Bilder (PNG, JPEG, WebP), Word, Excel und PowerPoint ohne Makros, OpenDocument-Texte und ‑Tabellen, Textdateien (TXT, CSV). Es zählt der Inhalt, nicht der Name.',
  ANLAGE_FEHLT: 'Bitte wählen Sie eine Datei aus.',
  ANLAGE_LEER: 'Die Datei ist leer (0 Byte). Bitte wählen Sie eine andere.',
  ANLAGE_TITEL: 'Der Titel der Anlage darf höchstens 200 Zeichen haben und keine Steuerzeichen enthalten.',
  ANLAGE_UNVOLLSTAENDIG:
    'Die Datei ist nicht vollständig angekommen und wurde nicht gespeichert. Bitte versuchen Sie es noch einmal.',
  ANLAGE_ZU_GROSS:
    'Die Datei ist zu groß und wurde nicht gespeichert. Bitte verkleinern Sie sie oder teilen Sie sie auf.',
  ANMELDUNG_FALSCH: 'E-Mail-Adresse und Kennwort passen nicht zusammen, oder das Konto ist gesperrt.',
  BEGRUENDUNG_FEHLT:
    'Zu dieser Beratung ist bereits ein Ergebnis erfasst. Bitte begründen Sie die Korrektur; der alte Stand bleibt erhalten.',
  BERATUNG_FEST:
    'Beratungen mit Ergebnis, mit neuem Termin oder mit versandter Einladung lassen sich nicht mehr umplanen:',
  DOKUMENT_LEER: 'Das Dokument enthält keinen Text.',
  DOKUMENT_UNLESBAR:
    'Die Datei enthält keinen reinen Text. Bitte speichern Sie sie als Text (txt, md) oder fügen Sie den Text ein.',
  DOKUMENT_ZU_GROSS:
    'Das Dokument ist größer als 1 MB. Ein Vorlagentext ist kleiner; Bilder und Pläne gehören zu den Anlagen.',
  EINLADUNG_FEHLT:
    'Zu dieser Sitzung ist noch nicht eingeladen. Einen Nachtrag gibt es erst nach der Einladung.',
  EMAIL_VERGEBEN: 'Zu dieser E-Mail-Adresse gibt es schon ein Konto.',
  ENTFALLEN_GRUND_FEHLT: 'Bitte geben Sie an, warum die Beratung entfällt.',
  ERGEBNIS_NICHT_ERLAUBT: 'Dieses Ergebnis ist bei der Zuständigkeit des Gremiums nicht vorgesehen.',
  ERGEBNIS_ZU_FRUEH:
    'Die Sitzung hat noch nicht begonnen. Vor Beginn können nur „abgesetzt“ und „zurückgezogen“ erfasst werden.',
  FACHBEREICH_FEHLT: 'Diese Rolle braucht einen Fachbereich.',
  FACHBEREICH_GIBT_ES_NICHT: 'Diesen Fachbereich gibt es in der Kommune nicht:',
  FREIGABE_UNVOLLSTAENDIG: 'Der Entwurf ist gespeichert. Für die Freigabe fehlen noch Angaben.',
  GREMIUM_FEHLT: 'Diese Rolle braucht mindestens ein Gremium.',
  GREMIUM_GIBT_ES_NICHT: 'Diese Gremien gibt es in der Kommune nicht, oder der Name ist nicht eindeutig:',
  GREMIUM_UNBEKANNT:
    'Die Vorlage nennt Gremien, die es in der Kommune (noch) nicht gibt. Bitte legen Sie sie an oder ergänzen Sie einen Alias.',
  GREMIUM_UNPASSEND: 'Zu dieser Rolle gehört kein Gremium.',
  GREMIUM_WAEHLEN: 'Dieses Gremium gibt es nicht. Bitte wählen Sie eines aus der Liste.',
  INZWISCHEN_GEAENDERT:
    'Jemand anderes hat das inzwischen geändert. Ihre Eingaben stehen noch hier; bitte vergleichen Sie und speichern Sie noch einmal.',
  KEINE_KENNTNISNAHME_OFFEN: 'In dieser Sitzung ist keine Kenntnisnahme offen, die Sie vermerken können.',
  KEIN_FOLGEGREMIUM:
    'Es gibt keine spätere offene Beratung. Bitte ergänzen Sie die Beratungsfolge oder wählen Sie „vertagt“.',
  KENNWORT_FALSCH: 'Das bisherige Kennwort stimmt nicht.',
  KOMMUNE_BESTEHT: 'In dieser Datenbank ist schon eine Kommune eingerichtet.',
  KONTO_GESPERRT: 'Dieses Konto ist gesperrt.',
  LADUNGSFRIST_VORBEI: 'Die Ladungsfrist ist vorbei. Bitte geben Sie an, warum jetzt noch versandt wird.',
  LINK_UNGUELTIG: 'Dieser Link gilt nicht mehr. Bitte fordern Sie einen neuen an.',
  NACHFOLGER_HAT_ERGEBNIS:
    'Die spätere Beratung desselben Gremiums hat schon ein Ergebnis. Bitte berichtigen Sie zuerst dieses.',
  NACHFOLGE_FEHLT: 'Bitte wählen Sie, wann sich das Gremium wieder damit befasst.',
  NICHT_ANGEMELDET:
    'Sie sind nicht mehr angemeldet. Bitte melden Sie sich in einem anderen Fenster an und versuchen Sie es noch einmal.',
  NICHT_ERLAUBT: 'Dazu fehlt Ihnen die Berechtigung.',
  NICHT_FREIGEGEBEN: 'Versandt werden nur freigegebene Vorlagen. Bitte nehmen Sie von der Tagesordnung:',
  NICHT_GEFUNDEN: 'Das gibt es nicht oder nicht mehr.',
  NIE_OEFFENTLICH: 'Wieder öffentlich machen lässt sich nur, was es schon einmal war.',
  NUMMERNKREIS_ERSCHOEPFT: 'Für dieses Jahr ist keine Drucksache-Nummer mehr frei.',
  NUMMERNMUSTER_UNGUELTIG:
    'Das Muster braucht genau eine laufende Nummer (N) und genau ein Jahr (JJ oder JJJJ).',
  NUMMER_UNGUELTIG: 'Die Drucksache-Nummer entspricht nicht dem Muster der Kommune.',
  NUMMER_VERGEBEN: 'Unter dieser Drucksache-Nummer gibt es schon eine andere Vorlage.',
  OEFFENTLICHER_TEIL: 'Eine nichtöffentliche Vorlage steht nie im öffentlichen Teil (O14). Das betrifft:',
  OHNE_SITZUNG: 'Die Beratung ist noch keiner Sitzung zugeordnet. Ohne Sitzung gibt es kein Ergebnis.',
  PERSONENBEZUG_OFFEN:
    'Öffentlich wird nur, wozu beantwortet ist, ob es personenbezogene Daten enthält. Bitte beantworten Sie das unter „Bearbeiten“ für:',
  PERSON_HAT_KONTO: 'Diese Person hat schon ein Konto.',
  PERSON_MEHRDEUTIG: 'Es gibt mehrere Personen dieses Namens. Bitte geben Sie den Namen mit Titel an.',
  PUNKT_FEST: 'Das geht mit diesem Punkt an dieser Stelle der Tagesordnung nicht.',
  REGEL_NICHT_VERLETZT:
    'Die gespeicherte Beratungsfolge verletzt diese Regel hier nicht. Bitte speichern Sie zuerst Ihre Änderungen.',
  REGEL_VERLETZT:
    'Die Beratungsfolge verletzt Regeln. Bitte ändern Sie die Folge oder begründen Sie dort die Ausnahme.',
  SACHSTAND_LEER: 'Bitte schreiben Sie, wie der Stand der Sache ist.',
  SACHSTAND_ZUKUNFT: 'Ein Sachstand berichtet, was ist: Das Datum darf nicht in der Zukunft liegen.',
  SCHON_ENTSCHIEDEN:
    'Über die Vorlage ist schon entschieden. Zurückziehen lässt sie sich nicht mehr; aufheben kann den Beschluss nur eine neue Vorlage.',
  SCHON_VERSANDT: 'Das ist schon versandt und geht nicht noch einmal hinaus:',
  SCHRITT_ENTFALLEN: 'Diese Beratung ist entfallen. Ein Ergebnis kann nicht erfasst werden.',
  SITZUNG_ABGESAGT: 'Die Sitzung ist abgesagt. Es kann nur „nicht behandelt“ erfasst werden.',
  SITZUNG_BEGONNEN: 'Die Sitzung hat schon begonnen. Versenden können Sie nur vor ihrem Beginn.',
  SITZUNG_FAELLT_AUS: 'Die Sitzung ist abgesagt. Zu ihr wird nicht eingeladen.',
  SITZUNG_PASST_NICHT: 'In dieser Sitzung tagt das Gremium nicht. Bitte wählen Sie eine seiner Sitzungen.',
  STIMMEN_UEBER_ANWESENDEN:
    'Es sind mehr Stimmen gezählt, als stimmberechtigte und nicht befangene Mitglieder anwesend sind.',
  STIMMEN_UNGUELTIG: 'Bitte geben Sie die Stimmen als ganze Zahlen ab 0 an.',
  STIMMEN_WIDERSPRECHEN:
    'Die Stimmen passen nicht zum Ergebnis oder zum Vermerk. Bitte berichtigen Sie die Angaben oder begründen Sie die Abweichung.',
  TAGESORDNUNG_FEST:
    'Die Tagesordnung ist versandt und ändert sich nicht mehr. Was noch dazukommt, ist ein Nachtrag. Versandt:',
  TAGESORDNUNG_LEER: 'Die Tagesordnung ist leer. Bitte stellen Sie sie zuerst auf.',
  TAGESORDNUNG_VERALTET:
    'Diese Beratungen sind hier entfallen oder schon erledigt. Bitte nehmen Sie sie von der Tagesordnung:',
  TERMIN_UNGUELTIG:
    'Zu diesem Termin tagt das Gremium nicht oder lässt sich nicht mehr einladen. Bitte wählen Sie einen anderen.',
  UEBERLASTET:
    'Das System ist gerade überlastet. Ihre Eingaben stehen noch hier; bitte senden Sie sie noch einmal.',
  VERSCHIEBUNG_UNBESTAETIGT: 'Bitte bestätigen Sie, was mit den späteren Beratungen geschieht.',
  VERSCHIEBUNG_UNGEPRUEFT:
    'Inzwischen müssten andere Beratungen mit verschoben werden, als Sie gesehen haben. Es ist nichts gespeichert; bitte laden Sie die Seite neu. Es geht um:',
  VERWEIS_DOPPELT: 'Derselbe Bezug steht zweimal da.',
  VORLAGE_HAT_ERGEBNIS:
    'Zu dieser Vorlage ist schon ein Ergebnis erfasst. Die Freigabe kann nicht mehr zurückgenommen werden.',
  VORLAGE_NICHT_FREIGEGEBEN:
    'Die Vorlage ist noch nicht freigegeben. Ein Ergebnis kann nicht erfasst werden.',
  VORLAGE_STEHT_FEST: 'Der Text dieser Vorlage steht fest und kann hier nicht mehr geändert werden.',
  VORLAGE_UNVOLLSTAENDIG:
    'Eine freigegebene Vorlage bleibt vollständig. Bitte ergänzen Sie die Angaben oder nehmen Sie die Freigabe zurück.',
  VORLAGE_VERSANDT:
    'Die Vorlage steht auf einer versandten Tagesordnung. Die Freigabe kann nicht mehr zurückgenommen werden.',
  VORLAGE_ZURUECKGEZOGEN: 'Die Vorlage ist zurückgezogen. Weitere Ergebnisse gibt es nicht.',
  WIDERRUF_ABGELAUFEN:
    'Die 60 Sekunden sind vorbei. Einzelne Ergebnisse können Sie noch mit Begründung berichtigen.',
  WORTLAUT_FEHLT: 'Bitte geben Sie den Wortlaut an, der beschlossen oder empfohlen wurde.',
  ZIEL_FEHLT: 'Bitte wählen Sie das Gremium, an das verwiesen wird.',
  ZU_VIELE_VERSUCHE:
    'Das waren zu viele Versuche. Bitte warten Sie 15 Minuten und versuchen Sie es dann noch einmal.',
};
