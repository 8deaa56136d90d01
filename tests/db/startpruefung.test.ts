import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { mitVerbindung } from '../../scripts/datenbank/verbindung';
import { neueDatenbank } from '../support/datenbank';

const db = await neueDatenbank();
afterAll(() => db.verwirf());

/** The check reads the environment once for each process: so a fresh module for each case. */
async function hindernis(umgebung: Record<string, string>): Promise<string | null> {
  vi.resetModules();
  vi.stubEnv('DATABASE_URL', db.urls.app);
  vi.stubEnv('DATABASE_URL_OEFFENTLICH', db.urls.oeffentlich);
  for (const [name, wert] of Object.entries(umgebung)) vi.stubEnv(name, wert);
  const { startHindernis } = await import('@/server/kern/startpruefung');
  return startHindernis();
}

beforeEach(() => {
  vi.unstubAllEnvs();
});

describe('Prüfung beim Start', () => {
  it('Mit den Rollen, die dafür da sind, läuft die Anwendung', async () => {
    expect(await hindernis({})).toBeNull();
  });

  it.each([
    ['Superuser', () => db.superuser],
    ['Eigentümer', () => db.urls.eigentuemer],
  ])('Als %s läuft sie nicht', async (_, url) => {
    expect(await hindernis({ DATABASE_URL: url() })).toContain(
      'DATABASE_URL gehört einem Superuser oder dem Eigentümer',
    );
  });

  it.each([
    ['Superuser', () => db.superuser],
    ['Eigentümer', () => db.urls.eigentuemer],
    ['Anwendung', () => db.urls.app],
  ])('Die Öffentlichkeit liest nicht als %s', async (_, url) => {
    expect(await hindernis({ DATABASE_URL_OEFFENTLICH: url() })).toContain(
      'DATABASE_URL_OEFFENTLICH darf mehr lesen',
    );
  });

  it.each([
    ['RATSLAUF_GEHEIMNIS fehlt', { RATSLAUF_GEHEIMNIS: '' }],
    ['RATSLAUF_ABSENDER fehlt', { RATSLAUF_SMTP_URL: 'smtp://mail.stadt.example' }],
  ])('Ein Satz sagt, was fehlt: %s', async (satz, umgebung) => {
    expect(await hindernis(umgebung)).toContain(satz);
  });

  it.each([
    ['RATSLAUF_GEHEIMNIS', 'zu kurz'],
    ['RATSLAUF_SMTP_URL', 'https://mail.stadt.example'],
    ['RATSLAUF_PROXY', 'vielleicht'],
    ['RATSLAUF_GRENZEN', 'keine'],
  ])('Ein unbrauchbares %s wird beim Namen genannt', async (name, wert) => {
    await expect(hindernis({ [name]: wert })).rejects.toThrow(name);
  });

  it('Die Uhr stellen und Grenzen wegnehmen lässt sich nur in der Demostadt', async () => {
    const gestellt = { RATSLAUF_JETZT: '2026-11-23T08:00:00Z' };
    const vorgestellt = { RATSLAUF_JETZT: '', RATSLAUF_VORLAUF: '-3600' };
    const ohneGrenzen = { RATSLAUF_JETZT: '', RATSLAUF_VORLAUF: '', RATSLAUF_GRENZEN: 'aus' };
    expect(await hindernis(gestellt)).toContain('nur in der Demostadt');
    expect(await hindernis(ohneGrenzen)).toContain('nur in der Demostadt');
    await mitVerbindung(db.urls.app, (client) =>
      client.query(
        `INSERT INTO kommune (id, name, kurzname, demo) VALUES (gen_random_uuid(), 'Stadt', 'Stadt', false)`,
      ),
    );
    expect(await hindernis(gestellt)).toContain('RATSLAUF_JETZT stellt die Uhr');
    expect(await hindernis(vorgestellt)).toContain('RATSLAUF_VORLAUF stellt die Uhr');
    expect(await hindernis(ohneGrenzen)).toContain('RATSLAUF_GRENZEN=aus nimmt Grenzen');
    expect(await hindernis({ ...ohneGrenzen, RATSLAUF_GRENZEN: 'ein' })).toBeNull();
    await mitVerbindung(db.urls.eigentuemer, (client) =>
      client.query('UPDATE intern.kommune SET demo = true'),
    );
    expect(await hindernis({ ...ohneGrenzen, ...gestellt })).toBeNull();
  });
});
