import { afterEach, describe, expect, it, vi } from 'vitest';
import { fehlerzeile, fuerAnfrage, lesbar, log, schreibeAnfrage, uebernimmKonsole } from './log';

const zeilen: string[] = [];
vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
  zeilen.push(String(text));
  return true;
});
afterEach(() => {
  zeilen.length = 0;
});

describe('Das Logbuch', () => {
  it('Eine Meldung ist eine Zeile JSON, was auch darin steht', () => {
    log().info({ pfad: 'a\n{"level":60,"msg":"gefälscht"}\r\u2028' }, 'Anfrage\nzwei');
    expect(zeilen).toHaveLength(1);
    expect(zeilen[0]?.trimEnd()).not.toMatch(/[\r\n]/);
    expect(JSON.parse(zeilen[0] ?? '')).toMatchObject({ level: 30, msg: 'Anfrage\nzwei' });
  });

  it('Die Zeilen beantworteter Anfragen sind dieselben, und die eines Augenblicks gehen zusammen hinaus', async () => {
    const zeile = { anfrage: 'abc-123', methode: 'GET', route: '/vorlagen/[id]', status: 200, dauerMs: 3 };
    log().info(zeile, 'Anfrage');
    schreibeAnfrage(zeile);
    schreibeAnfrage({ ...zeile, status: 304 });
    expect(zeilen).toHaveLength(1);
    await vi.waitFor(() => expect(zeilen).toHaveLength(2));
    const alle = zeilen
      .join('')
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text));
    const ohneZeit = alle.map(({ time, ...rest }) => [rest, typeof time]);
    expect(ohneZeit[1]).toEqual(ohneZeit[0]);
    expect(alle.map((z) => z.status)).toEqual([200, 200, 304]);
  });

  it('Was während einer Anfrage geschieht, trägt ihre Kennung, auch nach einem Warten', async () => {
    await Promise.all(
      ['a', 'b'].map((kennung) =>
        fuerAnfrage(kennung, async () => {
          await new Promise(setImmediate);
          log().info({ gesagt: kennung }, 'x');
        }),
      ),
    );
    log().info('danach');
    const gesehen = zeilen.map((zeile) => JSON.parse(zeile)).map(({ anfrage, gesagt }) => [anfrage, gesagt]);
    expect(gesehen).toEqual([
      ['a', 'a'],
      ['b', 'b'],
      [undefined, undefined],
    ]);
  });

  it('Von einem Fehler bleiben Art, Code, letzte Zeile und Ort; keine Daten, keine Adressen', () => {
    const fehler = Object.assign(
      new Error('Aufruf mit { name: "Erika Probe" }\nerika.probe@stadt.example ist schon da', {
        cause: new Error('<a@b.example>: 550'),
      }),
      { code: '23505', detail: 'Key (email)=(erika.probe@stadt.example)' },
    );
    const zeile = fehlerzeile(fehler);
    expect(JSON.stringify(zeile)).not.toMatch(/Erika|erika|a@b/);
    expect(zeile).toMatchObject({
      art: 'Error',
      code: '23505',
      text: '…@… ist schon da',
      ursache: { text: '<…@…>: 550' },
    });
    expect(zeile.ort?.[0]).toContain('log.test.ts');
  });

  it('Was andere auf die Ausgabe schreiben, wird eine Zeile wie jede andere, bis es zurückgegeben ist', () => {
    const zurueck = uebernimmKonsole();
    console.error('kaputt\nbei erika@stadt.example', { geheim: 1 }, new Error('Grund'));
    zurueck();
    expect(zeilen).toHaveLength(1);
    expect(JSON.parse(zeilen[0] ?? '')).toMatchObject({ level: 50, msg: 'bei …@…', err: { text: 'Grund' } });
    expect(zeilen[0]).not.toContain('geheim');
  });

  it('Im Terminal bleibt eine Zeile eine Zeile und gibt keine Befehle', () => {
    const zeile = lesbar(JSON.stringify({ level: 50, time: 't', msg: 'a\n\u001b[2Jb', pfad: '/\u0007' }));
    expect(zeile).toBe('Fehler: a��[2Jb pfad=/�\n');
  });
});

it('Liest niemand mehr, ist das kein Fehler, der wieder eine Zeile wäre: geschrieben wird nichts mehr', () => {
  process.stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  log().error({ err: new Error('weiter') }, 'Noch etwas');
  expect(zeilen).toEqual([]);
});
