import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ERGEBNISSE } from '../ergebnis';
import { erkenneErgebnis } from './ergebnis';

describe('erkenneErgebnis (V-IMP)', () => {
  it.each([
    ['zur Kenntnis genommen', 'ZUR_KENNTNIS_GENOMMEN'],
    ['Kenntnis genommen', 'ZUR_KENNTNIS_GENOMMEN'],
    ['zustimmend zur Kenntnis', 'ZUR_KENNTNIS_GENOMMEN'],
    ['Kenntnisnahme (keine Abstimmung)', 'ZUR_KENNTNIS_GENOMMEN'],
    ['Der Ausschuss nimmt den Bericht zur Kenntnis.', 'ZUR_KENNTNIS_GENOMMEN'],
    ['kein Beschluss, nur zur Kenntnis genommen', 'ZUR_KENNTNIS_GENOMMEN'],
    ['Stellungnahme zur Kenntnis genommen', 'ZUR_KENNTNIS_GENOMMEN'],
    ['angehört', 'ANGEHOERT'],
    ['Stellungnahme abgegeben', 'ANGEHOERT'],
    ['einstimmig empfohlen', 'EMPFOHLEN'],
    ['ungeändert empfohlen', 'EMPFOHLEN'],
    ['empfohlen mit Änderungsantrag', 'MIT_AENDERUNGEN_EMPFOHLEN'],
    ['mit Änderungen empfohlen', 'MIT_AENDERUNGEN_EMPFOHLEN'],
    ['nicht empfohlen', 'NICHT_EMPFOHLEN'],
    ['abgelehnt (in der Vorberatung)', 'NICHT_EMPFOHLEN'],
    ['Der Ausschuss empfiehlt dem Rat, den Antrag abzulehnen.', 'NICHT_EMPFOHLEN'],
    ['ungeändert beschlossen', 'BESCHLOSSEN'],
    ['UNGEÄNDERT BESCHLOSSEN', 'BESCHLOSSEN'],
    ['ohne Änderungen in der BVV beschlossen', 'BESCHLOSSEN'],
    ['Nicht einstimmig beschlossen', 'BESCHLOSSEN'],
    ['wie vom Ausschuss empfohlen beschlossen', 'BESCHLOSSEN'],
    ['Einstimmig nach Beschlussvorschlag', 'BESCHLOSSEN'],
    ['Der Rat beschließt einstimmig die 3. Änderung der Satzung', 'BESCHLOSSEN'],
    ['zur Kenntnis genommen und beschlossen', 'BESCHLOSSEN'],
    ['geändert beschlossen', 'GEAENDERT_BESCHLOSSEN'],
    ['einstimmig beschlossen mit Änderungen', 'GEAENDERT_BESCHLOSSEN'],
    ['Mehrheitlich nach Ergänzung des Beschlussvorschlages', 'GEAENDERT_BESCHLOSSEN'],
    ['Alternative beschlossen', 'GEAENDERT_BESCHLOSSEN'],
    ['unter Vorbehalt beschlossen', 'GEAENDERT_BESCHLOSSEN'],
    ['bei Stimmengleichheit abgelehnt', 'ABGELEHNT'],
    ['endgültig abgelehnt', 'ABGELEHNT'],
    ['Einstimmig gegen Beschlussvorschlag', 'ABGELEHNT'],
    ['abgelehnt mit Änderungen', 'ABGELEHNT'],
    ['Dringlichkeitsentscheidung genehmigt', 'GENEHMIGT'],
    ['Eilentscheidung wird aufgehoben', 'NICHT_GENEHMIGT'],
    ['ohne Votum weitergeleitet', 'OHNE_VOTUM'],
    ['ohne Votum in nachfolgende Gremien', 'OHNE_VOTUM'],
    ['lässt durchlaufen', 'OHNE_VOTUM'],
    ['beendet ohne Beschluss', 'OHNE_VOTUM'],
    ['ohne Beschlussfassung geschoben', 'VERTAGT'],
    ['vertagt, mit Prüfauftrag', 'VERTAGT'],
    ['vertagt zur nächsten Sitzung', 'VERTAGT'],
    ['zurückgestellt', 'VERTAGT'],
    ['vertagt in Folgegremium', 'VERTAGT_INS_FOLGEGREMIUM'],
    ['vertagt ins Folgegremium', 'VERTAGT_INS_FOLGEGREMIUM'],
    ['vertagt zum nächsten Gremium', 'VERTAGT_INS_FOLGEGREMIUM'],
    ['von der Tagesordnung abgesetzt', 'ABGESETZT'],
    ['nicht behandelt (beschlussunfähig)', 'NICHT_BEHANDELT'],
    ['in die Ausschüsse verwiesen', 'VERWIESEN'],
    ['überwiesen', 'VERWIESEN'],
    ['Vorlage eingebracht', 'EINGEBRACHT'],
    ['Die Verwaltung zieht die Vorlage zurück.', 'ZURUECKGEZOGEN'],
    ['durch andere Beschlüsse erledigt', 'ERLEDIGT'],
  ])('%j → %s', (text, erwartet) => {
    expect(erkenneErgebnis(text)).toBe(erwartet);
  });

  it.each([
    ['zur Kentnis genommen', 'ZUR_KENNTNIS_GENOMMEN'],
    ['Kenntnsinahme', 'ZUR_KENNTNIS_GENOMMEN'],
    ['beschlosen', 'BESCHLOSSEN'],
    ['ungeänder beschlossen', 'BESCHLOSSEN'],
    ['gändert beschlossen', 'GEAENDERT_BESCHLOSSEN'],
    ['nicht empfolen', 'NICHT_EMPFOHLEN'],
    ['vertragt', 'VERTAGT'],
    ['zurückgezgen', 'ZURUECKGEZOGEN'],
    ['zuge-\nstimmt', 'BESCHLOSSEN'],
  ])('Tippfehler: %j → %s', (text, erwartet) => {
    expect(erkenneErgebnis(text)).toBe(erwartet);
  });

  it.each([
    '',
    'einstimmig',
    'mehrheitlich, 2 Enthaltungen',
    'kein Beschluss',
    'keine Abstimmung',
    'entfällt',
    'siehe Protokoll',
    'nicht beschlossen',
    'teilweise abgelehnt',
    'Die Sitzung wird geschlossen',
    'in die Tagesordnung aufgenommen',
    'Niederschrift genehmigt',
    'Änderungsantrag der Fraktion: mehrheitlich abgelehnt',
    'Antrag CDU: mehrheitlich abgelehnt',
    'Ziffer 1 einstimmig zugestimmt',
    'teils beschlossen, teils abgelehnt',
    'Antrag auf Vertagung abgelehnt',
    'in die Verwaltung zurückverwiesen',
    `beschlossen ${'x'.repeat(400)}`,
  ])('%j bleibt ohne Ergebnis', (text) => {
    expect(erkenneErgebnis(text)).toBeNull();
  });

  it('wirft nie und nennt nur bekannte Codes', () => {
    const wort = fc.constantFrom(
      'nicht',
      'un',
      'geändert',
      'beschlossen',
      'vertagt',
      'ohne',
      'Votum',
      'zur',
      ':',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(wort).map((w) => w.join(' ')),
        ),
        (text) => {
          const ergebnis = erkenneErgebnis(text);
          expect(ergebnis === null || ERGEBNISSE.includes(ergebnis)).toBe(true);
        },
      ),
    );
  });

  it('ein verneintes Votum wird nie zum Gegenteil', () => {
    const positive = [
      'EMPFOHLEN',
      'BESCHLOSSEN',
      'GEAENDERT_BESCHLOSSEN',
      'MIT_AENDERUNGEN_EMPFOHLEN',
      'VERTAGT',
    ];
    const votum = fc.constantFrom('empfohlen', 'beschlossen', 'zugestimmt', 'angenommen', 'vertagt');
    const davor = fc.constantFrom('', 'Die Vorlage wird ', 'Der Antrag wurde ', 'mehrheitlich ');
    fc.assert(
      fc.property(davor, votum, (anfang, wort) => {
        expect(positive).not.toContain(erkenneErgebnis(`${anfang}nicht ${wort}`));
      }),
    );
  });
});
