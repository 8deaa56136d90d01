import { berlinTag } from '@/domain/kern/localDate';
import { csvZeile } from '@/domain/pruefspur/csv';
import { Spurfilter } from '@/domain/pruefspur/filter';
import { KETTE_TEXT } from '@/domain/texte/pruefspur';
import type { Akteur } from '@/domain/zugriff/akteur';
import { leser } from '@/server/kern/auth/akteur';
import { jetzt } from '@/server/kern/uhr';
import { vermerkeExport } from '@/server/revision/commands';
import { type Spurzeile, spurBlaetter } from '@/server/revision/queries';

const KOPF = [
  'Eintrag',
  'Tag',
  'Uhrzeit',
  'Kette',
  'Wer',
  'Aktion',
  'Satz',
  'Gegenstand',
  'Kennung',
  'Nummer',
  'Tatsachen',
  'Begründung',
];

/** The audit as it answers a search, as CSV. The export is an entry of its own, written before the first line leaves. */
export async function GET(anfrage: Request): Promise<Response> {
  const akteur = await leser();
  const filter = Spurfilter.parse(Object.fromEntries(new URL(anfrage.url).searchParams));
  const zeitpunkt = jetzt();
  const vermerkt = await vermerkeExport(akteur, filter, zeitpunkt);
  if (!vermerkt.ok)
    return new Response(null, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
  return new Response(strom(zeilen(akteur, filter)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="pruefspur-${berlinTag(zeitpunkt)}.csv"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

/** A page of entries at a time, as fast as the reader takes them. */
const strom = (bloecke: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    async pull(steuerung) {
      const { done, value } = await bloecke.next();
      if (done) steuerung.close();
      else steuerung.enqueue(value);
    },
    cancel: async () => {
      await bloecke.return(undefined);
    },
  });

async function* zeilen(akteur: Akteur, filter: Spurfilter): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder();
  // Spreadsheets take a file without this mark for another encoding.
  yield bytes.encode(`\uFEFF${csvZeile(KOPF)}`);
  for await (const blatt of spurBlaetter(akteur, filter)) yield bytes.encode(blatt.map(alsZeile).join(''));
}

const alsZeile = (z: Spurzeile): string =>
  csvZeile([
    z.id,
    z.datum,
    z.zeit,
    KETTE_TEXT[z.kette],
    z.wer,
    z.aktion,
    z.satz,
    z.gegenstand.art,
    z.gegenstand.id,
    z.gegenstand.nummer,
    z.aenderungen.map((a) => `${a.feld}: ${a.von === null ? '' : `${a.von} → `}${a.nach}`).join(' | '),
    z.grund,
  ]);
