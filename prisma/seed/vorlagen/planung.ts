import {
  alleinEntschieden,
  angehoertUndBeschlossen,
  entscheidungNichtoeffentlich,
  verwiesen,
} from '../wege/erledigt';
import {
  anhoerungAbgesetzt,
  bezirksergebnisFehlt,
  ohneAlleTermine,
  verwiesenMitRuecklauf,
} from '../wege/haengend';
import { geaendertEmpfohlen, gemeinsameSitzung, kenntnisAbgesagt, vorAllenBeratungen } from '../wege/laufend';
import { anlagen, KEINE_KOSTEN, klima, kurzfassung, type Vorlagenentwurf } from './entwurf';

/** Town planning, building land, squares. */
export const PLANUNG: Vorlagenentwurf[] = [
  {
    schluessel: 'veraenderungssperre-hoerde',
    betreff: 'Veränderungssperre für den Bereich Hörde-Mitte',
    fb: '61',
    bezirke: ['Hörde'],
    weg: anhoerungAbgesetzt('HOE', 'UMW'),
    beschluss:
      'Der Rat der Stadt beschließt die Satzung über eine Veränderungssperre für die Dauer von zwei Jahren.',
    finanzen: KEINE_KOSTEN,
    begruendung: `Der Rat hat die Aufstellung eines Bebauungsplans beschlossen, der die Nutzungsmischung im Ortskern sichern soll. Mehrere Bauvoranfragen laufen diesem Ziel zuwider.

Die Sperre gibt die erforderliche Zeit für das Verfahren. Ausnahmen sind möglich, soweit sie der Planung nicht entgegenstehen.`,
  },
  {
    schluessel: 'bplan-brackel-auslegung',
    betreff: 'Bebauungsplan Brackel 17: Wohnen am Hellweg',
    untertitel: 'hier: Beschluss zur Auslegung',
    fb: '61',
    bezirke: ['Brackel'],
    weg: alleinEntschieden('UMW'),
    beschluss: 'Der Ausschuss stimmt dem Entwurf zu und beschließt die öffentliche Auslegung.',
    finanzen: 'Die Kosten des Verfahrens trägt die Vorhabenträgerin nach dem städtebaulichen Vertrag.',
    begruendung: `Auf der Fläche einer früheren Gärtnerei sollen 84 Wohnungen entstehen, davon 30 Prozent öffentlich gefördert.

In der frühzeitigen Beteiligung wurden vor allem **Verkehr** und **Entwässerung** angesprochen. Der Entwurf sieht deshalb eine zweite Zufahrt und ein Regenrückhaltebecken vor.`,
    weitere: [
      klima(
        'Die Gebäude werden an das Wärmenetz angeschlossen. Dachflächen sind zu begrünen oder mit Photovoltaik zu belegen.',
      ),
    ],
  },
  {
    schluessel: 'bplan-scharnhorst-satzung',
    betreff: 'Bebauungsplan Scharnhorst 9: Nahversorgung Ost',
    untertitel: 'hier: Satzungsbeschluss',
    fb: '61',
    bezirke: ['Scharnhorst'],
    weg: kenntnisAbgesagt('SCHA', 'UMW'),
    beschluss: `Der Rat der Stadt

1. entscheidet über die Stellungnahmen nach der Empfehlung der Verwaltung,
2. beschließt den Bebauungsplan als Satzung.`,
    finanzen: KEINE_KOSTEN,
    begruendung: `Der Plan ermöglicht einen Lebensmittelmarkt mit 1.200 Quadratmetern Verkaufsfläche in fußläufiger Lage. Das Einzelhandelskonzept weist den Standort als Nahversorgungszentrum aus.

Während der Auslegung gingen 19 Stellungnahmen ein. Die Bedenken zum Lieferverkehr wurden durch eine Einhausung der Anlieferung aufgenommen.`,
  },
  {
    schluessel: 'rahmenplan-hafen',
    betreff: 'Rahmenplan Hafenquartier',
    untertitel: 'hier: Beschluss über die Ziele der Entwicklung',
    fb: '61',
    bezirke: ['Innenstadt-Nord'],
    weg: gemeinsameSitzung,
    beschluss: 'Der Rat der Stadt beschließt den Rahmenplan als Grundlage der weiteren Planung.',
    finanzen: 'Der Rahmenplan löst keine unmittelbaren Kosten aus. Maßnahmen werden einzeln beschlossen.',
    begruendung: `Der Rahmenplan verbindet Arbeiten, Forschung und Freizeit am Wasser. Er sichert den Hafenbetrieb und öffnet zugleich die nördliche Uferkante.

Die Bezirksvertretung und zwei Ausschüsse haben den Plan in einer gemeinsamen Sitzung vor Ort beraten.

### Nächste Schritte

- Mobilitätskonzept,
- Wettbewerb für die Uferpromenade,
- Änderung des Flächennutzungsplans.`,
    weitere: [
      kurzfassung(
        'Elf Hektar, drei Teilräume, ein gemeinsames Ufer: Der Plan beschreibt, was wo entstehen soll.',
      ),
    ],
  },
  {
    schluessel: 'marktplatz-hoerde',
    betreff: 'Umgestaltung des Marktplatzes in Hörde',
    untertitel: 'hier: Ausführungsbeschluss',
    fb: '66',
    bezirke: ['Hörde'],
    versand: 'SONDERVERSAND',
    weg: ohneAlleTermine('HOE', 'UMW', 'HA'),
    beschluss: 'Der Rat der Stadt beschließt die Umgestaltung nach dem Entwurf des Wettbewerbssiegers.',
    finanzen: '4,6 Mio. €, davon 3,1 Mio. € Städtebauförderung. Der Bewilligungsbescheid steht aus.',
    begruendung: `Der Platz soll wieder Mittelpunkt des Stadtteils werden. Der Entwurf sieht einen durchgehenden Belag, 34 Bäume und ein Wasserspiel vor.

Die Beratung beginnt, sobald der Bewilligungsbescheid vorliegt. Termine sind daher noch nicht festgelegt.`,
  },
  {
    schluessel: 'promenade-see',
    betreff: 'Ausbau der Promenade am Nordufer des Sees',
    fb: '67',
    bezirke: ['Hörde'],
    status: 'ENTWURF',
    weg: vorAllenBeratungen('HOE', 'UMW'),
    beschluss: 'Der Rat der Stadt beschließt den Ausbau der Promenade auf 600 Metern Länge.',
    finanzen: 'Noch zu ermitteln.',
    begruendung:
      'Entwurf: Die Promenade ist an Wochenenden überlastet. Rad- und Fußverkehr sollen getrennt geführt werden.',
  },
  {
    schluessel: 'fahrradparken-innenstadt',
    betreff: 'Fahrradparken in der Innenstadt',
    untertitel: 'hier: Standorte für 400 weitere Stellplätze',
    fb: '61',
    bezirke: ['Innenstadt-West'],
    status: 'ENTWURF',
    weg: vorAllenBeratungen('WEST', 'UMW'),
    beschluss: 'Der Rat der Stadt beschließt die Standorte nach Anlage 1.',
    begruendung:
      'Entwurf: Die vorhandenen Bügel sind werktags ab zehn Uhr belegt. Die Standorte liegen an den Enden der Fußgängerzone.',
  },
  {
    schluessel: 'gestaltungssatzung-aplerbeck',
    betreff: 'Gestaltungssatzung für den Ortskern Aplerbeck',
    fb: '61',
    bezirke: ['Aplerbeck'],
    status: 'MITZEICHNUNG',
    weg: vorAllenBeratungen('APL', 'UMW'),
    beschluss: 'Der Rat der Stadt beschließt die Gestaltungssatzung.',
    finanzen: KEINE_KOSTEN,
    begruendung: `Die Satzung regelt Werbeanlagen, Dachformen und Fassadenfarben im Ortskern. Bestehende Anlagen genießen Bestandsschutz.

Die Werbegemeinschaft wurde beteiligt und stimmt den Zielen zu.`,
  },
  {
    schluessel: 'baulandmodell',
    betreff: 'Baulandmodell: Anhebung der Quote für geförderten Wohnraum',
    fb: '64',
    weg: verwiesenMitRuecklauf('UMW', 'SOZ'),
    beschluss: 'Der Rat der Stadt beschließt, die Quote von 25 auf 30 Prozent anzuheben.',
    finanzen:
      'Beim Verkauf städtischer Grundstücke ist mit Mindererträgen von 1,5 Mio. € im Jahr zu rechnen.',
    begruendung: `Jährlich verlieren rund 600 Wohnungen ihre Bindung, während nur 350 geförderte Wohnungen hinzukommen.

Die Anhebung gilt für alle Bebauungspläne, die neues Baurecht für mehr als 15 Wohnungen schaffen. Laufende Verfahren sind ausgenommen.`,
  },
  {
    schluessel: 'hochhausrahmenplan',
    betreff: 'Rahmenplan für hohe Häuser',
    fb: '61',
    weg: verwiesen('UMW'),
    beschluss: 'Der Rat der Stadt beschließt den Rahmenplan als städtebauliches Entwicklungskonzept.',
    finanzen: KEINE_KOSTEN,
    begruendung: `Der Rahmenplan legt fest, wo Gebäude von mehr als 22 Metern Höhe denkbar sind und welche Blickbeziehungen frei bleiben.

Der Rat sah weiteren Beratungsbedarf zu den Anforderungen an Erdgeschosse und hat die Vorlage verwiesen.`,
  },
  {
    schluessel: 'platzgestaltung-mengede',
    betreff: 'Sitzgelegenheiten und Bäume auf zwei Stadtteilplätzen',
    fb: '67',
    bezirke: ['Mengede', 'Huckarde'],
    weg: bezirksergebnisFehlt('MEN', 'HUC'),
    beschluss: 'Die Bezirksvertretungen beschließen die Gestaltung des Platzes in ihrem Stadtbezirk.',
    finanzen: 'Je Platz 60.000 € aus den Mitteln der Bezirksvertretungen.',
    begruendung: `Auf beiden Plätzen fehlen Schatten und Sitzgelegenheiten. Vorgesehen sind je sechs Bäume und fünf Bänke mit Armlehnen.

Über jeden Platz entscheidet die zuständige Bezirksvertretung für sich.`,
  },
  {
    schluessel: 'amtshausplatz',
    betreff: 'Umgestaltung des Amtshausplatzes in Aplerbeck',
    untertitel: 'hier: Ausführungsbeschluss',
    fb: '66',
    bezirke: ['Aplerbeck'],
    weg: geaendertEmpfohlen(
      'APL',
      'UMW',
      'Der Wochenmarkt behält während der Bauzeit einen Ersatzstandort im Ortskern.',
    ),
    beschluss: 'Der Rat der Stadt beschließt die Umgestaltung des Platzes.',
    finanzen: '2,2 Mio. € in den Jahren {jahr+1} und {jahr+2}.',
    begruendung: `Der Platz vor dem Amtshaus wird vom Parkverkehr befreit und barrierefrei gepflastert. Der Baumbestand bleibt vollständig erhalten.

Die Bezirksvertretung hat sich nach einer Begehung für die Variante mit geringerem Gefälle ausgesprochen.`,
    weitere: [anlagen('1. Lageplan\n2. Baumkataster\n3. Ergebnis der Begehung')],
  },
  {
    schluessel: 'arena-umfeld',
    betreff: 'Entwicklung des Umfelds der Sportarena',
    untertitel: 'hier: Neuordnung der Flächen',
    fb: '61',
    bezirke: ['Innenstadt-West'],
    weg: entscheidungNichtoeffentlich('UMW'),
    beschluss: 'Der Ausschuss empfiehlt die Neuordnung nach dem städtebaulichen Konzept.',
    finanzen: 'Die finanziellen Auswirkungen werden gesondert dargestellt.',
    begruendung: `Das Konzept ordnet Zufahrten, Stellplätze und Grünflächen neu. Es schafft einen zweiten Zugang für den Fuß- und Radverkehr.

Über die Verträge mit den Eigentümerinnen und Eigentümern wird gesondert entschieden.`,
  },
  {
    schluessel: 'wohnbauflaechen',
    betreff: 'Bericht über die Wohnbauflächen {jahr}',
    fb: '61',
    bezirke: ['Eving'],
    weg: angehoertUndBeschlossen('EVI', 'UMW', 2),
    beschluss: 'Der Rat der Stadt nimmt den Bericht zur Kenntnis und beschließt die Rangfolge der Flächen.',
    finanzen: KEINE_KOSTEN,
    begruendung: `Im Stadtgebiet stehen planerisch gesicherte Flächen für rund 7.900 Wohnungen zur Verfügung. Davon sind 2.300 in den nächsten zwei Jahren bebaubar.

Die Rangfolge bevorzugt Flächen mit Anschluss an die Stadtbahn.`,
  },
];
