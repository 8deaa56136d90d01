/** What somebody did to a paper, as the rest of a sentence that begins with who. An unknown action keeps its name. */
const AKTION: Record<string, string> = {
  'anlage.aendern': 'hat eine Anlage geändert',
  'anlage.entfernen': 'hat eine Anlage entfernt',
  'anlage.entziehen': 'hat eine Anlage aus der Öffentlichkeit genommen',
  'anlage.hinzufuegen': 'hat eine Anlage hinzugefügt',
  'anlage.verschieben': 'hat die Reihenfolge der Anlagen geändert',
  'anlage.zurueckgeben': 'hat eine Anlage wieder öffentlich gemacht',
  'beratungsfolge.speichern': 'hat die Beratungsfolge geändert',
  'dokument.einspielen': 'hat die Vorlage aus einem Dokument übernommen',
  'ergebnis.berichtigen': 'hat ein Ergebnis berichtigt',
  'ergebnis.erfassen': 'hat ein Ergebnis erfasst',
  'kenntnisnahmen.vermerken': 'hat die Kenntnisnahme vermerkt, zusammen mit anderen Vorlagen der Sitzung',
  'kenntnisnahmen.zuruecknehmen': 'hat die gemeinsam vermerkte Kenntnisnahme zurückgenommen',
  'regelausnahme.zuruecknehmen': 'hat eine Ausnahme von einer Regel der Beratungsfolge zurückgenommen',
  'regelausnahme.setzen': 'hat eine Regel der Beratungsfolge übergangen',
  'sachstand.eintragen': 'hat einen Sachstand eingetragen',
  'sachstand.veroeffentlichen': 'hat geändert, ob ein Sachstand öffentlich ist',
  'sitzung.einladen': 'hat die Einladung mit dieser Vorlage versandt',
  'sitzung.nachtragen': 'hat einen Nachtrag zur Tagesordnung mit dieser Vorlage versandt',
  'tagesordnung.bekanntgeben': 'hat geändert, was die Öffentlichkeit von einem nichtöffentlichen Punkt liest',
  'tagesordnung.aendern': 'hat den Tagesordnungspunkt geändert',
  'tagesordnung.aufstellen': 'hat die Vorlage auf die Tagesordnung gesetzt',
  'tagesordnung.ergaenzen': 'hat die Tagesordnung ergänzt',
  'tagesordnung.herunternehmen': 'hat die Vorlage von der Tagesordnung genommen',
  'tagesordnung.verschieben': 'hat den Platz auf der Tagesordnung geändert',
  'vorlage.anlegen': 'hat die Vorlage angelegt',
  'vorlage.entziehen': 'hat die Vorlage aus der Öffentlichkeit genommen',
  'vorlage.speichern': 'hat die Vorlage geändert',
  'vorlage.freigeben': 'hat die Vorlage freigegeben',
  'vorlage.loeschen': 'hat den Entwurf gelöscht',
  'vorlage.veroeffentlichen': 'hat die Vorlage veröffentlicht',
  'vorlage.zurueckgeben': 'hat die Vorlage wieder öffentlich gemacht',
  'vorlage.zurueckholen': 'hat die Vorlage in den Entwurf zurückgeholt',
};

/** Actions with a sentence of their own. */
export const PROTOKOLLAKTIONEN = Object.keys(AKTION);

/** "Ratsbüro Dortmund hat die Vorlage freigegeben." */
export const protokollSatz = (akteur: string, aktion: string): string =>
  `${akteur} ${AKTION[aktion] ?? `hat „${aktion}“ ausgeführt`}.`;
