import { hole } from './anfrage';
import { anmeldungen, gesendet } from './anmeldung';
import { ausgefuellt } from './formular';

/** The names alone, so that a run for something else prepares none of them. */
export const TATNAMEN = ['Anmelden', 'Ergebnis erfassen', 'Alle 25 Kenntnisnahmen'] as const;

/** Something that is written: its requests, each to be sent once (or again and again), all answered with 303. */
export type Tat = { name: (typeof TATNAMEN)[number]; weise: 'einmal' | 'immer'; anfragen: readonly string[] };

type Wo = { port: number; cookie: string };

/** One open decision of a sitting after the other, as the clerk's form has them. */
async function ergebnisse({ port, cookie }: Wo, sitzungen: readonly string[]): Promise<string[]> {
  const anfragen: string[] = [];
  for (const sitzungId of sitzungen) {
    const liste = await folge(port, `/protokoll/${sitzungId}`, cookie);
    const punkte = new Set([...liste.matchAll(/[?&;]punkt=([0-9a-f-]{36})/g)].map(([, id]) => id ?? ''));
    for (const punkt of punkte) {
      const pfad = `/protokoll/${sitzungId}?punkt=${punkt}`;
      const { text, status } = await hole(port, { pfad, cookie });
      if (status !== 200) continue;
      const felder = ausgefuellt(text, { beratungId: punkt, ergebnis: 'BESCHLOSSEN' });
      anfragen.push(await gesendet(port, pfad, felder, cookie));
    }
  }
  return anfragen;
}

/** The whole page behind the redirect to its first item. */
async function folge(port: number, pfad: string, cookie: string): Promise<string> {
  const antwort = await hole(port, { pfad, cookie });
  const weiter = antwort.kopf.location;
  return typeof weiter === 'string'
    ? folge(port, weiter.replace(/^https?:\/\/[^/]+/, ''), cookie)
    : antwort.text;
}

/** "Alle 25 Kenntnisnahmen vermerken", once for each sitting. */
async function kenntnisnahmen({ port, cookie }: Wo, sitzungen: readonly string[]): Promise<string[]> {
  const anfragen: string[] = [];
  for (const sitzungId of sitzungen) {
    const pfad = `/protokoll/${sitzungId}/kenntnisnahmen`;
    const { text } = await hole(port, { pfad, cookie });
    // The confirmed steps are hidden in the form.
    const felder = ausgefuellt(text, { sitzungId });
    anfragen.push(await gesendet(port, pfad, felder, cookie));
  }
  return anfragen;
}

/** What is written while it is measured, in the working copy of the city. */
export async function taten(
  wo: Wo,
  orte: { ergebnisse: readonly string[]; kenntnisnahmen: readonly string[] },
): Promise<Tat[]> {
  return [
    { name: 'Anmelden', weise: 'immer', anfragen: await anmeldungen(wo.port) },
    { name: 'Ergebnis erfassen', weise: 'einmal', anfragen: await ergebnisse(wo, orte.ergebnisse) },
    {
      name: 'Alle 25 Kenntnisnahmen',
      weise: 'einmal',
      anfragen: await kenntnisnahmen(wo, orte.kenntnisnahmen),
    },
  ];
}
