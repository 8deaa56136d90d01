import 'server-only';
import type { Akteur } from '@/domain/zugriff/akteur';
import { meldeKenntnisnahmen, meldeMitzeichnung } from '@/server/benachrichtigungen/commands';
import { raeumeDateienAuf } from '@/server/dateien/commands';
import { pruefeDatei } from '@/server/dateipruefungen/commands';
import { leseDateienNach, liesDatei } from '@/server/dateitexte/commands';
import { sendeMail } from '@/server/infra/mail';
import { verschickeEinladung, verschickeLink } from '@/server/kennwort/commands';
import type { Auftrag, Auftragsdaten } from '@/server/kern/jobs/auftraege';
import { loescheAbgelaufenes } from '@/server/loeschungen/commands';
import { besorge } from '@/server/pruefspur/commands';
import { gleicheSuchworteAb } from '@/server/suchworte/commands';

/** How a job is done. `kennung` is the job's id, the same at every attempt. Throwing means: try again later. */
type Erledigung<A extends Auftrag> = (
  akteur: Akteur,
  daten: Auftragsdaten<A>,
  jetzt: Date,
  kennung: string,
) => Promise<unknown>;

export const ERLEDIGUNG: { [A in Auftrag]: Erledigung<A> } = {
  'datei.pruefen': (akteur, daten, jetzt) => pruefeDatei(akteur, daten, jetzt),
  'datei.lesen': (akteur, daten, jetzt) => liesDatei(akteur, daten, jetzt),
  'dateien.nachlesen': leseDateienNach,
  'dateien.aufraeumen': (akteur, daten, jetzt) => raeumeDateienAuf(akteur, daten, jetzt),
  'daten.loeschen': (akteur, daten, jetzt) => loescheAbgelaufenes(akteur, daten, jetzt),
  'mail.senden': (_, mail, __, kennung) => sendeMail(mail, kennung),
  'kenntnisnahmen.melden': meldeKenntnisnahmen,
  'kennwort.einladung': verschickeEinladung,
  'mitzeichnung.melden': meldeMitzeichnung,
  'kennwort.link': verschickeLink,
  'pruefspur.versiegeln': besorge,
  'suchworte.abgleichen': gleicheSuchworteAb,
};
