import 'server-only';
import { dateiname, dispositionskopf } from '@/domain/anlage/dateiname';
import { csvZeile } from '@/domain/kern/csv';

export type Csvzeile = readonly (string | null)[];

type Csvdatei = {
  /** Without its ending. */
  name: string;
  kopf: Csvzeile;
  /** A block of lines at a time, read as fast as the reader takes them. */
  bloecke: AsyncIterable<readonly Csvzeile[]> | Iterable<readonly Csvzeile[]>;
  /** False: it holds what this reader alone may see. */
  oeffentlich: boolean;
};

/** A table as a file for spreadsheets: UTF-8 with the mark they look for, semicolons, CRLF. */
export function csvAntwort({ name, kopf, bloecke, oeffentlich }: Csvdatei): Response {
  return new Response(strom(bytes(kopf, bloecke)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': dispositionskopf('attachment', dateiname(name, 'CSV')),
      'cache-control': oeffentlich ? 'public, max-age=0, must-revalidate' : 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

async function* bytes(kopf: Csvzeile, bloecke: Csvdatei['bloecke']): AsyncGenerator<Uint8Array> {
  const text = new TextEncoder();
  // Spreadsheets take a file without this mark for another encoding.
  yield text.encode(`\uFEFF${csvZeile(kopf)}`);
  for await (const block of bloecke) yield text.encode(block.map(csvZeile).join(''));
}

const strom = (teile: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    async pull(steuerung) {
      const { done, value } = await teile.next();
      if (done) steuerung.close();
      else steuerung.enqueue(value);
    },
    cancel: async () => {
      await teile.return(undefined);
    },
  });
