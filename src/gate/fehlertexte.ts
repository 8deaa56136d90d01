type Fehlertext = { titel: string; satz: string };

const STOERUNG: Fehlertext = {
  titel: 'Es ist ein Fehler aufgetreten',
  satz: 'Die Seite lässt sich zurzeit nicht anzeigen. Das liegt nicht an Ihrer Eingabe. Bitte versuchen Sie es in einigen Minuten noch einmal.',
};

const TEXTE: Readonly<Record<number, Fehlertext>> = {
  400: {
    titel: 'Diese Anfrage ist nicht zu verstehen',
    satz: 'Die Adresse oder das Formular ist unvollständig. Bitte beginnen Sie auf der Startseite.',
  },
  403: {
    titel: 'Dieses Formular kommt von einer anderen Seite',
    satz: 'Zu Ihrer Sicherheit wurde nichts gespeichert. Bitte öffnen Sie das Formular hier und senden Sie es noch einmal.',
  },
  404: { titel: 'Diese Seite gibt es nicht', satz: 'Unter dieser Adresse ist nichts veröffentlicht.' },
  405: {
    titel: 'So lässt sich diese Adresse nicht aufrufen',
    satz: 'Bitte öffnen Sie die Seite im Browser oder senden Sie das Formular, das darauf steht.',
  },
  408: {
    titel: 'Die Übertragung hat zu lange gedauert',
    satz: 'Es wurde nichts gespeichert. Bitte prüfen Sie die Verbindung und senden Sie es noch einmal.',
  },
  409: {
    titel: 'Dieses Formular ist veraltet',
    satz: 'Die Anwendung wurde inzwischen erneuert; gespeichert wurde nichts. Gehen Sie im Browser zurück, kopieren Sie Ihre Eingaben, laden Sie die Seite neu und senden Sie sie noch einmal.',
  },
  410: {
    titel: 'Dieses Dokument ist nicht mehr veröffentlicht',
    satz: 'Es war unter dieser Adresse öffentlich und wurde zurückgezogen.',
  },
  413: {
    titel: 'Die Eingabe ist zu groß',
    satz: 'Es wurde nichts gespeichert. Gehen Sie im Browser zurück und kürzen Sie den Text; Dateien laden Sie als Anlage hoch.',
  },
  414: { titel: 'Die Adresse ist zu lang', satz: 'Bitte suchen Sie mit weniger Wörtern.' },
  429: {
    titel: 'Zu viele Anfragen',
    satz: 'Von Ihrem Anschluss kamen in kurzer Zeit sehr viele Anfragen. Bitte warten Sie einen Augenblick und versuchen Sie es dann noch einmal.',
  },
  431: {
    titel: 'Die Anfrage ist zu groß',
    satz: 'Der Browser sendet zu viel mit, meist zu viele Cookies. Bitte löschen Sie die Cookies dieser Seite.',
  },
};

/** Title and sentence for a status; what is our fault, or unknown, is a disturbance without particulars. */
export const fehlertext = (status: number): Fehlertext => TEXTE[status] ?? STOERUNG;
