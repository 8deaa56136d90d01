import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { ordnerAblage } from '@/server/infra/storage/ordner';
import { fuelle, type Zeile } from './geheimnis';

/** Where things are hidden: a public paper, a Sitzung with a dispatched agenda, a non-public item on it, their body and office. */
export type Ort = { vorlage: string; sitzung: string; punkt: string; gremium: string; einheit: string };

/** What nobody of the strangers may learn: words and ids; and the ids by which somebody might ask. */
export type Geheimes = {
  woerter: string[];
  vorlagen: string[];
  sitzungen: string[];
  punkte: string[];
  anlagen: string[];
  nummern: string[];
};

const eines = async (client: Client, sql: string, werte: unknown[] = []): Promise<string> => {
  const { rows } = await client.query<{ id: string }>(sql, werte);
  if (!rows[0]) throw new Error(`Nichts gefunden: ${sql}`);
  return rows[0].id;
};

/** A place in the demo city, with a non-public item of its own that has been sent out: number and neutral text are public (A11). */
export async function waehleOrt(client: Client): Promise<Ort> {
  const { rows } = await client.query<{ sitzung: string; gremium: string }>(
    `SELECT s.id AS sitzung, sg."gremiumId" AS gremium
     FROM sitzung s JOIN sitzung_gremium sg ON sg."sitzungId" = s.id JOIN gremium g ON g.id = sg."gremiumId"
       JOIN versand v ON v."sitzungId" = s.id AND v.art = 'EINLADUNG'
     WHERE s."tagesordnungAb" <= jetzt() AND g.art = 'AUSSCHUSS' ORDER BY s.datum DESC, g.name LIMIT 1`,
  );
  const [wo] = rows;
  if (!wo) throw new Error('Die Demostadt hat keine versandte Tagesordnung eines Ausschusses.');
  // An item goes out with a dispatch of its own time (F3): a Nachtrag an hour ago.
  await client.query('BEGIN');
  const nachtrag = await eines(
    client,
    `INSERT INTO versand (id, "sitzungId", art, "versandtAm", "oeffentlichAb")
     SELECT gen_random_uuid(), $1, 'NACHTRAG', t, t FROM (SELECT jetzt() - interval '1 hour' AS t) RETURNING id`,
    [wo.sitzung],
  );
  const punkt = await eines(
    client,
    `INSERT INTO tagesordnungspunkt (id, "sitzungId", teil, nummer, ordnung, titel, "versandId")
     VALUES (gen_random_uuid(), $1, 'NICHTOEFFENTLICH', '99', 9999, $2, $3) RETURNING id`,
    [wo.sitzung, `Kanariepunkttitel${randomUUID().slice(0, 8)}`, nachtrag],
  );
  await client.query('COMMIT');
  const { rows: papiere } = await client.query<{ id: string; einheit: string }>(
    `SELECT id, "fachbereichId" AS einheit FROM vorlage
     WHERE "oeffentlichAb" <= jetzt() AND "fachbereichId" IS NOT NULL AND status = 'IN_BERATUNG' ORDER BY id LIMIT 1`,
  );
  const [papier] = papiere;
  if (!papier) throw new Error('Die Demostadt hat keine laufende öffentliche Vorlage.');
  return { vorlage: papier.id, einheit: papier.einheit, sitzung: wo.sitzung, gremium: wo.gremium, punkt };
}

/** A file of its own in the storage: its bytes are secret too. */
async function legeDateiAn(client: Client, daten: string, wort: string): Promise<string> {
  const ablage = ordnerAblage(`${daten}/dateien`);
  async function* inhalt() {
    yield Buffer.from(`%PDF-1.4\n${wort}\n%%EOF\n`);
  }
  const abgelegt = await ablage.put(inhalt());
  return eines(
    client,
    `INSERT INTO datei (id, name, mimetyp, groesse, sha256, ablage)
     VALUES (gen_random_uuid(), 'geheim.pdf', 'application/pdf', $1, $2, $3) RETURNING id`,
    [abgelegt.groesse, abgelegt.sha256, abgelegt.ablage],
  );
}

