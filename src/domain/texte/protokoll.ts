/** What somebody did to a paper, as the rest of a sentence that begins with who. An unknown action keeps its name. */
const AKTION: Record<string, string> = {
  'anlage.aendern': 'hat eine Anlage geändert',
  'anlage.entfernen': 'hat eine Anlage entfernt',
  'anlage.hinzufuegen': 'hat eine Anlage hinzugefügt',
  'beratung.verschieben': 'hat eine Beratung verschoben',
  'beratungsfolge.speichern': 'hat die Beratungsfolge gespeichert',
  'dokument.einspielen': 'hat die Vorlage aus einem Dokument übernommen',
  'einladung.versenden': 'hat die Einladung mit dieser Vorlage versandt',
  'ergebnis.berichtigen': 'hat ein Ergebnis berichtigt',
  'ergebnis.erfassen': 'hat ein Ergebnis erfasst',
  'kenntnisnahmen.vermerken': 'hat die Kenntnisnahme vermerkt, zusammen mit anderen Vorlagen der Sitzung',
  'kenntnisnahmen.zuruecknehmen': 'hat die gemeinsam vermerkte Kenntnisnahme zurückgenommen',
  'nachtrag.versenden': 'hat einen Nachtrag zur Tagesordnung mit dieser Vorlage versandt',
  'regelausnahme.setzen': 'hat eine Regel der Beratungsfolge übergangen',
  'regelausnahme.zuruecknehmen': 'hat eine Ausnahme von einer Regel der Beratungsfolge zurückgenommen',
  'sachstand.eintragen': 'hat einen Sachstand eingetragen',
  'sachstand.veroeffentlichen': 'hat geändert, ob ein Sachstand öffentlich ist',
  'tagesordnung.aendern': 'hat den Tagesordnungspunkt geändert',
  'tagesordnung.aufstellen': 'hat die Vorlage auf die Tagesordnung gesetzt',
  'tagesordnung.ergaenzen': 'hat die Tagesordnung ergänzt',
  'tagesordnung.herunternehmen': 'hat die Vorlage von der Tagesordnung genommen',
  'tagesordnung.verschieben': 'hat den Tagesordnungspunkt verschoben',
  'vorlage.anlegen': 'hat die Vorlage angelegt',
  'vorlage.freigeben': 'hat die Vorlage freigegeben',
  'vorlage.loeschen': 'hat den Entwurf gelöscht',
  'vorlage.speichern': 'hat die Vorlage gespeichert',
  'vorlage.veroeffentlichen': 'hat die Vorlage veröffentlicht',
  'vorlage.zurueckholen': 'hat die Vorlage in den Entwurf zurückgeholt',
  'vorlage.zurueckrufen': 'hat die Vorlage in den Entwurf zurückgerufen',
};

/** Actions with a sentence of their own. */
export const PROTOKOLLAKTIONEN = Object.keys(AKTION);

/** "Ratsbüro Dortmund hat die Vorlage freigegeben." */
export const protokollSatz = (akteur: string, aktion: string): string =>
  `${akteur} ${AKTION[aktion] ?? `hat „${aktion}“ ausgeführt`}.`;
