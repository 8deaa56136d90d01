import 'server-only';
import { nachText } from '@/domain/beratungsfolge/position/reihenfolge';
import { alsDatum, ausDatum, berlinTag, type LocalDate, plusTage } from '@/domain/kern/localDate';
import { hatBegonnen } from '@/domain/sitzung/begonnen';
import type { Akteur } from '@/domain/zugriff/akteur';
import { dbIntern } from '@/server/kern/db';
import { FREIGEGEBEN, siehtAlles } from '@/server/kern/sichtbarkeit';

/** How far the list of sittings reaches back and ahead, in days. */
const ZURUECK = 120;
const VORAUS = 60;

export type Protokollzeile = {
  id: string;
  nummer: number | null;
  datum: LocalDate;
  beginn: string | null;
  ort: string | null;
  abgesagt: boolean;
  gremien: string[];
  lage: 'OFFEN' | 'KOMMT' | 'FERTIG';
  erledigt: number;
  gesamt: number;
};

/**
 * Sittings whose results this Akteur records, 120 days back and 60 ahead: begun
 * ones with open results first (the latest first), then those to come, then the finished ones (the latest first).
 */
export async function meineProtokolle(akteur: Akteur, jetzt: Date): Promise<Protokollzeile[]> {
  const heute = berlinTag(jetzt);
  const gremien = siehtAlles(akteur) ? undefined : { in: [...akteur.rechte.schriftfuehrungIn] };
  const zeilen = await dbIntern().sitzung.findMany({
    where: {
      gremien: { some: { gremiumId: gremien } },
      datum: { gte: alsDatum(plusTage(heute, -ZURUECK)), lte: alsDatum(plusTage(heute, VORAUS)) },
    },
    select: {
      id: true,
      nummer: true,
      datum: true,
      beginn: true,
      abgesagt: true,
      ort: { select: { name: true } },
      gremien: {
        select: {
          gremium: { select: { name: true } },
          beratungen: {
            where: { gremiumId: gremien, vorlage: FREIGEGEBEN },
            select: {
              entfallenAm: true,
              ergebnisse: { where: { berichtigtAm: null }, select: { code: true } },
            },
          },
        },
        orderBy: { ordnung: 'asc' },
      },
    },
    relationLoadStrategy: 'join',
  });
  return zeilen.map((z) => alsZeile(z, jetzt)).sort(nachLage);
}

type Sitzungszeile = {
  id: string;
  nummer: number | null;
  datum: Date;
  beginn: string | null;
  abgesagt: boolean;
  ort: { name: string } | null;
  gremien: { gremium: { name: string }; beratungen: { entfallenAm: Date | null; ergebnisse: unknown[] }[] }[];
};

function alsZeile(z: Sitzungszeile, jetzt: Date): Protokollzeile {
  const schritte = z.gremien
    .flatMap((g) => g.beratungen)
    .filter((b) => b.ergebnisse.length > 0 || b.entfallenAm === null);
  const erledigt = schritte.filter((b) => b.ergebnisse.length > 0).length;
  const datum = ausDatum(z.datum);
  const begonnen = hatBegonnen({ datum, beginn: z.beginn }, jetzt);
  const offen = erledigt < schritte.length;
  return {
    id: z.id,
    nummer: z.nummer,
    datum,
    beginn: z.beginn,
    ort: z.ort?.name ?? null,
    abgesagt: z.abgesagt,
    gremien: z.gremien.map((g) => g.gremium.name),
    lage: !begonnen ? 'KOMMT' : offen ? 'OFFEN' : 'FERTIG',
    erledigt,
    gesamt: schritte.length,
  };
}

const LAGEN = ['OFFEN', 'KOMMT', 'FERTIG'] as const;

function nachLage(a: Protokollzeile, b: Protokollzeile): number {
  const richtung = a.lage === 'KOMMT' ? 1 : -1;
  return (
    LAGEN.indexOf(a.lage) - LAGEN.indexOf(b.lage) ||
    richtung * (nachText(a.datum, b.datum) || nachText(a.beginn, b.beginn))
  );
}
