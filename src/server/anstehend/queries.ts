import 'server-only';
import type { Ergebnis } from '@/domain/beratungsfolge/ergebnis';
import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import { berlinTag, type LocalDate, plusTage } from '@/domain/kern/localDate';
import { nachName } from '@/domain/kern/ordnung';
import { type Ausblickwunsch, ausblick, OFFENE_HOECHSTENS, OHNE_WUNSCH } from '@/domain/sitzung/ausblick';
import type { Neuigkeit } from '@/domain/vorlage/neues';
import type { Akteur } from '@/domain/zugriff/akteur';
import { type KommenderSchritt, kommendeSchritte } from '@/server/kommendes/queries';
import { type NeueVorlage, neuigkeiten } from '@/server/neuigkeiten/queries';
import { type SitzungZeile, sitzungenZwischen } from '@/server/termine/queries';
import { type Vorgeschichte, vorgeschichten } from '@/server/vorgeschichten/queries';

/** A paper on its way to a body. */
export type AnstehendeVorlage = Vorgeschichte & {
  zustaendigkeit: Zustaendigkeit;
  sitzungId: string | null;
  datum: LocalDate | null;
  /** Its Sitzung does not take place. */
  abgesagt: boolean;
  /** What this body has already made of it. */
  ergebnis: Ergebnis | null;
  neu: Neuigkeit[];
};

export type KommendeSitzung = Omit<SitzungZeile, 'vorlagen'> & { vorlagen: AnstehendeVorlage[] };

/** A Sitzung of which only the numbers are shown: papers, decisions among them, papers with news. */
export type GezaehlteSitzung = SitzungZeile & { entscheidungen: number; neue: number };

/** The first of a list, and how many there are. */
export type Auswahl = { vorlagen: AnstehendeVorlage[]; gesamt: number; neue: number };

export type Anstehendes = {
  /** Every Sitzung of the next half year, by day and start. */
  termine: GezaehlteSitzung[];
  /** Of these, the ones shown in full; each with its papers in the order of the agenda. */
  sitzungen: KommendeSitzung[];
  /** The others. */
  davor: GezaehlteSitzung[];
  danach: GezaehlteSitzung[];
  /** Sittings of the last half year whose result is missing, the oldest first. */
  ohneErgebnis: Auswahl;
  /** On a Sitzung after that half year or not announced yet, the next first. */
  weitere: Auswahl;
  /** Without a Sitzung: never dated, put off, or on a cancelled one. */
  ohneTermin: Auswahl;
  /** All of the above of which anything is new. */
  neues: NeueVorlage[];
};

const HALBES_JAHR = 183;

const ENTSCHEIDEND: ReadonlySet<Zustaendigkeit> = new Set(['BESCHLUSS', 'GENEHMIGUNG']);

export type Ausblickfrage = {
  wunsch?: Ausblickwunsch;
  /** News since then are marked; null: nothing is. */
  seit?: Date | null;
};

/**
 * What is coming to these bodies, as far as this Akteur may read it: per Sitzung of the next half year, the next ones with
 * their papers and what earlier bodies said, the others by their numbers. All steps are counted, those shown are read. One
 * query besides what is kept, one more for news.
 */
