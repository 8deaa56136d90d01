import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as warte } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { wurzel } from '../../scripts/betrieb/pfade';
import { Mitschnitt } from '../../scripts/leistung/mitschnitt';
import { type Demokonto, melde } from '../support/anmelden';
import { eigeneStadt } from '../support/eigeneStadt';
import { oeffentlicheSeiten } from '../support/oeffentlicheSeiten';
import { frage, LANGE_VORLAGE, vorlageMit } from '../support/seiten';
import { JETZT } from '../support/server';

const KB = 1024;
const hole = (adresse: string, cookie = '') =>
  fetch(adresse, {
    redirect: 'manual',
    headers: { 'accept-encoding': 'identity', ...(cookie && { cookie }) },
  });

const { urls, aufUhr } = await eigeneStadt();
const hier = (sql: string) => frage<string>(sql, [], urls.app);

const sitzung = async () => {
  const [id] = await hier(`SELECT s.id FROM sitzung s JOIN tagesordnungspunkt t ON t."sitzungId" = s.id
    WHERE s."tagesordnungAb" <= jetzt() GROUP BY s.id ORDER BY count(*) DESC, s.id LIMIT 1`);
  return id;
};
/** Where minutes are taken: the sitting is over, and its results are missing. */
const mitProtokoll = async () => {
  const [id] = await hier(`SELECT b."sitzungId" FROM beratung b JOIN sitzung s ON s.id = b."sitzungId"
    WHERE s.datum < '2026-11-23' AND s."tagesordnungAb" <= jetzt() AND NOT s.abgesagt AND b."tagesordnungspunktId" IS NOT NULL
      AND NOT EXISTS (SELECT FROM ergebnis e WHERE e."beratungId" = b.id) ORDER BY s.datum DESC LIMIT 1`);
  return id;
};

const KONTEN = [
  'mitglied',
  'ratsbuero',
  'fachbereich',
  'mitzeichnung',
  'schriftfuehrung',
  'administration',
  'revision',
] as const satisfies readonly Demokonto[];

/** A board, a list, a search, and one that finds nothing and looks for another spelling. */
const FUER_ALLE = [
  '/wo',
  '/wo?auswahl=ALLE&nach=GREMIUM',
  '/statistik',
  '/vorlagen',
  '/vorlagen?art=BESCHLUSSVORLAGE&jahr=2026',
  '/vorlagen?q=Schule',
  '/vorlagen?q=gibtesnicht',
  '/vorlagen?q=Grundschuhle',
  '/vorlagen?q=Rat&bereich=sitzungen',
  '/vorlagen?q=Mei&bereich=personen',
];

/** Pages of the public, of members and of staff, the heavy ones of each kind. */
async function seiten(): Promise<[Demokonto | null, string][]> {
  const [vorlage, s, p] = [await vorlageMit(LANGE_VORLAGE, urls.app), await sitzung(), await mitProtokoll()];
  const entwurf = (await vorlageMit(`v.status = 'ENTWURF'`, urls.app)).replace(
    '/vorlagen',
    '/buero/vorlagen',
  );
  const [gremium] = await hier(`SELECT id FROM gremium WHERE art = 'RAT'`);
  const [gezeichnet] = await hier(`SELECT id FROM vorlage WHERE status = 'MITZEICHNUNG' LIMIT 1`);
  const [konto] = await hier(`SELECT id FROM benutzer ORDER BY email LIMIT 1`);
  return [
    ...([null, 'mitglied', 'ratsbuero', 'schriftfuehrung'] as const).flatMap((wer) =>
      FUER_ALLE.map((pfad): [Demokonto | null, string] => [wer, pfad]),
    ),
    [null, vorlage],
    ...[
      '/meine',
      vorlage,
      `/sitzungen/${s}`,
      `/gremien/${gremium}`,
      '/',
      '/gremien',
      '/sitzungen',
      '/konto',
    ].map((pfad) => ['mitglied', pfad] as [Demokonto, string]),
    ...[
      '/buero',
      '/buero/sitzungen',
      `/buero/sitzungen/${s}`,
      '/buero/vorlagen/neu',
      `${entwurf}/bearbeiten`,
      `${entwurf}/beratungsfolge`,
      `${entwurf}/anlagen`,
      `${entwurf}/oeffentlich`,
      `/buero${vorlage}/sachstand`,
      `/buero${vorlage}/oeffentlich`,
      `/buero${vorlage}/bearbeiten`,
      `/buero${vorlage}/beratungsfolge`,
      vorlage,
      '/protokoll',
      `/protokoll/${p}`,
      '/verwaltung/gremien',
      `/verwaltung/gremien/${gremium}`,
      `/verwaltung/gremien/${gremium}/mitglieder`,
    ].map((pfad) => ['ratsbuero', pfad] as [Demokonto, string]),
    ['administration', '/verwaltung/benutzer'],
    ['administration', `/verwaltung/benutzer/${konto}`],
    ['revision', '/revision'],
    ['revision', '/revision/ketten'],
    ['mitglied', '/wo/ansichten'],
    ['fachbereich', '/buero'],
    ['mitzeichnung', '/mitzeichnung'],
    ['mitzeichnung', `/mitzeichnung/${gezeichnet}`],
  ];
}

