import { describe, expect, it } from 'vitest';
import { folge, HEUTE, schritt } from '../../../tests/support/folge';
import { position } from '../beratungsfolge/position';
import type { Publikum } from '../beratungsfolge/satz';
import type { Folge } from '../beratungsfolge/schritt';
import { wieGehtEsWeiter } from './ausblick';
import { warumHier } from './gruende';

const warum = (f: Folge, wer: Publikum = 'oeffentlich') => warumHier(position(f, HEUTE), f, wer);
const weiter = (f: Folge, wer: Publikum = 'oeffentlich') => wieGehtEsWeiter(position(f, HEUTE), f, wer);

const KENNTNIS = folge([
  schritt('Hörde K 13.11.', 'ZUR_KENNTNIS_GENOMMEN'),
  schritt('Hombruch K 13.11.'),
  schritt('Rat K 19.11.', 'ZUR_KENNTNIS_GENOMMEN'),
]);
const VERTAGT = folge([
  schritt('ASF E 10.11.', 'VERTAGT'),
  schritt('HA E 10.12. 13:00'),
  schritt('Rat B 10.12. 15:00'),
]);

describe('Kenntnisnahme, ein Ergebnis fehlt', () => {
  it('Warum hier?', () => {
    expect(warum(KENNTNIS)).toBe(
      '3 Gremien nehmen die Vorlage zur Kenntnis, keines entscheidet. 2 von 3 Ergebnissen liegen vor. Aus der Sitzung am 13.11.2026 (Bezirksvertretung Hombruch) ist noch kein Ergebnis eingetragen.',
    );
  });
  it('Wie geht es weiter?', () => {
    expect(weiter(KENNTNIS)).toBe(
      'Weitere öffentliche Termine sind nicht geplant. Sobald das Ergebnis eingetragen ist, ist die Beratung abgeschlossen.',
    );
    expect(weiter(KENNTNIS, 'intern')).toMatch(/^Weitere Termine sind nicht geplant\./);
  });
});

describe('vertagt, Entscheidung gesperrt', () => {
  it('Warum hier?', () => {
    expect(warum(VERTAGT)).toBe(
      '3 Gremien beraten über die Vorlage. Entscheidendes Gremium: Rat der Stadt. Noch liegt kein Ergebnis vor. Vertagt in Schulausschuss am 10.11.2026.',
    );
  });
  it('Wie geht es weiter?', () => {
    expect(weiter(VERTAGT)).toBe(
      'Als Nächstes am 10.12.2026: Hauptausschuss und Ältestenrat, Rat der Stadt. Auf das Votum aus Schulausschuss warten noch: Hauptausschuss und Ältestenrat, Rat der Stadt. Sobald ein neuer Termin feststeht, erscheint er hier.',
    );
  });
});

it('nennt fehlende Ergebnisse neben der Position, "überfällig" nur intern (W4)', () => {
  const f = folge([schritt('Eving K 18.11.'), schritt('ASF E 24.11.'), schritt('Rat B 10.12.')]);
  const ende = 'das hält die Vorlage nicht auf.';
  expect(warum(f)).toContain(`Nicht erfasst ist ein Ergebnis aus: Bezirksvertretung Eving, ${ende}`);
  expect(warum(f, 'intern')).toContain(`Bezirksvertretung Eving, überfällig seit 18.11.2026, ${ende}`);
  expect(weiter(f)).toBe('Danach: Rat der Stadt am 10.12.2026.');
});

it('behauptet nicht, ein zweiter Halt halte nichts auf', () => {
  const f = folge([schritt('HA E 05.11.'), schritt('ASF E 10.11.'), schritt('Rat B 10.12.')]);
  expect(warum(f)).toMatch(/Nicht erfasst ist ein Ergebnis aus: Hauptausschuss und Ältestenrat\.$/);
});

it('sagt bei verborgenen Schritten keine Zahlen (A10)', () => {
  const f = folge([schritt('Rat B 19.11.', 'BESCHLOSSEN')], { weitereOffen: true });
  expect(warum(f)).toBe('Die Beratung ist noch nicht abgeschlossen.');
});

it('nennt bei OFFEN_OHNE_ENTSCHEIDUNG, woran es liegt', () => {
  const f = folge([schritt('Rat B 19.11.', 'VERWIESEN')]);
  expect(warum(f)).toContain(
    'Eine Entscheidung liegt nicht vor. Zuletzt: Rat der Stadt am 19.11.2026, verwiesen.',
  );
  expect(weiter(f)).toContain('Für eine Entscheidung ist eine weitere Beratung nötig.');
});

it.each<[string, Folge, string, string]>([
  [
    'VERWALTUNG',
    folge([schritt('ASF E 24.11.')], { vorlagenstatus: 'ENTWURF' }),
    'Die Verwaltung bereitet die Vorlage vor.',
    'Nach der Freigabe beginnt die Beratung in den Gremien.',
  ],
  [
    'KEINE_FOLGE',
    folge([]),
    'Welche Gremien sich mit der Vorlage befassen, ist noch nicht festgelegt.',
    'Sobald das erste Gremium feststeht, erscheint hier der Weg.',
  ],
  [
    'ZURUECKGEZOGEN',
    folge([schritt('ASF E 10.11.', 'EMPFOHLEN'), schritt('Rat B 10.12.')], {
      vorlagenstatus: 'ZURUECKGEZOGEN',
    }),
    'Die Vorlage wurde zurückgezogen. Bis dahin lag 1 von 2 Ergebnissen vor.',
    'Die Vorlage wird nicht weiter beraten.',
  ],
  [
    'ABGESCHLOSSEN',
    folge([schritt('Rat B 19.11.', 'ABGELEHNT')]),
    'Ein Gremium berät über die Vorlage. Entscheidendes Gremium: Rat der Stadt. Das Ergebnis liegt vor. Entschieden am 19.11.2026 durch Rat der Stadt: abgelehnt.',
    'Weitere Beratungen sind nicht vorgesehen.',
  ],
])('%s', (_, f, grund, ausblick) => {
  expect(warum(f)).toBe(grund);
  expect(weiter(f)).toBe(ausblick);
});

it('gibt dem Büro die Hinweise der Position', () => {
  const ohneB = folge([schritt('ASF E 24.11.')]);
  expect(weiter(ohneB, 'intern')).toContain('fehlt ein Gremium, das entscheidet');
  expect(weiter(ohneB)).not.toContain('entscheidet');
  const spaet = folge([schritt('Eving A 26.11.'), schritt('Rat B 19.11.', 'BESCHLOSSEN')]);
  expect(weiter(spaet, 'intern')).toContain('Eine Anhörung ist noch offen');
});
