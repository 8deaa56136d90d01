import type { Zustaendigkeit } from '../beratungsfolge/schritt';
import { nachName } from '../kern/ordnung';
import { IM_HAUS, type Oeffentlichkeit, type Vorlagenart, type Vorlagenstatus } from '../vorlage/vorlage';
import { eingefuegt, geordnet, imTeil, istUeberschrift, NICHT_BELEGT, type Punkt } from './tagesordnung';

/** A paper planned for a Sitzung, with the tasks of the bodies that sit (several in a joint sitting). */
export type Aufnahme = {
  vorlageId: string;
  nummer: string | null;
  titel: string;
  art: Vorlagenart;
  oeffentlichkeit: Oeffentlichkeit;
  zustaendigkeiten: readonly Zustaendigkeit[];
};

const REGULARIEN = 'Regularien';
const BESCHLUESSE = 'Beschlüsse und Empfehlungen';
const BERICHTE = 'Berichte und Kenntnisnahmen';
const AUS_DER_MITTE = 'Anträge, Anfragen und Eingaben';
const VORLAGEN = 'Vorlagen';
const NACHTRAG = 'Nachtrag';

const ARTEN_AUS_DER_MITTE: ReadonlySet<Vorlagenart> = new Set<Vorlagenart>([
  'ANTRAG',
  'ANFRAGE',
  'BEANTWORTUNG',
  'VORSCHLAG_ZUR_TO',
  'EINGABE',
  'RESOLUTION',
]);

/** Released and not withdrawn: it may stand on an agenda. */
export const istFreigegeben = (status: Vorlagenstatus): boolean =>
  !IM_HAUS.includes(status) && status !== 'ZURUECKGEZOGEN';

/**
 * The agenda with these papers, one item each, below the heading that fits what the bodies do with it. An empty agenda
 * gets its fixed items first (§5.3). A non-public paper only ever joins the non-public part (O14).
 */
export function aufgestellt(
  punkte: readonly Punkt[],
  neue: readonly Aufnahme[],
  sitzungsnummer: number | null,
  neueId: () => string,
): Punkt[] {
  const geheime = neue.some((n) => n.oeffentlichkeit === 'NICHTOEFFENTLICH');
  let stand = mitGeruest(punkte, 'OEFFENTLICH', regularien(sitzungsnummer), neueId);
  if (geheime) stand = mitGeruest(stand, 'NICHTOEFFENTLICH', [FESTSTELLUNG_NOE], neueId);
  for (const aufnahme of [...neue].sort(nachVorlage))
    stand = unterUeberschrift(stand, punktAus(aufnahme, neueId), ueberschriftFuer(aufnahme), neueId);
  return geordnet(stand);
}

/** The dispatched agenda with these papers behind everything that stands: what is published stays word for word (F3). */
export function nachgetragen(
  punkte: readonly Punkt[],
  neue: readonly Aufnahme[],
  neueId: () => string,
): Punkt[] {
  const bisher = new Map(punkte.map((p) => [p.id, p]));
  let stand = [...punkte];
  for (const aufnahme of [...neue].sort(nachVorlage))
    stand = unterUeberschrift(stand, punktAus(aufnahme, neueId), NACHTRAG, neueId, true);
  return stand.map((p) => bisher.get(p.id) ?? p);
}

/** The agenda with an item in the other part; null for a heading, and for a non-public paper on the public part (O14). */
export function umgesetzt(
  punkte: readonly Punkt[],
  id: string,
  teil: Oeffentlichkeit,
  neueId: () => string,
): Punkt[] | null {
  const punkt = punkte.find((p) => p.id === id);
  if (!punkt || istUeberschrift(punkte, punkt)) return null;
  const rest = punkte.filter((p) => p.id !== id);
  const mit = teil === 'NICHTOEFFENTLICH' ? mitGeruest(rest, teil, [FESTSTELLUNG_NOE], neueId) : rest;
  const ueberschrift = teil === 'NICHTOEFFENTLICH' ? VORLAGEN : BESCHLUESSE;
  return unterUeberschrift(mit, { ...punkt, teil, nummer: null }, ueberschrift, neueId);
}

