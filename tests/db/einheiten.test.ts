import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { EinheitAenderung, NeueEinheit } from '@/domain/organisation/eingabe';
import { waereKreis } from '@/domain/organisation/gliederung';
import type { Akteur } from '@/domain/zugriff/akteur';
import { einheitAendern, einheitAnlegen, einheitLoeschen } from '@/server/einheiten/commands';
import { organisation } from '@/server/einheiten/queries';
import { dbIntern } from '@/server/kern/db';
import { vorlageNach } from '@/server/vorlagen/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeKommuneAn, legeVorlageAn } from '../support/stadt';

await eigeneDatenbank();
const db = dbIntern();
await legeKommuneAn(db);
const JETZT = new Date('2026-11-23T08:00:00Z');
let admin: Akteur;
let laufend = 100;
beforeAll(async () => {
  admin = await legeBenutzerAn(db, { rolle: 'ADMINISTRATION' }, JETZT);
});

const lege = (mehr: Record<string, string> = {}) =>
  einheitAnlegen(
    admin,
    NeueEinheit.parse({
      id: randomUUID(),
      art: 'FACHBEREICH',
      kennung: String(++laufend),
      name: 'Amt',
      ...mehr,
    }),
    JETZT,
  );
const gelegt = async (mehr: Record<string, string> = {}) => {
  const antwort = await lege(mehr);
  if (!antwort.ok) throw new Error(antwort.fehler.code);
  return antwort.wert;
};
const zeile = async (id: string) => {
  const e = (await organisation(admin))?.einheiten.find((einheit) => einheit.id === id);
  if (!e) throw new Error('fehlt');
  return e;
};
const aendere = async (id: string, mehr: Record<string, unknown>) => {
  const { version, kennung, name, uebergeordnetId } = await zeile(id);
  const formular = { id, version, kennung, name, uebergeordnetId: uebergeordnetId ?? '', ...mehr };
  return einheitAendern(admin, EinheitAenderung.parse(formular), JETZT);
};
const gedruckt = async (fachbereich: string) => {
  const { id } = await legeVorlageAn(db, undefined, 'NICHTOEFFENTLICH');
  await db.vorlage.update({ where: { id }, data: { fachbereich } });
  return id;
};

