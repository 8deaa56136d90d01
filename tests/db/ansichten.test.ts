import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { AnsichtEingabe, HOECHSTENS } from '@/domain/ansicht/eingabe';
import type { Akteur } from '@/domain/zugriff/akteur';
import {
  aendereAnsicht,
  loescheAnsicht,
  speichereAnsicht,
  verschiebeAnsicht,
} from '@/server/ansichten/commands';
import { eigeneAnsichten } from '@/server/ansichten/queries';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';

await eigeneDatenbank();
const db = dbIntern();
const JETZT = new Date('2026-11-23T08:00:00Z');
const nein = (code: string) => ({ ok: false, fehler: { code } });

let ich: Akteur;
let andere: Akteur;
beforeEach(async () => {
  ich = await legeBenutzerAn(db, { rolle: 'RATSBUERO' }, JETZT);
  andere = await legeBenutzerAn(db, { rolle: 'FACHBEREICH' }, JETZT);
});

async function gespeichert(name: string, abfrage = '', wer = ich): Promise<string> {
  const ergebnis = await speichereAnsicht(wer, { name, abfrage }, JETZT);
  if (!ergebnis.ok) throw new Error(ergebnis.fehler.code);
  return ergebnis.wert;
}
const namen = async (wer = ich) => (await eigeneAnsichten(wer)).map((a) => a.name);
const eintraege = () =>
  db.protokoll.findMany({ where: { akteurId: ich.benutzerId }, orderBy: { id: 'asc' } });

describe('Speichern', () => {
  it('behält Name und Filter in der Reihenfolge, in der gespeichert wurde', async () => {
    await gespeichert('Zweite Woche', 'grund=TERMIN_OFFEN');
    await gespeichert('Alles');
    expect(await eigeneAnsichten(ich)).toEqual([
      { id: expect.any(String), name: 'Zweite Woche', abfrage: 'grund=TERMIN_OFFEN', version: 1 },
      { id: expect.any(String), name: 'Alles', abfrage: '', version: 1 },
    ]);
  });

  it('zwei mit demselben Namen gibt es nicht, auch nicht in anderer Schreibung; bei anderen wohl', async () => {
    await gespeichert('Montagsrunde');
    for (const name of ['Montagsrunde', 'MONTAGSRUNDE'])
      expect(await speichereAnsicht(ich, { name, abfrage: '' }, JETZT)).toMatchObject({
        fehler: { code: 'ANSICHT_NAME_VERGEBEN', feld: 'name' },
      });
    await gespeichert('Montagsrunde', '', andere);
    expect(await namen()).toEqual(['Montagsrunde']);
  });

  it('zwölf und nicht mehr; auch nicht, wenn zwei zugleich die letzte wollen', async () => {
    for (let n = 1; n < HOECHSTENS; n++) await gespeichert(`Ansicht ${n}`);
    const beide = await Promise.all(
      ['links', 'rechts'].map((name) => speichereAnsicht(ich, { name, abfrage: '' }, JETZT)),
    );
    expect(beide.map((e) => (e.ok ? 'OK' : e.fehler.code)).sort()).toEqual(['ANSICHTEN_VOLL', 'OK']);
    expect(await namen()).toHaveLength(HOECHSTENS);
  });

  it('die Datenbank selbst hat nur zwölf Plätze', async () => {
    const zeile = { benutzerId: ich.benutzerId ?? '', name: 'x', abfrage: '' };
    await expect(db.gespeicherteAnsicht.create({ data: { ...zeile, ordnung: HOECHSTENS } })).rejects.toThrow(
      /gespeicherte_ansicht_platz/,
    );
    await db.gespeicherteAnsicht.create({ data: { ...zeile, ordnung: 0 } });
    await expect(
      db.gespeicherteAnsicht.create({ data: { ...zeile, name: 'y', ordnung: 0 } }),
    ).rejects.toThrow(/Unique constraint/);
  });

  it('derselbe Name zweimal zugleich: einer', async () => {
    const beide = await Promise.all(
      [1, 2].map(() => speichereAnsicht(ich, { name: 'Rat', abfrage: '' }, JETZT)),
    );
    expect(beide.map((e) => (e.ok ? 'OK' : e.fehler.code)).sort()).toEqual(['ANSICHT_NAME_VERGEBEN', 'OK']);
  });

  it('ohne Namen, mit zu langem Namen oder Filter: ein Satz am Feld', () => {
    const fehler = (eingabe: object) =>
      AnsichtEingabe.safeParse(eingabe).error?.issues.map((i) => [i.path.join('.'), i.message]);
    expect(fehler({ name: '  ', abfrage: '' })).toEqual([
      ['name', 'Bitte geben Sie der Ansicht einen Namen.'],
    ]);
    expect(fehler({ name: 'x'.repeat(61), abfrage: '' })?.[0]?.[0]).toBe('name');
    expect(fehler({ name: 'x', abfrage: 'x'.repeat(2001) })?.[0]?.[0]).toBe('abfrage');
    expect(
      AnsichtEingabe.parse({ name: ' Rat  am 10.12. ', abfrage: '?seite=3&x=1&art=ANTRAG&nach=&sort=quer' }),
    ).toEqual({
      name: 'Rat am 10.12.',
      abfrage: 'art=ANTRAG',
    });
  });
});

