import { beforeAll, describe, expect, it } from 'vitest';
import { Suchfilter } from '@/domain/suche/filter';
import type { Akteur } from '@/domain/zugriff/akteur';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { sucheGremien, suchePersonen, sucheSitzungen } from '@/server/suchbereiche/queries';
import { sucheVorlagen } from '@/server/suche/queries';
import { namensvorschlag, suchzahlen, vorlagenzahl } from '@/server/suchzahlen/queries';
import { eigeneDatenbank } from '../support/datenbank';
import { HEUTE, legeZugriffsstadtAn } from '../support/zugriffsstadt';

await eigeneDatenbank();
const db = dbIntern();
/** One of each kind of sight. */
const NAMEN: readonly string[] = ['Öffentlichkeit', 'Ratsbüro', 'Mitglied des Rates', 'Administration'];
let leser: [string, Akteur][];
let fragen: string[];

beforeAll(async () => {
  const { akteure } = await legeZugriffsstadtAn(db);
  leser = [...(await akteure())].filter(([name]) => NAMEN.includes(name));
  const gremien = await db.gremium.findMany({
    select: { id: true, name: true },
    take: 3,
    orderBy: { id: 'asc' },
  });
  for (const { id, name } of gremien)
    await db.gremiumName.create({
      data: { gremiumId: id, art: 'ALIAS', name: `Ehemals ${name} Altstadt` },
    });
  const person = await db.person.create({ data: { vorname: 'Erika', nachname: 'Suchmich' } });
  const [gremium] = gremien;
  if (!gremium) throw new Error('Die Stadt hat kein Gremium.');
  await db.mitgliedschaft.create({
    data: { personId: person.id, gremiumId: gremium.id, rolle: 'MITGLIED', von: new Date('2020-01-01') },
  });
  const [sitzung] = await db.sitzung.findMany({ select: { datum: true }, take: 1 });
  const tag = sitzung?.datum.toISOString().slice(0, 10).split('-').reverse().join('.') ?? '';
  fragen = [
    'Suchmich',
    'Altstadt',
    'Ehemals',
    'Rat',
    'aus',
    tag,
    '2026',
    'Sitzung 1',
    'gibtesnichtxyz',
    ...gremien.map((g) => g.name),
  ];
}, 120_000);

describe('Die Zahl an jedem Reiter', () => {
  it('ist die seiner Liste, für jede Rolle und jede Frage', async () => {
    const verschieden: string[] = [];
    let mehrAlsNichts = 0;
    for (const [wer, akteur] of leser) {
      for (const q of fragen) {
        const filter = Suchfilter.parse({ q });
        const gezaehlt = { ...(await suchzahlen(akteur, q)), vorlagen: await vorlagenzahl(akteur, q, HEUTE) };
        const gelistet = {
          gremien: (await sucheGremien(akteur, filter, HEUTE)).anzahl,
          personen: (await suchePersonen(akteur, filter, HEUTE)).anzahl,
          sitzungen: (await sucheSitzungen(akteur, filter, HEUTE)).anzahl,
          vorlagen: (await sucheVorlagen(akteur, filter, HEUTE)).anzahl,
        };
        mehrAlsNichts += Object.values(gelistet).filter((a) => a.wert > 0).length;
        if (JSON.stringify(sortiert(gezaehlt)) !== JSON.stringify(sortiert(gelistet)))
          verschieden.push(`${wer} ${q}: ${JSON.stringify([gezaehlt, gelistet])}`);
      }
    }
    expect(verschieden).toEqual([]);
    expect(mehrAlsNichts).toBeGreaterThan(leser.length * 5);
  }, 120_000);

  it('zählt niemanden, der die Personensuche verlassen hat, und schlägt niemanden davon vor', async () => {
    expect((await suchzahlen(OEFFENTLICH, 'Suchmich')).personen.wert).toBe(1);
    expect(await namensvorschlag(OEFFENTLICH, 'Erica Suchmisch')).toEqual({
      bereich: 'personen',
      q: 'Erika Suchmich',
    });
    await db.person.updateMany({ where: { nachname: 'Suchmich' }, data: { ausSuchmaschinen: true } });
    for (const [, akteur] of leser) {
      expect((await suchzahlen(akteur, 'Suchmich')).personen.wert).toBe(0);
      expect(await namensvorschlag(akteur, 'Erica Suchmisch')).toBeNull();
    }
  });
});

const sortiert = (zahlen: Record<string, unknown>) =>
  Object.entries(zahlen).sort(([a], [b]) => a.localeCompare(b));
