import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Begrenzt } from '@/server/kern/grenzen';
import { absender } from './absender';
import { anfragekopf, hatSitzung } from './anfragekopf';
import {
  abgelehntMit,
  ERLAUBTE_METHODEN,
  istUnser,
  LAENGSTES_FORMULAR,
  nimmtDateien,
  pfadVon,
} from './annahme';
import { antworteMitFehler } from './fehlerseite';
import { kennungFuer } from './kennung';
import { liesFormular, verwirfRest } from './koerper';
import type { Lage } from './lage';
import { antworteAllen, ausDemSpeicher, istBekannt, istGemeinsam } from './oeffentlich';
import type { Route } from './routen';
import { mitNonce, OHNE_SKRIPT, schutzkopf } from './schutzregel';
import { leiteWeiter } from './weiterleitung';

/** Pages people use with scripts before they are signed in: passkeys need them. */
const istAnmeldung = (pfad: string) => pfad === '/anmelden' || pfad.startsWith('/anmelden/');

/** What of a request everybody may do, but not without end. A cookie anybody can write lifts nothing there. */
function begrenzt({ method, url = '' }: IncomingMessage, mitSitzung: boolean): Begrenzt | null {
  if (method === 'POST') return mitSitzung && !istAnmeldung(pfadVon(url)) ? null : 'formular';
  const pfad = pfadVon(url);
  const abfrage = new URLSearchParams(url.slice(pfad.length));
  const gesucht = abfrage.getAll('q').some((wort) => wort.trim() !== '');
  // Statistics of another period are counted through years of steps.
  const gezaehlt = pfad.startsWith('/statistik') && abfrage.size > 0;
  return gesucht || gezaehlt ? 'suche' : null;
}

/** Writes down that a request was answered: route, not address; nothing of who asked or for which words. */
function schreibeMit(
  { log }: Lage,
  req: IncomingMessage,
  res: ServerResponse,
  wer: { anfrage: string; route: Route | null },
) {
  const beginn = performance.now();
  res.once('close', () => {
    const { anfrage, route } = wer;
    const zeile = {
      anfrage,
      methode: /^[A-Z]{3,7}$/.test(req.method ?? '') ? req.method : '?',
      route: route?.muster ?? '(unbekannt)',
      status: res.headersSent ? res.statusCode : null,
      dauerMs: Math.round(performance.now() - beginn),
      ...(!res.writableFinished && { abgebrochen: true }),
    };
    log.info(zeile, 'Anfrage');
  });
}

/** One request: answered with what is kept for everybody, else by looking at it more closely. */
export function bediene(req: IncomingMessage, res: ServerResponse, lage: Lage): void {
  if (istBekannt(req, lage)) ausDemSpeicher(req, res, lage, bedieneGanz);
  else void bedieneGanz(req, res, lage);
}

/**
 * One request: looked at, handed to Next over the private socket, and answered under the rules of this house.
 * Who may see what is decided behind it, never here.
 */
async function bedieneGanz(req: IncomingMessage, res: ServerResponse, lage: Lage): Promise<void> {
  const kennung = kennungFuer(req.headers, lage.hinterProxy);
  const pfad = pfadVon(req.url ?? '');
  const route = lage.routen(pfad);
  const abbruch = new AbortController();
  res.once('close', () => abbruch.abort());
  res.once('finish', () => verwirfRest(req, nimmtDateien(pfad) ? 'datei' : 'formular'));
  schreibeMit(lage, req, res, { anfrage: kennung, route });
  for (const [name, wert] of Object.entries(schutzkopf(lage.adresse.startsWith('https:'))))
    res.setHeader(name, wert);
  res.setHeader('x-anfrage-id', kennung);
  const lehneAb = (status: number, mehr = {}) => {
    // Hung up on at once, as they may have asked, senders in full flow would never read why.
    if (req.method !== 'GET' && !req.complete) res.shouldKeepAlive = true;
    antworteMitFehler(req, res, { status, kennung, kopf: mehr });
  };
  try {
    const abgelehnt = abgelehntMit(req, lage.adresse);
    if (abgelehnt) return lehneAb(abgelehnt, abgelehnt === 405 && { allow: ERLAUBTE_METHODEN });
    const mitSitzung = hatSitzung(req.headers);
    const wer = absender(req, lage.hinterProxy);
    const was = begrenzt(req, mitSitzung);
    const warte = was && (await lage.ueberGrenze(was, wer));
    if (warte) return lehneAb(429, { 'retry-after': String(warte) });
    const frage = { req, res, route: route?.muster ?? '', kennung, signal: abbruch.signal };
    if (istGemeinsam(req, route) && (await antworteAllen(frage, lage))) return;
    const koerper = await koerperVon(req, route, lage.formularfristMs);
    if (typeof koerper === 'number') return lehneAb(koerper);
    const mitSkripten = mitSitzung || (istAnmeldung(pfad) && route !== null);
    const regel = mitSkripten ? mitNonce(randomBytes(18).toString('base64')) : OHNE_SKRIPT;
    const kopf = anfragekopf(req, {
      adresse: lage.adresse,
      kennung,
      absender: wer,
      sicherheitsregel: regel,
      mitSkripten,
    });
    const ansicht = { regel, mitSitzung, mitSkripten };
    const gang = { req, res, innen: lage, kennung, kopf, ansicht, signal: abbruch.signal };
    await leiteWeiter({ ...gang, bekannt: istUnser(pfad), ...(koerper && { koerper }) });
  } catch (err) {
    // A reader who left is no fault of ours.
    if (abbruch.signal.aborted) return;
    lage.log.error({ err, anfrage: kennung }, 'Die Anwendung hat nicht geantwortet.');
    if (res.headersSent) res.destroy();
    else lehneAb(502);
  }
}

/** What goes on to Next as the body; a status where it may not: also a form to a page that is none of ours. */
async function koerperVon(
  req: IncomingMessage,
  route: Route | null,
  fristMs: number,
): Promise<Buffer | IncomingMessage | number | null> {
  if (req.method !== 'POST') return null;
  if (nimmtDateien(pfadVon(req.url ?? ''))) return req;
  const gelesen = await liesFormular(req, { hoechstens: LAENGSTES_FORMULAR, fristMs });
  if (typeof gelesen === 'number' || !route?.seite || req.headers['next-action'] !== undefined)
    return gelesen;
  // Next would show the page as if nothing had been sent.
  return gelesen.includes('name="$ACTION_') ? gelesen : 400;
}
