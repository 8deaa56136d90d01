import { nameAm } from '../../gremium/namen';
import type { Pruefgegenstand, PruefSchritt } from '../pruefung/gegenstand';
import type { WegFolge, WegSchritt } from '../weg/modell';
import { datumVon, gremiumVon, type Plangremium, type Planrahmen, type Planzeile, sitzungVon } from './plan';

type Besetzt = { zeile: Planzeile; gremium: Plangremium };

/** Rows that name a body; one still being filled in is no step. */
function besetzte(zeilen: readonly Planzeile[], rahmen: Planrahmen): Besetzt[] {
  return zeilen.flatMap((zeile) => {
    const gremium = gremiumVon(zeile, rahmen);
    return gremium ? [{ zeile, gremium }] : [];
  });
}

const schrittFakten = ({ zeile, gremium }: Besetzt, rahmen: Planrahmen) => {
  const sitzung = sitzungVon(zeile, rahmen);
  const stand = rahmen.stand[zeile.id];
  const datum = datumVon(zeile, rahmen);
  return {
    id: zeile.id,
    name: nameAm(gremium, datum),
    zustaendigkeit: zeile.zustaendigkeit,
    datum,
    beginn: sitzung?.beginn ?? null,
    sitzungAbgesagt: sitzung?.abgesagt ?? false,
    ergebnis: stand?.ergebnis ?? null,
    entfallen: zeile.entfallen,
    ersetztDurch: stand?.ersetztDurch ?? null,
  };
};

/** The chain as it would be drawn: a draft as it will look once released. */
export function alsWegFolge(zeilen: readonly Planzeile[], rahmen: Planrahmen): WegFolge {
  const { status, beschlussErforderlich } = rahmen.vorlage;
  const imHaus = status === 'ENTWURF' || status === 'MITZEICHNUNG';
  const schritte = besetzte(zeilen, rahmen).map((b): WegSchritt => {
    const { name, ...fakten } = schrittFakten(b, rahmen);
    const eingeladen = rahmen.stand[b.zeile.id]?.versandt ?? false;
    return {
      ...fakten,
      gremium: name,
      gremiumArt: b.gremium.art,
      kurzname: b.gremium.kurzname,
      eingeladen,
    };
  });
  return { vorlagenstatus: imHaus ? 'GEZEICHNET' : status, beschlussErforderlich, schritte };
}

/** The chain as O1–O15 read it. */
export function alsPruefgegenstand(zeilen: readonly Planzeile[], rahmen: Planrahmen): Pruefgegenstand {
  const { vorlage } = rahmen;
  return {
    art: vorlage.art,
    oeffentlichkeit: vorlage.oeffentlichkeit,
    stadtbezirke: vorlage.stadtbezirke,
    finanzielleAuswirkungen: vorlage.finanzbetrag,
    themen: vorlage.themen,
    schritte: besetzte(zeilen, rahmen).map((b) => alsPruefSchritt(b, rahmen)),
  };
}

function alsPruefSchritt(besetzt: Besetzt, rahmen: Planrahmen): PruefSchritt {
  const { zeile, gremium } = besetzt;
  const { name, ...fakten } = schrittFakten(besetzt, rahmen);
  const { kurzname, namen, ...angaben } = gremium;
  const sitzung = sitzungVon(zeile, rahmen);
  const stand = rahmen.stand[zeile.id];
  const berichtet = rahmen.vorlage.importiert && fakten.datum !== null && fakten.datum < rahmen.umfeld.heute;
  return {
    ...fakten,
    gremium: { ...angaben, name },
    federfuehrend: zeile.federfuehrend,
    sitzung: sitzung && { id: sitzung.id, datum: sitzung.datum, gremiumIds: sitzung.gremiumIds },
    topTeil: stand?.topTeil ?? null,
    versandt: (stand?.versandt ?? false) || berichtet,
  };
}
