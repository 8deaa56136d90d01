import 'server-only';

/** The code of better-auth's refusal, null where it did what was asked. What is no refusal is a fault and thrown. */
export async function ablehnungAus(antwort: Response): Promise<string | null> {
  if (antwort.ok) return null;
  const { code = '' } = (await antwort.json().catch(() => ({}))) as { code?: string };
  // A locked account, found when the session should begin: for who asks, no different from a wrong proof.
  const gesperrt = /^(FAILED|UNABLE)_TO_CREATE_SESSION$/i.test(code);
  if (antwort.status >= 500 && !gesperrt) throw new Error(`Die Anmeldung ist gescheitert: ${code}`);
  return code;
}
