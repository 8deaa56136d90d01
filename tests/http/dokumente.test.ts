import { createHash, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type Demokonto, melde } from '../support/anmelden';
import { bombe, DOCX, EXE, PDF, PNG, zipMit } from '../support/dateien';
import { frage, ohneSkripte } from '../support/seiten';

const { adresse } = inject('server');
const KONTEN: Demokonto[] = ['ratsbuero', 'fachbereich', 'schriftfuehrung', 'mitglied', 'administration'];
const kekse = new Map<Demokonto, string>();
const keks = (wer: Demokonto) => kekse.get(wer) ?? '';

/** A draft of the Fachbereich of the demo account; nobody else's tests look at it. */
const vorlage = randomUUID();
const bereich = `/buero/vorlagen/${vorlage}/anlagen`;

beforeAll(async () => {
  for (const konto of KONTEN) kekse.set(konto, await melde(adresse, konto));
  await frage(
    `INSERT INTO vorlage (id, art, status, oeffentlichkeit, betreff, "fachbereichId")
     SELECT $1, 'BESCHLUSSVORLAGE', 'ENTWURF', 'OEFFENTLICH', 'Entwurf mit Anlagen', u.id
     FROM organisationseinheit u JOIN benutzer b ON b."organisationseinheitId" = u.id
     WHERE b.email LIKE 'fachbereich@%'`,
    [vorlage],
  );
}, 60_000);

type Wunsch = { als?: Demokonto; kopf?: Record<string, string>; method?: string };

const hole = (pfad: string, { als, kopf, method }: Wunsch = {}) =>
  fetch(adresse + pfad, {
    method,
    redirect: 'manual',
    headers: { ...(als && { cookie: keks(als) }), ...kopf },
  });

type Sendung = Wunsch & {
  name?: string;
  titel?: string;
  oeffentlichkeit?: string;
  ziel?: string;
  json?: boolean;
};

/** Sends a file as the form of the page does. */
function sende(inhalt: Uint8Array | null, wie: Sendung = {}): Promise<Response> {
  const {
    als = 'ratsbuero',
    name = 'Datei.pdf',
    titel = '',
    oeffentlichkeit = 'NICHTOEFFENTLICH',
    json = true,
  } = wie;
  const formular = new FormData();
  if (inhalt) formular.set('datei', new Blob([new Uint8Array(inhalt)]), name);
  formular.set('titel', titel);
  formular.set('oeffentlichkeit', oeffentlichkeit);
  return fetch(`${adresse}${wie.ziel ?? bereich}/hochladen`, {
    method: 'POST',
    body: formular,
    redirect: 'manual',
    headers: {
      cookie: keks(als),
      'sec-fetch-site': 'same-origin',
      accept: json ? 'application/json' : 'text/html',
      ...wie.kopf,
    },
  });
}

const anlagen = () =>
  frage<{ id: string; titel: string; name: string; mimetyp: string; oeffentlich: boolean }>(
    `SELECT jsonb_build_object('id', a.id, 'titel', a.titel, 'name', d.name, 'mimetyp', d.mimetyp, 'oeffentlich', a.oeffentlich)
     FROM anlage a JOIN datei d ON d.id = a."dateiId" WHERE a."vorlageId" = $1 ORDER BY a.ordnung`,
    [vorlage],
  );
const anzahl = async () => (await anlagen()).length;

/** An attachment of the demo city by condition. */
async function anlageMit(bedingung: string): Promise<{ pfad: string; sha256: string; groesse: number }> {
  const [zeile] = await frage<{ pfad: string; sha256: string; groesse: number }>(
    `SELECT jsonb_build_object('pfad', '/dokumente/' || a.id, 'sha256', d.sha256, 'groesse', d.groesse)
     FROM anlage a JOIN datei d ON d.id = a."dateiId" JOIN vorlage v ON v.id = a."vorlageId"
     WHERE v."oeffentlichAb" <= jetzt() AND ${bedingung} ORDER BY a.id LIMIT 1`,
  );
  if (!zeile) throw new Error(`Die Demostadt hat keine Anlage mit ${bedingung}.`);
  return zeile;
}
const OFFEN = `a.oeffentlich AND d.mimetyp = 'application/pdf'`;
const VERSCHLOSSEN = 'NOT a.oeffentlich';

