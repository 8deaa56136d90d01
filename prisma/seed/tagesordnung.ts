import { type LocalDate, plusTage } from '@/domain/kern/localDate';
import type { Vorlagenart } from '@/domain/vorlage/vorlage';
import type { Prisma } from '@/generated/prisma/client';
import {
  type Akte,
  type Aktenschritt,
  istEingeladen,
  kamMitEinladung,
  laedtSpaet,
  stehtAufTagesordnung,
} from './akte';
import { kennung } from './kennung';
import type { Sitzungsplan } from './sitzungsplan';
import { sitzungId } from './sitzungszeilen';
import { eigenerVersandId, einladungId, sitzungDesVersands } from './versandzeilen';

type Teil = 'OEFFENTLICH' | 'NICHTOEFFENTLICH';
/** One item: its papers, the main one first. */
type Gruppe = { schluessel: string; akten: Akte[] };
type Zeile = Prisma.TagesordnungspunktCreateManyInput;

export type Tagesordnung = {
  zeilen: Zeile[];
  /** Item of each step. */
  punktVon: Map<string, string>;
};

const AUS_DER_MITTE: ReadonlySet<Vorlagenart> = new Set([
  'ANTRAG',
  'ANFRAGE',
  'BEANTWORTUNG',
  'VORSCHLAG_ZUR_TO',
  'EINGABE',
  'RESOLUTION',
]);

/** Agendas are drafted when the sitting is this near. */
const TAGE_ENTWURF = 35;

type Eintrag = { akte: Akte; schritt: Aktenschritt };

/** The agenda of a Sitzung: of every one that was called, and the draft of the next weeks where papers wait. */
export function tagesordnungFuer(
  sitzung: Sitzungsplan,
  akten: readonly Akte[],
  nummer: number | undefined,
  heute: LocalDate,
  betreff: (akte: Akte) => string,
): Tagesordnung {
  const eintraege = eintraegeVon(sitzung, akten);
  const verborgen = eintraege.filter(({ schritt }) => schritt.plan.nichtoeffentlich);
  const nah = sitzung.datum <= plusTage(heute, TAGE_ENTWURF) && !laedtSpaet(sitzung);
  const leer = !istEingeladen(sitzung, heute) && (eintraege.length === 0 || (!nah && verborgen.length === 0));
  if (leer) return { zeilen: [], punktVon: new Map() };

  const offen = eintraege.filter(({ schritt }) => !schritt.plan.nichtoeffentlich);
  const punktVon = new Map<string, string>();
  const teil = (name: Teil, abschnitte: Abschnitt[]) =>
    zeilenVon(sitzung, name, abschnitte, punktVon, betreff, versandVon);
  const einladung = istEingeladen(sitzung, heute) ? einladungId(sitzung) : null;
  /** What was handed in late went out by itself, if nothing else on its item came with the invitation. */
  const versandVon = (gruppe: readonly Akte[]): string | null => {
    const [akte] = gruppe;
    const spaet = einladung && akte && !gruppe.some(kamMitEinladung);
    return spaet && sitzungDesVersands(akte) === sitzung.schluessel ? eigenerVersandId(akte) : einladung;
  };
  return {
    zeilen: [
      ...teil('OEFFENTLICH', oeffentlicherTeil(offen, nummer)),
      ...(verborgen.length > 0 ? teil('NICHTOEFFENTLICH', nichtoeffentlicherTeil(verborgen)) : []),
    ],
    punktVon,
  };
}

const eintraegeVon = (sitzung: Sitzungsplan, akten: readonly Akte[]): Eintrag[] =>
  akten.flatMap((akte) =>
    akte.schritte.flatMap((schritt) =>
      schritt.sitzung?.schluessel === sitzung.schluessel && stehtAufTagesordnung(akte, schritt)
        ? [{ akte, schritt }]
        : [],
    ),
  );

type Abschnitt = { titel: string; feste: string[]; eintraege: Eintrag[] };

