import { pruefeStart } from '@/server/kern/startpruefung';

/** Called by Next once, before the first request. Throwing here would only be logged, so the check ends the process. */
export async function register(): Promise<void> {
  await pruefeStart();
}
