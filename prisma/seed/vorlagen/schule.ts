import { alleinEntschieden, entschiedenVorKenntnis } from '../wege/erledigt';
import { mitberatungFehlt, ratsergebnisFehlt, vertagtOhneTermin } from '../wege/haengend';
import { teilsGenommen, ueberallGenommen } from '../wege/kenntnis';
import {
  insFolgegremium,
  kenntnisUeberfaellig,
  ohneFinanzausschuss,
  zweiAusschuesseAmSelbenTag,
} from '../wege/laufend';
import { anlagen, KEINE_KOSTEN, klima, personal, type Vorlagenentwurf } from './entwurf';

/** Schools. */
export const SCHULE: Vorlagenentwurf[] = [
  {
    schluessel: 'ganztag-grundschulen',
    betreff: 'Ausbau des Ganztags an Grundschulen',
    untertitel: 'hier: Zweites Ausbauprogramm',
    fb: '40',
    weg: ratsergebnisFehlt('SCH'),
    beschluss: `Der Rat der Stadt beschließt

1. das zweite Ausbauprogramm mit 14 Standorten,
2. die Ausstattung der Mensen nach dem einheitlichen Raumprogramm.`,
    finanzen: 'Investitionen von 38,5 Mio. € bis {jahr+4}, davon 24,0 Mio. € aus Bundes- und Landesmitteln.',
    begruendung: `Mit dem Rechtsanspruch auf Ganztagsbetreuung steigt die Nachfrage auf voraussichtlich 80 Prozent eines Jahrgangs. An 14 Grundschulen reichen die Räume nicht aus.

Das Programm setzt vorrangig auf *Mehrfachnutzung*: Klassenräume werden so gestaltet, dass sie am Nachmittag anders genutzt werden können. Neubauten sind nur an fünf Standorten erforderlich.`,
    weitere: [personal('Für die Projektsteuerung werden zwei befristete Stellen benötigt.')],
  },
  {
    schluessel: 'klimaschulhoefe',
    betreff: 'Klimaanpassung auf Schulhöfen',
    fb: '40',
    weg: zweiAusschuesseAmSelbenTag,
    beschluss: 'Der Rat der Stadt beschließt die Entsiegelung und Begrünung von zehn Schulhöfen.',
    finanzen: '2,9 Mio. € aus dem Programm Klimaanpassung, Eigenanteil zehn Prozent.',
    begruendung: `Auf vielen Schulhöfen werden im Sommer Oberflächentemperaturen von mehr als 50 Grad gemessen. Ausgewählt wurden Standorte mit hohem Versiegelungsgrad und wenigen Bäumen.

Die Kinder planen mit. Je Hof entstehen Schattenplätze, eine Regenmulde und mindestens acht Bäume.`,
    weitere: [klima('Die Maßnahme wirkt der Überwärmung entgegen und hält Niederschlag auf dem Grundstück.')],
  },
  {
    schluessel: 'digitale-ausstattung',
    betreff: 'Medienentwicklungsplan der Schulen',
    untertitel: 'hier: Ausstattung {jahr+1} bis {jahr+3}',
    fb: '40',
    weg: insFolgegremium('SCH'),
    beschluss: 'Der Rat der Stadt beschließt den Medienentwicklungsplan.',
    finanzen: 'Jährlich 5,1 Mio. €. Für die Wartung sind weitere 1,3 Mio. € eingeplant.',
    begruendung: `Der Plan beschreibt, welche Geräte, Netze und Unterstützung die Schulen erhalten. Grundlage sind die Medienkonzepte aller 152 Schulen.

Geräte werden künftig nach fünf Jahren ersetzt. Für die Betreuung vor Ort bleiben die Schulen Ansprechpartner, die Technik übernimmt der zentrale Dienst.`,
  },
  {
    schluessel: 'schulwegsicherung',
    betreff: 'Schulwegsicherung im Umfeld von Großbaustellen',
    fb: '32',
    bezirke: ['Aplerbeck'],
    weg: kenntnisUeberfaellig('APL', 'SCH'),
    beschluss: 'Der Rat der Stadt beschließt das Verfahren zur Sicherung von Schulwegen bei Baumaßnahmen.',
    finanzen: KEINE_KOSTEN,
    begruendung: `Bei Baustellen, die länger als vier Wochen dauern, wird künftig vor Beginn ein Schulwegplan erstellt und mit der Schule abgestimmt.

Anlass waren Hinweise aus dem Stadtbezirk Aplerbeck, wo ein Schulweg über Monate unterbrochen war.`,
  },
  {
    schluessel: 'sporthalle-huckarde',
    betreff: 'Neubau einer Zweifachsporthalle in Huckarde',
    fb: '65',
    bezirke: ['Huckarde'],
    weg: vertagtOhneTermin('SCH'),
    beschluss:
      'Der Rat der Stadt beschließt den Neubau und die Beauftragung der Planung bis zur Entwurfsreife.',
    finanzen: 'Planungskosten 780.000 €, geschätzte Baukosten 9,4 Mio. €.',
    begruendung: `Die vorhandene Halle aus dem Jahr 1968 ist nicht wirtschaftlich zu sanieren. Zwei Grundschulen und eine Gesamtschule sind auf sie angewiesen.

Untersucht wurden Sanierung, Ersatz an gleicher Stelle und ein Neubau auf der Erweiterungsfläche. Der Schulausschuss hat um einen Vergleich der Betriebskosten gebeten.`,
  },
  {
    schluessel: 'schulname',
    betreff: 'Namensgebung für die neue Grundschule am Hafen',
    fb: '40',
    bezirke: ['Innenstadt-Nord'],
    weg: entschiedenVorKenntnis('SCH'),
    beschluss: 'Der Schulausschuss beschließt, der Schule den Namen „Grundschule am Alten Hafen“ zu geben.',
    finanzen: 'Für Beschilderung und Druckwerke fallen 6.500 € an.',
    begruendung: `Die Schulkonferenz hat den Namen nach einem Wettbewerb einstimmig vorgeschlagen. Er nimmt auf die Geschichte des Ortes Bezug.

Das Stadtarchiv hat keine Bedenken. Eine Verwechslung mit anderen Schulen ist nicht zu befürchten.`,
  },
  {
    schluessel: 'mensa-brackel',
    betreff: 'Erweiterung der Mensa am Schulzentrum Brackel',
    fb: '65',
    bezirke: ['Brackel'],
    weg: ohneFinanzausschuss('SCH'),
    beschluss: 'Der Rat der Stadt beschließt die Erweiterung der Mensa um 120 Plätze.',
    finanzen:
      'Die Kosten von 1,9 Mio. € sind im Haushalt veranschlagt. Zusätzliche Mittel sind nicht erforderlich.',
    begruendung: `Am Schulzentrum essen täglich bis zu 700 Kinder und Jugendliche in drei Schichten. Die Erweiterung erlaubt zwei Schichten und eine Mittagspause von 45 Minuten.

Der Anbau wird in Holzbauweise errichtet. Der Betrieb läuft während der Bauzeit weiter.`,
  },
  {
    schluessel: 'schuelerbefoerderung',
    betreff: 'Richtlinie zur Schülerbeförderung',
    fb: '40',
    weg: mitberatungFehlt('SCH', 'SOZ'),
    beschluss: 'Der Rat der Stadt beschließt die Richtlinie zum Beginn des nächsten Schuljahres.',
    finanzen: 'Mehraufwand von 240.000 € im Jahr.',
    begruendung: `Die Richtlinie vereinfacht den Antrag auf einen Beförderungsschein und dehnt ihn auf Wege aus, die als besonders gefährlich gelten.

Familien mit geringem Einkommen zahlen keinen Eigenanteil mehr.`,
  },
  {
    schluessel: 'anfrage-schulschwimmen',
    betreff: 'Schwimmunterricht an Grundschulen',
    untertitel: 'Anfrage der Fraktion Stadt gemeinsam',
    art: 'ANFRAGE',
    fb: '40',
    weg: ueberallGenommen('SCH'),
    begruendung: `Die Verwaltung wird um die Beantwortung folgender Fragen gebeten:

1. Wie viele Unterrichtsstunden sind im vergangenen Schuljahr ausgefallen?
2. Welche Wasserflächen stehen in den Ferien für Kurse zur Verfügung?
3. Wie viele Kinder können am Ende der vierten Klasse sicher schwimmen?`,
  },
  {
    schluessel: 'antwort-schulschwimmen',
    betreff: 'Schwimmunterricht an Grundschulen',
    untertitel: 'Beantwortung der Anfrage',
    art: 'BEANTWORTUNG',
    fb: '40',
    zu: { schluessel: 'anfrage-schulschwimmen', art: 'ANTWORT' },
    versand: 'TISCHVORLAGE',
    weg: ueberallGenommen('SCH'),
    begruendung: `**Zu 1:** Im vergangenen Schuljahr sind elf Prozent der Stunden ausgefallen, vor allem wegen der Sperrung eines Lehrschwimmbeckens.

**Zu 2:** In den Ferien stehen vier Becken zur Verfügung. Es wurden 64 Kurse angeboten.

**Zu 3:** Nach Angaben der Schulen können 71 Prozent der Kinder sicher schwimmen.`,
  },
  {
    schluessel: 'schulstatistik',
    betreff: 'Schulstatistik {jahr}',
    fb: '40',
    weg: teilsGenommen(['SCH', 'KJF'], ['FIN', 'RAT']),
    finanzen: KEINE_KOSTEN,
    begruendung: `Die Zahl der Schülerinnen und Schüler ist im fünften Jahr in Folge gestiegen. An den Grundschulen werden 22.480 Kinder unterrichtet, 410 mehr als im Vorjahr.

Die Anmeldungen an den weiterführenden Schulen verteilen sich nahezu unverändert auf die Schulformen.`,
    weitere: [anlagen('Tabellen nach Schulen und Stadtbezirken')],
  },
  {
    schluessel: 'aula-west',
    betreff: 'Öffnung der Schulaulen für Vereine',
    fb: '40',
    weg: alleinEntschieden('SCH', 'BESCHLOSSEN', 2),
    beschluss: 'Der Schulausschuss beschließt die Nutzungsordnung für Aulen und Foren.',
    finanzen: 'Es werden Erträge von rund 15.000 € im Jahr erwartet.',
    begruendung: `Vereine und Initiativen suchen Räume für Proben und Versammlungen. Außerhalb der Schulzeit sind 23 Aulen weitgehend ungenutzt.

Die Ordnung regelt Entgelte, Haftung und Schlüssel. Gemeinnützige Vereine zahlen nur die Nebenkosten.`,
  },
];
