import { beforeAll, describe, expect, it } from 'vitest';
import type { Akteur } from '@/domain/zugriff/akteur';
import { meldeKenntnisnahmen } from '@/server/benachrichtigungen/commands';
import { kenntnisnahmenVermerken, kenntnisnahmenWiderrufen } from '@/server/kenntnisnahmen/commands';
import { SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeBeratungAn } from '../support/protokoll';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn, versende } from '../support/stadt';

await eigeneDatenbank();
const db = dbIntern();
const JETZT = new Date('2026-11-24T14:03:12Z');
const SPAETER = new Date('2026-11-24T14:04:20Z');

type Auftrag = { name: string; data: Record<string, string>; start_after: Date; created_on: Date };
const auftraege = (name: string) =>
  db.$queryRaw<
    Auftrag[]
  >`SELECT name, data, start_after, created_on FROM jobs.job WHERE name = ${name} ORDER BY created_on`;

let gremium: string;
let clerk: Akteur;
let fachbereichId: string;
let anderer: string;
const adressen: Record<string, string> = {};

beforeAll(async () => {
  await legeKommuneAn(db);
  gremium = (await legeGremiumAn(db, 'Schulausschuss')).id;
  clerk = await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [gremium] }, JETZT);
  const lege = async (kennung: string) =>
    (await db.organisationseinheit.create({ data: { art: 'FACHBEREICH', kennung, name: `FB ${kennung}` } }))
      .id;
  fachbereichId = await lege('40');
  anderer = await lege('61');
  const konto = async (wer: string, fb: string) => {
    const { benutzerId } = await legeBenutzerAn(
      db,
      { rolle: 'FACHBEREICH', fachbereichId: fb, name: wer },
      JETZT,
    );
    const { id, email } = await db.benutzer.findUniqueOrThrow({ where: { id: benutzerId ?? '' } });
    adressen[wer] = email;
    return id;
  };
  await konto('A', fachbereichId);
  await konto('B', fachbereichId);
  await konto('C', anderer);
  const gesperrt = await konto('D', fachbereichId);
  await db.benutzer.update({ where: { id: gesperrt }, data: { gesperrtAm: JETZT } });
});

async function vermerke() {
  const sitzungId = (await legeSitzungAn(db, gremium, '2026-11-24', { beginn: '15:00' })).id;
  const schritte = [{ gremiumId: gremium, sitzungId, zustaendigkeit: 'KENNTNISNAHME' as const }];
  const eins = await legeBeratungAn(db, schritte, { betreff: 'Schulbericht', fachbereichId });
  const zwei = await legeBeratungAn(db, schritte, {
    betreff: 'Geheimer Vertrag',
    fachbereichId,
    oeffentlichkeit: 'NICHTOEFFENTLICH',
  });
  await versende(db, [eins.vorlageId, zwei.vorlageId], new Date('2026-11-10T08:00:00Z'), sitzungId);
  const antwort = await kenntnisnahmenVermerken(
    clerk,
    { sitzungId, schritte: [...eins.ids, ...zwei.ids] },
    JETZT,
  );
  if (!antwort.ok) throw new Error(antwort.fehler.code);
  return { sitzungId, vorgangId: antwort.wert.vorgangId };
}

describe('Andere erfahren es nach der Frist', () => {
  it('der Auftrag entsteht mit dem Vorgang und wartet länger, als er sich zurücknehmen lässt', async () => {
    const { vorgangId } = await vermerke();
    const [auftrag] = (await auftraege('kenntnisnahmen.melden')).filter(
      (a) => a.data.vorgangId === vorgangId,
    );
    if (!auftrag) throw new Error('Es gibt keinen Auftrag.');
    expect(auftrag.start_after.getTime() - auftrag.created_on.getTime()).toBeGreaterThan(60_000);
  });

  it('eine E-Mail je Person, kein nichtöffentlicher Titel, auch beim zweiten Mal nicht noch eine', async () => {
    const { vorgangId } = await vermerke();
    const vorher = (await auftraege('mail.senden')).length;
    await Promise.all([
      meldeKenntnisnahmen(SYSTEM, { vorgangId }, SPAETER),
      meldeKenntnisnahmen(SYSTEM, { vorgangId }, SPAETER),
    ]);
    await meldeKenntnisnahmen(SYSTEM, { vorgangId }, SPAETER);
    const mails = (await auftraege('mail.senden')).slice(vorher).map((a) => a.data);
    expect(mails.map((m) => m.an).sort()).toEqual([adressen.A, adressen.B].sort());
    for (const { betreff = '', text = '' } of mails) {
      expect(betreff).toBe('2 Vorlagen zur Kenntnis genommen am 24.11.2026');
      expect(text).toContain('Schulbericht');
      expect(text).toContain('Nichtöffentliche Vorlage');
      expect(betreff + text).not.toContain('Geheimer Vertrag');
    }
    expect(await db.protokoll.count({ where: { gegenstandId: vorgangId } })).toBe(1);
  });

  it('zurückgenommen: niemand erfährt etwas', async () => {
    const { sitzungId, vorgangId } = await vermerke();
    await kenntnisnahmenWiderrufen(clerk, { sitzungId, vorgangId }, JETZT);
    const vorher = (await auftraege('mail.senden')).length;
    await meldeKenntnisnahmen(SYSTEM, { vorgangId }, SPAETER);
    expect(await auftraege('mail.senden')).toHaveLength(vorher);
    expect(await db.protokoll.count({ where: { gegenstandId: vorgangId } })).toBe(0);
  });
});
