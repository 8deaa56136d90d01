import { beschlossen, entschiedenVotumFehlt, gegenstandslos } from '../wege/erledigt';
import { teilsGenommen, ueberallGenommen } from '../wege/kenntnis';
import { empfohlenVorDemRat, haushalt, uebernommen } from '../wege/laufend';
import { anlagen, KEINE_KOSTEN, kurzfassung, personal, type Vorlagenentwurf } from './entwurf';

/** Budget, accounts, holdings. */
export const FINANZEN: Vorlagenentwurf[] = [
  {
    schluessel: 'haushalt',
    betreff: 'Haushaltssatzung {jahr+1}',
    untertitel: 'hier: Einbringung und Beschluss',
    fb: '20',
    weg: haushalt,
    beschluss: `Der Rat der Stadt beschließt

1. die Haushaltssatzung mit dem Haushaltsplan,
2. die Fortschreibung der mittelfristigen Ergebnis- und Finanzplanung,
3. den Stellenplan.`,
    finanzen: `| | Erträge | Aufwendungen |
|---|---:|---:|
| Ergebnisplan | 3.412 Mio. € | 3.468 Mio. € |
| davon Personal | | 742 Mio. € |

Der Fehlbetrag von 56 Mio. € wird durch die Ausgleichsrücklage gedeckt.`,
    begruendung: `Der Entwurf steht unter dem Eindruck gestiegener Sozialleistungen und eines nachlassenden Wachstums der Gewerbesteuer.

Schwerpunkte der Investitionen sind Schulen, Kindertagesbetreuung und Klimaanpassung. Die Bezirksvertretungen erhalten ihre Mittel in unveränderter Höhe.

Die Fachausschüsse beraten die Teilpläne ihres Bereichs, der Finanzausschuss ist federführend.`,
    weitere: [
      kurzfassung('Der Haushalt bleibt genehmigungsfrei. Die Ausgleichsrücklage wird in Anspruch genommen.'),
      personal(
        'Der Stellenplan weist 38 Stellen mehr aus als im Vorjahr, davon 29 in der Kindertagesbetreuung.',
      ),
      anlagen('1. Entwurf des Haushaltsplans\n2. Stellenplan\n3. Bezirksbezogene Ansätze'),
    ],
  },
  {
    schluessel: 'haushalt-ergaenzung',
    betreff: 'Haushaltssatzung {jahr+1}',
    untertitel: 'hier: Ergänzung der Verwaltung zum Stellenplan',
    fb: '20',
    zu: { schluessel: 'haushalt', art: 'ERGAENZUNG', suffix: '-E1' },
    versand: 'SONDERVERSAND',
    weg: (k) => haushalt(k).slice(3),
    beschluss: 'Die Ergänzung wird in die Beratung der Haushaltssatzung einbezogen.',
    finanzen: 'Mehraufwand von 0,4 Mio. €, gedeckt durch höhere Zuweisungen.',
    begruendung:
      'Nach dem Bescheid des Landes sind sechs zusätzliche Stellen im Gesundheitsamt zu besetzen. Der Stellenplan der Drucksache Nr. {ds:haushalt} wird entsprechend ergänzt.',
  },
  {
    schluessel: 'finanzbericht',
    betreff: 'Finanzbericht zum dritten Quartal',
    fb: '20',
    weg: teilsGenommen(['FIN'], ['HA', 'RAT']),
    finanzen: 'Die Prognose weist eine Verbesserung von 12,3 Mio. € gegenüber dem Plan aus.',
    begruendung: `Ursachen sind Nachzahlungen bei der Gewerbesteuer und Verzögerungen bei Bauvorhaben. Bei den Hilfen zur Erziehung steigt der Aufwand stärker als erwartet.

Eine Haushaltssperre ist nicht erforderlich.`,
  },
  {
    schluessel: 'jahresabschluss',
    betreff: 'Jahresabschluss {jahr-1}',
    untertitel: 'hier: Feststellung und Entlastung',
    fb: '20',
    weg: beschlossen('FIN', 3),
    beschluss: 'Der Rat der Stadt stellt den Jahresabschluss fest und erteilt die Entlastung.',
    finanzen: 'Der Überschuss von 8,6 Mio. € wird der Ausgleichsrücklage zugeführt.',
    begruendung: `Das Rechnungsprüfungsamt hat einen uneingeschränkten Bestätigungsvermerk erteilt.

Die Bilanzsumme beträgt 6,9 Mrd. €. Die Liquiditätskredite sind um 41 Mio. € gesunken.`,
  },
  {
    schluessel: 'beteiligungsbericht',
    betreff: 'Beteiligungsbericht {jahr-1}',
    fb: '20',
    weg: ueberallGenommen('FIN', 'HA', 'RAT'),
    finanzen: KEINE_KOSTEN,
    begruendung: `Die Stadt ist an 47 Gesellschaften unmittelbar oder mittelbar beteiligt. Der Bericht stellt Ziele, Kennzahlen und Risiken dar.

Die Ausschüttungen an den Haushalt betrugen 24,5 Mio. €.`,
  },
  {
    schluessel: 'zuwendungen',
    betreff: 'Annahme einer Zuwendung für den Stadtgarten',
    fb: '23',
    weg: gegenstandslos('WEST'),
    beschluss: 'Der Rat der Stadt nimmt die Zuwendung an.',
    finanzen: 'Zuwendung von 75.000 €, zweckgebunden für Bänke und Beete.',
    begruendung: `Eine Stiftung hat die Zuwendung angeboten und an eine Frist gebunden. Nach Ablauf der Frist ist das Angebot entfallen.

Die Bezirksvertretung wird über den Ausgang unterrichtet.`,
  },
  {
    schluessel: 'hebesaetze',
    betreff: 'Hebesatzsatzung {jahr+1}',
    fb: '20',
    weg: empfohlenVorDemRat('FIN'),
    beschluss: 'Der Rat der Stadt beschließt, die Hebesätze unverändert zu lassen.',
    finanzen: 'Grundsteuer B: 131 Mio. €, Gewerbesteuer: 498 Mio. €.',
    begruendung: `Die Satzung wird jährlich beschlossen, damit die Bescheide im Januar versandt werden können.

Eine getrennte Festsetzung für Wohn- und Gewerbegrundstücke wird aus rechtlichen Gründen nicht vorgeschlagen.`,
  },
  {
    schluessel: 'uebertragung-mittel',
    betreff: 'Übertragung von Haushaltsmitteln in das Jahr {jahr+1}',
    fb: '20',
    weg: entschiedenVotumFehlt,
    beschluss: 'Der Rat der Stadt stimmt der Übertragung der in der Anlage genannten Ermächtigungen zu.',
    finanzen: 'Übertragen werden 64,2 Mio. €, davon 58,0 Mio. € für Investitionen.',
    begruendung: `Bauvorhaben verzögern sich durch Lieferengpässe und Kapazitäten im Handwerk. Die Aufträge sind überwiegend erteilt.

Die Liste nennt zu jeder Position den Grund und den neuen Zeitplan.`,
  },
  {
    schluessel: 'eigenkapital-stadtwerke',
    betreff: 'Stärkung des Eigenkapitals der Stadtwerke',
    untertitel: 'Übernommen aus dem früheren Verfahren',
    fb: '20',
    versand: 'IMPORT',
    weg: uebernommen('FIN'),
    beschluss: 'Der Rat der Stadt beschließt, bis {jahr+3} auf Ausschüttungen von 15 Mio. € zu verzichten.',
    finanzen: 'Mindererträge von 5 Mio. € im Jahr.',
    begruendung: `Der Ausbau der Wärmenetze erfordert Investitionen von mehr als 300 Mio. €. Ohne höheres Eigenkapital verschlechtern sich die Kreditbedingungen.

Die Vorlage wurde aus dem früheren Verfahren übernommen. Das Datum der Empfehlung ist dort nicht verzeichnet.`,
  },
];
