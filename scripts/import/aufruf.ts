import { parseArgs } from 'node:util';

export type Aufruf = {
  dateien: string[];
  probe: boolean;
  json: boolean;
  veroeffentlichen: boolean;
  gremienAnlegen: boolean;
  hilfe: boolean;
};

const SCHALTER = {
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  veroeffentlichen: { type: 'boolean' },
  'gremien-anlegen': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const HILFE = `Vorlagen aus Textdateien übernehmen

Aufruf: npm run import -- [Schalter] DATEI …

  --dry-run           nur lesen und zeigen, nichts speichern (braucht keine Datenbank)
  --json              je Datei eine Zeile JSON auf der Standardausgabe, alles andere auf der Fehlerausgabe
  --veroeffentlichen  öffentliche Vorlagen sofort sichtbar machen
  --gremien-anlegen   unbekannte Gremien anlegen, statt sie nur zu melden
  --help              diese Hilfe

npm selbst schreibt zwei Kopfzeilen auf die Standardausgabe; npm run -s import -- --json … lässt sie weg.

Ende mit 0, wenn alles gelang, mit 1, wenn eine Datei nicht gelesen oder nicht gespeichert wurde, mit 2 bei falschem Aufruf.
`;

/** Reads the command line. A wrong one gives one sentence for the person who typed it. */
export function liesAufruf(args: string[]): { ok: true; aufruf: Aufruf } | { ok: false; satz: string } {
  const { tokens, values, positionals } = parseArgs({
    args,
    options: SCHALTER,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(SCHALTER, token.name))
      return { ok: false, satz: `Den Schalter ${token.rawName} gibt es nicht.` };
    if (token.value !== undefined)
      return { ok: false, satz: `Der Schalter ${token.rawName} nimmt keinen Wert an.` };
  }
  if (positionals.length === 0 && !values.help) return { ok: false, satz: 'Es ist keine Datei angegeben.' };
  return {
    ok: true,
    aufruf: {
      dateien: positionals,
      probe: values['dry-run'] === true,
      json: values.json === true,
      veroeffentlichen: values.veroeffentlichen === true,
      gremienAnlegen: values['gremien-anlegen'] === true,
      hilfe: values.help === true,
    },
  };
}
