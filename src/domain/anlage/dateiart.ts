/** What may be attached: nothing that runs, nothing that unpacks into files. */
export const DATEIARTEN = {
  PDF: { mimetyp: 'application/pdf', endungen: ['pdf'], wort: 'PDF' },
  PNG: { mimetyp: 'image/png', endungen: ['png'], wort: 'Bild (PNG)' },
  JPEG: { mimetyp: 'image/jpeg', endungen: ['jpg', 'jpeg'], wort: 'Bild (JPEG)' },
  WEBP: { mimetyp: 'image/webp', endungen: ['webp'], wort: 'Bild (WebP)' },
  DOCX: {
    mimetyp: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endungen: ['docx'],
    wort: 'Word-Dokument',
  },
  XLSX: {
    mimetyp: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endungen: ['xlsx'],
    wort: 'Excel-Tabelle',
  },
  PPTX: {
    mimetyp: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    endungen: ['pptx'],
    wort: 'PowerPoint-Präsentation',
  },
  ODT: {
    mimetyp: 'application/vnd.oasis.opendocument.text',
    endungen: ['odt'],
    wort: 'OpenDocument-Text',
  },
  ODS: {
    mimetyp: 'application/vnd.oasis.opendocument.spreadsheet',
    endungen: ['ods'],
    wort: 'OpenDocument-Tabelle',
  },
  TXT: { mimetyp: 'text/plain', endungen: ['txt'], wort: 'Textdatei' },
  CSV: { mimetyp: 'text/csv', endungen: ['csv'], wort: 'CSV-Tabelle' },
} as const satisfies Record<string, { mimetyp: string; endungen: readonly string[]; wort: string }>;

export type Dateiart = keyof typeof DATEIARTEN;

const ARTEN = Object.keys(DATEIARTEN) as Dateiart[];

/** Every ending that belongs to one of them, as a file field's `accept` wants it. */
export const ERLAUBTE_ENDUNGEN: string = ARTEN.flatMap((art) =>
  DATEIARTEN[art].endungen.map((endung) => `.${endung}`),
).join(',');

export const artZurEndung = (endung: string): Dateiart | null =>
  ARTEN.find((art) => (DATEIARTEN[art].endungen as readonly string[]).includes(endung.toLowerCase())) ?? null;

/** The kind in words; what is none of ours is simply a file. */
export const dateiwort = (mimetyp: string): string => {
  const art = ARTEN.find((a) => DATEIARTEN[a].mimetyp === mimetyp);
  return art ? DATEIARTEN[art].wort : 'Datei';
};

/** What a browser shows itself without running anything of it; everything else is handed over as a file. */
export const imBrowser = (mimetyp: string): boolean =>
  mimetyp === DATEIARTEN.PDF.mimetyp || /^image\/(png|jpeg|webp)$/.test(mimetyp);

const NICHTS_ZU_PRUEFEN: readonly Dateiart[] = ['PNG', 'WEBP', 'TXT', 'CSV'];

/** True for what may hold more than one sees: text under something, properties that name people. */
export const mussGeprueftWerden = (art: Dateiart): boolean => !NICHTS_ZU_PRUEFEN.includes(art);
