import type { Schritt } from './folge';
import { GREMIUM } from './gremien';
import { FORMALIEN } from './groesse';
import { ANTEIL } from './haeufigkeit';
import type { Vorlagenplan } from './plan';
import type { Sitzung } from './sitzungen';
import { alsTag, heute, umUhr, WAHLPERIODEN, wahlperiodeAm } from './tage';
import { absatz, titel } from './text';
import { kennung, Zufall } from './zufall';

export type Zeile = Record<string, unknown>;
/** Rows by table; keys are columns, days and instants are texts. */
export type Zeilen = Record<string, Zeile[]>;

export const einheitId = (nr: number): string => kennung('einheit', nr);
export const wahlperiodeId = (p: number): string => kennung('wahlperiode', p);
const versandId = ({ nr }: Sitzung) => kennung('versand', nr);

export const FACHBEREICHE = 32;

const istGeladen = (s: Sitzung | null): s is Sitzung & { geladen: number } =>
  s !== null && s.geladen !== null;

/** The item a step is on; null where the agenda is still a plan. */
const punktId = (s: Schritt, nr: number) => (istGeladen(s.sitzung) ? kennung('punkt', nr) : null);

/** All sittings with their bodies, their invitation and the items every agenda has. */
export function sitzungszeilen(sitzungen: readonly Sitzung[]): Zeilen {
  const je = new Map<string, number>();
  const z: Zeilen = { sitzung: [], sitzung_gremium: [], versand: [] };
  for (const s of sitzungen) {
    const periode = wahlperiodeAm(s.tag);
    const schluessel = `${s.gremium} ${periode}`;
    je.set(schluessel, (je.get(schluessel) ?? 0) + 1);
    const vorbei = s.tag < heute && !s.abgesagt;
    z.sitzung?.push({
      id: s.id,
      wahlperiodeId: wahlperiodeId(periode),
      nummer: je.get(schluessel),
      datum: alsTag(s.tag),
      beginn: s.beginn,
      status: vorbei ? 'DURCHGEFUEHRT' : s.geladen === null ? 'TERMINIERT' : 'EINGELADEN',
      abgesagt: s.abgesagt,
      abgesagtGrund: s.abgesagt ? 'Mangels Beratungsbedarfs abgesagt' : null,
      oeffentlichAb: umUhr(Math.min(heute, s.tag - 200), 8),
      tagesordnungAb: s.geladen === null ? null : umUhr(s.geladen, 9),
      version: 1,
    });
    z.sitzung_gremium?.push({ sitzungId: s.id, gremiumId: GREMIUM[s.gremium]?.id, ordnung: 0 });
    if (s.geladen === null) continue;
    const am = umUhr(s.geladen, 9);
    z.versand?.push({
      id: versandId(s),
      art: 'EINLADUNG',
      sitzungId: s.id,
      versandtAm: am,
      versandtVon: 'Ratsbüro',
      oeffentlichAb: am,
    });
  }
  return z;
}

/** The items without papers; after all others, whose number they come behind. */
export function formalien(sitzungen: readonly Sitzung[]): Zeilen {
  const punkte = sitzungen.filter(istGeladen).flatMap((s) =>
    FORMALIEN.map((text, i) => {
      const ordnung = s.punkte.OEFFENTLICH + i;
      return punkt(s, 'OEFFENTLICH', ordnung, text, kennung(`formalie${i}`, s.nr));
    }),
  );
  return { tagesordnungspunkt: punkte };
}

function punkt(s: Sitzung, teil: string, ordnung: number, text: string, id: string): Zeile {
  return {
    id,
    sitzungId: s.id,
    teil,
    nummer: String(ordnung + 1),
    ordnung,
    titel: text,
    oeffentlicherTitel: teil === 'NICHTOEFFENTLICH' ? 'Grundstücksangelegenheit' : null,
    versandId: versandId(s),
    version: 1,
  };
}

