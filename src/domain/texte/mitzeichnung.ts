import type { Mitzeichnungsstatus } from '../mitzeichnung/mitzeichnung';

export const MITZEICHNUNGSSTATUS_TEXT: Record<Mitzeichnungsstatus, string> = {
  WARTET: 'noch nicht an der Reihe',
  OFFEN: 'an der Reihe',
  GEZEICHNET: 'gezeichnet',
  ZURUECKGEGEBEN: 'zurückgegeben',
};

/** "gezeichnet von Erika Probe, in Vertretung" */
export function zeichnungSatz(z: {
  status: Mitzeichnungsstatus;
  von: string | null;
  inVertretung: boolean;
}): string {
  const wer = z.von ? ` von ${z.von}` : '';
  return `${MITZEICHNUNGSSTATUS_TEXT[z.status]}${wer}${z.inVertretung ? ', in Vertretung' : ''}`;
}
