import type { LocalDate } from '../kern/localDate';
import { deutschesDatum } from './datum';

/** The mail with the one-time link to choose a password. */
export const linkBrief = (name: string, link: string): { betreff: string; text: string } => ({
  betreff: 'Ihr neues Kennwort für Ratslauf',
  text: `Guten Tag ${name},

für Ihr Konto wurde ein neues Kennwort angefordert. Unter dieser Adresse können Sie es wählen:

${link}

Der Link gilt eine Stunde und nur einmal. Wenn Sie nichts angefordert haben, brauchen Sie nichts zu tun:
Ihr bisheriges Kennwort gilt weiter.
`,
});

/** A paper as a mail may name it: without a title where that is not public. */
export type Briefzeile = { titel: string | null; nummer: string | null; gremium: string; adresse: string };

/** The mail that tells a Fachbereich which of its papers were noted in a sitting. */
export const kenntnisBrief = (
  name: string,
  tag: LocalDate,
  zeilen: readonly Briefzeile[],
): { betreff: string; text: string } => ({
  betreff: `${zeilen.length === 1 ? 'Eine Vorlage' : `${zeilen.length} Vorlagen`} zur Kenntnis genommen am ${deutschesDatum(tag)}`,
  text: `Guten Tag ${name},

in der Sitzung am ${deutschesDatum(tag)} wurde zur Kenntnis genommen:

${zeilen.map(briefzeile).join('\n\n')}

Diese Nachricht erhalten Sie, weil die Vorlagen aus Ihrem Fachbereich kommen.
`,
});

const briefzeile = ({ titel, nummer, gremium, adresse }: Briefzeile): string =>
  `- ${titel === null ? 'Nichtöffentliche Vorlage' : [nummer, titel].filter(Boolean).join(' ')}\n  ${gremium}\n  ${adresse}`;

/** The mail to a unit whose turn it is to sign: no title, a draft is nobody's business outside. */
export const mitzeichnungsBrief = (
  name: string,
  stelle: string,
  adresse: string,
): { betreff: string; text: string } => ({
  betreff: 'Eine Vorlage wartet auf Ihre Mitzeichnung',
  text: `Guten Tag ${name},

eine Vorlage ist zur Mitzeichnung bei: ${stelle}. Ansehen, zeichnen oder zurückgeben:

${adresse}

Diese Nachricht erhalten Sie, weil Sie für diese Stelle mitzeichnen.
`,
});

/** What left the public, or came back. */
export type Entzogen = 'VORLAGE' | 'ANLAGE' | 'VORLAGE_WIEDER' | 'ANLAGE_WIEDER';

const ENTZOGEN: Record<Entzogen, string> = {
  VORLAGE: 'Eine Vorlage ist nicht mehr öffentlich',
  ANLAGE: 'Eine Anlage ist nicht mehr öffentlich',
  VORLAGE_WIEDER: 'Eine Vorlage ist wieder öffentlich',
  ANLAGE_WIEDER: 'Eine Anlage ist wieder öffentlich',
};

/** The mail that tells the Ratsbüro what left the public (A13): never with a title, since a mail goes many ways. */
export const entzugsBrief = (
  name: string,
  was: Entzogen,
  wer: string,
  adresse: string,
): { betreff: string; text: string } => ({
  betreff: ENTZOGEN[was],
  text: `Guten Tag ${name},

${ENTZOGEN[was]}. Veranlasst hat das ${wer}.

${adresse}

Den Grund lesen Sie dort unter „Änderungen“.
`,
});
