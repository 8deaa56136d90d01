import { expect, it } from 'vitest';
import { alsPersonenname } from './personenname';

it.each([
  ['Erika Probe', null, 'Erika', 'Probe'],
  ['Dr. Erika Probe', 'Dr.', 'Erika', 'Probe'],
  ['Prof.  Dr. Anna Lena von der Heide', 'Prof. Dr.', 'Anna Lena', 'von der Heide'],
  [' Karl-Heinz  Müller-Lüdenscheidt ', null, 'Karl-Heinz', 'Müller-Lüdenscheidt'],
  ['Probe', null, '', 'Probe'],
])('%j: Titel %j, Vorname %j, Nachname %j', (text, titel, vorname, nachname) =>
  expect(alsPersonenname(text)).toEqual({ titel, vorname, nachname }),
);
