import type { Akteur } from './akteur';
import type { Gremien, VorlageGegenstand } from './regel';

/** A paper of the Fachbereich somebody works for. */
export const eigene = ({ rechte }: Akteur, v: VorlageGegenstand): boolean =>
  v.fachbereichId !== null && v.fachbereichId === rechte.fachbereichId;

const meine = ({ rechte }: Akteur, v: VorlageGegenstand) =>
  v.mitzeichnung.filter((m) => m.einheitId === rechte.zeichnetFuer);

/** The unit somebody signs for is to sign now. */
export const anDerReihe = (akteur: Akteur, v: VorlageGegenstand): boolean =>
  v.status === 'MITZEICHNUNG' && meine(akteur, v).some((m) => m.status === 'OFFEN');

/** The unit somebody signs for is to sign now, or has signed. */
export const vonMirGezeichnet = (akteur: Akteur, v: VorlageGegenstand): boolean =>
  meine(akteur, v).some((m) => m.status === 'OFFEN' || m.status === 'GEZEICHNET');

/** One of the bodies is one whose minutes somebody keeps. */
export const meinesGremiums = ({ rechte }: Akteur, { gremien }: Gremien): boolean =>
  gremien.some((id) => rechte.schriftfuehrungIn.includes(id));
