import 'server-only';
import type { Ergebnis } from '@/domain/beratungsfolge/ergebnis';
import { vorgeschichte } from '@/domain/beratungsfolge/hierzu';
import { position } from '@/domain/beratungsfolge/position';
import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import { type MiniHalt, miniWeg } from '@/domain/beratungsfolge/weg/mini';
import { weg } from '@/domain/beratungsfolge/weg/weg';
import { berlinTag, type LocalDate, plusTage } from '@/domain/kern/localDate';
import { nachName } from '@/domain/kern/ordnung';
import { type Neuigkeit, neuesSeit } from '@/domain/vorlage/neues';
import type { Oeffentlichkeit } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { alsFolge, alsFolgeAnsicht, type SchrittAnsicht, type SchrittZeile } from '@/server/kern/folge';
import { type SitzungZeile, sitzungenZwischen } from '@/server/termine/queries';
import { kommendeReihen, type Reihe } from '@/server/vorlagenreihen/queries';

/** What an earlier body said, or still has to say. */
export type Votum = {
  id: string;
  gremium: string;
  datum: LocalDate | null;
  zustaendigkeit: Zustaendigkeit;
  ergebnis: Ergebnis | null;
  wortlaut: string | null;
  nichtoeffentlich: boolean;
  abgesagt: boolean;
};

/** A paper on its way to a body. */
export type AnstehendeVorlage = {
  beratungId: string;
  vorlageId: string;
  nummer: string | null;
  betreff: string;
  untertitel: string | null;
  oeffentlichkeit: Oeffentlichkeit;
  gremium: { id: string; name: string; kurzname: string };
  zustaendigkeit: Zustaendigkeit;
  sitzungId: string | null;
  datum: LocalDate | null;
  /** Its Sitzung does not take place. */
  abgesagt: boolean;
  /** Its place on a dispatched agenda. */
  top: { nummer: string | null; teil: Oeffentlichkeit; ordnung: number } | null;
  /** What this body has already made of it. */
  ergebnis: Ergebnis | null;
  weg: MiniHalt[];
  voten: Votum[];
  kenntnisnahmen: number;
  ausstehend: Votum[];
  vertagt: Votum[];
  neu: Neuigkeit[];
};

export type KommendeSitzung = Omit<SitzungZeile, 'vorlagen'> & { vorlagen: AnstehendeVorlage[] };

export type Anstehendes = {
  /** From today on, by day and start; each with its papers in the order of the agenda. */
  sitzungen: KommendeSitzung[];
  /** Sittings of the last half year whose result is missing, the oldest first. */
  ohneErgebnis: AnstehendeVorlage[];
  /** Without a Sitzung: never dated, put off, or on a cancelled one. */
  ohneTermin: AnstehendeVorlage[];
};

const HALBES_JAHR = 183;

/** A step to come, with its paper. */
type Zeile = { schritt: SchrittZeile; vorlage: Reihe; terminAm: Date | null; ordnung: number };

const alsZeilen = (vorlage: Reihe): Zeile[] =>
  vorlage.kommend.flatMap(({ id, terminAm, ordnung }) => {
    const schritt = vorlage.beratungen.find((b) => b.id === id);
    return schritt ? [{ schritt, vorlage, terminAm, ordnung: ordnung ?? 0 }] : [];
  });

/**
 * What is coming to these bodies, as far as this Akteur may read it: per Sitzung of the next half year in the order of the
 * agenda, with what earlier bodies said; `neu` marks what happened since `seit` (null: nothing is marked). Two queries.
 */
export async function anstehendes(
  akteur: Akteur,
  gremien: readonly string[],
  jetzt: Date,
  seit: Date | null = null,
): Promise<Anstehendes> {
  const heute = berlinTag(jetzt);
  const [sitzungen, reihen] = await Promise.all([
    sitzungenZwischen(akteur, heute, plusTage(heute, HALBES_JAHR), gremien),
    kommendeReihen(akteur, gremien, heute, plusTage(heute, -HALBES_JAHR)),
  ]);
  const vorlagen = reihen
    .flatMap(alsZeilen)
    .map((z) => alsAnstehend(z, akteur, jetzt, seit))
    .sort(nachTagesordnung);
  const inSitzung = new Set(sitzungen.filter((s) => !s.abgesagt).map((s) => s.id));
  const uebrige = vorlagen.filter((v) => v.sitzungId === null || !inSitzung.has(v.sitzungId));
  const fehlt = (v: AnstehendeVorlage) =>
    v.ergebnis === null && v.sitzungId !== null && v.datum !== null && v.datum < heute;
  return {
    sitzungen: sitzungen.map((s) => ({
      ...s,
      vorlagen: s.abgesagt ? [] : vorlagen.filter((v) => v.sitzungId === s.id),
    })),
    ohneErgebnis: uebrige.filter(fehlt),
    ohneTermin: uebrige.filter((v) => !fehlt(v)),
  };
}

