import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusTage } from '../kern/localDate';
import { type Amtszeit, endetMit, giltHeute, ueberschneidet } from './mitgliedschaft';

const tag = fc.integer({ min: 0, max: 40 }).map((n) => plusTage('2026-01-01', n));
const amtszeit: fc.Arbitrary<Amtszeit> = fc
  .record({ von: tag, dauer: fc.option(fc.integer({ min: 0, max: 15 })) })
  .map(({ von, dauer }) => ({ von, bis: dauer === null ? null : plusTage(von, dauer) }));
const TAGE = Array.from({ length: 60 }, (_, n) => plusTage('2026-01-01', n));

describe('Amtszeiten', () => {
  it('überschneiden sich genau dann, wenn beide an einem Tag gelten', () => {
    fc.assert(
      fc.property(amtszeit, amtszeit, (a, b) => {
        expect(ueberschneidet(a, b)).toBe(TAGE.some((t) => giltHeute(a, t) && giltHeute(b, t)));
        expect(ueberschneidet(a, b)).toBe(ueberschneidet(b, a));
      }),
    );
  });

  it('mit einem Tag beendet: danach gilt nichts mehr, davor bleibt alles, wie es war', () => {
    fc.assert(
      fc.property(amtszeit, tag, (zeit, ende) => {
        const was = endetMit(zeit, ende);
        const danach = was === 'ENTFAELLT' ? null : was === 'ENDET' ? { ...zeit, bis: ende } : zeit;
        for (const t of TAGE) {
          const gilt = danach !== null && giltHeute(danach, t);
          expect(gilt).toBe(t <= ende && giltHeute(zeit, t));
        }
      }),
    );
  });

  it('wer gestern ausgeschieden ist, ist heute kein Mitglied mehr', () => {
    expect(giltHeute({ von: '2020-11-01', bis: '2026-11-25' }, '2026-11-26')).toBe(false);
    expect(giltHeute({ von: '2020-11-01', bis: '2026-11-26' }, '2026-11-26')).toBe(true);
  });
});
