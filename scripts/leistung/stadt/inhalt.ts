import { GREMIUM } from './gremien';
import { ANTEIL } from './haeufigkeit';
import type { Vorlagenplan } from './plan';
import { einheitId, FACHBEREICHE, type Zeilen } from './tabelle';
import { alsTag, heute, umUhr } from './tage';
import { absatz, titel } from './text';
import { kennung, type Zufall } from './zufall';

/** The paper and its text. */
export function rumpf(
  v: Vorlagenplan,
  z: Zufall,
  betreff: string,
  geladen: readonly { geladen: number }[],
): Zeilen {
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
export function anhang(v: Vorlagenplan, z: Zufall, nummern: readonly (string | null)[]): Zeilen {
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
    const text = absatz(z, z.ganz(3, 20));
    zeilen.datei_text?.push({ dateiId: id, text, zeichen: text.length, gelesenAm: am });
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
