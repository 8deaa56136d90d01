import { type Lauf, type Messung, verhaeltnis } from './ergebnis';

/** What is to be reached, each with what was reached and by which page it is decided. */
export type Zielstand = { ziel: string; erreicht: boolean | null; wert: string };

const GROB = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });
const FEIN = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });
/** As many places as say something. */
export const zahl = (wert: number): string => (Math.abs(wert) < 10 ? FEIN : GROB).format(wert);
const kb = (bytes: number): string => `${zahl(bytes / 1024)} KB`;
const genannt = (m: { name: string; leser: string }) =>
  m.leser === 'oeffentlich' ? m.name : `${m.name}, ${m.leser}`;

/** The worst of all decides. */
function schlechteste<T extends { name: string; leser: string }>(
  ziel: string,
  alle: readonly T[],
  wert: (m: T) => number,
  gut: (wert: number) => boolean,
  text: (wert: number) => string,
): Zielstand {
  const [erste] = alle.toSorted((a, b) => Number(gut(wert(a))) - Number(gut(wert(b))) || wert(b) - wert(a));
  if (!erste) return { ziel, erreicht: null, wert: 'nicht gemessen' };
  return {
    ziel,
    erreicht: alle.every((m) => gut(wert(m))),
    wert: `${text(wert(erste))} (${genannt(erste)})`,
  };
}

const p95 = (m: Messung) => m.werte.p95;
const inMs = (wert: number) => `${zahl(wert)} ms`;

/** All targets of this run. */
export function ziele({ messungen, umfaenge, wachstum, speicher }: Lauf): Zielstand[] {
  const gate = messungen.filter((m) => m.art === 'GATE');
  const bei = (anzahl: number, liste: readonly Messung[]) => liste.filter((m) => m.verbindungen === anzahl);
  const neu = bei(20, messungen).filter((m) => m.art === 'NEU');
  const oeffentlich = umfaenge.filter((u) => u.leser === 'oeffentlich');
  const lang = oeffentlich.filter((u) => u.name === 'Vorlage, 26 Schritte');
  const web = speicher?.ende.web ?? null;
  const langsamste = bei(20, gate).toSorted((a, b) => a.werte.jeSekunde - b.werte.jeSekunde)[0];
  return [
    {
      ziel: 'Seiten aus dem Gate: mindestens 20.000 Anfragen je Sekunde bei 20 Verbindungen',
      erreicht: langsamste ? langsamste.werte.jeSekunde >= 20_000 : null,
      wert: langsamste
        ? `${zahl(Math.round(langsamste.werte.jeSekunde))} (${langsamste.name})`
        : 'nicht gemessen',
    },
    schlechteste(
      'Seiten aus dem Gate: p95 höchstens 3 ms bei 20 Verbindungen',
      bei(20, gate),
      p95,
      (w) => w <= 3,
      inMs,
    ),
    schlechteste(
      'Seiten aus dem Gate: keine Fehler bei 400 Verbindungen',
      bei(400, gate),
      (m) => m.werte.fehler,
      (w) => w === 0,
      String,
    ),
    schlechteste(
      'Öffentliche Seiten: 0 KB JavaScript',
      oeffentlich,
      (u) => u.jsGz,
      (w) => w === 0,
      kb,
    ),
    schlechteste(
      'Vorlage mit 26 Schritten: HTML höchstens 15 KB gepackt',
      lang,
      (u) => u.htmlGz,
      (w) => w <= 15 * 1024,
      kb,
    ),
    schlechteste(
      'Vorlage mit 26 Schritten: CSS höchstens 40 KB gepackt',
      lang,
      (u) => u.cssGz,
      (w) => w <= 40 * 1024,
      kb,
    ),
    schlechteste(
      'Neu hergestellte Seiten: p95 höchstens 100 ms bei 20 Verbindungen',
      neu,
      p95,
      (w) => w <= 100,
      (w) => `${inMs(w)}, leere Seite allein ${inMs(neu.find((m) => p95(m) === w)?.leer?.p95 ?? 0)}`,
    ),
    schlechteste(
      'Neu hergestellte Seiten: höchstens das 2,5-Fache von Abfragen und leerer Seite',
      neu,
      (m) => verhaeltnis(m) ?? 0,
      (w) => w <= 2.5,
      (w) => `${zahl(w)}-fach`,
    ),
    schlechteste(
      'Höchstens 8 Abfragen je Seite',
      umfaenge,
      (u) => u.abfragen,
      (w) => w <= 8,
      String,
    ),
    schlechteste(
      'Seiten des Hauses: höchstens 60 KB JavaScript über dem Rahmenwerk',
      umfaenge.filter((u) => u.leser !== 'oeffentlich'),
      (u) => u.jsEigen,
      (w) => w <= 60 * 1024,
      kb,
    ),
    {
      ziel: 'Web-Prozess unter 450 MB mit vollem Zwischenspeicher',
      erreicht: web === null ? null : web < 450,
      wert: web === null ? 'nicht gemessen' : `${web} MB`,
    },
    schlechteste(
      'Zehnmal so viele Vorlagen: p95 höchstens das 1,5-Fache',
      wachstum,
      (w) => w.grossP95 / w.kleinP95,
      (w) => w <= 1.5,
      (w) => `${zahl(w)}-fach`,
    ),
  ];
}

export const zeichen = ({ erreicht }: Zielstand): string => (erreicht === null ? '–' : erreicht ? '✓' : '✗');
