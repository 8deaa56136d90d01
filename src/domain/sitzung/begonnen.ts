import { berlinTag, berlinUhrzeit, type LocalDate } from '../kern/localDate';

/** True from the local start of a sitting on; without a start from the beginning of its day (V-EARLY). */
export function hatBegonnen(sitzung: { datum: LocalDate; beginn: string | null }, jetzt: Date): boolean {
  return `${berlinTag(jetzt)} ${berlinUhrzeit(jetzt)}` >= `${sitzung.datum} ${sitzung.beginn ?? '00:00'}`;
}
