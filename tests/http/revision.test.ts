import { randomUUID } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import { type Demokonto, melde } from '../support/anmelden';
import { frage, vorlageMit } from '../support/seiten';

const { adresse } = inject('server');
const hole = (pfad: string, cookie = '') =>
  fetch(adresse + pfad, { headers: { cookie }, redirect: 'manual' });

const GEHEIM = `v.oeffentlichkeit = 'NICHTOEFFENTLICH' AND v.nummer IS NOT NULL`;

describe('/revision', () => {
  it('wer Nichtöffentliches liest, steht danach dort: mit Namen und Nummer, ohne Titel', async () => {
    const pfad = await vorlageMit(GEHEIM);
    const id = pfad.slice('/vorlagen/'.length);
    const [nummer] = await frage<string>(`SELECT nummer FROM vorlage WHERE id = '${id}'`);
    const [betreff] = await frage<string>(`SELECT betreff FROM vorlage WHERE id = '${id}'`);
    const [buero, revision] = [await melde(adresse, 'ratsbuero'), await melde(adresse, 'revision')];
    const gelesen = await hole(pfad, buero);
    expect([gelesen.status, (await gelesen.text()).includes(betreff ?? '?')]).toEqual([200, true]);

    const seite = await (await hole(`/revision?gegenstand=${nummer}&art=lesen`, revision)).text();
    expect(seite).toContain('Sabine Terhorst hat Nichtöffentliches einer Vorlage gelesen.');
    expect(seite).toContain(`Vorlage ${nummer}`);
    expect(seite).not.toContain(betreff);
    expect(seite).not.toContain(`href="${pfad}"`);
    expect((await hole(pfad, revision)).status).toBe(404);
  });

  it('als CSV, nur für die Revision; der Export steht selbst dort', async () => {
    const revision = await melde(adresse, 'revision');
    const antwort = await hole('/revision/export?art=anmelden', revision);
    expect(antwort.status).toBe(200);
    expect(antwort.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(antwort.headers.get('cache-control')).toMatch(/no-store/);
    expect(antwort.headers.get('content-disposition')).toMatch(
      /^attachment; filename="(pruefspur-\d{4}-\d\d-\d\d\.csv)"; filename\*=UTF-8''\1$/,
    );
    const zeilen = new TextDecoder('utf-8', { ignoreBOM: true })
      .decode(await antwort.arrayBuffer())
      .split('\r\n');
    expect(zeilen[0]).toMatch(/^\uFEFFEintrag;Tag;/);
    expect(zeilen.length).toBeGreaterThan(2);
    const seite = await (await hole('/revision?gruppe=PRUEFSPUR', revision)).text();
    expect(seite).toContain('Helga Brandt hat Einträge der Prüfspur als Datei ausgegeben.');
  });

  it.each<Demokonto>(['ratsbuero', 'fachbereich', 'schriftfuehrung', 'mitglied', 'administration'])(
    '%s bekommt keinen Export, und keiner steht dort',
    async (wer) => {
      const zahl = async () =>
        (await frage<string>(`SELECT count(*) FROM protokoll WHERE aktion = 'protokoll.exportieren'`))[0];
      const vorher = await zahl();
      const cookie = await melde(adresse, wer);
      const [hier, nirgends] = [
        await hole('/revision/export', cookie),
        await hole(`/gibt-es-nicht/${randomUUID()}`, cookie),
      ];
      expect([hier.status, await hier.text()]).toEqual([404, await nirgends.text()]);
      expect((await hole('/revision/export')).status).toBe(404);
      expect(await zahl()).toBe(vorher);
    },
  );

  it('was nicht zu verstehen ist, sagt die Seite am Feld; die Suche bleibt, wie sie getippt war', async () => {
    const revision = await melde(adresse, 'revision');
    const seite = await (await hole('/revision?von=2026-02-30&person=%3Cb%3E', revision)).text();
    expect(seite).toContain('Bitte wählen Sie einen Tag, den es gibt.');
    expect(seite).toContain('value="&lt;b&gt;"');
    expect(seite).not.toContain('<b>"');
  });
});
