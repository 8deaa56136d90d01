import { sitzungstext, versandtext } from '../../texte/planung';
import { REGEL_TEXT } from '../../texte/regel';
import { pruefung } from '../pruefung';
import type { Regel, Regelbefund } from '../pruefung/gegenstand';
import { type Abhilfe, abhilfen } from './abhilfe';
import { gremiumVon, type Planrahmen, type Planzeile } from './plan';
import { naechsteEinladbareListe, versandlage } from './termine';
import { alsPruefgegenstand } from './vorschau';

/** A stored "Trotzdem, weil …". */
export type Regelausnahme = { regel: Regel; beratungId: string | null; grund: string; von: string; am: Date };

/** A remark beside a row (or, with null, the whole chain), with what mends it. */
export type Anmerkung = {
  /** Unique among the remarks, and the same after every check. */
  id: string;
  zeile: string | null;
  /** Null for what no rule forbids: a row without a date. */
  regel: Regel | null;
  schwere: Regelbefund['schwere'];
  titel: string;
  satz: string;
  abhilfen: Abhilfe[];
  /** The error is overridden and blocks nothing. */
  ausnahme: Regelausnahme | null;
  /** The stored chain has this error too: it can be overridden. */
  uebergehbar: boolean;
};

/** Sittings offered beside a row without a date. */
const ANGEBOTE = 3;

/** Everything there is to say about the rows as they are now; `gespeichert` are the stored ones. */
export function anmerkungen(
  zeilen: readonly Planzeile[],
  gespeichert: readonly Planzeile[],
  ausnahmen: readonly Regelausnahme[],
  rahmen: Planrahmen,
): Anmerkung[] {
  const feste = befunde(gespeichert, rahmen).filter((b) => b.schwere === 'FEHLER');
  const laufend = new Map<string, number>();
  const ausRegeln = befunde(zeilen, rahmen).map((b): Anmerkung => {
    const stelle = `${b.regel}-${b.schrittId ?? 'folge'}`;
    laufend.set(stelle, (laufend.get(stelle) ?? 0) + 1);
    const hier = (x: { regel: Regel }, zeile: string | null) => x.regel === b.regel && zeile === b.schrittId;
    return {
      id: `befund-${stelle}-${laufend.get(stelle)}`,
      zeile: b.schrittId,
      regel: b.regel,
      schwere: b.schwere,
      titel: REGEL_TEXT[b.regel],
      satz: b.satz,
      abhilfen: abhilfen(b, zeilen, rahmen),
      ausnahme: b.schwere === 'FEHLER' ? (ausnahmen.find((a) => hier(a, a.beratungId)) ?? null) : null,
      uebergehbar: b.schwere === 'FEHLER' && feste.some((f) => hier(f, f.schrittId)),
    };
  });
  return [...ohneDoppelte(ausRegeln), ...zeilen.flatMap((z) => ohneTermin(z, rahmen))];
}

/** Two errors of a row often have one cause: what mends both is offered with the first. */
function ohneDoppelte(liste: readonly Anmerkung[]): Anmerkung[] {
  const angeboten = new Set<string>();
  return liste.map((a) => {
    const neue = a.abhilfen.filter(({ text }) => !angeboten.has(`${a.zeile} ${text}`));
    for (const { text } of neue) angeboten.add(`${a.zeile} ${text}`);
    return { ...a, abhilfen: neue };
  });
}

const befunde = (zeilen: readonly Planzeile[], rahmen: Planrahmen): Regelbefund[] =>
  pruefung(alsPruefgegenstand(zeilen, rahmen), rahmen.umfeld);

/** A row that waits for a date, with the next sittings of its body as buttons. */
function ohneTermin(z: Planzeile, rahmen: Planrahmen): Anmerkung[] {
  const stand = rahmen.stand[z.id];
  const offen = !z.entfallen && !stand?.ersetztDurch && !stand?.ergebnis;
  const gremium = gremiumVon(z, rahmen);
  if (!gremium || !offen || z.sitzungId !== null || z.planDatum !== null) return [];
  const { heute, ladungsfrist } = rahmen.umfeld;
  const naechste = naechsteEinladbareListe(z.gremiumId, ANGEBOTE, rahmen);
  return [
    {
      id: `befund-termin-${z.id}`,
      zeile: z.id,
      regel: null,
      schwere: 'WARNUNG',
      titel: 'Noch ohne Termin',
      satz:
        naechste.length > 0
          ? `Nächste Sitzungen: ${gremium.name}`
          : 'Im Kalender steht keine Sitzung, zu der noch eingeladen werden kann.',
      abhilfen: naechste.map((s) => ({
        text: sitzungstext(s),
        zusatz: versandtext(versandlage(s, heute, ladungsfrist)),
        tat: { art: 'termin', zeile: z.id, sitzungId: s.id },
      })),
      ausnahme: null,
      uebergehbar: false,
    },
  ];
}

/** "2 Fehler, 1 Warnung, 1 übergangen"; null when there is nothing to say. */
export function summe(liste: readonly Anmerkung[]): string | null {
  const zahl = (n: number, ein: string, viele: string) => (n === 0 ? [] : [`${n} ${n === 1 ? ein : viele}`]);
  const fehler = liste.filter((a) => a.schwere === 'FEHLER' && !a.ausnahme).length;
  const uebergangen = liste.filter((a) => a.ausnahme).length;
  const warnungen = liste.filter((a) => a.schwere === 'WARNUNG').length;
  const teile = [
    ...zahl(fehler, 'Fehler', 'Fehler'),
    ...zahl(warnungen, 'Warnung', 'Warnungen'),
    ...zahl(uebergangen, 'Fehler übergangen', 'Fehler übergangen'),
  ];
  return teile.length > 0 ? teile.join(', ') : null;
}
