'use server';
import { refresh } from 'next/cache';
import {
  AusnahmeFormular,
  BeachtenFormular,
  Folgeneingabe,
  Tatformular,
} from '@/domain/beratungsfolge/eingabe';
import { formularfelder } from '@/domain/beratungsfolge/planung/formular';
import { tue } from '@/domain/beratungsfolge/planung/tat';
import { zusammenfuehren } from '@/domain/beratungsfolge/planung/zusammenfuehrung';
import { alsFormularwerte, type Formularstand } from '@/domain/kern/formular';
import {
  beratungsfolgeSpeichern,
  regelausnahmeSetzen,
  regelausnahmeZuruecknehmen,
} from '@/server/beratungsfolge/commands';
import { folgenplan } from '@/server/beratungsfolge/queries';
import { defineAction } from '@/server/kern/action';
import { leser } from '@/server/kern/auth/akteur';
import { jetzt } from '@/server/kern/uhr';

const bleibt = { dann: () => null };
const speichern = defineAction(Folgeneingabe, beratungsfolgeSpeichern, {
  dann: ({ vorlageId }, stand) => `/buero/vorlagen/${vorlageId}/beratungsfolge?stand=${stand}`,
});
const uebergehen = defineAction(AusnahmeFormular, regelausnahmeSetzen, bleibt);
const beachten = defineAction(BeachtenFormular, regelausnahmeZuruecknehmen, bleibt);

/** The one form of the editor: its buttons say what is to be done. What stays on the page gets fresh data. */
export async function folgeBearbeiten(vorher: Formularstand, formular: FormData): Promise<Formularstand> {
  const tat =
    (formular.has('ausnahme') && uebergehen) ||
    (formular.has('beachten') && beachten) ||
    ((formular.has('tat') || formular.has('uebernehmen')) && planen) ||
    speichern;
  const stand = await tat(vorher, formular);
  refresh();
  return stand;
}

/** A deed on the rows, or taking over what others did, for who has no JavaScript: the form again, as it is after it. */
async function planen(vorher: Formularstand, formular: FormData): Promise<Formularstand> {
  const eingabe = alsFormularwerte(formular.entries());
  const stand = { eingabe, fehler: {}, meldung: null, nr: vorher.nr + 1 };
  const gelesen = Tatformular.safeParse(eingabe);
  const plan = gelesen.success ? await folgenplan(await leser(), gelesen.data.vorlageId, jetzt()) : null;
  if (!gelesen.success || !plan) return stand;
  const { basis, schritte, tat } = gelesen.data;
  const neu = tat
    ? { basis, zeilen: tue(schritte, tat, plan.rahmen).zeilen }
    : { basis: plan.zeilen, zeilen: zusammenfuehren(basis, schritte, plan.zeilen, plan.rahmen) };
  const felder = alsFormularwerte(formularfelder(neu.zeilen));
  return {
    ...stand,
    eingabe: { ...eingabe, basis: JSON.stringify(neu.basis), schritte: felder.schritte ?? [] },
  };
}