describe('Ändern, ordnen, löschen', () => {
  it('ein neuer Name lässt den Filter', async () => {
    const id = await gespeichert('Rat', 'art=ANTRAG');
    expect(await aendereAnsicht(ich, { id, version: 1, name: 'Stadtrat' }, JETZT)).toMatchObject({
      ok: true,
    });
    expect(await eigeneAnsichten(ich)).toMatchObject([
      { name: 'Stadtrat', abfrage: 'art=ANTRAG', version: 2 },
    ]);
  });

  it('wer eine alte Fassung schickt, überschreibt nichts; zwei zugleich: einer', async () => {
    const id = await gespeichert('Rat');
    const beide = await Promise.all(
      ['A', 'B'].map((name) => aendereAnsicht(ich, { id, version: 1, name }, JETZT)),
    );
    expect(beide.filter((e) => e.ok)).toHaveLength(1);
    expect(beide).toContainEqual(nein('INZWISCHEN_GEAENDERT'));
  });

  it('der eigene Name darf bleiben, der einer anderen nicht genommen werden', async () => {
    const id = await gespeichert('Rat');
    await gespeichert('Hauptausschuss');
    expect(await aendereAnsicht(ich, { id, version: 1, name: 'RAT' }, JETZT)).toMatchObject({ ok: true });
    expect(await aendereAnsicht(ich, { id, version: 2, name: 'hauptausschuss' }, JETZT)).toMatchObject(
      nein('ANSICHT_NAME_VERGEBEN'),
    );
  });

  it('rückt um einen Platz, am Rand bleibt sie; gelöscht schließen die übrigen auf', async () => {
    const [a, b, c] = [await gespeichert('a'), await gespeichert('b'), await gespeichert('c')];
    await verschiebeAnsicht(ich, { id: c, richtung: 'vor' }, JETZT);
    expect(await namen()).toEqual(['a', 'c', 'b']);
    await verschiebeAnsicht(ich, { id: a, richtung: 'vor' }, JETZT);
    await verschiebeAnsicht(ich, { id: b, richtung: 'zurueck' }, JETZT);
    expect(await namen()).toEqual(['a', 'c', 'b']);
    await verschiebeAnsicht(ich, { id: a, richtung: 'zurueck' }, JETZT);
    expect(await namen()).toEqual(['c', 'a', 'b']);
    await loescheAnsicht(ich, { id: c }, JETZT);
    await gespeichert('d');
    expect(await namen()).toEqual(['a', 'b', 'd']);
  });

  it('ordnen und löschen zugleich lässt keine Lücke und keinen doppelten Platz', async () => {
    const ids = [];
    for (const name of ['a', 'b', 'c', 'd', 'e']) ids.push(await gespeichert(name));
    await Promise.all([
      ...ids.slice(0, 2).map((id) => loescheAnsicht(ich, { id }, JETZT)),
      ...ids.slice(2).map((id) => verschiebeAnsicht(ich, { id, richtung: 'vor' }, JETZT)),
    ]);
    const plaetze = await db.gespeicherteAnsicht.findMany({
      where: { benutzerId: ich.benutzerId ?? '' },
      select: { ordnung: true },
      orderBy: { ordnung: 'asc' },
    });
    expect(plaetze.map((p) => p.ordnung)).toEqual([0, 1, 2]);
  });
});

describe('Nur die eigenen', () => {
  const anStelle = (id: string) =>
    [
      (wer: Akteur) => aendereAnsicht(wer, { id, version: 1, name: 'Fremd' }, JETZT),
      (wer: Akteur) => verschiebeAnsicht(wer, { id, richtung: 'vor' }, JETZT),
      (wer: Akteur) => loescheAnsicht(wer, { id }, JETZT),
    ] as const;

  it('eine fremde ist wie eine, die es nicht gibt', async () => {
    const id = await gespeichert('Geheimes Vorhaben', 'q=geheim');
    for (const ziel of [id, randomUUID()])
      for (const tat of anStelle(ziel)) expect(await tat(andere)).toMatchObject(nein('NICHT_GEFUNDEN'));
    expect(await namen(andere)).toEqual([]);
    expect(await namen()).toEqual(['Geheimes Vorhaben']);
  });

  it('ohne Anmeldung und mit zu schwacher: keine Tat, keine Liste', async () => {
    const id = await gespeichert('Rat');
    const schwach = { ...ich, rechte: { ...ich.rechte, zuSchwach: true } };
    for (const [wer, code] of [
      [OEFFENTLICH, 'NICHT_ANGEMELDET'],
      [schwach, 'NICHT_ERLAUBT'],
    ] as const) {
      expect(await speichereAnsicht(wer, { name: 'Neu', abfrage: '' }, JETZT)).toMatchObject(nein(code));
      for (const tat of anStelle(id)) expect(await tat(wer)).toMatchObject(nein(code));
      expect(await eigeneAnsichten(wer)).toEqual([]);
    }
    expect(await namen()).toEqual(['Rat']);
  });

  it('jede Tat hat einen Eintrag, eine abgelehnte keinen, und keiner nennt Name oder Filter', async () => {
    const id = await gespeichert('Geheimes Vorhaben', 'q=geheim');
    await speichereAnsicht(ich, { name: 'geheimes vorhaben', abfrage: '' }, JETZT);
    await aendereAnsicht(ich, { id, version: 1, name: 'Geheimes' }, JETZT);
    await verschiebeAnsicht(ich, { id, richtung: 'vor' }, JETZT);
    await loescheAnsicht(ich, { id }, JETZT);
    const alle = await eintraege();
    expect(alle.map((e) => e.aktion)).toEqual([
      'ansicht.gespeichert',
      'ansicht.geaendert',
      'ansicht.geordnet',
      'ansicht.geloescht',
    ]);
    expect(JSON.stringify(alle.map((e) => [e.von, e.nach, e.grund]))).not.toMatch(/geheim/i);
  });

  it('gehen mit dem Konto', async () => {
    await gespeichert('Rat');
    await db.benutzer.delete({ where: { id: ich.benutzerId ?? '' } });
    expect(await db.gespeicherteAnsicht.count({ where: { benutzerId: ich.benutzerId ?? '' } })).toBe(0);
  });
});
