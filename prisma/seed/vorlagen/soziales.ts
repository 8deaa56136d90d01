import { beschlossen, entschiedenRestOffen } from '../wege/erledigt';
import { kenntnisOhneTermine, votumFehltOhneEntscheidung } from '../wege/haengend';
import { letztesErgebnisFehlt, teilsGenommen, ueberallGenommen } from '../wege/kenntnis';
import { empfohlenVorDemRat, heuteZweiteBehandlung, verwiesenOhneZiel } from '../wege/laufend';
import { KEINE_KOSTEN, personal, sachstand, type Vorlagenentwurf } from './entwurf';

/** Care, inclusion, health, integration. */
export const SOZIALES: Vorlagenentwurf[] = [
  {
    schluessel: 'pflegebedarfsplanung',
    betreff: 'Pflegebedarfsplanung {jahr+1} bis {jahr+3}',
    fb: '50',
    versand: 'SONDERVERSAND',
    weg: kenntnisOhneTermine('SEN', 'SOZ', 'RAT'),
    finanzen: KEINE_KOSTEN,
    begruendung: `Die Planung beschreibt, wie viele Plätze in der stationären, der Kurzzeit- und der Tagespflege benötigt werden. Der Bedarf an Tagespflege wächst am stärksten.

Die Termine der Beratung werden festgelegt, sobald die Träger ihre Rückmeldungen abgegeben haben.`,
  },
  {
    schluessel: 'wohnungslosenhilfe',
    betreff: 'Weiterentwicklung der Wohnungslosenhilfe',
    fb: '50',
    weg: empfohlenVorDemRat('SOZ'),
    beschluss: 'Der Rat der Stadt beschließt den Ausbau des Programms „Zuerst eine Wohnung“ auf 60 Plätze.',
    finanzen: '720.000 € im Jahr. Davon übernimmt der Landschaftsverband 40 Prozent.',
    begruendung: `Das Programm vermittelt wohnungslose Menschen unmittelbar in eigene Mietverhältnisse und begleitet sie dort. Nach zwei Jahren leben 87 Prozent noch in ihrer Wohnung.

Mit dem Ausbau können zugleich 20 Plätze in der Notunterbringung abgebaut werden.`,
    weitere: [
      personal('Die Begleitung übernehmen freie Träger. Städtische Stellen sind nicht erforderlich.'),
    ],
  },
  {
    schluessel: 'inklusionsplan',
    betreff: 'Inklusionsplan: Bericht über die Umsetzung',
    fb: '50',
    weg: letztesErgebnisFehlt('BPN', 'SOZ', 'SCH', 'KJF'),
    finanzen: KEINE_KOSTEN,
    begruendung: `Von 74 Maßnahmen sind 41 umgesetzt. Verzögert sind vor allem bauliche Vorhaben an Haltestellen.`,
    weitere: [
      sachstand(
        'Die Leitlinien zur Leichten Sprache gelten seit dem Frühjahr für alle Bescheide des Sozialamts.',
      ),
    ],
  },
  {
    schluessel: 'gesundheitshaus-nord',
    betreff: 'Gesundheitshaus in der Innenstadt-Nord',
    untertitel: 'hier: Beteiligung der Stadt',
    fb: '53',
    bezirke: ['Innenstadt-Nord'],
    weg: verwiesenOhneZiel('SOZ'),
    beschluss:
      'Der Rat der Stadt beschließt, sich mit einer Beratungsstelle am Gesundheitshaus zu beteiligen.',
    finanzen: 'Miete und Betrieb: 165.000 € im Jahr.',
    begruendung: `Im Quartier kommen auf eine hausärztliche Praxis doppelt so viele Menschen wie im städtischen Mittel. Das Haus verbindet Praxis, Beratung und Vorsorge.

Der Ausschuss hat die Vorlage zur weiteren Beratung verwiesen, ohne ein Gremium zu bestimmen.`,
  },
  {
    schluessel: 'beratungsstellen-gewalt',
    betreff: 'Förderung der Beratungsstellen gegen häusliche Gewalt',
    fb: '1',
    weg: entschiedenRestOffen('SOZ', 'SEN'),
    beschluss: 'Der Rat der Stadt beschließt Förderverträge mit einer Laufzeit von drei Jahren.',
    finanzen: '410.000 € im Jahr, im Haushalt veranschlagt.',
    begruendung: `Die Zahl der Beratungen ist um ein Fünftel gestiegen. Mehrjährige Verträge geben den Trägern Sicherheit und sparen jährliche Anträge.

Der Seniorenbeirat wird unterrichtet, weil ein neues Angebot sich an ältere Frauen richtet.`,
  },
  {
    schluessel: 'integrationskonzept',
    betreff: 'Handlungskonzept Chancengerechtigkeit',
    fb: '1',
    weg: votumFehltOhneEntscheidung('INT'),
    art: 'KENNTNISNAHMEVORLAGE',
    finanzen: 'Die Maßnahmen sind in den Budgets der Fachbereiche enthalten.',
    begruendung: `Das Handlungskonzept führt die bisherigen Programme zu Sprache, Ausbildung und Beteiligung zusammen. Es wurde mit 60 Organisationen erarbeitet.

Jährlich wird über zehn Kennzahlen berichtet.`,
  },
  {
    schluessel: 'quartierspflege-eving',
    betreff: 'Quartierspflege: Erprobung in zwei Stadtbezirken',
    fb: '50',
    bezirke: ['Eving', 'Mengede'],
    weg: heuteZweiteBehandlung,
    beschluss: 'Der Rat der Stadt beschließt die Erprobung für zwei Jahre.',
    finanzen: '190.000 € im Jahr, zur Hälfte gefördert durch die Pflegekassen.',
    begruendung: `Kleine Teams arbeiten zu Fuß oder mit dem Rad in einem festen Quartier. Sie planen ihre Einsätze selbst und binden die Nachbarschaft ein.

Die Anhörung konnte in der vorigen Sitzung aus Zeitgründen nicht stattfinden und wird nachgeholt.`,
  },
  {
    schluessel: 'seniorenbegegnung',
    betreff: 'Begegnungsstätten für ältere Menschen: Öffnungszeiten',
    art: 'MITTEILUNG',
    fb: '50',
    weg: ueberallGenommen('SEN', 'SOZ'),
    finanzen: KEINE_KOSTEN,
    begruendung: `Ab dem Jahresbeginn öffnen neun Begegnungsstätten auch am Samstagvormittag. Das Angebot geht auf einen Wunsch des Seniorenbeirats zurück.

Nach einem Jahr wird über die Nutzung berichtet.`,
  },
  {
    schluessel: 'impfberatung',
    betreff: 'Mobile Impfberatung: Erfahrungsbericht',
    art: 'MITTEILUNG',
    fb: '53',
    weg: teilsGenommen(['SOZ', 'SEN'], ['CHA']),
    finanzen: KEINE_KOSTEN,
    begruendung: `Das Fahrzeug war an 84 Tagen im Einsatz und erreichte 3.900 Menschen. Besonders gefragt waren Termine an Berufskollegs.

Der Einsatz wird im kommenden Jahr fortgesetzt.`,
  },
  {
    schluessel: 'wohngeld-onlinedienst',
    betreff: 'Beschleunigung der Wohngeldbearbeitung',
    fb: '64',
    weg: beschlossen('SOZ', 3),
    beschluss: 'Der Rat der Stadt beschließt zwölf befristete Stellen zum Abbau der Rückstände.',
    finanzen: '840.000 € im Jahr für zwei Jahre.',
    begruendung: `Die Bearbeitung dauert zurzeit 19 Wochen. Ziel sind höchstens acht Wochen. Dazu tragen auch ein Onlineantrag und vereinfachte Nachweise bei.

Über den Stand wird halbjährlich berichtet.`,
    sachstaende: [
      {
        am: 20,
        text: 'Die Bearbeitungsdauer ist auf 13 Wochen gesunken. Neun der zwölf Stellen sind besetzt.',
      },
    ],
  },
];
