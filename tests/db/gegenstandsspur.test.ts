import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Akteur } from '@/domain/zugriff/akteur';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { dbIntern, schreibe } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import { SPURARTEN, type Spurart, spurVon } from '@/server/spuren/queries';
import { verlaufZu } from '@/server/verlauf/queries';
import { vorlageNach } from '@/server/vorlagen/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn, legeVorlageAn } from '../support/stadt';

await eigeneDatenbank();
const db = dbIntern();
const JETZT = new Date('2026-11-24T15:00:00Z');
const ids = {} as Record<Spurart, string>;
const wer = {} as Record<'buero' | 'clerk' | 'fremde' | 'admin' | 'revision', Akteur>;

beforeAll(async () => {
  await legeKommuneAn(db);
  const [gremium, anderes] = [await legeGremiumAn(db, 'Schulausschuss'), await legeGremiumAn(db)];
  wer.buero = await legeBenutzerAn(db, { rolle: 'RATSBUERO', name: 'Sabine Terhorst' }, JETZT);
  wer.clerk = await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [gremium.id] }, JETZT);
  wer.fremde = await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [anderes.id] }, JETZT);
  wer.admin = await legeBenutzerAn(db, { rolle: 'ADMINISTRATION' }, JETZT);
  wer.revision = await legeBenutzerAn(db, { rolle: 'REVISION' }, JETZT);
  ids.gremium = gremium.id;
  ids.sitzung = (await legeSitzungAn(db, gremium.id, '2026-12-02')).id;
  ids.benutzer = wer.buero.benutzerId ?? '';
  ids.person = (await db.person.create({ data: { vorname: 'Ada', nachname: 'Muster' } })).id;
  ids.wahlperiode = (
    await db.wahlperiode.create({ data: { nummer: 9, name: '2025–2030', beginn: new Date('2025-11-01') } })
  ).id;
  const einheit = { art: 'FACHBEREICH', kennung: '61', name: 'Stadtplanung' };
  ids.organisationseinheit = (await db.organisationseinheit.create({ data: einheit })).id;
  for (const art of SPURARTEN) await trageEin(art, `${art === 'sitzung' ? 'tagesordnung' : art}.aendern`);
  await trageEin('sitzung', 'kenntnisnahmen.vermerken');
});

const trageEin = (art: Spurart, aktion: string) =>
  schreibe((tx) =>
    protokolliere(
      tx,
      wer.buero,
      { aktion, gegenstandArt: art, gegenstandId: ids[art], grund: 'weil' },
      JETZT,
    ),
  );
const spur = (akteur: Akteur, art: Spurart, id = ids[art]) =>
  spurVon(akteur, { art, id, seite: 1, gruppe: null }, JETZT);

describe.each(SPURARTEN)('%s', (art) => {
  const duerfen = art === 'sitzung' ? ['buero', 'clerk'] : ['admin'];

  it('wer darf, liest Satz und Begründung', async () => {
    for (const name of duerfen) {
      const gelesen = await spur(wer[name as keyof typeof wer], art);
      expect(gelesen?.zeilen[0]).toMatchObject({
        satz: expect.stringMatching(/^Sabine Terhorst hat /),
        grund: 'weil',
      });
    }
  });

  it('allen anderen und für Erfundenes gibt es nichts', async () => {
    for (const [name, akteur] of Object.entries(wer))
      if (!duerfen.includes(name)) expect([name, await spur(akteur, art)]).toEqual([name, null]);
    expect(await spur(OEFFENTLICH, art)).toBeNull();
    expect(await spur(wer[duerfen[0] as 'buero'], art, randomUUID())).toBeNull();
  });
});

it('eine Art von Änderung; eine Seite, die es nicht gibt, ist die erste', async () => {
  const gelesen = await spurVon(
    wer.buero,
    { art: 'sitzung', id: ids.sitzung, seite: 9, gruppe: 'ERGEBNIS' },
    JETZT,
  );
  expect(gelesen).toMatchObject({ titel: 'Sitzung am 02.12.2026', gesamt: 1, seite: 1 });
  expect(gelesen?.zeilen[0]?.satz).toContain('Kenntnisnahme');
});

it('im Verlauf einer Vorlage: nach Art, und wer sie nur las, steht nicht darin', async () => {
  const { id } = await legeVorlageAn(db);
  const eintrag = betrifft('vorlage', id);
  await schreibe(async (tx) => {
    await protokolliere(tx, wer.buero, { ...eintrag, aktion: 'vorlage.anlegen' }, JETZT);
    await protokolliere(tx, wer.buero, { ...eintrag, aktion: 'ergebnis.erfassen' }, JETZT);
  });
  await vorlageNach(wer.buero, id, '2026-11-24');
  const saetze = async (gruppe: 'ERGEBNIS' | null) =>
    (await verlaufZu(wer.buero, id, 1, JETZT, gruppe))?.zeilen.map((z) => z.satz);
  expect(await saetze(null)).toEqual([
    'Sabine Terhorst hat ein Ergebnis erfasst.',
    'Sabine Terhorst hat die Vorlage angelegt.',
  ]);
  expect(await saetze('ERGEBNIS')).toEqual(['Sabine Terhorst hat ein Ergebnis erfasst.']);
});
