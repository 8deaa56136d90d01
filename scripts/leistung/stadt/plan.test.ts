import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { groesse } from './groesse';
import { abBesondere, ersterSchritt, LANGE_FOLGE, vorlagen } from './plan';
import { Sitzungsplan } from './sitzungen';
import type { Zeilen } from './tabelle';
import { heute } from './tage';
import { vorlagezeilen } from './zeilen';
import { kennung } from './zufall';

const G = groesse(400);
/** Rows of thousands of invented texts: slow on a busy machine. */
const FRIST = { timeout: 30_000 };

function stadt(): { zeilen: Zeilen[]; plan: Sitzungsplan } {
  const plan = new Sitzungsplan(G);
  const nummern: (string | null)[] = [];
  const zeilen = [...vorlagen(G, plan)].map((v) => {
    nummern.push(v.nummer);
    return vorlagezeilen(v, nummern);
  });
  return { zeilen, plan };
}

const abdruck = (wert: unknown) => createHash('sha256').update(JSON.stringify(wert)).digest('hex');

describe('Die erfundene Stadt', FRIST, () => {
  it('ist in jedem Lauf dieselbe, Wort für Wort', () => {
    expect(abdruck(stadt().zeilen)).toBe(abdruck(stadt().zeilen));
  });

  it('hat genau so viele Vorlagen, Schritte und Sitzungen, wie gesagt ist', () => {
    for (const anzahl of [300, 1000]) {
      const g = groesse(anzahl);
      const plan = new Sitzungsplan(g);
      const alle = [...vorlagen(g, plan)];
      expect(alle).toHaveLength(anzahl);
      expect(alle.reduce((summe, v) => summe + v.schritte.length, 0)).toBe(3 * anzahl);
      expect(plan.alle).toHaveLength(g.sitzungen);
    }
    expect(groesse(100_000)).toMatchObject({ schritte: 300_000, sitzungen: 16_000, personen: 900 });
  });

  it('gibt keine Kennung zweimal', () => {
    const ids = Object.values(stadt().zeilen)
      .flatMap((z) => Object.values(z).flat())
      .flatMap((z) => z.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const viele = new Set(
      ['vorlage', 'beratung', 'punkt'].flatMap((a) =>
        Array.from({ length: 20_000 }, (_, i) => kennung(a, i)),
      ),
    );
    expect(viele.size).toBe(60_000);
    expect(
      [...viele].every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    ).toBe(true);
  });

  it('hält die gemessenen Dinge bereit: eine kurze, eine lange Folge und volle Sitzungen', () => {
    const plan = new Sitzungsplan(G);
    const alle = [...vorlagen(G, plan)];
    expect(alle[abBesondere(G)]?.schritte).toHaveLength(3);
    expect(alle[abBesondere(G) + 1]?.schritte).toHaveLength(LANGE_FOLGE);
    const [sechzig] = plan.fuer('SECHZIG');
    const dort = alle.filter((v) => v.schritte.some((s) => s.sitzung === sechzig));
    expect(dort).toHaveLength(G.sechzig);
    expect(dort[0]?.nr).toBe(abBesondere(G) + 2);
    expect(dort.map((v) => ersterSchritt(G, v.nr))).toEqual(dort.map((v) => v.abSchritt));
    expect(dort.map((v) => v.schritte.findIndex((s) => s.sitzung === sechzig))).toEqual(dort.map(() => 2));
    for (const sitzung of plan.fuer('KENNTNISNAHMEN')) {
      const schritte = alle.flatMap((v) => v.schritte).filter((s) => s.sitzung === sitzung);
      expect(schritte).toHaveLength(25);
      expect(schritte.every((s) => s.zustaendigkeit === 'KENNTNISNAHME' && s.ergebnis === null)).toBe(true);
    }
  });

  it('kennt kein Ergebnis vor der Sitzung, und ein Nachfolger kommt später', () => {
    for (const { schritte } of vorlagen(G)) {
      for (const s of schritte) {
        if (s.ergebnis) expect(s.sitzung?.tag).toBeLessThan(heute);
        const danach = s.ersetztDurch === null ? null : schritte[s.ersetztDurch];
        if (danach?.sitzung) expect(danach.sitzung.tag).toBeGreaterThan(s.sitzung?.tag ?? 0);
      }
    }
  });
});
