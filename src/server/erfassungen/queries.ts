import 'server-only';
import type { Befund } from '@/domain/dokument/befund';
import type { Herkunft } from '@/domain/dokument/herkunft';
import { type Fehlt, fehlendes } from '@/domain/freigabe/pruefung';
import { berlinTag } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { type Pruefstand, pruefungVon } from '@/server/beratungsfolge/queries';
import { OEFFENTLICHE_ANLAGEN, offeneDateisaetze } from '@/server/dateibefunde/queries';
import { alsGeladenerEntwurf, ENTWURF, type GeladenerEntwurf } from '@/server/entwuerfe/queries';
import { dbIntern } from '@/server/kern/db';
import { vermerkeVorlage } from '@/server/kern/lesespur';
import { standAm } from '@/server/kern/sicht';
import { sichtbar } from '@/server/kern/sichtbarkeit';

/** The document a draft was read from, with where each field stands in it and what was noticed. */
export type Dokumentstand = { quelle: string; am: Date; herkunft: Herkunft | null; befunde: Befund[] };

export type ErfassungAnsicht = Pick<
  GeladenerEntwurf,
  'id' | 'nummer' | 'version' | 'status' | 'freigegebenAm' | 'entwurf'
> & {
  /** Where it stands, for the house. */
  satz: string | null;
  schritte: number;
  anlagen: number;
  /** What keeps attachments from going out, a sentence each. */
  offeneAnlagen: string[];
  pruefung: Pruefstand;
  fehlt: Fehlt[];
  dokument: Dokumentstand | null;
  /** First dispatch; the text has been fixed since (L2). */
  versandtAm: Date | null;
  /** Papers behind the numbers it refers to, as far as this reader may know them. */
  bekannte: Record<string, { id: string; betreff: string }>;
  darf: { bearbeiten: boolean; freigeben: boolean; loeschen: boolean; zurueckholen: boolean; folge: boolean };
};

/** How a paper is written, for the Ratsbüro and its Fachbereich; null for everybody else (A12). */
export async function erfassungNach(
  akteur: Akteur,
  id: string,
  jetzt: Date,
): Promise<ErfassungAnsicht | null> {
  const db = dbIntern();
  const heute = berlinTag(jetzt);
  const zeile = await db.vorlage.findUnique({
    where: { id },
    select: {
      ...ENTWURF,
      standorte: { where: standAm('INTERN', heute), select: { satz: true } },
      importe: {
        select: { quelle: true, am: true, befunde: true, felder: true },
        orderBy: { am: 'desc' },
        take: 1,
      },
      anlagen: OEFFENTLICHE_ANLAGEN,
      _count: { select: { anlagen: true } },
      versendungen: { select: { versand: { select: { versandtAm: true } } } },
    },
    relationLoadStrategy: 'join',
  });
  const vorlage = zeile && alsGeladenerEntwurf(akteur, zeile, jetzt);
  if (!vorlage) return null;
  await vermerkeVorlage(akteur, id, !vorlage.gegenstand.oeffentlich);
  const nummern = vorlage.entwurf.verweise.flatMap((v) => v.nummer ?? []);
  const [pruefung, bekannte] = await Promise.all([
    pruefungVon(db, id, heute),
    nummern.length === 0
      ? []
      : db.vorlage.findMany({
          where: { nummer: { in: nummern }, AND: sichtbar(akteur) },
          select: { id: true, nummer: true, betreff: true },
        }),
  ]);
  const { gegenstand, zustaendigkeiten, ...rest } = vorlage;
  const [dokument] = zeile.importe;
  const versandt = zeile.versendungen.map((v) => v.versand.versandtAm.getTime());
  return {
    ...rest,
    satz: zeile.standorte[0]?.satz ?? null,
    schritte: zustaendigkeiten.length,
    anlagen: zeile._count.anlagen,
    offeneAnlagen: offeneDateisaetze(zeile.anlagen),
    pruefung,
    fehlt: fehlendes({ ...vorlage.entwurf, schritte: zustaendigkeiten }),
    dokument: dokument
      ? {
          quelle: dokument.quelle,
          am: dokument.am,
          herkunft: dokument.felder as Herkunft | null,
          befunde: dokument.befunde as Befund[],
        }
      : null,
    versandtAm: versandt.length > 0 ? new Date(Math.min(...versandt)) : null,
    bekannte: Object.fromEntries(bekannte.map((b) => [b.nummer ?? '', { id: b.id, betreff: b.betreff }])),
    darf: {
      bearbeiten: darf(akteur, 'vorlage.bearbeiten', gegenstand),
      freigeben: darf(akteur, 'vorlage.freigeben', gegenstand),
      loeschen: vorlage.nummer === null && darf(akteur, 'vorlage.loeschen', gegenstand),
      zurueckholen: versandt.length === 0 && darf(akteur, 'vorlage.zurueckholen', gegenstand),
      folge: darf(akteur, 'beratungsfolge.bearbeiten', gegenstand),
    },
  };
}
