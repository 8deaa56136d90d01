'use client';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { alsZeilen, formularfelder } from '@/domain/beratungsfolge/planung/formular';
import type { Planzeile } from '@/domain/beratungsfolge/planung/plan';
import { type Plantat, tue } from '@/domain/beratungsfolge/planung/tat';
import { istGleich, unterschiede } from '@/domain/beratungsfolge/planung/unterschied';
import { zusammenfuehren } from '@/domain/beratungsfolge/planung/zusammenfuehrung';
import type { Formularstand } from '@/domain/kern/formular';
import type { Folgenplan } from '@/server/beratungsfolge/queries';

/** Does a deed on the rows; afterwards the control with this id has the focus. */
export type Tue = (tat: Plantat, fokus?: string) => void;

type Stand = { zeilen: Planzeile[]; basis: Planzeile[]; meldung: string; fokus: { id: string; nr: number } };

const anfang = (plan: Folgenplan, eingabe: Formularstand['eingabe']): Stand => ({
  zeilen: eingabe ? alsZeilen(eingabe.schritte) : plan.zeilen,
  basis: eingabe ? basisAus(eingabe.basis, plan) : plan.zeilen,
  meldung: '',
  fokus: { id: '', nr: 0 },
});

function basisAus(text: unknown, plan: Folgenplan): Planzeile[] {
  try {
    return JSON.parse(String(text)) as Planzeile[];
  } catch {
    return plan.zeilen;
  }
}

/** The rows being worked on, what they started from, and what others have stored since. */
export function usePlan(plan: Folgenplan, formular: Formularstand) {
  const [stand, setze] = useState(() => anfang(plan, formular.eingabe));
  const { zeilen, basis, fokus } = stand;
  const geaendert = !istGleich(zeilen, basis) || zeilen.some((z, i) => z.id !== basis[i]?.id);

  useEffect(() => {
    if (fokus.nr > 0) document.getElementById(fokus.id)?.focus();
  }, [fokus]);
  useEffect(() => {
    if (!geaendert) return;
    const warne = (ereignis: BeforeUnloadEvent) => ereignis.preventDefault();
    window.addEventListener('beforeunload', warne);
    return () => window.removeEventListener('beforeunload', warne);
  }, [geaendert]);

  const richte = (neu: Partial<Stand>, ziel = '') =>
    setze((s) => ({ ...s, ...neu, fokus: ziel ? { id: ziel, nr: s.fokus.nr + 1 } : s.fokus }));
  return {
    zeilen,
    basis,
    meldung: stand.meldung,
    geaendert,
    /** What others stored since these rows were loaded, in sentences; empty when nobody did. */
    fremde: unterschiede(basis, plan.zeilen, plan.rahmen).map((u) => u.satz),
    tue: ((tat, ziel) => {
      const getan = tue(zeilen, tat, plan.rahmen);
      const neueste = tat.art === 'neu' ? `gremium-${getan.zeilen.at(-1)?.id}` : ziel;
      richte({ zeilen: getan.zeilen, meldung: getan.meldung ?? '' }, neueste);
    }) satisfies Tue as Tue,
    verwirf: () =>
      richte(
        { zeilen: plan.zeilen, basis: plan.zeilen, meldung: 'Änderungen verworfen.' },
        'folge-speichern',
      ),
    uebernimm: () =>
      richte(
        {
          zeilen: zusammenfuehren(basis, zeilen, plan.zeilen, plan.rahmen),
          basis: plan.zeilen,
          meldung: 'Die Änderungen der anderen sind übernommen. Bitte prüfen und speichern Sie.',
        },
        'folge-speichern',
      ),
  };
}

/** Alt and an arrow move the row the focus is in; the focus stays on its control. */
export function schiebeMitTasten(zeile: string, tat: Tue) {
  return (ereignis: KeyboardEvent<HTMLElement>) => {
    if (!ereignis.altKey || (ereignis.key !== 'ArrowUp' && ereignis.key !== 'ArrowDown')) return;
    ereignis.preventDefault();
    const richtung = ereignis.key === 'ArrowUp' ? -1 : 1;
    tat({ art: 'schieben', zeile, richtung }, (ereignis.target as HTMLElement).id);
  };
}

/** The sentence at a field of a row that was refused; rows may have moved since. */
export function zeilenfehler(stand: Formularstand): (zeile: string, feld: string) => string | undefined {
  const ids = alsZeilen(stand.eingabe?.schritte).map((z) => z.id);
  return (zeile, feld) => stand.fehler[`schritte.${ids.indexOf(zeile)}.${feld}`];
}

/** The id of the control behind a field's name in a refused form. */
export function feldIn(stand: Formularstand): (name: string) => string {
  const ids = alsZeilen(stand.eingabe?.schritte).map((z) => z.id);
  return (name) => {
    const [liste, platz, feld] = name.split('.');
    return liste === 'schritte' ? `${feld}-${ids[Number(platz)]}` : name.replaceAll('.', '-');
  };
}

/** The fields of a row that cannot be planned: sent along as they are. */
export const stilleFelder = (zeile: Planzeile, platz: number): [string, string][] =>
  formularfelder([zeile]).map(([name, wert]) => [name.replace('schritte.0', `schritte.${platz}`), wert]);
