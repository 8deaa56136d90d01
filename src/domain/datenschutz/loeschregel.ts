/** How a table loses what it says about people. */
export type Loeschregel =
  /** It says nothing about people. */
  | { art: 'OHNE_PERSONEN' }
  /** Goes with the row of another table (foreign key with ON DELETE CASCADE). */
  | { art: 'MIT'; tabelle: string }
  /** The daily job daten.loeschen. */
  | { art: 'AUFTRAG'; satz: string }
  /** Deleted by hand, by who looks after it. */
  | { art: 'VON_HAND'; satz: string }
  /** Part of the record of the city: Art. 17 (3) b, d DSGVO stands against erasure (P4). */
  | { art: 'AKTE'; satz: string }
  /** Whole months by the owner's role: npm run protokoll -- loeschen (P5). */
  | { art: 'EIGENTUEMER'; satz: string };

const OHNE: Loeschregel = { art: 'OHNE_PERSONEN' };
const AKTE: Loeschregel = {
  art: 'AKTE',
  satz: 'Bleibt als Teil der Akte; Namen stehen dort mit ihrer Funktion.',
};
const mit = (tabelle: string): Loeschregel => ({ art: 'MIT', tabelle });

/** Days that are the same in every city. */
export const TAGE = { widerrufen: 90, sitzung: 1, versuche: 1 } as const;

/** Every table of the city's data with its rule; a test holds this list against the database. */
export const LOESCHREGELN: Readonly<Record<string, Loeschregel>> = {
  abschnitt: AKTE,
  anlage: AKTE,
  anmeldung: mit('benutzer'),
  auth_sitzung: { art: 'AUFTRAG', satz: 'Einen Tag nach ihrem Ende.' },
  befangenheit: AKTE,
  benutzer: {
    art: 'AUFTRAG',
    satz: 'Gesperrte Konten nach der eingestellten Zahl von Jahren; in Akten und Prüfspur bleibt der Name stehen.',
  },
  benutzer_rolle: mit('benutzer'),
  beratung: AKTE,
  datei: { art: 'AUFTRAG', satz: 'Einen Tag, nachdem keine Anlage sie mehr braucht (dateien.aufraeumen).' },
  dateibefund: mit('datei'),
  datei_text: mit('datei'),
  ergebnis: AKTE,
  gespeicherte_ansicht: mit('benutzer'),
  gremium: OHNE,
  gremium_name: OHNE,
  import: AKTE,
  kommune: { art: 'VON_HAND', satz: 'Ansprechpartner der Kommune, unter Einstellungen zu ändern.' },
  kontakt: {
    art: 'AUFTRAG',
    satz: 'Nach der eingestellten Zahl von Jahren seit der letzten Mitgliedschaft (P4); widerrufene nach 90 Tagen.',
  },
  loeschmarke: OHNE,
  mitgliedschaft: AKTE,
  mitzeichnung: AKTE,
  nachweis: { art: 'AUFTRAG', satz: 'Sobald der Link abgelaufen ist.' },
  nummernzaehler: OHNE,
  organisationseinheit: OHNE,
  ort: OHNE,
  passkey: mit('benutzer'),
  person: {
    art: 'AKTE',
    satz: 'Name und Funktion bleiben; wer es wünscht, verschwindet aus Suchmaschinen (P4).',
  },
  protokoll: {
    art: 'EIGENTUEMER',
    satz: 'Ganze versiegelte Monate nach der eingestellten Zahl von Jahren, Lesevorgänge früher (P5).',
  },
  protokoll_siegel: OHNE,
  ratenlimit: { art: 'AUFTRAG', satz: 'Gezählte Versuche nach einem Tag; gespeichert sind nur Prüfsummen.' },
  regelausnahme: AKTE,
  sachstand: AKTE,
  sitzung: OHNE,
  sitzung_gremium: OHNE,
  stand: OHNE,
  stand_aenderung: OHNE,
  standort: OHNE,
  suche: mit('vorlage'),
  suchwort: {
    art: 'AUFTRAG',
    satz: 'Wörter, die in keiner Vorlage mehr stehen: für die Öffentlichkeit sofort, im Haus am selben Tag (suchworte.abgleichen).',
  },
  tagesordnungspunkt: AKTE,
  versand: AKTE,
  versand_vorlage: OHNE,
  verweis: AKTE,
  vorgang: AKTE,
  vorlage: AKTE,
  wahlperiode: OHNE,
  zweiter_faktor: mit('benutzer'),
};
