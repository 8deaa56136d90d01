import { expect, it } from 'vitest';
import { KommuneEingabe } from '@/domain/kommune/eingabe';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { richteKommuneEin } from '@/server/kommune/commands';
import { kommune } from '@/server/kommune/queries';
import { eigeneDatenbank } from '../support/datenbank';

await eigeneDatenbank();
const JETZT = new Date('2026-11-01T08:00:00Z');
const eingabe = KommuneEingabe.parse({
  name: ' Stadt Musterhausen ',
  kontaktEmail: 'rat@musterhausen.example',
});

it('eine leere Datenbank hat noch keine Kommune', async () => {
  expect(await kommune(OEFFENTLICH)).toBeNull();
});

it('die Öffentlichkeit richtet nichts ein', async () => {
  expect(await richteKommuneEin(OEFFENTLICH, eingabe, JETZT)).toEqual({
    ok: false,
    fehler: { code: 'NICHT_ERLAUBT' },
  });
});

it('einmal eingerichtet, ist sie da und keine Demostadt; ein zweites Mal wird abgelehnt', async () => {
  expect(await richteKommuneEin(SYSTEM, eingabe, JETZT)).toMatchObject({ ok: true });
  expect(await kommune(OEFFENTLICH)).toMatchObject({
    name: 'Stadt Musterhausen',
    kurzname: 'Musterhausen',
    demo: false,
  });
  expect(await richteKommuneEin(SYSTEM, eingabe, JETZT)).toEqual({
    ok: false,
    fehler: { code: 'KOMMUNE_BESTEHT' },
  });
  expect(await dbIntern().protokoll.count({ where: { aktion: 'kommune.einrichten' } })).toBe(1);
});
