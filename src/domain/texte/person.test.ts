import { expect, it } from 'vitest';
import { listenname, vollerName } from './person';

it.each([
  ['Dr.', 'Erika', 'von Probe', 'Dr. Erika von Probe', 'von Probe, Dr. Erika'],
  [null, 'Erika', 'Probe', 'Erika Probe', 'Probe, Erika'],
  [null, '', 'Probe', 'Probe', 'Probe'],
])('Titel %j, Vorname %j, Nachname %j: %j, in Listen %j', (titel, vorname, nachname, voll, liste) => {
  expect(vollerName({ titel, vorname, nachname })).toBe(voll);
  expect(listenname({ titel, vorname, nachname })).toBe(liste);
});
