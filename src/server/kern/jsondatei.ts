import 'server-only';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import type { Result } from '@/domain/kern/result';

/** A value as a file to keep, for its reader only; refused, an empty 404, which the gate gives its page. */
export function alsJsonDatei(ergebnis: Result<unknown, Ablehnung>, name: string): Response {
  if (!ergebnis.ok)
    return new Response(null, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
  return new Response(JSON.stringify(ergebnis.wert, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.json"`,
      'cache-control': 'private, no-store',
    },
  });
}
