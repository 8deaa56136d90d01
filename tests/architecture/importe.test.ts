import { describe, expect, it } from 'vitest';
import { istTest, quellen } from './quellen';

/** The rooms of the house; the first pattern that fits names the room. */
const RAEUME: [RegExp, Raum][] = [
  [/^src\/domain\//, 'domain'],
  [/^src\/oparl\//, 'oparl'],
  [/^src\/components\//, 'components'],
  [/^src\/generated\/prisma\//, 'Prisma'],
  [/^(pg|@prisma\/.*)$/, 'Prisma'],
  [/^src\/server\/kern\/auth\//, 'auth'],
  [/^src\/server\/kern\//, 'kern'],
  [/^src\/server\/infra\//, 'infra'],
  [/^src\/server\/jobs\//, 'jobs'],
  [/^src\/server\/[^/]+\/queries$/, 'queries'],
  [/^src\/server\/[^/]+\/commands$/, 'commands'],
  [/^src\/gate\//, 'gate'],
  [/^src\/instrumentation$/, 'gate'],
  [/^src\/app\/.*\/actions$/, 'actions'],
  [/^src\/app\/(.*\/)?(route|sitemap|robots)$/, 'route'],
  [/^src\/app\//, 'page'],
  [/^(next|react|react-dom)(\/|$)/, 'next'],
  [/^(better-auth|@better-auth\/passkey|@node-rs\/argon2|qrcode)(\/|$)/, 'anmeldung'],
  [/^@simplewebauthn\/browser$/, 'passkey'],
  [/^pg-boss$/, 'warteschlange'],
  [/^pino$/, 'logbuch'],
  [/^(nodemailer|@fastify\/busboy|unpdf|mammoth|@aws-sdk\/[\w-]+)(\/|$)/, 'werkzeug'],
  [/^(@observablehq\/plot|linkedom)(\/|$)/, 'zeichnung'],
  [/^server-only$/, 'marke'],
  [/^(date-fns|@date-fns\/tz|zod)(\/|$)/, 'rein'],
  [/^node:/, 'node'],
];

type Raum =
  | 'domain'
  | 'oparl'
  | 'components'
  | 'Prisma'
  | 'auth'
  | 'kern'
  | 'infra'
  | 'jobs'
  | 'queries'
  | 'commands'
  | 'gate'
  | 'actions'
  | 'route'
  | 'page'
  | 'next'
  | 'marke'
  | 'rein'
  | 'node'
  | 'anmeldung'
  | 'passkey'
  | 'warteschlange'
  | 'logbuch'
  | 'werkzeug'
  | 'zeichnung'
  | 'fremd';

/** Who may import whom: the table of the house, a row per room. Types of DTOs may be imported from queries by components. */
const DARF: Partial<Record<Raum, Raum[]>> = {
  domain: ['domain', 'rein'],
  oparl: ['domain', 'oparl', 'queries'],
  components: ['domain', 'components', 'queries', 'next', 'passkey', 'zeichnung'],
  page: ['domain', 'components', 'queries', 'actions', 'auth', 'kern', 'next', 'page'],
  route: ['domain', 'oparl', 'queries', 'commands', 'auth', 'kern', 'infra', 'next', 'rein'],
  actions: ['domain', 'queries', 'commands', 'auth', 'kern', 'next'],
  queries: ['domain', 'queries', 'auth', 'kern', 'Prisma', 'marke', 'node'],
  commands: ['domain', 'queries', 'commands', 'auth', 'kern', 'infra', 'Prisma', 'marke', 'node'],
  jobs: ['domain', 'queries', 'commands', 'auth', 'kern', 'infra', 'jobs', 'marke', 'warteschlange'],
  kern: ['domain', 'auth', 'kern', 'Prisma', 'marke', 'rein', 'node', 'next', 'warteschlange', 'logbuch'],
  auth: ['domain', 'auth', 'kern', 'Prisma', 'marke', 'rein', 'node', 'next', 'anmeldung'],
  infra: ['domain', 'infra', 'kern', 'marke', 'node', 'werkzeug'],
  gate: ['kern', 'gate', 'next', 'node'],
};

/** What a page may take from server/kern: the clock and the Akteur, nothing that writes or reads data. */
const KERN_FUER_SEITEN = ['src/server/kern/uhr'];
const NUR_TYPEN: Raum[] = ['components', 'oparl'];

const raum = (pfad: string): Raum => RAEUME.find(([muster]) => muster.test(pfad))?.[1] ?? 'fremd';
const ohneEndung = (pfad: string) => pfad.replace(/\.tsx?$/, '');

const alle = quellen('src');
const dateien = alle.filter((q) => !istTest(q.pfad));

describe('Wer darf wen einbinden', () => {
  it.each(dateien.map((q) => [q.pfad, q] as const))('%s', (pfad, quelle) => {
    const von = raum(ohneEndung(pfad));
    const erlaubt = DARF[von] ?? [];
    const verboten = quelle.importe
      .filter((ziel) => !ziel.endsWith('.css'))
      .filter(
        (ziel) =>
          !erlaubt.includes(raum(ziel)) ||
          (von === 'page' && raum(ziel) === 'kern' && !KERN_FUER_SEITEN.includes(ziel)),
      );
    expect(verboten, `${von} darf nur einbinden: ${erlaubt.join(', ')}`).toEqual([]);
  });

  it('Komponenten nehmen aus den Abfragen nur Typen', () => {
    const verstoesse = dateien
      .filter((q) => NUR_TYPEN.includes(raum(ohneEndung(q.pfad))))
      .flatMap((q) =>
        q.zeilen.filter((z) => /^import (?!type ).*'@\/server\//.test(z)).map((z) => `${q.pfad}: ${z}`),
      );
    expect(verstoesse).toEqual([]);
  });

  it('ein Befehl bindet nur Befehle des eigenen Gegenstands ein', () => {
    const verstoesse = dateien
      .filter((q) => q.pfad.endsWith('/commands.ts'))
      .flatMap((q) => q.importe.filter((z) => raum(z) === 'commands' && !q.pfad.startsWith(z)));
    expect(verstoesse).toEqual([]);
  });

  it('niemand bindet sich im Kreis ein, auch nicht für Typen und in Tests', () => {
    const importe = new Map(alle.map((q) => [ohneEndung(q.pfad), q.importe.map(ohneEndung)]));
    const gesehen = new Set<string>();
    /** The circles that close on the way from a file. */
    const kreise = (pfad: string, davor: readonly string[]): string[] => {
      const weg = [...davor, pfad];
      if (davor.includes(pfad)) return [weg.slice(weg.indexOf(pfad)).join(' → ')];
      if (gesehen.has(pfad)) return [];
      gesehen.add(pfad);
      return (importe.get(pfad) ?? []).flatMap((ziel) => kreise(ziel, weg));
    };
    expect([...importe.keys()].flatMap((pfad) => kreise(pfad, []))).toEqual([]);
  });

  it('was im Browser läuft, nimmt keine Schemas mit: zod wiegt viel und versucht dort Code zu bauen', () => {
    const nach = new Map(dateien.map((q) => [ohneEndung(q.pfad), q]));
    const nurTyp = (q: (typeof dateien)[number], ziel: string) =>
      q.zeilen.some((z) => /^import type\b/.test(z) && z.includes(`'${ziel.replace(/^src\//, '@/')}'`));
    /** The way from a file to zod, else null. */
    const wegZuZod = (pfad: string, davor: readonly string[]): string[] | null => {
      const quelle = nach.get(pfad);
      if (!quelle || davor.includes(pfad) || quelle.zeilen[0]?.startsWith("'use server'")) return null;
      for (const ziel of quelle.importe) {
        if (ziel === 'zod') return [...davor, pfad, ziel];
        const weg = nurTyp(quelle, ziel) ? null : wegZuZod(ziel, [...davor, pfad]);
        if (weg) return weg;
      }
      return null;
    };
    const imBrowser = dateien.filter((q) => q.zeilen[0] === "'use client';").map((q) => ohneEndung(q.pfad));
    expect(imBrowser.length).toBeGreaterThan(20);
    expect(imBrowser.flatMap((pfad) => wegZuZod(pfad, [])?.join(' → ') ?? [])).toEqual([]);
  });
});