/** Queries a page. */
const HOECHSTENS = 8;

describe('Was eine öffentliche Seite wiegt', () => {
  it('kein Skript, und Stile von höchstens 40 KB gepackt', async () => {
    const { adresse } = inject('server');
    const stile = new Set<string>();
    for (const pfad of (await oeffentlicheSeiten()).values()) {
      const text = await (await hole(adresse + pfad)).text();
      expect(text, pfad).not.toMatch(/<script\b|\bas="script"|rel="modulepreload"/);
      for (const [, href = ''] of text.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g))
        stile.add(href);
    }
    let gepackt = 0;
    for (const href of stile) gepackt += gzipSync(await (await hole(adresse + href)).text()).length;
    expect(gepackt).toBeGreaterThan(KB);
    expect(gepackt).toBeLessThanOrEqual(40 * KB);
  }, 60_000);

  it('die Vorlage mit 26 Schritten: höchstens 15 KB gepackt', async () => {
    const pfad = await vorlageMit(LANGE_VORLAGE);
    // As it goes over the line: fetch unpacks, so the length is asked for.
    const { headers } = await fetch(inject('server').adresse + pfad, {
      method: 'GET',
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(Number(headers.get('content-length'))).toBeGreaterThan(3 * KB);
    expect(Number(headers.get('content-length'))).toBeLessThanOrEqual(15 * KB);
  });
});

describe('Was eine Seite kostet', () => {
  const leitungen: Mitschnitt[] = [];
  let gehoert: string[] = [];
  let adresse = '';
  const kekse = new Map<Demokonto, string>();

  beforeAll(async () => {
    const leitung = async (rolle: 'app' | 'oeffentlich', url: string) => {
      const neue = new Mitschnitt(rolle, url, ({ sql }) => gehoert.push(sql));
      leitungen.push(neue);
      return neue.oeffne();
    };
    const server = await aufUhr(JETZT, {
      DATABASE_URL: await leitung('app', urls.app),
      DATABASE_URL_OEFFENTLICH: await leitung('oeffentlich', urls.oeffentlich),
    });
    adresse = server.adresse;
    for (const wer of KONTEN) kekse.set(wer, await melde(adresse, wer));
  }, 120_000);
  afterAll(() => {
    for (const leitung of leitungen) leitung.schliesse();
  });

  it('so wenige Abfragen wie erlaubt, und an eigenen Skripten höchstens 60 KB gepackt', async () => {
    const { rootMainFiles, polyfillFiles } = JSON.parse(
      readFileSync(join(wurzel, '.next/build-manifest.json'), 'utf8'),
    ) as {
      rootMainFiles: string[];
      polyfillFiles: string[];
    };
    const rahmenwerk = new Set([...rootMainFiles, ...polyfillFiles].map((datei) => `/_next/${datei}`));
    const groessen = new Map<string, number>();
    const zuSchwer: string[] = [];
    let nr = 0;
    for (const [wer, pfad] of await seiten()) {
      const keks = wer ? kekse.get(wer) : '';
      // For the public another address each time: of one that was asked before, the gate keeps the answer.
      const frisch = (ziel: string) => {
        const url = new URL(ziel, adresse);
        nr += 1;
        if (!wer) url.searchParams.set('_', String(nr));
        return url.href;
      };
      // The first time prepares statements, moves the end of the session and writes down that it was read; minutes lead on
      // to the item that waits.
      const erste = await hole(frisch(pfad), keks);
      await erste.text();
      const lade = () => hole(frisch(erste.headers.get('location') ?? pfad), keks);
      await (await lade()).text();
      await warte(50);
      gehoert = [];
      const antwort = await lade();
      const text = await antwort.text();
      await warte(50);
      expect(antwort.status, `${wer} ${pfad}`).toBe(200);
      const skripte = new Set([...text.matchAll(/<script\b[^>]* src="([^"?]+)/g)].map(([, src = '']) => src));
      let eigene = 0;
      for (const src of skripte) {
        if (rahmenwerk.has(src)) continue;
        if (!groessen.has(src)) groessen.set(src, gzipSync(await (await hole(adresse + src)).text()).length);
        eigene += groessen.get(src) ?? 0;
      }
      if (wer) expect(skripte.size, `${wer} ${pfad}`).toBeGreaterThan(1);
      if (eigene > 60 * KB || gehoert.length > HOECHSTENS)
        zuSchwer.push(
          `${wer} ${pfad}: ${Math.round(eigene / KB)} KB, ${gehoert.length} Abfragen\n${gehoert.join('\n')}`,
        );
    }
    expect(zuSchwer).toEqual([]);
  }, 240_000);
});
