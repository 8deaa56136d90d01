import type { Instrumentation } from 'next';

/** Called by Next once, before the first request. Throwing here would only be logged, so the check ends the process. */
export async function register(): Promise<void> {
  // Not a setting: Next puts the word in while building, which keeps the database driver out of the edge bundle.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { pruefeStart } = await import('@/server/kern/startpruefung');
  await pruefeStart();
}

/** Everything a page, a route or an action throws, with the number Next shows the reader instead (`digest`). */
export const onRequestError: Instrumentation.onRequestError = async (
  err,
  _anfrage,
  { routePath, routeType },
) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { log } = await import('@/server/kern/log');
  log().error({ err, route: routePath, art: routeType }, 'Eine Anfrage ist gescheitert.');
};
