import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, expect, it } from 'vitest';
import { dbIntern } from '@/server/kern/db';
import { eigeneDatenbank } from '../support/datenbank';
import { baueStoerungEin } from '../support/stoerung';
import { BEFEHLE, type Befehlsname } from '../support/zufall/befehle';
import { type Buchfuehrung, schaue, type Tat, tue } from '../support/zufall/gang';
import { seitenVerschweigen } from '../support/zufall/oeffentlich';
import { beginneVonVorn, gruendeStadt } from '../support/zufall/welt';

/** Walks through the city, and commands of each; the time ends a run on a slow machine sooner. */
const GAENGE = 14;
const BEFEHLE_JE_GANG = 45;
const SEKUNDEN = Number(process.env.ZUFALL_SEKUNDEN ?? 45);

const urls = await eigeneDatenbank();
const eigentuemer = new Client({ connectionString: urls.eigentuemer });
await eigentuemer.connect();
afterAll(() => eigentuemer.end());

const zahl = fc.nat(9999);
const namen = Object.keys(BEFEHLE) as Befehlsname[];
const befehl = fc.record({
  name: fc.oneof(...namen.map((name) => ({ weight: BEFEHLE[name][0], arbitrary: fc.constant(name) }))),
  zahlen: fc.record({ a: zahl, b: zahl, c: zahl }),
});
/** Two thirds of all commands come from the council office, the others from anybody. */
const wer = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(0, 1) }, { weight: 1, arbitrary: fc.nat(9) });
const spaeter = fc.tuple(fc.nat(20), fc.nat(120));
const tat: fc.Arbitrary<Tat> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ art: fc.constant('uhr' as const), stunden: fc.constantFrom(0.01, 5, 24, 48, 72) }),
  },
  {
    weight: 20,
    arbitrary: fc.record({
      art: fc.constant('befehl' as const),
      befehl,
      wer,
      weise: fc.oneof(
        { weight: 8, arbitrary: fc.constant({ art: 'einmal' as const }) },
        { weight: 2, arbitrary: fc.constantFrom({ art: 'nochmals' as const }, { art: 'zugleich' as const }) },
        { weight: 3, arbitrary: fc.record({ art: fc.constant('mit' as const), befehl, wer }) },
        {
          weight: 3,
          arbitrary: fc.record({
            art: fc.constant('gestoert' as const),
            bei: fc.integer({ min: 1, max: 12 }),
          }),
        },
      ),
      spaeter,
    }),
  },
);

it(
  'was auch immer wer auch immer tut: nichts geht verloren, nichts zeigt sich zu früh, alles steht im Protokoll',
  async () => {
    const welt = await gruendeStadt(dbIntern(), eigentuemer);
    const stoere = await baueStoerungEin(eigentuemer);
    const buch: Buchfuehrung = { gaenge: 0, befehle: 0, angenommen: {}, abgelehnt: 0, gestoert: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(tat, { minLength: BEFEHLE_JE_GANG, maxLength: BEFEHLE_JE_GANG, size: 'max' }),
        async (taten) => {
          await beginneVonVorn(welt);
          buch.gaenge += 1;
          let stand = await schaue(welt);
          for (const [nr, t] of taten.entries())
            stand = await tue(welt, stoere, t, stand, buch).catch((fehler) => {
              throw new Error(`Nach ${nr} Taten: ${JSON.stringify(t)}`, { cause: fehler });
            });
          await seitenVerschweigen(welt, stand.lage);
        },
      ),
      {
        numRuns: process.env.ZUFALL_SEKUNDEN ? 10_000 : GAENGE,
        interruptAfterTimeLimit: SEKUNDEN * 1000,
        markInterruptAsFailure: false,
        endOnFailure: process.env.ZUFALL_SEKUNDEN !== undefined,
      },
    );
    if (process.env.ZUFALL_SEKUNDEN) console.info(JSON.stringify(buch));
    expect(buch.gaenge).toBeGreaterThan(0);
  },
  (SEKUNDEN + 120) * 1000,
);
