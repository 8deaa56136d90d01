import type { AblehnungsCode } from '../kern/ablehnung';

/** What a person reads when the domain refuses: what is wrong, and what to do instead. */
export const ABLEHNUNG_TEXT: Record<AblehnungsCode, string> = {
  ADMINISTRATION_OHNE_FAKTOR:
    'Kein offenes Konto der Administration hat einen zweiten Faktor: Damit käme niemand mehr herein. Bitte richten Sie zuerst einen ein (Mein Konto).',
  ALIAS_VERGEBEN:
    'Unter diesem Namen kennt das Haus schon ein anderes Gremium. Dokumente wüssten nicht, welches gemeint ist:',
  ANLAGEN_VORHANDEN: 'Der Entwurf hat noch Anlagen. Bitte entfernen Sie diese zuerst.',
  ANLAGE_ANDERE_ART:
    'Der Inhalt der Datei passt nicht zu ihrer Endung. Bitte speichern Sie sie noch einmal in dem Format, das ihr Name nennt.',
  ANLAGE_ART:
    'Dateien dieser Art können nicht angehängt werden. Möglich sind PDF, Bilder (PNG, JPEG, WebP), Word, Excel und PowerPoint ohne Makros, OpenDocument-Texte und ‑Tabellen, Textdateien (TXT, CSV). Es zählt der Inhalt, nicht der Name.',
  ANLAGE_BEFUND_OFFEN:
    'In diesen Anlagen hat die Prüfung etwas gefunden, das jemand ansehen muss, bevor sie öffentlich werden:',
  ANLAGE_FEHLT: 'Bitte wählen Sie eine Datei aus.',
  ANLAGE_LEER: 'Die Datei ist leer (0 Byte). Bitte wählen Sie eine andere.',
  ANLAGE_SCHADHAFT:
    'Der Virenschutz hat die Datei zurückgewiesen. Sie wurde nicht gespeichert. Bitte wenden Sie sich an Ihre IT.',
  ANLAGE_TITEL: 'Der Titel der Anlage darf höchstens 200 Zeichen haben und keine Steuerzeichen enthalten.',
  ANLAGE_UNGEPRUEFT:
    'Diese Anlagen werden noch geprüft. Das dauert meist nur Sekunden; bitte versuchen Sie es gleich noch einmal:',
  ANLAGE_UNVOLLSTAENDIG:
    'Die Datei ist nicht vollständig angekommen und wurde nicht gespeichert. Bitte versuchen Sie es noch einmal.',
  ANLAGE_VIRENPRUEFUNG:
    'Die Datei konnte nicht auf Viren geprüft werden und wurde nicht gespeichert. Bitte versuchen Sie es später noch einmal.',
  ANLAGE_ZU_GROSS:
    'Die Datei ist zu groß und wurde nicht gespeichert. Bitte verkleinern Sie sie oder teilen Sie sie auf.',
  ANMELDUNG_ABGELAUFEN:
    'Diese Anmeldung hat zu lange gedauert oder zu viele Codes gebraucht. Bitte beginnen Sie von vorn.',
  ANMELDUNG_FALSCH: 'E-Mail-Adresse und Kennwort passen nicht zusammen, oder das Konto ist gesperrt.',
  ANSICHTEN_VOLL:
    'Sie haben schon 12 Ansichten gespeichert, mehr haben nebeneinander keinen Platz. Bitte löschen Sie eine, die Sie nicht mehr brauchen.',
  ANSICHT_NAME_VERGEBEN: 'So heißt schon eine Ihrer Ansichten. Bitte wählen Sie einen anderen Namen.',
  BEGINN_NACH_ENDE: 'Der erste Tag liegt nach dem letzten. Bitte prüfen Sie beide.',
  BEGRUENDUNG_FEHLT:
    'Zu dieser Beratung ist bereits ein Ergebnis erfasst. Bitte begründen Sie die Korrektur; der alte Stand bleibt erhalten.',
  BERATUNG_FEST:
    'Beratungen mit Ergebnis, mit neuem Termin oder mit versandter Einladung lassen sich nicht mehr umplanen:',
  CODE_FALSCH:
    'Dieser Code stimmt nicht oder ist schon benutzt. Bitte warten Sie auf den nächsten Code der App.',
  DOKUMENT_LEER: 'Das Dokument enthält keinen Text.',
  DOKUMENT_UNLESBAR:
    'Die Datei enthält keinen reinen Text. Bitte speichern Sie sie als Text (txt, md) oder fügen Sie den Text ein.',
  DOKUMENT_ZU_GROSS:
    'Das Dokument ist größer als 1 MB. Ein Vorlagentext ist kleiner; Bilder und Pläne gehören zu den Anlagen.',
  EIGENES_KONTO:
    'Das eigene Konto ändern Sie hier nicht (vier Augen). Das tut jemand anderes aus der Administration; Ihr Kennwort ändern Sie unter „Mein Konto“.',
  EINHEIT_FEHLT:
    'Fachbereich und Mitzeichnung handeln für eine Organisationseinheit. Bitte wählen Sie eine aus; für den Fachbereich einen Fachbereich.',
  EINHEIT_IN_GEBRAUCH: 'Diese Einheit kann nicht gelöscht werden, solange etwas an ihr hängt:',
  EINHEIT_KREIS:
    'Diese Einheit liegt selbst unter der, die Sie bearbeiten. Bitte wählen Sie eine andere übergeordnete Einheit.',
  EINHEIT_UEBERGEORDNET:
    'Ein Dezernat steht nur unter einem Dezernat. Bitte wählen Sie ein anderes oder keines.',
  EINHEIT_WAEHLEN: 'Diese Organisationseinheit gibt es nicht. Bitte wählen Sie eine aus der Liste.',
  EINLADUNG_FEHLT:
    'Zu dieser Sitzung ist noch nicht eingeladen. Einen Nachtrag gibt es erst nach der Einladung.',
  EINSTELLUNG_BESTAETIGEN:
    'Es ist noch nichts gespeichert. Bitte lesen Sie, was damit geschieht, und begründen Sie es.',
  EMAIL_VERGEBEN: 'Zu dieser E-Mail-Adresse gibt es schon ein Konto.',
  ENDE_VOR_BEGINN:
    'Das Gremium bestand an diesem Tag noch nicht. Bitte geben Sie einen späteren letzten Tag an.',
  ENTFALLEN_GRUND_FEHLT: 'Bitte geben Sie an, warum die Beratung entfällt.',
  ERGEBNIS_NICHT_ERLAUBT: 'Dieses Ergebnis ist bei der Zuständigkeit des Gremiums nicht vorgesehen.',
  ERGEBNIS_ZU_FRUEH:
    'Die Sitzung hat noch nicht begonnen. Vor Beginn können nur „abgesetzt“ und „zurückgezogen“ erfasst werden.',
  FACHBEREICH_FEHLT: 'Diese Rolle braucht einen Fachbereich.',
  FACHBEREICH_GIBT_ES_NICHT: 'Diesen Fachbereich gibt es in der Kommune nicht:',
  FAKTOR_BESTAETIGEN:
    'Bitte melden Sie sich zuerst mit Ihrem Passkey oder Ihrem Code an. Mit dem Kennwort allein lässt sich das nicht ändern.',
  FAKTOR_BESTEHT: 'Der zweite Faktor ist schon eingerichtet.',
  FREIGABE_UNVOLLSTAENDIG: 'Der Entwurf ist gespeichert. Für die Freigabe fehlen noch Angaben.',
  GREMIUM_FEHLT: 'Diese Rolle braucht mindestens ein Gremium.',
  GREMIUM_GIBT_ES_NICHT: 'Diese Gremien gibt es in der Kommune nicht, oder der Name ist nicht eindeutig:',
  GREMIUM_NAME_VERGEBEN:
    'Ein anderes Gremium heißt in dieser Zeit schon so. Bitte wählen Sie einen unterscheidbaren Namen.',
  GREMIUM_UNBEKANNT:
    'Die Vorlage nennt Gremien, die es in der Kommune (noch) nicht gibt. Bitte legen Sie sie an oder ergänzen Sie einen Alias.',
  GREMIUM_UNPASSEND: 'Zu dieser Rolle gehört kein Gremium.',
  GREMIUM_WAEHLEN: 'Dieses Gremium gibt es nicht. Bitte wählen Sie eines aus der Liste.',
  INZWISCHEN_GEAENDERT:
    'Jemand anderes hat das inzwischen geändert. Ihre Eingaben stehen noch hier; bitte vergleichen Sie und speichern Sie noch einmal.',
  KEINE_KENNTNISNAHME_OFFEN: 'In dieser Sitzung ist keine Kenntnisnahme offen, die Sie vermerken können.',
  KEINE_POST:
    'Diese Installation verschickt keine E-Mails. Bitte lassen Sie sich den Link anzeigen und übergeben Sie ihn selbst.',
  KEIN_FOLGEGREMIUM:
    'Es gibt keine spätere offene Beratung. Bitte ergänzen Sie die Beratungsfolge oder wählen Sie „vertagt“.',
  KENNUNG_VERGEBEN: 'Diese Kennung hat schon eine andere Einheit derselben Art.',
  KENNWORT_FALSCH: 'Dieses Kennwort stimmt nicht.',
  KOMMUNE_BESTEHT: 'In dieser Datenbank ist schon eine Kommune eingerichtet.',
  KONTAKT_DOPPELT: 'Diese Angabe ist bei der Person schon erfasst.',
  KONTO_GESPERRT: 'Dieses Konto ist gesperrt.',
  LADUNGSFRIST_VORBEI: 'Die Ladungsfrist ist vorbei. Bitte geben Sie an, warum jetzt noch versandt wird.',
  LETZTE_ADMINISTRATION:
    'Das ist das letzte offene Konto der Administration. Bitte geben Sie die Rolle zuerst jemand anderem.',
  LINK_UNGUELTIG: 'Dieser Link gilt nicht mehr. Bitte fordern Sie einen neuen an.',
  MITGLIEDSCHAFT_AUSSERHALB: 'Das Gremium besteht nicht in der ganzen Zeit, die Sie angeben:',
  MITGLIEDSCHAFT_UEBERSCHNEIDET: 'Diese Funktion hat die Person in dem Gremium in dieser Zeit schon:',
  MITZEICHNER_DOPPELT: 'Jede Stelle zeichnet einmal. Bitte wählen Sie jede nur einmal.',
  MITZEICHNER_FEHLEN: 'Bitte wählen Sie mindestens eine Stelle, die mitzeichnet.',
  MITZEICHNER_UNBEKANNT: 'Diese Stelle gibt es nicht. Bitte wählen Sie eine aus der Liste.',
  MITZEICHNUNG_OFFEN:
    'Die Mitzeichnung ist noch nicht abgeschlossen. Freigeben können Sie, wenn alle Stellen gezeichnet haben.',
  MITZEICHNUNG_UNVOLLSTAENDIG: 'In die Mitzeichnung geht nur ein vollständiger Entwurf.',
  NACHFOLGER_HAT_ERGEBNIS:
    'Die spätere Beratung desselben Gremiums hat schon ein Ergebnis. Bitte berichtigen Sie zuerst dieses.',
  NACHFOLGER_UNGUELTIG:
    'Dieses Gremium besteht am Tag nach dem Ende nicht, oder seine eigene Nachfolge führt hierher zurück. Bitte wählen Sie ein anderes.',
  NACHFOLGE_FEHLT: 'Bitte wählen Sie, wann sich das Gremium wieder damit befasst.',
  NAME_GILT_SEIT:
    'Der bisherige Name hätte dann an keinem Tag gegolten. Bitte geben Sie einen späteren Tag an, oder wählen Sie „Schreibfehler berichtigt“.',
  NAME_ZUKUNFT:
    'Ein Name wechselt heute oder an einem früheren Tag. Bitte tragen Sie einen künftigen Namen ein, wenn es so weit ist.',
  NICHT_ANGEMELDET:
    'Sie sind nicht mehr angemeldet. Bitte melden Sie sich in einem anderen Fenster an und versuchen Sie es noch einmal.',
  NICHT_ERLAUBT: 'Dazu fehlt Ihnen die Berechtigung.',
  NICHT_FREIGEGEBEN: 'Versandt werden nur freigegebene Vorlagen. Bitte nehmen Sie von der Tagesordnung:',
  NICHT_GEFUNDEN: 'Das gibt es nicht oder nicht mehr.',
  NIE_OEFFENTLICH: 'Wieder öffentlich machen lässt sich nur, was es schon einmal war.',
  NUMMERNKREIS_ERSCHOEPFT: 'Für dieses Jahr ist keine Drucksache-Nummer mehr frei.',
  NUMMERNMUSTER_UNGUELTIG:
    'Das Muster braucht genau eine laufende Nummer (N) und genau ein Jahr (JJ oder JJJJ).',
  NUMMERNMUSTER_UNLESBAR:
    'Nummern nach diesem Muster ließen sich nicht eindeutig lesen oder stünden in keiner Adresse. Möglich sind Buchstaben, Ziffern, Punkt, Bindestrich, Unterstrich und einzelne Schrägstriche zwischen den Teilen.',
  NUMMERNMUSTER_ZU_KURZ:
    'In diesem Jahr sind schon mehr Nummern vergeben, als das Muster Stellen hat. Bitte nehmen Sie mehr N.',
  NUMMER_UNGUELTIG: 'Die Drucksache-Nummer entspricht nicht dem Muster der Kommune.',
  NUMMER_VERGEBEN: 'Unter dieser Drucksache-Nummer gibt es schon eine andere Vorlage.',
  OEFFENTLICHER_TEIL: 'Eine nichtöffentliche Vorlage steht nie im öffentlichen Teil (O14). Das betrifft:',
  OHNE_SITZUNG: 'Die Beratung ist noch keiner Sitzung zugeordnet. Ohne Sitzung gibt es kein Ergebnis.',
  PASSKEY_GESCHEITERT:
    'Mit diesem Passkey hat es nicht geklappt. Bitte versuchen Sie es noch einmal oder melden Sie sich anders an.',
  PERSONENBEZUG_OFFEN:
    'Öffentlich wird nur, wozu beantwortet ist, ob es personenbezogene Daten enthält. Bitte beantworten Sie das unter „Bearbeiten“ für:',
  PERSON_BESTEHT:
    'Es gibt schon eine Person dieses Namens. Ist eine andere gemeint, kreuzen Sie bitte an, dass es zwei sind.',
  PERSON_FEHLT: 'Ein Mitglied ist eine Person mit Mitgliedschaften. Bitte wählen Sie die Person aus.',
  PERSON_HAT_KONTO: 'Diese Person hat schon ein Konto.',
  PERSON_KEIN_MITGLIED: 'Diese Person ist am Tag der Sitzung in keinem ihrer Gremien Mitglied.',
  PERSON_MEHRDEUTIG: 'Es gibt mehrere Personen dieses Namens. Bitte geben Sie den Namen mit Titel an.',
  PERSON_WAEHLEN: 'Diese Person gibt es nicht. Bitte wählen Sie eine aus der Liste.',
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
  TAG_ZUKUNFT: 'Dieser Tag liegt in der Zukunft. Bitte geben Sie den heutigen oder einen früheren Tag an.',
  TERMIN_UNGUELTIG:
    'Zu diesem Termin tagt das Gremium nicht oder lässt sich nicht mehr einladen. Bitte wählen Sie einen anderen.',
  UEBERLASTET:
    'Das System ist gerade überlastet. Ihre Eingaben stehen noch hier; bitte senden Sie sie noch einmal.',
  VERSCHIEBUNG_UNBESTAETIGT: 'Bitte bestätigen Sie, was mit den späteren Beratungen geschieht.',
  VERSCHIEBUNG_UNGEPRUEFT:
    'Inzwischen müssten andere Beratungen mit verschoben werden, als Sie gesehen haben. Es ist nichts gespeichert; bitte laden Sie die Seite neu. Es geht um:',
  VERWEIS_DOPPELT: 'Derselbe Bezug steht zweimal da.',
  VERZEICHNIS_GESTOERT:
    'Das Verzeichnis der Stadt antwortet gerade nicht. Bitte melden Sie sich mit E-Mail-Adresse und Kennwort an oder versuchen Sie es später noch einmal.',
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
  WAHLPERIODE_NUMMER: 'Diese Nummer hat schon eine andere Wahlperiode.',
  WAHLPERIODE_UEBERSCHNEIDET: 'In dieser Zeit läuft schon eine andere Wahlperiode:',
  WIDERRUF_ABGELAUFEN:
    'Die 60 Sekunden sind vorbei. Einzelne Ergebnisse können Sie noch mit Begründung berichtigen.',
  WORTLAUT_FEHLT: 'Bitte geben Sie den Wortlaut an, der beschlossen oder empfohlen wurde.',
  ZIEL_FEHLT: 'Bitte wählen Sie das Gremium, an das verwiesen wird.',
  ZU_VIELE_VERSUCHE:
    'Das waren zu viele Versuche. Bitte warten Sie 15 Minuten und versuchen Sie es dann noch einmal.',
};
