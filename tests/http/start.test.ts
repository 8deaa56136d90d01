import { describe, expect, inject, it } from 'vitest';
import { ohneSkripte } from '../support/seiten';

const { adresse } = inject('server');

describe('Der gestartete Server', () => {
  it('antwortet auf der Startseite mit fertigem HTML', async () => {
    const antwort = await fetch(`${adresse}/`);
    expect(antwort.status).toBe(200);
    const seite = await antwort.text();
    expect(seite).toContain('<html lang="de"');
    expect(seite).toContain('</html>');
    expect(antwort.headers.get('x-powered-by')).toBeNull();
  });

  it('hat für jede unbekannte Adresse dieselbe, vollständige Seite', async () => {
    const seiten = await Promise.all(
      ['/gibt-es-nicht', '/auch/nicht/da?x=1'].map(async (pfad) => {
        const antwort = await fetch(adresse + pfad);
        return { status: antwort.status, text: ohneSkripte(await antwort.text()) };
      }),
    );
    expect(seiten[0]).toEqual(seiten[1]);
    expect(seiten[0]?.status).toBe(404);
    expect(seiten[0]?.text).toContain('<h1');
    expect(seiten[0]?.text).not.toContain('__next_error__');
  });
});