/** Everything a paper can have. Answers the rows, its attachment first. */
async function haenge(
  client: Client,
  ort: Ort,
  vorlage: string,
  dateiId: string,
): Promise<{ anlage: string; zeilen: Zeile[] }> {
  const anlage = randomUUID();
  const [abschnitt, sachstand, import_] = [randomUUID(), randomUUID(), randomUUID()];
  const regelausnahme = randomUUID();
  await client.query(
    `INSERT INTO anlage (id, "vorlageId", "dateiId", titel, ordnung) VALUES ($1, $2, $3, 'x', 900)`,
    [anlage, vorlage, dateiId],
  );
  await client.query(
    `INSERT INTO sachstand (id, "vorlageId", datum, verfasser, text) VALUES ($1, $2, '2026-11-01', 'x', 'x')`,
    [sachstand, vorlage],
  );
  await client.query(
    `INSERT INTO regelausnahme (id, "vorlageId", regel, grund, von) VALUES ($1, $2, 'O14', 'x', 'x')`,
    [regelausnahme, vorlage],
  );
  await client.query(
    `INSERT INTO import (id, "laufId", quelle, inhalt, "vorlageId", befunde) VALUES ($1::uuid, $1::uuid, 'x', encode(sha256($1::uuid::text::bytea), 'hex'), $2, '[]')`,
    [import_, vorlage],
  );
  await client.query(
    `INSERT INTO mitzeichnung (id, "vorlageId", "organisationseinheitId", runde, ordnung, status, von, am, anmerkung)
     VALUES (gen_random_uuid(), $1, $2, 900, 0, 'GEZEICHNET', 'x', now(), 'x')`,
    [vorlage, ort.einheit],
  );
  await client.query(
    `INSERT INTO dateibefund (id, "dateiId", art, ausschnitt, antwort, von, am) VALUES (gen_random_uuid(), $1, 'VERDECKTER_TEXT', 'x', 'x', 'x', now())`,
    [dateiId],
  );
  const zeilen: Zeile[] = [
    { tabelle: 'anlage', wo: `id = '${anlage}'` },
    { tabelle: 'sachstand', wo: `id = '${sachstand}'` },
    { tabelle: 'regelausnahme', wo: `id = '${regelausnahme}'` },
    { tabelle: 'import', wo: `id = '${import_}'` },
    { tabelle: 'mitzeichnung', wo: `"vorlageId" = '${vorlage}' AND runde = 900` },
    { tabelle: 'datei', wo: `id = '${dateiId}'` },
    { tabelle: 'dateibefund', wo: `"dateiId" = '${dateiId}'` },
  ];
  const oeffentlich = vorlage === ort.vorlage;
  if (!oeffentlich) {
    await client.query(
      `INSERT INTO abschnitt (id, "vorlageId", art, ueberschrift, text, ordnung) VALUES ($1, $2, 'BEGRUENDUNG', 'x', 'x', 0)`,
      [abschnitt, vorlage],
    );
    zeilen.push({ tabelle: 'abschnitt', wo: `id = '${abschnitt}'` });
  }
  return { anlage, zeilen };
}

/** A step on an item with a result that has been corrected once: both wordings are secret where the item is. */
async function berate(
  client: Client,
  ort: Ort,
  vorlage: string,
  punkt: string,
  ordnung: number,
): Promise<Zeile[]> {
  const schritt = await eines(
    client,
    `INSERT INTO beratung (id, "vorlageId", "gremiumId", zustaendigkeit, ordnung, "sitzungId", "tagesordnungspunktId")
     VALUES (gen_random_uuid(), $1, $2, 'KENNTNISNAHME', $3, $4, $5) RETURNING id`,
    [vorlage, ort.gremium, ordnung, ort.sitzung, punkt],
  );
  await client.query(
    `INSERT INTO ergebnis (id, "beratungId", code, wortlaut, "erfasstAm", "berichtigtAm") VALUES
       (gen_random_uuid(), $1, 'ZUR_KENNTNIS_GENOMMEN', 'x', '2026-11-01', '2026-11-02'),
       (gen_random_uuid(), $1, 'ZUR_KENNTNIS_GENOMMEN', 'x', '2026-11-02', NULL)`,
    [schritt],
  );
  return [
    { tabelle: 'beratung', wo: `id = '${schritt}'` },
    { tabelle: 'ergebnis', wo: `"beratungId" = '${schritt}' AND "berichtigtAm" IS NULL` },
    { tabelle: 'ergebnis', wo: `"beratungId" = '${schritt}' AND "berichtigtAm" IS NOT NULL` },
  ];
}

/** An item that stands on the agenda, but in no dispatch (Nachtrag in the making). */
const neuerPunkt = (client: Client, ort: Ort, teil: string, ordnung: number) =>
  eines(
    client,
    `INSERT INTO tagesordnungspunkt (id, "sitzungId", teil, nummer, ordnung, titel)
     VALUES (gen_random_uuid(), $1, $2, '98', $3, 'x') RETURNING id`,
    [ort.sitzung, teil, ordnung],
  );

const neuesPapier = (
  client: Client,
  ort: Ort,
  status: string,
  oeffentlichkeit: string,
  nummer: string | null,
) =>
  eines(
    client,
    `INSERT INTO vorlage (id, nummer, art, status, oeffentlichkeit, betreff, "fachbereichId", datum)
     VALUES (gen_random_uuid(), $1, 'MITTEILUNG', $2, $3, 'x', $4, '2026-11-02') RETURNING id`,
    [nummer, status, oeffentlichkeit, ort.einheit],
  );