function alsAnstehend(z: Zeile, akteur: Akteur, jetzt: Date, seit: Date | null): AnstehendeVorlage {
  const heute = berlinTag(jetzt);
  const { schritt, vorlage } = z;
  const { tagesordnungspunkt: punkt } = schritt;
  const folge = alsFolgeAnsicht(vorlage, alsFolge(vorlage, vorlage.stand?.weitereOffen));
  const hier = folge.schritte.find((s) => s.id === schritt.id);
  const davor = vorgeschichte(schritt.id, folge.schritte);
  return {
    beratungId: schritt.id,
    vorlageId: vorlage.id,
    nummer: vorlage.nummer,
    betreff: vorlage.betreff,
    untertitel: vorlage.untertitel,
    oeffentlichkeit: vorlage.oeffentlichkeit as Oeffentlichkeit,
    gremium: {
      id: schritt.gremium.id,
      name: schritt.gremium.name,
      kurzname: schritt.gremium.kurzname,
    },
    zustaendigkeit: schritt.zustaendigkeit as Zustaendigkeit,
    sitzungId: hier?.sitzungId ?? null,
    datum: hier?.datum ?? null,
    abgesagt: hier?.sitzungAbgesagt ?? false,
    top: punkt && istVersandt(schritt, jetzt) ? alsTop(punkt, z.ordnung) : null,
    ergebnis: hier?.ergebnis ?? null,
    weg: miniWeg(weg(folge, position(folge, heute), heute)),
    voten: davor.voten.map(alsVotum),
    kenntnisnahmen: davor.kenntnisnahmen.length,
    ausstehend: davor.ausstehend.map(alsVotum),
    vertagt: davor.vertagt.map(alsVotum),
    neu: neuesSeit(seit, jetzt, fakten(z, akteur, jetzt)),
  };
}

const alsTop = ({ nummer, teil }: { nummer: string | null; teil: string }, ordnung: number) => ({
  nummer,
  teil: teil as Oeffentlichkeit,
  ordnung,
});

const alsVotum = (s: SchrittAnsicht): Votum => ({
  id: s.id,
  gremium: s.gremium,
  datum: s.datum,
  zustaendigkeit: s.zustaendigkeit,
  ergebnis: s.ergebnis,
  wortlaut: s.wortlaut,
  nichtoeffentlich: s.nichtoeffentlich,
  abgesagt: s.sitzungAbgesagt,
});

type Schrittzeile = Pick<Zeile['vorlage']['beratungen'][number], 'sitzungGremium' | 'tagesordnungspunkt'>;

/** On an item that has been dispatched: before, its place on the draft is nobody's business. */
function istVersandt({ tagesordnungspunkt }: Schrittzeile, jetzt: Date): boolean {
  const am = tagesordnungspunkt?.versand?.versandtAm;
  return am != null && am <= jetzt;
}

function fakten({ schritt, vorlage, terminAm }: Zeile, akteur: Akteur, jetzt: Date) {
  /** An item may follow its invitation by Nachtrag: then the Nachtrag counts. */
  const eingeladen = (s: Schrittzeile): Date[] => {
    const sitzung = s.sitzungGremium?.sitzung;
    if (!sitzung?.tagesordnungAb || !istVersandt(s, jetzt)) return [];
    const eigene = vorlage.versendungen.filter(
      ({ versand }) => versand.sitzungId === sitzung.id && versand.oeffentlichAb <= jetzt,
    );
    return [frueheste(eigene.map(({ versand }) => versand.oeffentlichAb)) ?? sitzung.tagesordnungAb];
  };
  const meine = vorlage.beratungen.filter((b) => akteur.rechte.mitgliedIn.includes(b.gremium.id));
  return {
    sichtbarAb: frueheste([
      ...(vorlage.oeffentlichAb ? [vorlage.oeffentlichAb] : []),
      ...meine.flatMap(eingeladen),
    ]),
    aufTagesordnungAb: frueheste(eingeladen(schritt)),
    terminAm,
    ergebnisse: vorlage.beratungen
      .filter((b) => b.id !== schritt.id)
      .flatMap((b) =>
        b.ergebnisse.map((e) => ({ gremium: b.gremium.name, code: e.code as Ergebnis, am: e.erfasstAm })),
      ),
    sachstaende: vorlage.sachstaende.map((s) => ({ verfasser: s.verfasser, am: s.angelegtAm })),
  };
}

const frueheste = (zeiten: Date[]): Date | null =>
  zeiten.length > 0 ? new Date(Math.min(...zeiten.map((z) => z.getTime()))) : null;

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