export async function anstehendes(
  akteur: Akteur,
  gremien: readonly string[],
  jetzt: Date,
  { wunsch = OHNE_WUNSCH, seit = null }: Ausblickfrage = {},
): Promise<Anstehendes> {
  const heute = berlinTag(jetzt);
  const [sitzungen, schritte] = await Promise.all([
    sitzungenZwischen(akteur, heute, plusTage(heute, HALBES_JAHR), gremien),
    kommendeSchritte(akteur, gremien, heute),
  ]);
  const inSitzung = new Map(
    sitzungen.filter((s) => !s.abgesagt).map((s) => [s.id, [] as KommenderSchritt[]]),
  );
  const uebrige = schritte.filter((s) => {
    const sitzung = s.sitzungId && inSitzung.get(s.sitzungId);
    if (sitzung) sitzung.push(s);
    return !sitzung;
  });
  const fehlt = (s: KommenderSchritt) =>
    s.ergebnis === null && hatTermin(s) && s.datum !== null && s.datum < heute;
  const ohneErgebnis = uebrige.filter(fehlt).sort(nachTag);
  // The sittings of the half year that this reader knows of are taken out already.
  const kommt = (s: KommenderSchritt) => hatTermin(s) && s.datum !== null && s.datum >= heute;
  const weitere = uebrige.filter(kommt).sort(nachTag);
  const ohneTermin = uebrige.filter((s) => !fehlt(s) && !kommt(s)).sort(nachTag);

  const vonSitzung = (s: { id: string }) => inSitzung.get(s.id) ?? [];
  const erste = (liste: KommenderSchritt[], alle: boolean) =>
    alle ? liste : liste.slice(0, OFFENE_HOECHSTENS);
  const zuZeigen = {
    sitzungen: ausblick(
      sitzungen.map((s) => ({ ...s, vorlagen: papiere(vonSitzung(s)) })),
      wunsch.ab,
    ),
    ohneErgebnis: erste(ohneErgebnis, wunsch.alle === 'ergebnisse'),
    weitere: erste(weitere, wunsch.alle === 'weitere'),
    ohneTermin: erste(ohneTermin, wunsch.alle === 'termine'),
  };
  const gezeigt = [
    ...zuZeigen.sitzungen.gezeigt.flatMap(vonSitzung),
    ...zuZeigen.ohneErgebnis,
    ...zuZeigen.weitere,
    ...zuZeigen.ohneTermin,
  ];
  const [geschichten, neues] = await Promise.all([
    vorgeschichten(akteur, gezeigt, jetzt, heute),
    seit
      ? neuigkeiten(akteur, ids(schritte.filter((s) => (s.bewegtAm ?? 0) > seit.getTime())), seit, jetzt)
      : [],
  ]);

  const vorlagen = vorlagenAus(geschichten, neues);
  const neuSind = new Set(neues.map((n) => n.beratungId));
  const neue = (liste: KommenderSchritt[]) => papiere(liste.filter((s) => neuSind.has(s.id)));
  const auswahl = (liste: KommenderSchritt[], davon: KommenderSchritt[]): Auswahl => ({
    vorlagen: vorlagen(davon),
    gesamt: liste.length,
    neue: neue(liste),
  });
  const gezaehlt = (s: SitzungZeile): GezaehlteSitzung => ({
    ...s,
    entscheidungen: papiere(vonSitzung(s).filter((k) => ENTSCHEIDEND.has(k.zustaendigkeit))),
    neue: neue(vonSitzung(s)),
  });
  const { davor, gezeigt: ausfuehrlich, danach } = zuZeigen.sitzungen;
  return {
    termine: [...davor, ...ausfuehrlich, ...danach].map(gezaehlt),
    sitzungen: ausfuehrlich.map((s) => ({ ...s, vorlagen: vorlagen(vonSitzung(s)) })),
    davor: davor.map(gezaehlt),
    danach: danach.map(gezaehlt),
    ohneErgebnis: auswahl(ohneErgebnis, zuZeigen.ohneErgebnis),
    weitere: auswahl(weitere, zuZeigen.weitere),
    ohneTermin: auswahl(ohneTermin, zuZeigen.ohneTermin),
    neues,
  };
}

const ids = (schritte: KommenderSchritt[]): string[] => schritte.map((s) => s.id);

/** Of how many papers these are: before two bodies of a joint Sitzung one is still one. */
const papiere = (schritte: KommenderSchritt[]): number => new Set(schritte.map((s) => s.vorlageId)).size;

/** Steps become papers, in the order of the agenda. */
function vorlagenAus(geschichten: Vorgeschichte[], neues: NeueVorlage[]) {
  const geschichteVon = new Map(geschichten.map((g) => [g.beratungId, g]));
  const neuVon = new Map(neues.map((n) => [n.beratungId, n.neu]));
  return (schritte: KommenderSchritt[]): AnstehendeVorlage[] =>
    schritte
      .flatMap(({ id, zustaendigkeit, sitzungId, datum, abgesagt, ergebnis }) => {
        const geschichte = geschichteVon.get(id);
        const hier = { zustaendigkeit, sitzungId, datum, abgesagt, ergebnis, neu: neuVon.get(id) ?? [] };
        return geschichte ? [{ ...geschichte, ...hier }] : [];
      })
      .sort(nachTagesordnung);
}

/** A cancelled Sitzung will have no result: what was planned for it waits for another. */
const hatTermin = (s: KommenderSchritt): boolean => s.sitzungId !== null && !s.abgesagt;

const nachTag = (a: KommenderSchritt, b: KommenderSchritt): number =>
  (a.datum ?? '9999').localeCompare(b.datum ?? '9999') ||
  nachName(a.betreff, b.betreff) ||
  a.id.localeCompare(b.id);

/** Public part first, in the order of the agenda; what is on none yet follows by name. */
function nachTagesordnung(a: AnstehendeVorlage, b: AnstehendeVorlage): number {
  return (
    (a.datum ?? '9999').localeCompare(b.datum ?? '9999') ||
    rangAuf(a.top) - rangAuf(b.top) ||
    nachName(a.betreff, b.betreff) ||
    a.beratungId.localeCompare(b.beratungId)
  );
}

const NACH_ALLEN = 1e6;
const rangAuf = (top: AnstehendeVorlage['top']): number =>
  top ? top.ordnung + (top.teil === 'NICHTOEFFENTLICH' ? NACH_ALLEN : 0) : 2 * NACH_ALLEN;