describe('Ein Dokument abrufen', () => {
  it('ein öffentliches bekommt jeder, ganz und unverändert, mit Kopf', async () => {
    const { pfad, sha256, groesse } = await anlageMit(OFFEN);
    const antwort = await hole(pfad, { kopf: { 'accept-encoding': 'gzip' } });
    const inhalt = Buffer.from(await antwort.arrayBuffer());
    expect(antwort.status).toBe(200);
    expect(createHash('sha256').update(inhalt).digest('hex')).toBe(sha256);
    expect(Object.fromEntries(antwort.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(groesse),
      'accept-ranges': 'bytes',
      etag: `"${sha256}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=0, must-revalidate, no-transform',
    });
    expect(antwort.headers.get('content-encoding')).toBeNull();
    expect(antwort.headers.get('content-disposition')).toMatch(
      /^inline; filename="[\x20-\x7e]+\.pdf"; filename\*=UTF-8''[\w%.-]+\.pdf$/,
    );
  });

  it('was kein PDF und kein Bild ist, wird gespeichert statt gezeigt, und zwar eingesperrt', async () => {
    const { pfad, groesse } = await anlageMit(`a.oeffentlich AND d.mimetyp = 'text/csv'`);
    const { headers } = await hole(pfad, { kopf: { 'accept-encoding': 'gzip' } });
    expect(headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('content-length')).toBe(String(groesse));
  });

  it('HEAD nennt dasselbe ohne Inhalt', async () => {
    const { pfad } = await anlageMit(OFFEN);
    const kopf = async (method: string) => {
      const antwort = await hole(pfad, { method });
      const {
        date: _,
        connection: __,
        'keep-alive': ___,
        'x-anfrage-id': ____,
        ...rest
      } = Object.fromEntries(antwort.headers);
      return { status: antwort.status, rest };
    };
    expect(await kopf('HEAD')).toEqual(await kopf('GET'));
  });

  it('Teile: 206, unerfüllbar 416, andere Fassung ganz', async () => {
    const { pfad, sha256, groesse } = await anlageMit(OFFEN);
    const teil = await hole(pfad, { kopf: { range: 'bytes=0-4' } });
    expect([teil.status, await teil.text()]).toEqual([206, '%PDF-']);
    expect(teil.headers.get('content-range')).toBe(`bytes 0-4/${groesse}`);
    expect(teil.headers.get('content-length')).toBe('5');
    const ende = await hole(pfad, { kopf: { range: 'bytes=-6', 'if-range': `"${sha256}"` } });
    expect([ende.status, await ende.text()]).toEqual([206, '%%EOF\n']);
    const zuWeit = await hole(pfad, { kopf: { range: `bytes=${groesse}-` } });
    expect([zuWeit.status, zuWeit.headers.get('content-range')]).toEqual([416, `bytes */${groesse}`]);
    const alt = await hole(pfad, { kopf: { range: 'bytes=0-4', 'if-range': '"alt"' } });
    expect([alt.status, (await alt.arrayBuffer()).byteLength]).toEqual([200, groesse]);
  });

  it('mehrere Teile auf einmal: das Ganze, nie ein Gemisch; ein Datum als Bedingung ist keine Fassung', async () => {
    const { pfad, groesse } = await anlageMit(OFFEN);
    const koepfe: Record<string, string>[] = [
      { range: 'bytes=0-4,10-14' },
      { range: `bytes=${Array.from({ length: 500 }, (_, i) => `${i}-${i}`).join()}` },
      { range: 'bytes=0-4', 'if-range': 'Wed, 21 Oct 2015 07:28:00 GMT' },
      { range: 'bytes=0-4', 'if-range': 'W/"x"' },
    ];
    for (const kopf of koepfe) {
      const antwort = await hole(pfad, { kopf });
      expect([antwort.status, (await antwort.arrayBuffer()).byteLength]).toEqual([200, groesse]);
      expect(antwort.headers.get('content-range')).toBeNull();
    }
  });

  it('eine verschlossene bestätigt auch niemandem, dass er sie schon hat; wer darf, bekommt 304', async () => {
    const { pfad, sha256 } = await anlageMit(VERSCHLOSSEN);
    for (const etag of [`"${sha256}"`, '*']) {
      const kopf = { 'if-none-match': etag };
      for (const als of [undefined, 'administration'] as const)
        expect((await hole(pfad, { kopf, als })).status, `${als} ${etag}`).toBe(404);
      const darf = await hole(pfad, { kopf, als: 'ratsbuero' });
      expect([darf.status, darf.headers.get('cache-control')]).toEqual([
        304,
        expect.stringMatching(/^private, no-store/),
      ]);
    }
  });

  it('wer die Fassung schon hat, bekommt sie nicht noch einmal', async () => {
    const { pfad, sha256 } = await anlageMit(OFFEN);
    const antwort = await hole(pfad, { kopf: { 'if-none-match': `W/"${sha256}"` } });
    expect([antwort.status, await antwort.text()]).toEqual([304, '']);
  });

  it('verborgen, unbekannt und keine Kennung: dieselbe Antwort, auch mit Bedingungen', async () => {
    const { pfad, sha256 } = await anlageMit(VERSCHLOSSEN);
    const [entwurf] = await frage<string>(
      `SELECT a.id FROM anlage a JOIN vorlage v ON v.id = a."vorlageId" WHERE v.status = 'ENTWURF' AND a.oeffentlich LIMIT 1`,
    );
    const gleich = async (wie: Wunsch) => {
      const antworten = await Promise.all(
        [
          pfad,
          `/dokumente/${entwurf}`,
          `/dokumente/${randomUUID()}`,
          '/dokumente/..%2F..%2Fetc%2Fpasswd',
        ].map(async (p) => {
          const antwort = await hole(p, wie);
          const { date: _, 'x-anfrage-id': __, ...kopf } = Object.fromEntries(antwort.headers);
          return { status: antwort.status, kopf, text: ohneSkripte(await antwort.text()) };
        }),
      );
      expect(antworten[0]?.status).toBe(404);
      for (const antwort of antworten) expect(antwort).toEqual(antworten[0]);
    };
    await gleich({});
    await gleich({ method: 'HEAD' });
    await gleich({ kopf: { range: 'bytes=0-4', 'if-none-match': `"${sha256}"` } });
    await gleich({ als: 'administration' });
  });

  it('ein nichtöffentliches bekommt das Ratsbüro, und niemand hebt es unterwegs auf', async () => {
    const { pfad, sha256 } = await anlageMit(VERSCHLOSSEN);
    const antwort = await hole(pfad, { als: 'ratsbuero' });
    expect(antwort.status).toBe(200);
    expect(
      createHash('sha256')
        .update(Buffer.from(await antwort.arrayBuffer()))
        .digest('hex'),
    ).toBe(sha256);
    expect(antwort.headers.get('cache-control')).toBe('private, no-store, no-transform');
    expect(antwort.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  it('die Seite der Vorlage nennt öffentliche Anlagen mit Art und Größe, nichtöffentliche nur wem sie gehören (A9)', async () => {
    const [zeile] = await frage<{ id: string; offen: string[]; verschlossen: string[] }>(
      `SELECT jsonb_build_object('id', v.id, 'offen', jsonb_agg(a.titel) FILTER (WHERE a.oeffentlich),
         'verschlossen', jsonb_agg(a.titel) FILTER (WHERE NOT a.oeffentlich))
       FROM vorlage v JOIN anlage a ON a."vorlageId" = v.id WHERE v."oeffentlichAb" <= jetzt()
       GROUP BY v.id HAVING bool_or(a.oeffentlich) AND NOT bool_and(a.oeffentlich) LIMIT 1`,
    );
    const seite = async (als?: Demokonto) =>
      ohneSkripte(await (await hole(`/vorlagen/${zeile?.id}`, { als })).text());
    const [fuerAlle, fuersBuero] = [await seite(), await seite('ratsbuero')];
    const links = (text: string) => text.match(/href="\/dokumente\//g)?.length;
    for (const titel of zeile?.offen ?? []) expect(fuerAlle).toContain(titel);
    for (const titel of zeile?.verschlossen ?? []) {
      expect(fuerAlle).not.toContain(titel);
      expect(fuersBuero).toContain(titel);
    }
    expect(links(fuerAlle)).toBe(zeile?.offen.length);
    expect(links(fuersBuero)).toBe((zeile?.offen.length ?? 0) + (zeile?.verschlossen.length ?? 0));
    expect(fuerAlle).toMatch(/PDF, \d+ KB/);
  });
});

describe('Eine Anlage hochladen', () => {
  it('mit Skript: 201 und ein Satz; als Formular: zurück zur Seite, die ihn sagt', async () => {
    const mitSkript = await sende(PDF, { name: 'Lageplan_Süd.pdf', titel: 'Plan Süd' });
    expect([mitSkript.status, await mitSkript.json()]).toEqual([
      201,
      { meldung: 'Die Anlage ist hinzugefügt.' },
    ]);
    const formular = await sende(PNG, {
      name: 'C:\\Bilder\\Foto.png',
      json: false,
      oeffentlichkeit: 'OEFFENTLICH',
    });
    expect([formular.status, formular.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/\/anlagen\?meldung=hinzugefuegt#anlage-[0-9a-f-]{36}$/),
    ]);
    expect((await anlagen()).slice(-2)).toMatchObject([
      { titel: 'Plan Süd', name: 'Lageplan_Süd.pdf', mimetyp: 'application/pdf', oeffentlich: false },
      { titel: 'Foto', name: 'Foto.png', mimetyp: 'image/png', oeffentlich: true },
    ]);
    const seite = await (await hole(`${bereich}?meldung=hinzugefuegt`, { als: 'ratsbuero' })).text();
    expect(seite).toContain('Die Anlage ist hinzugefügt.');
    expect(seite).toContain('Plan Süd');
  });

  it('ein PDF mit einer Webseite darin wird als PDF ausgeliefert und nie geraten', async () => {
    await sende(Buffer.from('%PDF-1.7\n<html><script>alert(1)</script></html>'), { name: 'seite.html' });
    const anlage = (await anlagen()).at(-1);
    const { headers } = await hole(`/dokumente/${anlage?.id}`, { als: 'ratsbuero' });
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-disposition')).toMatch(/^inline; filename="seite.html.pdf"/);
  });

  it('lange, umgedrehte und umgebrochene Namen richten im Kopf der Antwort nichts an', async () => {
    for (const [name, rein] of [
      [`${'Straße '.repeat(60)}.pdf`, /^(Straße ){10,}.*\.pdf$/],
      ['Rechnung\u202Efdp.exe', /^Rechnungfdp\.exe\.pdf$/],
      ['Plan\r\nset-cookie: a=b.pdf', /^Plan.*\.pdf$/],
    ] as const) {
      expect((await sende(PDF, { name })).status).toBe(201);
      const anlage = (await anlagen()).at(-1);
      expect(anlage?.name).toMatch(rein);
      const { headers, status } = await hole(`/dokumente/${anlage?.id}`, { als: 'ratsbuero' });
      expect([status, headers.get('set-cookie')]).toEqual([200, null]);
    }
  });

  it('zwei zur selben Zeit: beide da, jede mit ihrem Inhalt', async () => {
    const vorher = await anzahl();
    const [eine, andere] = await Promise.all([
      sende(PDF, { titel: 'Plan, zugleich gesandt' }),
      sende(PNG, { titel: 'Bild, zugleich gesandt', name: 'b.png' }),
    ]);
    expect([eine.status, andere.status]).toEqual([201, 201]);
    expect(await anzahl()).toBe(vorher + 2);
    const neue = (await anlagen()).slice(-2).sort((a, b) => a.titel.localeCompare(b.titel));
    expect(neue).toMatchObject([
      { titel: 'Bild, zugleich gesandt', mimetyp: 'image/png' },
      { titel: 'Plan, zugleich gesandt', mimetyp: 'application/pdf' },
    ]);
  });

  it('eine Datei ersetzen: an derselben Stelle, unter neuer Adresse; die alte gibt es nicht mehr', async () => {
    await sende(PDF, { titel: 'Wird ersetzt' });
    const alt = (await anlagen()).at(-1);
    const formular = new FormData();
    formular.set('datei', new Blob([new Uint8Array(PNG)]), 'neu.png');
    formular.set('ersetzt', alt?.id ?? '');
    formular.set('version', '1');
    const schicke = (als: Demokonto) =>
      fetch(`${adresse}${bereich}/hochladen`, {
        method: 'POST',
        body: formular,
        redirect: 'manual',
        headers: { cookie: keks(als), 'sec-fetch-site': 'same-origin' },
      });
    expect((await schicke('mitglied')).status).toBe(404);
    const antwort = await schicke('ratsbuero');
    expect(antwort.headers.get('location')).toMatch(/\?meldung=ersetzt#anlage-/);
    const neu = (await anlagen()).at(-1);
    expect(neu).toMatchObject({ titel: 'Wird ersetzt', name: 'neu.png', mimetyp: 'image/png' });
    expect((await hole(`/dokumente/${alt?.id}`, { als: 'ratsbuero' })).status).toBe(404);
    expect((await hole(`/dokumente/${neu?.id}`, { als: 'ratsbuero' })).status).toBe(200);
  });

  it('ein Pfad im Namen bleibt draußen', async () => {
    await sende(PDF, { name: '../../../etc/cron.d/boese.pdf' });
    expect((await anlagen()).at(-1)).toMatchObject({ name: 'boese.pdf', titel: 'boese' });
  });

  it.each([
    ['ein Programm mit der Endung PDF', EXE, 'Rechnung.pdf', /Dateien dieser Art/],
    ['eine Webseite als PDF', Buffer.from('<script>alert(1)</script>'), 'Seite.pdf', /Dateien dieser Art/],
    ['eine Webseite', Buffer.from('<script>alert(1)</script>'), 'Seite.html', /Dateien dieser Art/],
    ['eine Zeichnung mit Skript', Buffer.from('<svg onload="alert(1)"/>'), 'Bild.svg', /Dateien dieser Art/],
    ['ein Archiv', zipMit([['a.txt', 'x']]), 'Archiv.zip', /Dateien dieser Art/],
    ['ein Archiv als Word-Datei', zipMit([['a.exe', 'MZ']]), 'Brief.docx', /Dateien dieser Art/],
    [
      'ein Word-Dokument mit Makros',
      zipMit([
        ['[Content_Types].xml', ''],
        ['word/document.xml', ''],
        ['word/vbaProject.bin', ''],
      ]),
      'Brief.docx',
      /Dateien dieser Art/,
    ],
    ['Bytes als Text', Buffer.from([1, 2, 3]), 'Notiz.txt', /Dateien dieser Art/],
    ['ein Bild mit der Endung PDF', PNG, 'Foto.pdf', /passt nicht zu ihrer Endung/],
    ['ein Word-Dokument, das sich zu Gigabytes entpackt', bombe(), 'Brief.docx', /Dateien dieser Art/],
    ['eine leere Datei', Buffer.alloc(0), 'leer.pdf', /leer \(0 Byte\)/],
    ['ein Word-Dokument als Tabelle', DOCX, 'Tabelle.xlsx', /passt nicht zu ihrer Endung/],
  ])('%s wird mit einem Satz abgelehnt', async (_, inhalt, name, satz) => {
    const vorher = await anzahl();
    const antwort = await sende(inhalt, { name });
    expect(antwort.status).toBe(422);
    expect(((await antwort.json()) as { fehler: string }).fehler).toMatch(satz);
    expect(await anzahl()).toBe(vorher);
  });

  it.each([
    ['Brief.docx', DOCX, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['Zahlen.csv', Buffer.from('a;b\r\n1;2\r\n'), 'text/csv'],
    ['Notiz.txt', Buffer.from('Stra\xdfe', 'latin1'), 'text/plain'],
    ['Ohne Endung', PDF, 'application/pdf'],
  ])('%s ist erlaubt', async (name, inhalt, mimetyp) => {
    expect((await sende(inhalt, { name })).status).toBe(201);
    expect((await anlagen()).at(-1)).toMatchObject({ mimetyp });
  });

  it('ohne Datei, mit zu langem Titel, ohne Formular: ein Satz, nichts gespeichert', async () => {
    const vorher = await anzahl();
    for (const antwort of [
      await sende(null),
      await sende(PDF, { titel: 'x'.repeat(201) }),
      await sende(PDF, { kopf: { 'content-type': 'application/json' } }),
      await sende(PDF, { kopf: { 'content-type': 'multipart/form-data; boundary=falsch' } }),
    ]) {
      expect(antwort.status).toBe(422);
      expect(await antwort.json()).toEqual({
        fehler: expect.stringMatching(/\.$/),
        feld: expect.stringMatching(/^(datei|titel)$/),
      });
    }
    const formular = await sende(null, { json: false });
    expect(formular.headers.get('location')).toBe(`${bereich}?fehler=ANLAGE_FEHLT#hochladen`);
    expect(await anzahl()).toBe(vorher);
  });

  describe('zu groß', () => {
    const mit1Mb = async (tun: () => Promise<void>) => {
      const [vorher] = await frage<number>('SELECT "anlageHoechstMb" FROM kommune');
      await frage('UPDATE kommune SET "anlageHoechstMb" = 1');
      try {
        await tun();
      } finally {
        await frage('UPDATE kommune SET "anlageHoechstMb" = $1', [vorher]);
      }
    };
    const mitBytes = (n: number) => Buffer.concat([PDF, Buffer.alloc(n - PDF.length)]);

    it('genau die Grenze geht, ein Byte mehr nicht', async () => {
      await mit1Mb(async () => {
        expect((await sende(mitBytes(1024 * 1024))).status).toBe(201);
        const antwort = await sende(mitBytes(1024 * 1024 + 1));
        expect(antwort.status).toBe(422);
        expect(await antwort.json()).toEqual({
          fehler: expect.stringContaining('zu groß'),
          feld: 'datei',
        });
      });
    });

    it('wer keine Länge nennt und nicht aufhört, bekommt die Antwort, während er noch sendet', async () => {
      await mit1Mb(async () => {
        const vorher = await anzahl();
        const ziel = new URL(`${adresse}${bereich}/hochladen`);
        const status = await new Promise<number>((fertig, fehler) => {
          const anfrage = request(ziel, {
            method: 'POST',
            headers: {
              cookie: keks('ratsbuero'),
              'sec-fetch-site': 'same-origin',
              accept: 'application/json',
              'content-type': 'multipart/form-data; boundary=x',
            },
          });
          const stueck = Buffer.alloc(256 * 1024, 'a');
          const weiter = () => {
            while (!anfrage.destroyed && anfrage.write(stueck));
          };
          anfrage.on('response', (antwort) => {
            fertig(antwort.statusCode ?? 0);
            antwort.resume();
            anfrage.destroy();
          });
          anfrage.on('error', fehler).on('drain', weiter);
          anfrage.write(
            '--x\r\ncontent-disposition: form-data; name="datei"; filename="a.pdf"\r\n\r\n%PDF-1.7 ',
          );
          weiter();
        });
        expect(status).toBe(422);
        expect(await anzahl()).toBe(vorher);
      });
    });
  });

  it('bricht der Absender ab, bleibt nichts, und der Nächste kommt dran', async () => {
    const vorher = await anzahl();
    await new Promise<void>((fertig) => {
      const anfrage = request(`${adresse}${bereich}/hochladen`, {
        method: 'POST',
        headers: {
          cookie: keks('ratsbuero'),
          'sec-fetch-site': 'same-origin',
          'content-type': 'multipart/form-data; boundary=x',
        },
      });
      anfrage.on('error', () => {}).on('close', fertig);
      anfrage.write(
        '--x\r\ncontent-disposition: form-data; name="datei"; filename="a.pdf"\r\n\r\n%PDF-1.7 ',
        () => anfrage.destroy(),
      );
    });
    expect((await sende(PDF)).status).toBe(201);
    expect(await anzahl()).toBe(vorher + 1);
  });
});

describe('Wer darf', () => {
  it('hochladen: Ratsbüro und eigener Fachbereich; alle anderen wie bei einer Vorlage, die es nicht gibt', async () => {
    const unbekannt = `/buero/vorlagen/${randomUUID()}/anlagen`;
    for (const als of KONTEN) {
      const vorher = await anzahl();
      const antwort = await sende(PDF, { als });
      const darf = als === 'ratsbuero' || als === 'fachbereich';
      expect(antwort.status, als).toBe(darf ? 201 : 404);
      expect(await anzahl(), als).toBe(vorher + (darf ? 1 : 0));
      const fremd = await sende(PDF, { als, ziel: unbekannt });
      expect(fremd.status, als).toBe(404);
      if (!darf) expect(ohneSkripte(await fremd.text())).toBe(ohneSkripte(await antwort.text()));
      expect((await hole(bereich, { als })).status, als).toBe(darf ? 200 : 404);
    }
  });

  it('wer nicht angemeldet ist, wird zur Anmeldung geführt, gleich ob es die Vorlage gibt', async () => {
    for (const ziel of [bereich, `/buero/vorlagen/${randomUUID()}/anlagen`]) {
      const formular = await sende(PDF, { kopf: { cookie: '' }, json: false, ziel });
      expect([formular.status, formular.headers.get('location')]).toEqual([
        303,
        `/anmelden?weiter=${encodeURIComponent(ziel)}`,
      ]);
      expect((await sende(PDF, { kopf: { cookie: '' }, ziel })).status).toBe(401);
    }
  });

  it('von fremden Seiten kommt nichts herein', async () => {
    const vorher = await anzahl();
    const fremd: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': '', origin: 'https://boese.example' },
      { 'sec-fetch-site': '', origin: 'null' },
      { 'sec-fetch-site': '' },
    ];
    for (const kopf of fremd) expect((await sende(PDF, { kopf })).status, JSON.stringify(kopf)).toBe(403);
    expect(await anzahl()).toBe(vorher);
    expect((await sende(PDF, { kopf: { 'sec-fetch-site': '', origin: adresse } })).status).toBe(201);
  });

  it('nach dem Versand nimmt auch das Ratsbüro nichts mehr an (L2)', async () => {
    const [id] = await frage<string>(
      `SELECT id FROM vorlage WHERE status = 'IN_BERATUNG' AND "oeffentlichAb" <= jetzt() LIMIT 1`,
    );
    const antwort = await sende(PDF, { ziel: `/buero/vorlagen/${id}/anlagen` });
    expect([antwort.status, await antwort.json()]).toEqual([
      422,
      { fehler: 'Dazu fehlt Ihnen die Berechtigung.', feld: null },
    ]);
  });

  /** The form of a deed on the page of the office, sent with somebody's cookie as a browser without scripts does. */
  async function tat(knopf: RegExp, als: Demokonto | null, mehr: Record<string, string> = {}) {
    const seite = await (await hole(bereich, { als: 'ratsbuero' })).text();
    const formular =
      [...seite.matchAll(/<form[\s\S]*?<\/form>/g)].map(([f]) => f).find((f) => knopf.test(f)) ?? '';
    const koerper = new FormData();
    for (const [feld] of formular.matchAll(/<input type="hidden"[^>]*>/g)) {
      const wert = (name: string) =>
        (new RegExp(` ${name}="([^"]*)"`).exec(feld)?.[1] ?? '')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&');
      koerper.set(wert('name'), wert('value'));
    }
    for (const [name, wert] of Object.entries(mehr)) koerper.set(name, wert);
    return fetch(adresse + bereich, {
      method: 'POST',
      body: koerper,
      redirect: 'manual',
      headers: { origin: adresse, ...(als && { cookie: keks(als) }) },
    });
  }
  const TATEN: [string, RegExp, Record<string, string>][] = [
    ['aendern', /Änderung speichern/, { titel: 'Anderer Anlagentitel', oeffentlichkeit: 'OEFFENTLICH' }],
    ['verschieben', /nach unten/, { richtung: 'RUNTER' }],
    ['entfernen', /endgültig entfernen/, {}],
  ];

  it.each(TATEN)('%s: gefälschte Anfragen ändern nichts, die des Ratsbüros gilt', async (_, knopf, mehr) => {
    const vorher = await anlagen();
    expect(vorher.length).toBeGreaterThan(2);
    for (const als of [null, 'schriftfuehrung', 'mitglied', 'administration'] as const) {
      const antwort = await tat(knopf, als, mehr);
      expect(antwort.status, als ?? 'niemand').not.toBe(303);
      expect(await anlagen(), als ?? 'niemand').toEqual(vorher);
    }
    const antwort = await tat(knopf, 'ratsbuero', mehr);
    expect([antwort.status, antwort.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/\?meldung=(geaendert|verschoben|entfernt)#anlage/),
    ]);
    expect(await anlagen()).not.toEqual(vorher);
  });
});
