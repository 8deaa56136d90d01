import type { Schritt } from './folge';
import { GREMIUM } from './gremien';
import { FORMALIEN } from './groesse';
import { anhang, rumpf } from './inhalt';
import type { Vorlagenplan } from './plan';
import type { Sitzung } from './sitzungen';
import type { Zeile, Zeilen } from './tabelle';
import { alsTag, heute, umUhr, WAHLPERIODEN, wahlperiodeAm } from './tage';
import { absatz, titel } from './text';
import { kennung, Zufall } from './zufall';

const wahlperiodeId = (p: number): string => kennung('wahlperiode', p);
const versandId = ({ nr }: Sitzung) => kennung('versand', nr);

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

export const wahlperioden = (): Zeile[] =>
  WAHLPERIODEN.map(({ nummer, beginn, ende }, p) => ({
    id: wahlperiodeId(p),
    nummer,
    name: `Wahlperiode ${beginn.slice(0, 4)}–${ende?.slice(0, 4) ?? ''}`,
    beginn,
    ende,
    version: 1,
  }));