describe('Organisationseinheiten', () => {
  it('gliedern sich, werden umbenannt, und im Protokoll steht von und nach', async () => {
    const dezernat = await gelegt({ art: 'DEZERNAT', kennung: '6' });
    const amt = await gelegt({ uebergeordnetId: dezernat });
    expect(await aendere(amt, { name: 'Planungsamt' })).toMatchObject({ ok: true });
    expect(await zeile(amt)).toMatchObject({ name: 'Planungsamt', tiefe: 1, version: 2 });
    const spur = await db.protokoll.findMany({ where: { gegenstandId: amt }, orderBy: { id: 'asc' } });
    expect(spur.at(-1)).toMatchObject({
      aktion: 'organisationseinheit.aendern',
      von: { name: 'Amt' },
      nach: { name: 'Planungsamt' },
    });
    expect(await aendere(amt, { version: 1, name: 'Zu spät' })).toMatchObject({
      ok: false,
      fehler: { code: 'INZWISCHEN_GEAENDERT' },
    });
  });

  it('kein Kreis, auch nicht zu zweit zugleich', async () => {
    const [a, b, c] = [await gelegt(), await gelegt(), await gelegt()];
    await aendere(b, { uebergeordnetId: a });
    await aendere(c, { uebergeordnetId: b });
    expect(await aendere(a, { uebergeordnetId: c })).toMatchObject({
      ok: false,
      fehler: { code: 'EINHEIT_KREIS', feld: 'uebergeordnetId' },
    });
    const [d, e] = [await gelegt(), await gelegt()];
    const antworten = await Promise.all([
      aendere(d, { uebergeordnetId: e }),
      aendere(e, { uebergeordnetId: d }),
    ]);
    expect(antworten.filter((antwort) => antwort.ok)).toHaveLength(1);
    const alle = (await organisation(admin))?.einheiten ?? [];
    expect(alle.every((g) => !waereKreis(g.id, g.uebergeordnetId, alle))).toBe(true);
  });

  it.each<[string, string, () => Promise<Record<string, string>>]>([
    ['KENNUNG_VERGEBEN', 'kennung', async () => ({ kennung: (await zeile(await gelegt())).kennung })],
    [
      'EINHEIT_UEBERGEORDNET',
      'uebergeordnetId',
      async () => ({ art: 'DEZERNAT', uebergeordnetId: await gelegt() }),
    ],
    ['EINHEIT_UEBERGEORDNET', 'uebergeordnetId', async () => ({ uebergeordnetId: randomUUID() })],
  ])('%s steht am Feld %s', async (code, feld, mehr) => {
    expect(await lege(await mehr())).toMatchObject({ ok: false, fehler: { code, feld } });
  });

  it('übernimmt, was ihre gedruckte Kennung trägt, und nichts sonst; ihre Konten lesen es dann', async () => {
    const [a, b, fremd] = [await gedruckt('57/FABIDO'), await gedruckt(' 57 / Fabido'), await gedruckt('57')];
    expect((await organisation(admin))?.unbekannte.map((u) => u.kennung)).toEqual(
      expect.arrayContaining(['57/FABIDO', '57']),
    );
    const id = await gelegt({ kennung: '57/FABIDO', uebernehmen: 'ja' });
    const gehoert = async (v: string) =>
      (await db.vorlage.findUniqueOrThrow({ where: { id: v } })).fachbereichId;
    expect([await gehoert(a), await gehoert(b), await gehoert(fremd)]).toEqual([id, id, null]);
    const amt = await legeBenutzerAn(db, { rolle: 'FACHBEREICH', fachbereichId: id }, JETZT);
    const liest = async (v: string) => (await vorlageNach(amt, v, '2026-11-23')) !== null;
    expect([await liest(a), await liest(fremd)]).toEqual([true, false]);
    const spur = await db.protokoll.findFirst({
      where: { gegenstandId: id, aktion: 'organisationseinheit.anlegen' },
    });
    expect(spur?.nach).toMatchObject({ uebernommen: [a, b].sort() });
  });

  it('ohne Häkchen wird nichts übernommen, später schon', async () => {
    const vorlage = await gedruckt('88');
    const id = await gelegt({ kennung: '88' });
    const gehoert = async () =>
      (await db.vorlage.findUniqueOrThrow({ where: { id: vorlage } })).fachbereichId;
    expect(await gehoert()).toBeNull();
    expect(await aendere(id, { uebernehmen: 'ja' })).toMatchObject({ ok: true });
    expect(await gehoert()).toBe(id);
  });

  it('gelöscht wird nur, woran nichts hängt; sonst steht da, was', async () => {
    const id = await gelegt();
    await legeBenutzerAn(db, { rolle: 'FACHBEREICH', fachbereichId: id }, JETZT);
    await db.vorlage.update({ where: { id: (await legeVorlageAn(db)).id }, data: { fachbereichId: id } });
    expect(await einheitLoeschen(admin, { id, version: 1 }, JETZT)).toMatchObject({
      ok: false,
      fehler: { code: 'EINHEIT_IN_GEBRAUCH', betrifft: ['1 Konto', '1 Vorlage'] },
    });
    const leere = await gelegt();
    expect(await einheitLoeschen(admin, { id: leere, version: 5 }, JETZT)).toMatchObject({
      ok: false,
      fehler: { code: 'INZWISCHEN_GEAENDERT' },
    });
    expect(await einheitLoeschen(admin, { id: leere, version: 1 }, JETZT)).toMatchObject({ ok: true });
    expect(await einheitLoeschen(admin, { id: leere, version: 1 }, JETZT)).toMatchObject({
      ok: false,
      fehler: { code: 'NICHT_GEFUNDEN' },
    });
  });
});
