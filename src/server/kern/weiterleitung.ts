import 'server-only';

/** Leads a browser on (303), with these cookies; no cache keeps it. */
export function nach(location: string, kekse?: Headers): Response {
  const headers = new Headers({ location, 'cache-control': 'private, no-store' });
  for (const keks of kekse?.getSetCookie() ?? []) headers.append('set-cookie', keks);
  return new Response(null, { status: 303, headers });
}
