import type { Zustaendigkeit } from '../schritt';
import { fuegeEin, type Standardfolge } from '../standardfolge';
import { darfEntfernen, istFest } from './fest';
import { darfSchieben, geschoben, nachTermin } from './ordnung';
import { gremiumVon, leereZeile, nameVon, type Planrahmen, type Planzeile, sitzungVon } from './plan';
import { naechsteEinladbare } from './termine';

/** Everything a person can do to the rows of the editor: sent by its buttons, with and without JavaScript. */
export type Plantat =
  | { art: 'neu' }
  | { art: 'ordnen' }
  | { art: 'standard'; folge: Standardfolge }
  | { art: 'einfuegen'; gremiumId: string; zustaendigkeit: Zustaendigkeit; sitzungId: string | null }
  | { art: 'entfernen'; zeile: string }
  | { art: 'schieben'; zeile: string; richtung: -1 | 1 }
  | { art: 'gremium'; zeile: string; gremiumId: string; text: string }
  | { art: 'rolle'; zeile: string; zustaendigkeit: Zustaendigkeit }
  | { art: 'termin'; zeile: string; sitzungId: string | null }
  | { art: 'federfuehrend'; zeile: string; ja: boolean }
  | { art: 'entfallen'; zeile: string; ja: boolean; grund: string };

/** The rows after the deed, and what to tell who cannot see them move; null = nothing to say. */
export type Getan = { zeilen: Planzeile[]; meldung: string | null };

type ZuZeile = Extract<Plantat, { zeile: string }>;

/** Does it. What is fixed stays as it is; a deed on an unknown row does nothing. */
export function tue(zeilen: readonly Planzeile[], tat: Plantat, rahmen: Planrahmen): Getan {
  switch (tat.art) {
    case 'neu':
      return { zeilen: [...zeilen, leereZeile(zeilen)], meldung: `Zeile ${zeilen.length + 1} angefügt.` };
    case 'ordnen':
      return { zeilen: nachTermin(zeilen, rahmen), meldung: 'Nach Termin geordnet.' };
    case 'standard':
      return eingefuegt(fuegeEin(tat.folge, zeilen, rahmen));
    case 'einfuegen': {
      const { gremiumId, zustaendigkeit, sitzungId } = tat;
      const neu = { ...leereZeile(zeilen), gremiumId, zustaendigkeit, sitzungId };
      return { zeilen: [...zeilen, neu], meldung: `${nameVon(neu, rahmen, 0)} angefügt.` };
    }
    default:
      return anZeile(zeilen, tat, rahmen);
  }
}

function eingefuegt({ zeilen, neue, vorhanden }: ReturnType<typeof fuegeEin>): Getan {
  const da = vorhanden.length > 0 ? ` Schon in der Folge: ${vorhanden.join(', ')}.` : '';
  const anzahl = neue === 0 ? 'Keine Zeile' : neue === 1 ? 'Eine Zeile' : `${neue} Zeilen`;
  return { zeilen, meldung: `${anzahl} eingefügt.${da}` };
}

function anZeile(zeilen: readonly Planzeile[], tat: ZuZeile, rahmen: Planrahmen): Getan {
  const platz = zeilen.findIndex((z) => z.id === tat.zeile);
  const betroffen = zeilen[platz];
  const nichts = { zeilen: [...zeilen], meldung: null };
  if (!betroffen) return nichts;
  const name = nameVon(betroffen, rahmen, platz + 1);
  if (tat.art === 'schieben') {
    if (!darfSchieben(zeilen, platz, tat.richtung, rahmen)) {
      return { ...nichts, meldung: `${name}: Zeilen mit Termin folgen dem Datum.` };
    }
    const neuerPlatz = platz + tat.richtung + 1;
    return {
      zeilen: geschoben(zeilen, platz, tat.richtung),
      meldung: `${name} steht jetzt auf Platz ${neuerPlatz} von ${zeilen.length}.`,
    };
  }
  if (tat.art === 'entfernen') {
    if (!darfEntfernen(rahmen.stand[tat.zeile])) return nichts;
    return { zeilen: zeilen.filter((z) => z !== betroffen), meldung: `${name} entfernt.` };
  }
  if (tat.art !== 'entfallen' && istFest(betroffen, rahmen)) return nichts;
  const neu = geaendert(betroffen, tat, rahmen);
  return {
    zeilen: zeilen.map((z) => (z === betroffen ? neu : ohneZweite(z, neu, tat, rahmen))),
    meldung: null,
  };
}

type Aenderung = Exclude<ZuZeile, { art: 'schieben' | 'entfernen' }>;

function geaendert(z: Planzeile, tat: Aenderung, rahmen: Planrahmen): Planzeile {
  switch (tat.art) {
    case 'gremium':
      return mitGremium(z, tat.gremiumId, tat.text, rahmen);
    case 'rolle':
      return { ...z, zustaendigkeit: tat.zustaendigkeit };
    case 'termin':
      return { ...z, sitzungId: tat.sitzungId, planDatum: null };
    case 'federfuehrend':
      return { ...z, federfuehrend: tat.ja };
    case 'entfallen':
      return { ...z, entfallen: tat.ja, entfallenGrund: tat.ja ? tat.grund : '' };
  }
}

/** A Sitzung the new body does not sit in goes; its next one that can still be invited to is proposed. */
function mitGremium(z: Planzeile, gremiumId: string, text: string, rahmen: Planrahmen): Planzeile {
  const neu = { ...z, gremiumId, gremiumText: gremiumId === '' ? text : '' };
  if (!gremiumVon(neu, rahmen) || sitzungVon(z, rahmen)?.gremiumIds.includes(gremiumId)) return neu;
  return { ...neu, planDatum: null, sitzungId: naechsteEinladbare(gremiumId, [], rahmen)?.id ?? null };
}

/** W3: one lead at most. */
function ohneZweite(z: Planzeile, neu: Planzeile, tat: Aenderung, rahmen: Planrahmen): Planzeile {
  const andere = tat.art === 'federfuehrend' && tat.ja && z.id !== neu.id && !istFest(z, rahmen);
  return andere && z.federfuehrend ? { ...z, federfuehrend: false } : z;
}