function oeffentlicherTeil(eintraege: Eintrag[], nummer: number | undefined): Abschnitt[] {
  const hauptakten = new Map(eintraege.map(({ akte }) => [akte.entwurf.schluessel, akte]));
  const art = ({ akte }: Eintrag) => (hauptakten.get(akte.entwurf.zu?.schluessel ?? '') ?? akte).art;
  const zurKenntnis = ({ schritt }: Eintrag) => schritt.plan.zustaendigkeit === 'KENNTNISNAHME';
  const mitte = eintraege.filter((e) => AUS_DER_MITTE.has(art(e)));
  const vorlagen = eintraege.filter((e) => !AUS_DER_MITTE.has(art(e)));
  return [
    {
      titel: 'Regularien',
      feste: [
        'Benennung eines Mitglieds zur Mitunterzeichnung der Niederschrift',
        'Hinweis auf das Mitwirkungsverbot gemäß §§ 31 und 43 Absatz 2 GO NRW',
        'Feststellung der Tagesordnung',
        ...(nummer && nummer > 1 ? [`Genehmigung der Niederschrift über die ${nummer - 1}. Sitzung`] : []),
      ],
      eintraege: [],
    },
    { titel: 'Beschlüsse und Empfehlungen', feste: [], eintraege: vorlagen.filter((e) => !zurKenntnis(e)) },
    { titel: 'Berichte und Kenntnisnahmen', feste: [], eintraege: vorlagen.filter(zurKenntnis) },
    { titel: 'Anträge, Anfragen und Eingaben', feste: [], eintraege: mitte },
  ];
}

const nichtoeffentlicherTeil = (eintraege: Eintrag[]): Abschnitt[] => [
  {
    titel: 'Regularien',
    feste: ['Feststellung der Tagesordnung des nichtöffentlichen Teils'],
    eintraege: [],
  },
  { titel: 'Vorlagen', feste: [], eintraege },
];

/** A paper and those that belong to it share an item. */
function gruppen(eintraege: Eintrag[]): (Gruppe & { schritte: Aktenschritt[] })[] {
  const vorhanden = new Set(eintraege.map(({ akte }) => akte.entwurf.schluessel));
  const liste = new Map<string, Gruppe & { schritte: Aktenschritt[] }>();
  for (const { akte, schritt } of eintraege) {
    const { schluessel, zu } = akte.entwurf;
    const haupt = zu && vorhanden.has(zu.schluessel) ? zu.schluessel : schluessel;
    const gruppe = liste.get(haupt) ?? { schluessel: haupt, akten: [], schritte: [] };
    gruppe.schritte.push(schritt);
    if (haupt === schluessel) gruppe.akten.unshift(akte);
    else gruppe.akten.push(akte);
    liste.set(haupt, gruppe);
  }
  return [...liste.values()];
}

function zeilenVon(
  sitzung: Sitzungsplan,
  teil: Teil,
  abschnitte: Abschnitt[],
  punktVon: Map<string, string>,
  betreff: (akte: Akte) => string,
  versandVon: (akten: readonly Akte[]) => string | null,
): Zeile[] {
  const zeilen: Zeile[] = [];
  const geheim = teil === 'NICHTOEFFENTLICH';
  const neu = (
    nummer: string,
    titel: string,
    oeffentlicherTitel: string | null,
    akten: readonly Akte[] = [],
  ): string => {
    const id = kennung('top', `${sitzung.schluessel} ${teil} ${nummer}`);
    zeilen.push({
      id,
      sitzungId: sitzungId(sitzung.schluessel),
      teil,
      nummer,
      ordnung: zeilen.length,
      titel,
      oeffentlicherTitel,
      versandId: versandVon(akten),
    });
    return id;
  };
  for (const [n, { titel, feste, eintraege }] of abschnitte.entries()) {
    const unbesetzt = feste.length + eintraege.length === 0 ? ' – nicht belegt –' : '';
    neu(`${n + 1}`, `${titel}${unbesetzt}`, geheim ? titel : null);
    for (const [m, fest] of feste.entries()) neu(`${n + 1}.${m + 1}`, fest, geheim ? fest : null);
    for (const [m, gruppe] of gruppen(eintraege).entries()) {
      const [akte] = gruppe.akten;
      if (!akte) continue;
      const oeffentlich = geheim ? (akte.entwurf.oeffentlicherTitel ?? null) : null;
      const id = neu(`${n + 1}.${m + 1}`, betreff(akte), oeffentlich, gruppe.akten);
      for (const schritt of gruppe.schritte) punktVon.set(schritt.id, id);
    }
  }
  return zeilen;
}
