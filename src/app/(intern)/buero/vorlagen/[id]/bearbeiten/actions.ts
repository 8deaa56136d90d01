'use server';
import { EntwurfBezug, EntwurfEingabe, Rueckholung } from '@/domain/entwurf/eingabe';
import { nachListentat } from '@/domain/entwurf/listen';
import type { Ablehnung, AblehnungsCode } from '@/domain/kern/ablehnung';
import type { Formularstand } from '@/domain/kern/formular';
import { ok, type Result } from '@/domain/kern/result';
import { loescheEntwurf, speichereEntwurf } from '@/server/entwuerfe/commands';
import { type Freigegeben, gibFrei, holeZurueck } from '@/server/freigaben/commands';
import { defineAction } from '@/server/kern/action';

const seite = (id: string, was: string) => `/buero/vorlagen/${id}/bearbeiten?${was}`;

const nurSpeichern = defineAction(EntwurfEingabe, speichereEntwurf, {
  vorab: nachListentat,
  dann: ({ id }, { version }) => seite(id, `gespeichert=${version}`),
});

/** What keeps a saved draft from its release is told by the page, with the draft as it is stored now. */
const UNFERTIG: readonly AblehnungsCode[] = [
  'FREIGABE_UNVOLLSTAENDIG',
  'REGEL_VERLETZT',
  'ANLAGE_UNGEPRUEFT',
  'ANLAGE_BEFUND_OFFEN',
];

const speichernUndFreigeben = defineAction(
  EntwurfEingabe,
  async (akteur, eingabe, jetzt): Promise<Result<Freigegeben | null, Ablehnung>> => {
    const gespeichert = await speichereEntwurf(akteur, eingabe, jetzt);
    if (!gespeichert.ok) return gespeichert;
    const frei = await gibFrei(akteur, gespeichert.wert, jetzt);
    return !frei.ok && UNFERTIG.includes(frei.fehler.code) ? ok(null) : frei;
  },
  { dann: ({ id }, frei) => seite(id, frei ? 'freigegeben=1' : 'offen=1') },
);

export async function speichern(vorher: Formularstand, formular: FormData): Promise<Formularstand> {
  const aktion = formular.get('tat') === 'freigeben' ? speichernUndFreigeben : nurSpeichern;
  return aktion(vorher, formular);
}

export const loeschen = defineAction(EntwurfBezug, loescheEntwurf, { dann: () => '/buero' });

export const zurueckholen = defineAction(Rueckholung, holeZurueck, {
  dann: ({ id }) => seite(id, 'zurueckgeholt=1'),
});
