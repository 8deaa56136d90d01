import type { Client } from 'pg';

/** An attribute that no element of ours has: whoever finds one has found markup that got through. */
export const MARKE = 'data-xss';

const TAT = `alert('xss')`;

/** What breaks out of where a text may stand: an element, an attribute, a title, a comment, a style, a script, a Markdown link. */
export const MISCHUNG = [
  `"'><img src=x ${MARKE} onerror=${TAT}>`,
  `</title></textarea></style></script><script ${MARKE}>${TAT}</script>`,
  `<svg/onload=${TAT} ${MARKE}><a ${MARKE} xlink:href="javascript:${TAT}">`,
  `--><iframe ${MARKE} srcdoc="<script>${TAT}</script>"></iframe>`,
  `&lt;img src=x ${MARKE} onerror=${TAT}&gt; &#x3C;b ${MARKE}&#x3E;`,
  `[x](javascript:${TAT}) ![x](x "onerror=${TAT}) <javascript:${TAT}> [d](data:text/html,<script>${TAT}</script>)`,
  `\${${TAT}} {{${TAT}}} " onfocus=${TAT} autofocus ${MARKE}="`,
].join(' ');

/** An element and nothing else, for names of 22 characters and addresses of mail. */
export const WINZIG = `<b ${MARKE}>@x`;

/** As long as it can be, where a rule of the database keeps texts short. */
export const KURZ = `"'><img src=x ${MARKE} onerror=${TAT}>`;

/** The same as Markdown: in headings, lists, tables, bold, nested lists, over lines. */
const MARKDOWN = [
  `### <h1 ${MARKE}>[T](javascript:${TAT})</h1>`,
  `**<b ${MARKE} onclick="${TAT}">fett</b>** und **[fett](javascript:${TAT})**`,
  `- <a ${MARKE} href="javascript:${TAT}">Punkt</a>\n  - <img src=x ${MARKE} onerror=${TAT}>`,
  `1. [JaVaScRiPt](JaVaScRiPt:${TAT})\n2. [ctrl](java\tscript:${TAT})`,
  `| <i ${MARKE}>A</i> | [B](data:text/html;base64,PHNjcmlwdD4=) |\n|---|---|\n| <svg/onload=${TAT} ${MARKE}> | ![x](x onerror=${TAT}) |`,
  `<https://boese.example/" onmouseover="${TAT}> <!-- <b ${MARKE}> --> <![CDATA[<b ${MARKE}>]]>`,
  `\`<b ${MARKE}>\` [ref]: javascript:${TAT}\n\n[ref]`,
].join('\n\n');

/** Written with the marks of Markdown. */
const MIT_MARKDOWN = new Set([
  'abschnitt.text',
  'sachstand.text',
  'ergebnis.wortlaut',
  'ergebnis.beschlusstext',
  'tagesordnungspunkt.oeffentlicherBeschluss',
]);

/** Keys, hashes, secrets, and words that the database itself takes out of texts: nobody types or reads them. */
const UNLESBAR =
  /^(anmeldung|nachweis|zweiter_faktor|ratenlimit|_prisma_migrations)\.|^passkey\.(?!name$)|^auth_sitzung\.(token|verfahren)$|^datei\.(ablage|sha256|mimetyp)$|^protokoll\.(hash|vorhash|monat|kette|aktion|gegenstandArt)$|^protokoll_siegel\.|^suchwort\.wort$|^import\.(inhalt|befunde|felder)$/;

export type Gepflanzt = {
  /** `table.column`, with the word that stands in it. */
  spalten: string[];
  /** Columns in which the database lets nothing of this stand. */
  fest: string[];
};

type Spalte = { tabelle: string; name: string; typ: string };

async function textspalten(client: Client): Promise<Spalte[]> {
  const { rows } = await client.query<Spalte>(
    `SELECT c.relname AS tabelle, a.attname AS name, format_type(a.atttypid, NULL) AS typ
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE c.relnamespace = 'intern'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
       AND a.attgenerated = '' AND format_type(a.atttypid, NULL) IN ('text', 'character varying', 'jsonb', 'text[]')
     ORDER BY 1, a.attnum`,
  );
  return rows.filter((s) => !UNLESBAR.test(`${s.tabelle}.${s.name}`));
}

/** Codes, times and lists of codes: the database itself lets no text of anybody stand there. */
export const FEST = new Set(
  `abschnitt.art benutzer_rolle.rolle beratung.zustaendigkeit dateibefund.art ergebnis.code ergebnis.mehrheit
  gremium.art gremium.aufgabe gremium_name.art kommune.ladungsfristModus kommune.lizenzUrl kommune.ratLiestKlassen
  kommune.zweiterFaktorRollen kontakt.art loeschmarke.gegenstandArt mitgliedschaft.rolle mitzeichnung.status
  organisationseinheit.art regelausnahme.regel sitzung.beginn sitzung.ende sitzung.status standort.sicht standort.code
  standort.zustaendigkeiten standort.gruende suche.sicht
  suchwort.sicht datei_text.hindernis
  tagesordnungspunkt.teil versand.art verweis.art vorlage.art vorlage.status vorlage.oeffentlichkeit vorlage.themen
  vorlage.personenbezug vorlage.schutzklasse`.split(/\s+/),
);

/** The word by which a column is known again on a page. */
export const wort = (spalte: string): string => `Xss${spalte.replaceAll(/[._]/g, '')}x`;

const AUSDRUCK: Record<string, string> = {
  text: '§',
  'character varying': '§',
  jsonb: `jsonb_build_object('betreff', §)`,
  'text[]': 'ARRAY[§]',
};

/**
 * Writes into every text column of every row of the city what a script would be made of, triggers put aside. Where a rule
 * of the database refuses it, a short one; where that is refused too, only where something stands; else the column stays.
 */
export async function pflanze(client: Client): Promise<Gepflanzt> {
  const gepflanzt: Gepflanzt = { spalten: [], fest: [] };
  for (const { tabelle, name, typ } of await textspalten(client)) {
    const spalte = `${tabelle}.${name}`;
    const lang = MIT_MARKDOWN.has(spalte) ? `${MISCHUNG}\n\n${MARKDOWN}` : MISCHUNG;
    await client.query(`BEGIN; ALTER TABLE intern.${tabelle} DISABLE TRIGGER USER`);
    let gelungen = false;
    for (const [text, nur] of [
      [lang, 'true'],
      [lang, `"${name}" IS NOT NULL`],
      [KURZ, `"${name}" IS NOT NULL`],
      [WINZIG, `"${name}" IS NOT NULL`],
    ] as const) {
      if (gelungen) break;
      await client.query('SAVEPOINT feld');
      // Unique, where names have to be.
      const wert = AUSDRUCK[typ]?.replace('§', `$1::text || replace(t.ctid::text, ',', '-')`);
      gelungen = await client
        .query(`UPDATE intern.${tabelle} t SET "${name}" = ${wert} WHERE ${nur}`, [
          text === WINZIG ? text : `${wort(spalte)} ${text}`,
        ])
        .then(({ rowCount }) => (rowCount ?? 0) > 0)
        .catch(() => false);
      if (!gelungen) await client.query('ROLLBACK TO SAVEPOINT feld');
    }
    gepflanzt[gelungen ? 'spalten' : 'fest'].push(spalte);
    await client.query(`ALTER TABLE intern.${tabelle} ENABLE TRIGGER USER; COMMIT`);
  }
  return gepflanzt;
}
