import 'server-only';
import type { Befund } from '@/domain/dokument/befund';
import type { Herkunft } from '@/domain/dokument/herkunft';
import { type Fehlt, fehlendes } from '@/domain/freigabe/pruefung';
import { berlinTag } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { type Pruefstand, pruefungVon } from '@/server/beratungsfolge/queries';
import { offeneDateisaetze } from '@/server/dateibefunde/queries';
import { type GeladenerEntwurf, ladeEntwurf } from '@/server/entwuerfe/queries';
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
  const vorlage = await ladeEntwurf(db, akteur, id, jetzt);
  if (!vorlage) return null;
  await vermerkeVorlage(akteur, id, !vorlage.gegenstand.oeffentlich);
  const nummern = vorlage.entwurf.verweise.flatMap((v) => v.nummer ?? []);
  const [umfeld, pruefung, offeneAnlagen, bekannte] = await Promise.all([
    db.vorlage.findUniqueOrThrow({
      where: { id },
      select: {
        standorte: { where: standAm('INTERN', berlinTag(jetzt)), select: { satz: true } },
        importe: {
          select: { quelle: true, am: true, befunde: true, felder: true },
          orderBy: { am: 'desc' },
          take: 1,
        },
        _count: { select: { anlagen: true } },
        versendungen: { select: { versand: { select: { versandtAm: true } } } },
      },
      relationLoadStrategy: 'join',
    }),
    pruefungVon(db, id, berlinTag(jetzt)),
    offeneDateisaetze(db, id),
    db.vorlage.findMany({
      where: { nummer: { in: nummern }, AND: sichtbar(akteur) },
      select: { id: true, nummer: true, betreff: true },
    }),
  ]);
  const { gegenstand, zustaendigkeiten, ...rest } = vorlage;
  const [dokument] = umfeld.importe;
  const versandt = umfeld.versendungen.map((v) => v.versand.versandtAm.getTime());
  return {
    ...rest,
    satz: umfeld.standorte[0]?.satz ?? null,
    schritte: zustaendigkeiten.length,
    anlagen: umfeld._count.anlagen,
    offeneAnlagen,
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