/** One paper with all that belongs to it. `nummern` holds the numbers of the papers before it. */
export function vorlagezeilen(v: Vorlagenplan, nummern: readonly (string | null)[]): Zeilen {
  const z = new Zufall('text', v.nr);
  const betreff = titel(z);
  const entfaellt = (s: Schritt) =>
    v.zurueckgezogen !== null && (s.sitzung?.tag ?? heute) >= v.zurueckgezogen;
  const geladen = v.schritte.map((s) => s.sitzung).filter(istGeladen);
  const zeilen: Zeilen = { ...rumpf(v, z, betreff, geladen), ...anhang(v, z, nummern) };
  zeilen.versand_vorlage = [...new Set(geladen.map(versandId))].map((id) => ({
    versandId: id,
    vorlageId: v.id,
  }));
  zeilen.beratung = [];
  zeilen.tagesordnungspunkt = [];
  zeilen.ergebnis = [];
  for (const [i, s] of v.schritte.entries()) {
    const nr = v.abSchritt + i;
    const nachfolger = s.ersetztDurch === null ? null : kennung('beratung', v.abSchritt + s.ersetztDurch);
    zeilen.beratung.push({
      id: kennung('beratung', nr),
      vorlageId: v.id,
      gremiumId: GREMIUM[s.gremium]?.id,
      zustaendigkeit: s.zustaendigkeit,
      ordnung: i,
      sitzungId: s.sitzung?.id ?? null,
      planDatum: s.planTag === null ? null : alsTag(s.planTag),
      tagesordnungspunktId: punktId(s, nr),
      federfuehrend: i === v.schritte.length - 1,
      entfallenAm: entfaellt(s) && v.zurueckgezogen !== null ? alsTag(v.zurueckgezogen) : null,
      entfallenGrund: entfaellt(s) ? 'Vorlage zurückgezogen' : null,
      ersetztDurchId: nachfolger,
      version: 1,
    });
    if (istGeladen(s.sitzung)) {
      const teil = v.oeffentlich && v.verborgen !== i ? 'OEFFENTLICH' : 'NICHTOEFFENTLICH';
      const ordnung = s.sitzung.punkte[teil]++;
      zeilen.tagesordnungspunkt.push(punkt(s.sitzung, teil, ordnung, betreff, kennung('punkt', nr)));
    }
    if (s.ergebnis && s.sitzung && !entfaellt(s)) zeilen.ergebnis.push(ergebnis(s, nr));
  }
  return zeilen;
}

function ergebnis({ ergebnis: code, sitzung, zustaendigkeit }: Schritt, nr: number): Zeile {
  const z = new Zufall('ergebnis', nr);
  const abgestimmt = zustaendigkeit === 'BESCHLUSS' && z.chance(0.6);
  const nein = abgestimmt && z.chance(0.45) ? z.ganz(1, 9) : 0;
  return {
    id: kennung('ergebnis', nr),
    beratungId: kennung('beratung', nr),
    code,
    wortlaut: z.chance(0.2) ? absatz(z, 1) : null,
    beschlusstext: code === 'GEAENDERT_BESCHLOSSEN' ? absatz(z, 2) : null,
    ja: abgestimmt ? z.ganz(nein + 1, 60) : null,
    nein: abgestimmt ? nein : null,
    enthaltung: abgestimmt ? z.ganz(0, 4) : null,
    mehrheit: abgestimmt ? (nein === 0 ? 'EINSTIMMIG' : 'MEHRHEITLICH') : null,
    erfasstAm: umUhr((sitzung?.tag ?? heute) + 1, 9),
    erfasstVon: 'Schriftführung',
  };
}