/** Words where no paper is: accounts, contact details without consent, a Sitzung that is not announced, the audit. */
async function nebenher(client: Client, ort: Ort): Promise<{ zeilen: Zeile[]; sitzung: string }> {
  const person = await eines(
    client,
    `SELECT m."personId" AS id FROM mitgliedschaft m WHERE m."gremiumId" = $1 AND m.bis IS NULL ORDER BY 1 LIMIT 1`,
    [ort.gremium],
  );
  const [ohne, widerrufen, konto, sitzung] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await client.query(
    `INSERT INTO kontakt (id, "personId", art, wert, "einwilligungAm", "einwilligungNachweis", "widerrufenAm") VALUES
       ($1, $3, 'EMAIL', 'x', NULL, NULL, NULL), ($2, $3, 'TELEFON', 'x', '2026-01-01', 'x', '2026-02-01')`,
    [ohne, widerrufen, person],
  );
  await client.query(
    `INSERT INTO benutzer (id, name, email) VALUES ($1::uuid, 'x', $1::uuid::text || '@kanarie.example')`,
    [konto],
  );
  await client.query(`INSERT INTO sitzung (id, datum, beginn) VALUES ($1, '2027-02-03', '15:00')`, [sitzung]);
  await client.query(`INSERT INTO sitzung_gremium ("sitzungId", "gremiumId") VALUES ($1, $2)`, [
    sitzung,
    ort.gremium,
  ]);
  await client.query(
    `INSERT INTO protokoll (akteur, aktion, "gegenstandArt", "gegenstandId", grund) VALUES ('x', 'vorlage.freigegeben', 'vorlage', $1, 'x')`,
    [ort.vorlage],
  );
  return {
    sitzung,
    zeilen: [
      { tabelle: 'kontakt', wo: `id = '${ohne}'` },
      { tabelle: 'kontakt', wo: `id = '${widerrufen}'` },
      { tabelle: 'benutzer', wo: `id = '${konto}'` },
      { tabelle: 'sitzung', wo: `id = '${sitzung}'` },
      { tabelle: 'protokoll', wo: `id = (SELECT max(id) FROM intern.protokoll)` },
    ],
  };
}

/**
 * Plants what must not be learned: a non-public paper in deliberation, a draft, a released paper on an item that no
 * dispatch contains, and on a public paper everything that stays inside; each text field with a word of its own.
 */
export async function pflanze(client: Client, ort: Ort, daten: string): Promise<Geheimes> {
  await client.query('BEGIN');
  const nummern = ['88001-26', '88002-26'];
  const geheim = await neuesPapier(client, ort, 'IN_BERATUNG', 'NICHTOEFFENTLICH', nummern[0] ?? null);
  const entwurf = await neuesPapier(client, ort, 'ENTWURF', 'OEFFENTLICH', null);
  const gezeichnet = await neuesPapier(client, ort, 'GEZEICHNET', 'OEFFENTLICH', nummern[1] ?? null);
  const [punktOe, punktNoe] = [
    await neuerPunkt(client, ort, 'OEFFENTLICH', 9998),
    await neuerPunkt(client, ort, 'NICHTOEFFENTLICH', 9998),
  ];
  const zeilen: Zeile[] = [
    ...[geheim, entwurf, gezeichnet, ort.vorlage].map((id) => ({ tabelle: 'vorlage', wo: `id = '${id}'` })),
    ...[ort.punkt, punktOe, punktNoe].map((id) => ({ tabelle: 'tagesordnungspunkt', wo: `id = '${id}'` })),
    ...(await berate(client, ort, geheim, ort.punkt, 0)),
    ...(await berate(client, ort, gezeichnet, punktOe, 0)),
    ...(await berate(client, ort, ort.vorlage, ort.punkt, 900)),
  ];
  await client.query(
    `INSERT INTO verweis (id, "vonId", art, text, "zielId") VALUES (gen_random_uuid(), $1, 'ANTWORT', 'x', $2)`,
    [ort.vorlage, geheim],
  );
  zeilen.push({ tabelle: 'verweis', wo: `"vonId" = '${ort.vorlage}' AND "zielId" = '${geheim}'` });
  const anlagen: string[] = [];
  const woerter: string[] = [];
  for (const vorlage of [geheim, entwurf, gezeichnet, ort.vorlage]) {
    const wort = `Kanariedateiinhalt${randomUUID().slice(0, 8)}`;
    const gehaengt = await haenge(client, ort, vorlage, await legeDateiAn(client, daten, wort));
    woerter.push(wort);
    anlagen.push(gehaengt.anlage);
    zeilen.push(...gehaengt.zeilen);
  }
  const mehr = await nebenher(client, ort);
  zeilen.push(...mehr.zeilen);
  woerter.push(...(await fuelle(client, zeilen)));
  // What has been sent out cannot be filled any more: its title is the secret it came with.
  const titel = await client.query<{ titel: string }>('SELECT titel FROM tagesordnungspunkt WHERE id = $1', [
    ort.punkt,
  ]);
  woerter.push(...titel.rows.map((z) => z.titel));
  await client.query('COMMIT');
  const vorlagen = [geheim, entwurf, gezeichnet];
  const ids = [...vorlagen, ...anlagen, punktOe, punktNoe, mehr.sitzung];
  return {
    woerter: [...woerter, ...ids, ...nummern],
    vorlagen,
    anlagen,
    nummern,
    sitzungen: [mehr.sitzung],
    punkte: [punktOe, punktNoe, ort.punkt],
  };
}
