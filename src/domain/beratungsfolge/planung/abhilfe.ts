import { kurzesDatum, wochentagKurz } from '../../texte/datum';
import { ZUSTAENDIGKEIT_TEXT } from '../../texte/zustaendigkeit';
import type { Aufgabe, Regelbefund } from '../pruefung/gegenstand';
import type { Zustaendigkeit } from '../schritt';
import { darfEntfernen, istFest } from './fest';
import { datumVon, gremiumVon, type Plangremium, type Planrahmen, type Planzeile, sitzungVon } from './plan';
import type { Plantat } from './tat';
import { naechsteEinladbare, naechsteEinladbareListe } from './termine';

/** A button beside a finding that mends it. */
export type Abhilfe = { text: string; zusatz?: string; tat: Plantat };

type Lage = { zeilen: readonly Planzeile[]; rahmen: Planrahmen };

/** What mends a finding, as far as one click can. Fixed steps are never touched. */
export function abhilfen(befund: Regelbefund, zeilen: readonly Planzeile[], rahmen: Planrahmen): Abhilfe[] {
  const lage = { zeilen, rahmen };
  const zeile = zeilen.find((z) => z.id === befund.schrittId);
  if (!zeile) return zurFolge(befund, lage);
  return istFest(zeile, rahmen) ? [] : zurZeile(befund, zeile, lage);
}

function zurZeile({ regel, schwere }: Regelbefund, z: Planzeile, lage: Lage): Abhilfe[] {
  switch (regel) {
    case 'O2':
      return [rolle(z, 'KENNTNISNAHME')];
    case 'O4':
      return schwere === 'WARNUNG' ? [rolle(z, 'ANHOERUNG')] : vorDenBeschluss(z, lage);
    case 'O3':
    case 'O5':
    case 'O6':
    case 'O9':
    case 'O10':
      return vorDenBeschluss(z, lage);
    case 'O11':
      return darfEntfernen(lage.rahmen.stand[z.id])
        ? [{ text: 'Zeile entfernen', tat: { art: 'entfernen', zeile: z.id } }]
        : [];
    case 'O12':
    case 'O15':
      return naechsteEinladbareListe(z.gremiumId, 2, lage.rahmen)
        .filter((s) => s.id !== z.sitzungId)
        .map((s) => legen('Auf', z, s));
    case 'O13':
      return [rolle(z, 'EMPFEHLUNG')];
    default:
      return [];
  }
}

const rolle = (z: Planzeile, zustaendigkeit: Zustaendigkeit): Abhilfe => ({
  text: `Zuständigkeit „${ZUSTAENDIGKEIT_TEXT[zustaendigkeit]}“ eintragen`,
  tat: { art: 'rolle', zeile: z.id, zustaendigkeit },
});

const tag = (datum: string) => `${wochentagKurz(datum)} ${kurzesDatum(datum)}`;

const legen = (was: string, z: Planzeile, s: { id: string; datum: string }): Abhilfe => ({
  text: `${was} ${tag(s.datum)} legen`,
  tat: { art: 'termin', zeile: z.id, sitzungId: s.id },
});

/** The step with the last decision that can still be moved or must be met. */
function beschluss({ zeilen, rahmen }: Lage): Planzeile | null {
  const entscheidend = zeilen.filter((z) => z.zustaendigkeit === 'BESCHLUSS' && !z.entfallen);
  return (
    entscheidend
      .filter((z) => datumVon(z, rahmen) !== null)
      .toSorted((a, b) => ((datumVon(a, rahmen) ?? '') < (datumVon(b, rahmen) ?? '') ? -1 : 1))
      .at(-1) ?? null
  );
}

/** Either the vote moves before the decision, or the decision behind the vote. */
function vorDenBeschluss(z: Planzeile, lage: Lage): Abhilfe[] {
  const { rahmen } = lage;
  const ziel = beschluss(lage);
  const grenze = ziel && datumVon(ziel, rahmen);
  if (!ziel || !grenze) return [];
  const frueher = naechsteEinladbareListe(z.gremiumId, 50, rahmen).findLast((s) => s.datum < grenze);
  const eigene = sitzungVon(z, rahmen);
  const spaeter =
    eigene && !istFest(ziel, rahmen) ? naechsteEinladbare(ziel.gremiumId, [eigene], rahmen) : null;
  return [
    ...(frueher ? [legen('Auf', z, frueher)] : []),
    ...(spaeter ? [legen(`${gremiumVon(ziel, rahmen)?.name} auf`, ziel, spaeter)] : []),
  ];
}

function zurFolge({ regel, satz }: Regelbefund, lage: Lage): Abhilfe[] {
  const { gremien } = lage.rahmen;
  switch (regel) {
    case 'O1':
      return einfuegen(
        gremien.filter((g) => g.art === 'RAT'),
        'BESCHLUSS',
        lage,
      );
    case 'O4':
      return einfuegen(
        gremien.filter((g) => g.stadtbezirk && satz.includes(`Stadtbezirk ${g.stadtbezirk},`)),
        'ANHOERUNG',
        lage,
      );
    case 'O7':
      return lage.zeilen
        .filter((z) => z.zustaendigkeit === 'EMPFEHLUNG' && !z.entfallen && !istFest(z, lage.rahmen))
        .slice(0, 3)
        .map((z) => ({
          text: `${gremiumVon(z, lage.rahmen)?.name}: federführend`,
          tat: { art: 'federfuehrend', zeile: z.id, ja: true },
        }));
    case 'O8':
      return mitAufgabe('FINANZEN', lage);
    case 'O9':
      return mitAufgabe('JUGENDHILFE', lage);
    case 'O10':
      return mitAufgabe('BETRIEB', lage);
    default:
      return [];
  }
}

const mitAufgabe = (aufgabe: Aufgabe, lage: Lage): Abhilfe[] =>
  einfuegen(
    lage.rahmen.gremien.filter((g) => g.aufgabe === aufgabe),
    'EMPFEHLUNG',
    lage,
  );

/** The missing body joins in with its last Sitzung before the decision, or without a date. */
function einfuegen(gremien: readonly Plangremium[], zustaendigkeit: Zustaendigkeit, lage: Lage): Abhilfe[] {
  const { rahmen } = lage;
  const ziel = zustaendigkeit === 'BESCHLUSS' ? null : beschluss(lage);
  const grenze = ziel && datumVon(ziel, rahmen);
  return gremien
    .filter((g) => g.gueltigBis === null || g.gueltigBis >= rahmen.umfeld.heute)
    .slice(0, 3)
    .map((g) => {
      const offene = naechsteEinladbareListe(g.id, 50, rahmen);
      const sitzung = grenze ? offene.findLast((s) => s.datum < grenze) : offene[0];
      const wann = sitzung ? `, ${tag(sitzung.datum)}` : '';
      return {
        text: `${g.name} einfügen (${ZUSTAENDIGKEIT_TEXT[zustaendigkeit]}${wann})`,
        tat: { art: 'einfuegen', gremiumId: g.id, zustaendigkeit, sitzungId: sitzung?.id ?? null },
      };
    });
}
