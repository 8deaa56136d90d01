import { beforeAll, describe, expect, it } from 'vitest';
import { alsDatum, berlinTag } from '@/domain/kern/localDate';
import { VorlagenFilter } from '@/domain/vorlage/filter';
import { OEFFENTLICHKEITEN, VORLAGENSTATUS } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import {
  alsSitzungGegenstand,
  alsVorlageGegenstand,
  SITZUNG_GEGENSTAND,
  VORLAGE_GEGENSTAND,
} from '@/server/kern/gegenstand';
import { sitzungNach } from '@/server/sitzungen/queries';
import { vorlagenliste } from '@/server/suche/queries';
import { vorlageNach } from '@/server/vorlagen/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn, versende } from '../support/stadt';

await eigeneDatenbank();
const intern = dbIntern();

// The public views ask the database's own clock, so this instant is the real one.
const JETZT = new Date();
const HEUTE = berlinTag(JETZT);
const GESTERN = new Date(JETZT.getTime() - 86_400_000);
const MORGEN = new Date(JETZT.getTime() + 86_400_000);
const TEIL = { OEFFENTLICH: 'OEFFENTLICH', NICHTOEFFENTLICH: 'NICHTOEFFENTLICH' } as const;

const akteure = new Map<string, Akteur>([
  ['Öffentlichkeit', OEFFENTLICH],
  ['System', SYSTEM],
]);
const GEHEIM = 'Geheimer Betreff';
const IM_HAUS = new Set<string>(['ENTWURF', 'MITZEICHNUNG']);

/** A paper of every status and publicity, of two departments, for two bodies: on a draft agenda, a dispatched one, one that will be, on none. */
async function legeAllesAn(): Promise<void> {
  await legeKommuneAn(intern);
  const [eigenes, fremdes] = [await legeGremiumAn(intern), await legeGremiumAn(intern)];
  const einheiten = await Promise.all(
    ['61', '66'].map((kennung) =>
      intern.organisationseinheit.create({ data: { art: 'FACHBEREICH', kennung, name: `Amt ${kennung}` } }),
    ),
  );
  let ordnung = 0;
  for (const gremium of [eigenes, fremdes]) {
    for (const versand of [null, GESTERN, MORGEN]) {
      const sitzung = await legeSitzungAn(intern, gremium.id, '2027-03-10');
      const vorlagen: string[] = [];
      for (const status of VORLAGENSTATUS) {
        for (const oeffentlichkeit of OEFFENTLICHKEITEN) {
          for (const einheit of einheiten) {
            for (const aufTagesordnung of [true, false]) {
              const punkt = aufTagesordnung
                ? await intern.tagesordnungspunkt.create({
                    data: {
                      sitzungId: sitzung.id,
                      ordnung: ordnung++,
                      titel: GEHEIM,
                      teil: TEIL[oeffentlichkeit],
                    },
                  })
                : null;
              const { id } = await intern.vorlage.create({
                data: {
                  betreff: GEHEIM,
                  art: 'BESCHLUSSVORLAGE',
                  status,
                  oeffentlichkeit,
                  fachbereichId: einheit.id,
                  zurueckgezogenAm: status === 'ZURUECKGEZOGEN' ? alsDatum('2026-11-01') : null,
                  beratungen: {
                    create: {
                      gremiumId: gremium.id,
                      zustaendigkeit: 'BESCHLUSS',
                      ordnung: 0,
                      sitzungId: sitzung.id,
                      tagesordnungspunktId: punkt?.id,
                    },
                  },
                },
              });
              // What has not been released is never dispatched: the database refuses it.
              if (punkt && !IM_HAUS.has(status)) vorlagen.push(id);
            }
          }
        }
      }
      if (versand) await versende(intern, vorlagen, versand, sitzung.id);
    }
  }
  const lege = async (name: string, wer: Parameters<typeof legeBenutzerAn>[1]) => {
    akteure.set(name, await legeBenutzerAn(intern, wer, JETZT));
  };
  await lege('Ratsbüro', { rolle: 'RATSBUERO' });
  await lege('Fachbereich 61', { rolle: 'FACHBEREICH', fachbereichId: einheiten[0]?.id });
  await lege('Fachbereich ohne Einheit', { rolle: 'FACHBEREICH' });
  await lege('Schriftführung', { rolle: 'SCHRIFTFUEHRUNG', gremien: [eigenes.id] });
  await lege('Mitglied', { rolle: 'MITGLIED', gremien: [eigenes.id] });
  await lege('Mitglied beider', { rolle: 'MITGLIED', gremien: [eigenes.id, fremdes.id] });
  await lege('Mitglied ohne Sitz', { rolle: 'MITGLIED' });
  await lege('Administration', { rolle: 'ADMINISTRATION' });
}

beforeAll(legeAllesAn, 60_000);

/** Every id the list shows this Akteur, page by page. */
async function gelistet(akteur: Akteur): Promise<Set<string>> {
  const ids = new Set<string>();
  for (let seite = 1; ; seite += 1) {
    const liste = await vorlagenliste(akteur, VorlagenFilter.parse({ seite }), HEUTE);
    for (const zeile of liste.zeilen) ids.add(zeile.id);
    if (seite >= liste.seiten) {
      expect(ids.size).toBe(liste.gesamt);
      return ids;
    }
  }
}

describe.each([
  'Öffentlichkeit',
  'System',
  'Ratsbüro',
  'Fachbereich 61',
  'Fachbereich ohne Einheit',
  'Schriftführung',
  'Mitglied',
  'Mitglied beider',
  'Mitglied ohne Sitz',
  'Administration',
])('%s', (name) => {
  const akteur = () => akteure.get(name) ?? OEFFENTLICH;

  it('jede Vorlage: in der Liste ⇔ darf sie lesen ⇔ ihre Seite öffnet sich', async () => {
    const zeilen = await intern.vorlage.findMany({ select: { id: true, ...VORLAGE_GEGENSTAND } });
    const liste = await gelistet(akteur());
    const erlaubt = zeilen
      .filter((v) => darf(akteur(), 'vorlage.lesen', alsVorlageGegenstand(v, JETZT)))
      .map((v) => v.id);
    expect([...liste].sort()).toEqual(erlaubt.sort());
    const offen = await Promise.all(
      zeilen.map(async ({ id }) => ((await vorlageNach(akteur(), id, HEUTE)) ? [id] : [])),
    );
    expect(offen.flat().sort()).toEqual(erlaubt);
  });

  it('jede Sitzung: die ganze Tagesordnung ⇔ darf sie lesen; gezählt wird, was zu sehen ist', async () => {
    const zeilen = await intern.sitzung.findMany({ select: { id: true, ...SITZUNG_GEGENSTAND } });
    for (const s of zeilen) {
      const ansicht = await sitzungNach(akteur(), s.id);
      const geheimes =
        ansicht?.punkte.some((p) => p.teil === 'NICHTOEFFENTLICH' && p.titel === GEHEIM) ?? false;
      const zuSehen = [
        ...(ansicht?.punkte.flatMap((p) => p.beratungen) ?? []),
        ...(ansicht?.angemeldet ?? []),
      ];
      expect(ansicht?.vorlagen ?? 0).toBe(zuSehen.length);
      expect(geheimes).toBe(darf(akteur(), 'sitzung.lesen', alsSitzungGegenstand(s, JETZT)));
    }
  });
});
