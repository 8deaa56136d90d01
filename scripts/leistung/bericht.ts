import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wurzel } from '../betrieb/pfade';
import { type Lauf, type Messung, verhaeltnis } from './ergebnis';
import { zahl, zeichen, ziele } from './ziele';

const JSON_DATEI = join(wurzel, 'docs/leistung.json');
const TEXT_DATEI = join(wurzel, 'docs/leistung.md');
const ANFANG = '<!-- Tabellen: npm run bench -->';
const ENDE = '<!-- Ende der Tabellen -->';

type Laeufe = Record<string, Lauf>;

const ART = { GATE: 'Gate', NEU: 'neu', TAT: 'Tat' } as const;
const LESER: Record<string, string> = {
  oeffentlich: 'öffentlich',
  mitglied: 'Mitglied',
  ratsbuero: 'Ratsbüro',
};
const leser = (name: string) => LESER[name] ?? name;
const ms = (wert: number | undefined) => (wert === undefined ? '–' : zahl(wert));
const kb = (bytes: number) => zahl(bytes / 1024);

function tabelle(kopf: readonly string[], zeilen: readonly (readonly string[])[]): string {
  const rechts = kopf.map((_, i) => (i < 2 ? '---' : '---:'));
  return [kopf, rechts, ...zeilen].map((zeile) => `| ${zeile.join(' | ')} |`).join('\n');
}

/** One measurement as cells, for the console and for the document alike. */
export function zellen(m: Messung): string[] {
  const { werte } = m;
  const faktor = verhaeltnis(m);
  return [
    m.name,
    `${leser(m.leser)}, ${ART[m.art]}`,
    String(m.verbindungen),
    ms(werte.p50),
    ms(werte.p95),
    ms(werte.p99),
    zahl(Math.round(werte.jeSekunde)),
    String(werte.fehler),
    ms(m.sql?.p95),
    ms(m.leer?.p95),
    ms(m.nackt?.p95),
    m.nackt ? zahl(Math.round(m.nackt.jeSekunde)) : '–',
    faktor === null ? '–' : zahl(faktor),
  ];
}

export const KOPF = [
  'Seite',
  'wer, woher',
  'Verb.',
  'p50',
  'p95',
  'p99',
  'Anfr./s',
  'Fehler',
  'SQL p95',
  'leer p95',
  'Node p95',
  'Node Anfr./s',
  'Faktor',
];

function umfang({ umfaenge }: Lauf): string {
  const zeilen = umfaenge.map((u) => [
    u.name,
    leser(u.leser),
    String(u.abfragen),
    String(u.danach),
    kb(u.html),
    kb(u.htmlGz),
    kb(u.cssGz),
    kb(u.jsGz),
    kb(u.jsEigen),
  ]);
  return tabelle(
    [
      'Seite',
      'wer',
      'Abfragen',
      'nach Änderung',
      'HTML KB',
      'gepackt',
      'CSS gepackt',
      'JS gepackt',
      'davon eigen',
    ],
    zeilen,
  );
}

const schluessel = (m: Messung) => `${m.name} ${m.leser} ${m.art} ${m.verbindungen}`;

/** p95 and requests per second of two runs side by side. */
function vergleich(vorher: Lauf, nachher: Lauf): string {
  const alte = new Map(vorher.messungen.map((m) => [schluessel(m), m]));
  const zeilen = nachher.messungen.map((m) => {
    const alt = alte.get(schluessel(m));
    return [
      m.name,
      `${leser(m.leser)}, ${ART[m.art]}`,
      String(m.verbindungen),
      ms(alt?.werte.p95),
      ms(m.werte.p95),
      alt ? zahl(Math.round(alt.werte.jeSekunde)) : '–',
      zahl(Math.round(m.werte.jeSekunde)),
    ];
  });
  return tabelle(
    ['Seite', 'wer, woher', 'Verb.', 'p95 vorher', 'p95 nachher', 'Anfr./s vorher', 'nachher'],
    zeilen,
  );
}

function speicher({ speicher: s }: Lauf): string {
  if (!s) return '';
  const zeile = (wann: string, stand: typeof s.start) => [
    wann,
    '',
    ...[stand.web, stand.arbeiter, stand.postgres, stand.verbindungen].map((wert) => String(wert ?? '–')),
  ];
  const kopf = ['Zeitpunkt', '', 'Web MB', 'Aufträge MB', 'PostgreSQL MB', 'Prozesse der Datenbank'];
  return `### Arbeitsspeicher (RSS)\n\n${tabelle(kopf, [zeile('nach dem Start', s.start), zeile('mit vollem Zwischenspeicher', s.ende)])}\n`;
}

function einLauf(name: string, lauf: Lauf): string {
  const r = lauf.rechner;
  const wachstum = lauf.wachstum.map((w) => [
    w.name,
    leser(w.leser),
    ms(w.kleinP95),
    ms(w.grossP95),
    zahl(w.grossP95 / w.kleinP95),
  ]);
  return [
    `## ${name}: ${lauf.stand}`,
    `Gemessen am ${lauf.am.slice(0, 16).replace('T', ' ')} UTC mit ${lauf.vorlagen.toLocaleString('de-DE')} Vorlagen auf ${r.kerne} Kernen (${r.prozessoren}), ${r.speicherGb} GB, Node ${r.node}, PostgreSQL ${r.postgres}; Dauer ${Math.round(lauf.dauerS)} s. Zeiten in Millisekunden.`,
    lauf.ausgelassen.length > 0 ? `Nicht vorhanden in diesem Stand: ${lauf.ausgelassen.join(', ')}.` : '',
    '### Ziele',
    tabelle(
      ['', 'Ziel', 'erreicht'],
      ziele(lauf).map((z) => [zeichen(z), z.ziel, z.wert]),
    ),
    '### Zeiten',
    tabelle(KOPF, lauf.messungen.map(zellen)),
    '### Umfang',
    umfang(lauf),
    speicher(lauf),
    wachstum.length > 0
      ? `### Wachstum von einem Zehntel der Vorlagen\n\n${tabelle(['Seite', 'wer', 'p95 klein', 'p95 groß', 'Faktor'], wachstum)}`
      : '',
  ]
    .filter((teil) => teil !== '')
    .join('\n\n');
}

function alsText(laeufe: Laeufe): string {
  const teile = Object.entries(laeufe).map(([name, lauf]) => einLauf(name, lauf));
  const { vorher, nachher } = laeufe;
  const beide = vorher && nachher ? [`## Vorher und nachher\n\n${vergleich(vorher, nachher)}`] : [];
  return [...beide, ...teile.reverse()].join('\n\n');
}

function liesLaeufe(): Laeufe {
  return existsSync(JSON_DATEI) ? (JSON.parse(readFileSync(JSON_DATEI, 'utf8')) as Laeufe) : {};
}

/** Keeps a run under its name beside the others, and writes the tables of all of them into the document. */
export function schreibe(name: string, lauf: Lauf): void {
  const laeufe = { ...liesLaeufe(), [name]: lauf };
  writeFileSync(JSON_DATEI, `${JSON.stringify(laeufe, null, 1)}\n`);
  const bisher = existsSync(TEXT_DATEI)
    ? readFileSync(TEXT_DATEI, 'utf8')
    : `# Leistung\n\n${ANFANG}\n${ENDE}\n`;
  const [vorn, rest = ''] = bisher.split(ANFANG);
  const hinten = rest.split(ENDE)[1] ?? '\n';
  writeFileSync(TEXT_DATEI, `${vorn}${ANFANG}\n\n${alsText(laeufe)}\n\n${ENDE}${hinten}`);
}
