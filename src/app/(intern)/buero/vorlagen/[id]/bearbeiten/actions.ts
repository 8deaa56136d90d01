'use server';
import { EntwurfBezug, EntwurfEingabe, Rueckholung } from '@/domain/entwurf/eingabe';
import { nachListentat } from '@/domain/entwurf/listen';
import type { Formularstand } from '@/domain/kern/formular';
import { loescheEntwurf, speichereEntwurf } from '@/server/entwuerfe/commands';
import { gibFrei, holeZurueck } from '@/server/freigaben/commands';
import { defineAction } from '@/server/kern/action';

const seite = (id: string, was: string) => `/buero/vorlagen/${id}/bearbeiten?${was}#stand`;

const nurSpeichern = defineAction(EntwurfEingabe, speichereEntwurf, {
  vorab: nachListentat,
  dann: ({ id }, { version }) => seite(id, `gespeichert=${version}`),
});

const speichernUndFreigeben = defineAction(
  EntwurfEingabe,
  async (akteur, eingabe, jetzt) => {
    const gespeichert = await speichereEntwurf(akteur, eingabe, jetzt);
    return gespeichert.ok ? gibFrei(akteur, gespeichert.wert, jetzt) : gespeichert;
  },
  { dann: ({ id }) => seite(id, 'freigegeben=1') },
);

export async function speichern(vorher: Formularstand, formular: FormData): Promise<Formularstand> {
  const aktion = formular.get('tat') === 'freigeben' ? speichernUndFreigeben : nurSpeichern;
  return aktion(vorher, formular);
}

export const loeschen = defineAction(EntwurfBezug, loescheEntwurf, { dann: () => '/buero?geloescht=1' });

export const zurueckholen = defineAction(Rueckholung, holeZurueck, {
  dann: ({ id }) => seite(id, 'zurueckgeholt=1'),
});