function rumpf(v: Vorlagenplan, z: Zufall, betreff: string, geladen: readonly { geladen: number }[]): Zeilen {
  const fachbereich = z.ganz(0, FACHBEREICHE - 1);
  const oeffentlich = v.oeffentlich && geladen.length > 0;
  const bezirke = v.schritte.flatMap((s) => GREMIUM[s.gremium]?.stadtbezirk ?? []);
  const abschnitte: [string, string, number][] = [['BESCHLUSSVORSCHLAG', 'Beschlussvorschlag', z.ganz(1, 4)]];
  if (z.chance(0.6)) abschnitte.push(['FINANZIELLE_AUSWIRKUNGEN', 'Finanzielle Auswirkungen', z.ganz(1, 3)]);
  if (z.chance(0.3)) abschnitte.push(['KLIMARELEVANZ', 'Klimarelevanz', z.ganz(1, 2)]);
  abschnitte.push(['BEGRUENDUNG', 'Begründung', z.chance(0.1) ? z.ganz(25, 70) : z.ganz(4, 22)]);
  return {
    vorlage: [
      {
        id: v.id,
        nummer: v.nummer,
        art: v.art,
        status: v.status,
        oeffentlichkeit: v.oeffentlich ? 'OEFFENTLICH' : 'NICHTOEFFENTLICH',
        betreff,
        untertitel: z.chance(0.2) ? `hier: ${titel(z)}` : null,
        fachbereich: String(10 + fachbereich),
        fachbereichId: einheitId(fachbereich),
        datum: alsTag(v.tag),
        verantwortlich: 'Sachbearbeitung',
        stadtbezirke: [...new Set(bezirke)],
        beschlussErforderlich: v.schritte.some((s) => s.zustaendigkeit === 'BESCHLUSS'),
        zurueckgezogenAm: v.zurueckgezogen === null ? null : alsTag(v.zurueckgezogen),
        zurueckgezogenGrund: v.zurueckgezogen === null ? null : 'Durch die Verwaltung zurückgezogen',
        oeffentlichAb: oeffentlich ? umUhr(Math.min(...geladen.map((s) => s.geladen)), 9) : null,
        angelegtAm: umUhr(v.tag, 7),
        geaendertAm: umUhr(v.tag, 10),
        version: 1,
        themen: [],
        finanzbetrag: z.chance(0.5) ? z.ganz(0, 900) * 1000 : null,
        freigegebenAm: v.status === 'ENTWURF' ? null : umUhr(v.tag, 10),
        schutzklasse: !v.oeffentlich && z.chance(0.3) ? z.wahl(['PERSONAL', 'VERTRAG']) : 'ALLGEMEIN',
        personenbezug: v.oeffentlich ? 'KEINER' : null,
      },
    ],
    abschnitt: abschnitte.map(([art, ueberschrift, saetze], ordnung) => ({
      id: kennung(`abschnitt${ordnung}`, v.nr),
      vorlageId: v.id,
      art,
      ueberschrift,
      text: absatz(z, saetze),
      ordnung,
    })),
  };
}

/** Attachments with their text, dated entries, and the paper it refers to. */
function anhang(v: Vorlagenplan, z: Zufall, nummern: readonly (string | null)[]): Zeilen {
  const zeilen: Zeilen = { datei: [], datei_text: [], anlage: [], sachstand: [], verweis: [] };
  const anlagen = z.chance(ANTEIL.mitAnlage) ? z.ganz(1, 3) : 0;
  for (let i = 0; i < anlagen; i += 1) {
    const id = kennung(`datei${i}`, v.nr);
    const name = titel(z).slice(0, 80);
    const mehr = {
      mimetyp: 'application/pdf',
      groesse: z.ganz(20_000, 4_000_000),
      sha256: id.replaceAll('-', '').repeat(2),
    };
    const am = umUhr(v.tag, 8);
    zeilen.datei?.push({
      id,
      name: `${name}.pdf`,
      ...mehr,
      ablage: `leistung/${id}`,
      angelegtAm: am,
      geprueftAm: am,
    });
    zeilen.datei_text?.push({ dateiId: id, text: absatz(z, z.ganz(3, 20)), am });
    zeilen.anlage?.push({
      id: kennung(`anlage${i}`, v.nr),
      vorlageId: v.id,
      dateiId: id,
      titel: name,
      ordnung: i,
      oeffentlich: v.oeffentlich && z.chance(0.8),
      version: 1,
    });
  }
  const staende = z.chance(ANTEIL.mitSachstand) ? z.ganz(1, 3) : 0;
  for (let i = 0; i < staende; i += 1) {
    const tag = Math.min(heute - 1, v.tag + z.ganz(20, 400));
    zeilen.sachstand?.push({
      id: kennung(`sachstand${i}`, v.nr),
      vorlageId: v.id,
      datum: alsTag(tag),
      verfasser: 'Fachbereich',
      text: absatz(z, z.ganz(1, 4)),
      oeffentlich: v.oeffentlich && z.chance(0.7),
      angelegtAm: umUhr(tag, 11),
    });
  }
  const ziel = v.nr - z.ganz(1, 800);
  const nummer = ziel >= 0 && z.chance(ANTEIL.mitBezug) ? nummern[ziel] : null;
  if (nummer)
    zeilen.verweis?.push({
      id: kennung('verweis', v.nr),
      vonId: v.id,
      art: 'BEZUG',
      nummer,
      text: `Bezug: Drucksache ${nummer}`,
      zielId: kennung('vorlage', ziel),
    });
  return zeilen;
}

export const wahlperioden = (): Zeile[] =>
  WAHLPERIODEN.map(({ nummer, beginn, ende }, p) => ({
    id: wahlperiodeId(p),
    nummer,
    name: `Wahlperiode ${beginn.slice(0, 4)}–${ende?.slice(0, 4) ?? ''}`,
    beginn,
    ende,
    version: 1,
  }));