function punktAus({ vorlageId, titel, oeffentlichkeit }: Aufnahme, neueId: () => string): Punkt {
  const nichts = { nummer: null, oeffentlicherTitel: null };
  return { ...nichts, id: neueId(), teil: oeffentlichkeit, titel, vorlagen: [vorlageId] };
}

function unterUeberschrift(
  punkte: readonly Punkt[],
  punkt: Punkt,
  ueberschrift: string,
  neueId: () => string,
  nurAmEnde = false,
): Punkt[] {
  const vorhanden = imTeil(punkte, punkt.teil);
  const flach = vorhanden.length > 0 && vorhanden.every((p) => !p.nummer?.includes('.'));
  if (flach) return eingefuegt(punkte, punkt, null);
  const koepfe = vorhanden.filter((p) => !p.nummer?.includes('.')).slice(nurAmEnde ? -1 : 0);
  const kopf = koepfe.find((p) => [ueberschrift, ueberschrift + NICHT_BELEGT].includes(p.titel));
  if (kopf) return eingefuegt(punkte, punkt, kopf.id);
  const neuerKopf = kopfzeile(punkt.teil, ueberschrift, neueId);
  return eingefuegt(eingefuegt(punkte, neuerKopf, null), punkt, neuerKopf.id);
}

function ueberschriftFuer({ oeffentlichkeit, art, zustaendigkeiten }: Aufnahme): string {
  if (oeffentlichkeit === 'NICHTOEFFENTLICH') return VORLAGEN;
  if (ARTEN_AUS_DER_MITTE.has(art)) return AUS_DER_MITTE;
  return zustaendigkeiten.every((z) => z === 'KENNTNISNAHME') ? BERICHTE : BESCHLUESSE;
}

const FESTSTELLUNG_NOE = 'Feststellung der Tagesordnung des nichtöffentlichen Teils';

/** The items every agenda opens with; a first Sitzung has no Niederschrift to approve. */
const regularien = (nummer: number | null): string[] => [
  'Benennung eines Mitglieds zur Mitunterzeichnung der Niederschrift',
  'Hinweis auf das Mitwirkungsverbot gemäß §§ 31 und 43 Absatz 2 GO NRW',
  'Feststellung der Tagesordnung',
  ...(nummer === 1 ? [] : [niederschrift(nummer)]),
];

const niederschrift = (nummer: number | null): string =>
  nummer === null
    ? 'Genehmigung der Niederschrift über die vorige Sitzung'
    : `Genehmigung der Niederschrift über die ${nummer - 1}. Sitzung`;

/** An empty part gets its headings and fixed items. */
function mitGeruest(
  punkte: readonly Punkt[],
  teil: Oeffentlichkeit,
  feste: readonly string[],
  neueId: () => string,
): Punkt[] {
  if (imTeil(punkte, teil).length > 0) return [...punkte];
  const koepfe = teil === 'OEFFENTLICH' ? [BESCHLUESSE, BERICHTE, AUS_DER_MITTE] : [VORLAGEN];
  const kopf = (titel: string) => kopfzeile(teil, titel, neueId);
  const unterpunkt = (titel: string) => ({ ...kopf(titel), nummer: '0.0' });
  return geordnet([...punkte, kopf(REGULARIEN), ...feste.map(unterpunkt), ...koepfe.map(kopf)]);
}

/** Headings and fixed items tell nothing: the public may read them in the non-public part too. */
function kopfzeile(teil: Oeffentlichkeit, titel: string, neueId: () => string): Punkt {
  const oeffentlicherTitel = teil === 'OEFFENTLICH' ? null : titel;
  return { id: neueId(), teil, nummer: null, titel, oeffentlicherTitel, vorlagen: [] };
}

/** By Drucksache number, those without one last; then by name. */
const nachVorlage = (a: Aufnahme, b: Aufnahme): number =>
  Number(a.nummer === null) - Number(b.nummer === null) ||
  (a.nummer ?? '').localeCompare(b.nummer ?? '') ||
  nachName(a.titel, b.titel);
