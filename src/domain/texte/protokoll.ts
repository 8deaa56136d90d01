/** What somebody did to a paper, as the rest of a sentence that begins with who. An unknown action keeps its name. */
const AKTION: Record<string, string> = {
  'anlage.aendern': 'hat eine Anlage geändert',
  'anlage.entfernen': 'hat eine Anlage entfernt',
  'anlage.hinzufuegen': 'hat eine Anlage hinzugefügt',
  'anlage.verschieben': 'hat die Reihenfolge der Anlagen geändert',
  'befangenheit.aufheben': 'hat aufgehoben, dass ein Mitglied befangen ist',
  'befangenheit.vermerken': 'hat vermerkt, dass ein Mitglied befangen ist',
  'beratungsfolge.speichern': 'hat die Beratungsfolge geändert',
  'dokument.einspielen': 'hat die Vorlage aus einem Dokument übernommen',
  'ergebnis.berichtigen': 'hat ein Ergebnis berichtigt',
  'ergebnis.erfassen': 'hat ein Ergebnis erfasst',
  'kenntnisnahmen.vermerken': 'hat die Kenntnisnahme vermerkt, zusammen mit anderen Vorlagen der Sitzung',
  'kenntnisnahmen.zuruecknehmen': 'hat die gemeinsam vermerkte Kenntnisnahme zurückgenommen',
  'mitzeichnung.einleiten': 'hat die Vorlage in die Mitzeichnung gegeben',
  'mitzeichnung.melden': 'hat die Stelle benachrichtigt, die mitzeichnet',
  'mitzeichnung.zeichnen': 'hat mitgezeichnet',
  'mitzeichnung.zurueckgeben': 'hat die Vorlage aus der Mitzeichnung zurückgegeben',
  'regelausnahme.zuruecknehmen': 'hat eine Ausnahme von einer Regel der Beratungsfolge zurückgenommen',
  'regelausnahme.setzen': 'hat eine Regel der Beratungsfolge übergangen',
  'sachstand.eintragen': 'hat einen Sachstand eingetragen',
  'sachstand.veroeffentlichen': 'hat geändert, ob ein Sachstand öffentlich ist',
  'sitzung.einladen': 'hat die Einladung mit dieser Vorlage versandt',
  'sitzung.nachtragen': 'hat einen Nachtrag zur Tagesordnung mit dieser Vorlage versandt',
  'tagesordnung.aendern': 'hat den Tagesordnungspunkt geändert',
  'tagesordnung.aufstellen': 'hat die Vorlage auf die Tagesordnung gesetzt',
  'tagesordnung.ergaenzen': 'hat die Tagesordnung ergänzt',
  'tagesordnung.herunternehmen': 'hat die Vorlage von der Tagesordnung genommen',
  'tagesordnung.verschieben': 'hat den Platz auf der Tagesordnung geändert',
  'vorlage.anlegen': 'hat die Vorlage angelegt',
  'vorlage.speichern': 'hat die Vorlage geändert',
  'vorlage.freigeben': 'hat die Vorlage freigegeben',
  'vorlage.loeschen': 'hat den Entwurf gelöscht',
  'vorlage.veroeffentlichen': 'hat die Vorlage veröffentlicht',
  'vorlage.zurueckholen': 'hat die Vorlage in den Entwurf zurückgeholt',
};

/** Actions with a sentence of their own. */
export const PROTOKOLLAKTIONEN = Object.keys(AKTION);

/** "Ratsbüro Dortmund hat die Vorlage freigegeben." */
export const protokollSatz = (akteur: string, aktion: string): string =>
  `${akteur} ${AKTION[aktion] ?? `hat „${aktion}“ ausgeführt`}.`;
