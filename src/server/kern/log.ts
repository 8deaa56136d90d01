import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import { isatty } from 'node:tty';
import pino, { type Logger } from 'pino';
import { echteZeit } from './uhr';

export type Log = Pick<Logger, 'info' | 'warn' | 'error' | 'fatal'>;

// Next bundles this file once more: both copies look at the same request.
const prozess = globalThis as { ratslaufAnfrage?: AsyncLocalStorage<string> };

function laufend(): AsyncLocalStorage<string> {
  prozess.ratslaufAnfrage ??= new AsyncLocalStorage();
  return prozess.ratslaufAnfrage;
}

/** Everything written down within `tun` carries the id of this request. */
export const fuerAnfrage = <T>(kennung: string, tun: () => T): T => laufend().run(kennung, tun);

type Fehlerzeile = {
  art: string;
  code?: unknown;
  digest?: unknown;
  text: string;
  ort?: string[];
  ursache?: Fehlerzeile;
};

/**
 * What of an error is written down: kind, code, the last line of what it says (Prisma puts the reason there and data
 * before it) without mail addresses, and the places it passed. Its other fields may hold data and are left out.
 */
export function fehlerzeile(fehler: unknown, tiefe = 0): Fehlerzeile {
  if (!(fehler instanceof Error)) return { art: typeof fehler, text: ohneAdressen(String(fehler)) };
  const { name, code, digest, stack } = fehler as Error & { code?: unknown; digest?: unknown };
  return {
    art: name,
    code,
    digest,
    text: ohneAdressen(fehler.message),
    ort: stack?.split('\n').flatMap((zeile) => /^\s+at (.*)$/.exec(zeile)?.[1] ?? []),
    ursache: fehler.cause && tiefe < 3 ? fehlerzeile(fehler.cause, tiefe + 1) : undefined,
  };
}

const ohneAdressen = (text: string): string =>
  (text.trim().split('\n').at(-1) ?? '').replace(/[^\s<>"'(]+@[^\s<>"')]+/g, '…@…').slice(0, 500);

const STUFEN: Record<string, string> = { '30': '', '40': 'Achtung: ', '50': 'Fehler: ', '60': 'Abbruch: ' };

/** One line for people in a terminal, where control characters would be commands. */
export function lesbar(json: string): string {
  const { level, time: _, msg = '', err, ...mehr } = JSON.parse(json);
  const teile = Object.entries(mehr).map(([name, wert]) => `${name}=${wert}`);
  const ort = err?.ort?.map((stelle: string) => `\n    ${stelle}`).join('') ?? '';
  const satz = [msg, err && `${err.art}: ${err.text}`, ...teile].filter(Boolean).join(' ');
  return `${STUFEN[level] ?? ''}${satz.replace(/\p{Cc}/gu, '�')}${ort}\n`;
}

// Asked of the system: standard output of a thread runs through the main thread and knows nothing of a terminal.
const imTerminal = isatty(1);
/** More is not kept for a reader who does not come after. */
const RUECKSTAU = 16 * 1024 * 1024;

let versperrt = false;
// Nobody reads what is written any more (EPIPE). Unheard, the failure would be an error to write down, and that the next.
process.stdout.on('error', () => {
  versperrt = true;
});

function gibHinaus(text: string): void {
  if (!versperrt && process.stdout.writableLength < RUECKSTAU) process.stdout.write(text);
}

const schreibe = (zeile: string) => gibHinaus(imTerminal ? lesbar(zeile) : zeile);

let einer: Logger | undefined;

/**
 * The one logger: a line of JSON each on standard output; in a terminal a readable one, and there only what needs looking
 * at. Never with names, addresses, words searched for or cookies in it.
 */
export function log(): Log {
  einer ??= pino(
    {
      level: imTerminal ? 'warn' : 'info',
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      mixin: () => ({ anfrage: laufend().getStore() }),
      serializers: { err: (fehler) => fehlerzeile(fehler) },
    },
    { write: schreibe },
  );
  return einer;
}

/** What is written about a request that was answered. */
export type Anfragezeile = {
  anfrage: string;
  methode: string;
  /** The pattern of its address. */
  route: string;
  status: number;
  dauerMs: number;
};

/** Lines wait so long for others to be written with. */
const SAMMELN_MS = 20;

let gesammelt = '';
let zuletzt = { ms: 0, zeit: '' };

function gibAus(): void {
  const zeilen = gesammelt;
  gesammelt = '';
  if (zeilen) gibHinaus(zeilen);
}

/**
 * The line `log().info` would write, for answers that cost less than their line: put together by hand and written with
 * the others of the same moment.
 */
export function schreibeAnfrage({ anfrage, methode, route, status, dauerMs }: Anfragezeile): void {
  if (imTerminal) return;
  if (gesammelt === '') setTimeout(gibAus, SAMMELN_MS);
  const jetzt = echteZeit();
  const ms = jetzt.getTime();
  if (ms !== zuletzt.ms) zuletzt = { ms, zeit: jetzt.toISOString() };
  gesammelt += `{"level":30,"time":"${zuletzt.zeit}","anfrage":"${anfrage}","methode":"${methode}","route":"${route}","status":${status},"dauerMs":${dauerMs},"msg":"Anfrage"}\n`;
}
process.once('exit', gibAus);

/**
 * From here on what libraries write to the console are lines of ours too: the error, or what was said of one. Answers
 * with the way back.
 */
export function uebernimmKonsole(): () => void {
  const { warn, error } = console;
  const als =
    (stufe: 'warn' | 'error') =>
    (...teile: unknown[]) => {
      const err = teile.find((teil) => teil instanceof Error);
      const satz = teile.filter((teil) => typeof teil === 'string').join(' ');
      log()[stufe](err ? { err } : {}, ohneAdressen(satz));
    };
  Object.assign(console, { warn: als('warn'), error: als('error') });
  return () => Object.assign(console, { warn, error });
}
