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
    (formular.has('tat') && planen) ||
    speichern;
  const stand = await tat(vorher, formular);
  refresh();
  return stand;
}

/** A deed on the rows for who has no JavaScript: the form again, with the rows as they are after it. */
async function planen(vorher: Formularstand, formular: FormData): Promise<Formularstand> {
  const eingabe = alsFormularwerte(formular.entries());
  const gelesen = Tatformular.safeParse(eingabe);
  const plan = gelesen.success ? await folgenplan(await leser(), gelesen.data.vorlageId, jetzt()) : null;
  if (!gelesen.success || !plan) return { ...vorher, eingabe, nr: vorher.nr + 1 };
  const { zeilen } = tue(gelesen.data.schritte, gelesen.data.tat, plan.rahmen);
  const { schritte } = alsFormularwerte(formularfelder(zeilen));
  return { eingabe: { ...eingabe, schritte: schritte ?? [] }, fehler: {}, meldung: null, nr: vorher.nr + 1 };
}
