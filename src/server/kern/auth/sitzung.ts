import 'server-only';

/** The account signed in with this request's cookie; null without one. */
export async function angemeldeterBenutzer(): Promise<string | null> {
  return null;
}
