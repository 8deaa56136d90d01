import { describe, expect, it } from 'vitest';
import { ABSCHNITTE, type Einstellungen, lockerungen } from './einstellung';

const ALT = {
  bearbeiterOeffentlich: false,
  oeffentlicheTitel: false,
  ratLiestKlassen: ['ALLGEMEIN'],
  fachfremdeLesen: true,
  ausgeschiedeneLesen: false,
  befangeneLesen: false,
  zweiterFaktorRollen: ['ADMINISTRATION', 'RATSBUERO'],
  aufbewahrungLesen: 2,
  aufbewahrungSchreiben: 10,
  aufbewahrungKontakte: 2,
} as unknown as Einstellungen;

describe('Lockerungen', () => {
  it.each<[Partial<Einstellungen>, string[]]>([
    [{}, []],
    [{ name: 'Anders' }, []],
    [{ bearbeiterOeffentlich: true, fachfremdeLesen: true }, ['bearbeiterOeffentlich']],
    [{ fachfremdeLesen: false, ratLiestKlassen: [] }, []],
    [{ ratLiestKlassen: ['PERSONAL', 'ALLGEMEIN'] }, ['ratLiestKlassen.PERSONAL']],
    [{ zweiterFaktorRollen: ['ADMINISTRATION', 'REVISION'] }, ['zweiterFaktorRollen.RATSBUERO']],
    [{ aufbewahrungLesen: 1, aufbewahrungSchreiben: 12 }, ['aufbewahrungLesen']],
    [{ aufbewahrungKontakte: 3 }, ['aufbewahrungKontakte']],
    [{ aufbewahrungKontakte: 1 }, []],
  ])('%j', (neu, erwartet) => expect(lockerungen(ALT, neu)).toEqual(erwartet));

  it('jede Einstellung steht in genau einem Abschnitt', () => {
    const alle: string[] = Object.values(ABSCHNITTE).flat();
    expect(new Set(alle).size).toBe(alle.length);
    expect(alle).not.toContain('demo');
  });
});
