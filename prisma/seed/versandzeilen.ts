import { berlinZeitpunkt, type LocalDate } from '@/domain/kern/localDate';
import type { Versandart } from '@/domain/vorlage/vorlage';
import type { Prisma } from '@/generated/prisma/client';
import { type Akte, istEingeladen, kamMitEinladung, stehtAufTagesordnung, versandtag } from './akte';
import { kennung } from './kennung';
import type { Sitzungsplan } from './sitzungsplan';
import { sitzungId } from './sitzungszeilen';

export type Versendungen = {
  versand: Prisma.VersandCreateManyInput[];
  vorlagen: Prisma.VersandVorlageCreateManyInput[];
};

const RATSBUERO = 'Ratsbüro';

export const einladungId = (s: Sitzungsplan): string => kennung('versand', `einladung ${s.schluessel}`);
export const eigenerVersandId = ({ entwurf }: Akte): string =>
  kennung('versand', `${entwurf.versand} ${entwurf.schluessel}`);
/** The Sitzung a paper was handed in late for. */
export const sitzungDesVersands = ({ entwurf, schritte }: Akte): string | undefined =>
  entwurf.versand && zurSitzung(entwurf.versand)
    ? schritte.find((s) => s.sitzung)?.sitzung?.schluessel
    : undefined;

/** The invitation of every Sitzung that was called, with the papers on its agenda. */
export function einladungen(
  sitzungen: readonly Sitzungsplan[],
  akten: readonly Akte[],
  heute: LocalDate,
): Versendungen {
  const eingeladen = sitzungen.filter((s) => istEingeladen(s, heute));
  return {
    versand: eingeladen.map((s) => {
      const am = berlinZeitpunkt(versandtag(s), '10:00');
      const versandtVon = s.gremien[0] === 'RAT' || s.gremien[0] === 'HA' ? RATSBUERO : 'Schriftführung';
      return {
        id: einladungId(s),
        art: 'EINLADUNG',
        sitzungId: sitzungId(s.schluessel),
        versandtAm: am,
        versandtVon,
        oeffentlichAb: am,
      };
    }),
    vorlagen: eingeladen.flatMap((s) =>
      akten
        .filter((akte) => kamMitEinladung(akte) && istAufTagesordnungVon(akte, s))
        .map((akte) => ({ versandId: einladungId(s), vorlageId: akte.id })),
    ),
  };
}

const istAufTagesordnungVon = (akte: Akte, sitzung: Sitzungsplan): boolean =>
  akte.schritte.some(
    (schritt) => schritt.sitzung?.schluessel === sitzung.schluessel && stehtAufTagesordnung(akte, schritt),
  );

const UHRZEIT = {
  SONDERVERSAND: '11:30',
  IMPORT: '13:45',
  NACHTRAG: '14:00',
  TISCHVORLAGE: '08:30',
} as const;

/** What reached the bodies in another way (F3, F4). A Tischvorlage is public when the sitting begins (A3). */
export function eigeneVersendungen(akten: readonly Akte[]): Versendungen {
  const versand: Versendungen['versand'] = [];
  const vorlagen: Versendungen['vorlagen'] = [];
  for (const akte of akten) {
    const { entwurf, eigenerVersand, schritte, id: vorlageId } = akte;
    const art = entwurf.versand;
    if (!art || art === 'KEINER' || !eigenerVersand) continue;
    const id = eigenerVersandId(akte);
    const sitzung = zurSitzung(art) ? schritte.find((s) => s.sitzung)?.sitzung : undefined;
    const versandtAm = berlinZeitpunkt(eigenerVersand, UHRZEIT[art]);
    versand.push({
      id,
      art,
      sitzungId: sitzung ? sitzungId(sitzung.schluessel) : null,
      versandtAm,
      versandtVon: RATSBUERO,
      oeffentlichAb:
        art === 'TISCHVORLAGE' && sitzung ? berlinZeitpunkt(sitzung.datum, sitzung.beginn) : versandtAm,
    });
    vorlagen.push({ versandId: id, vorlageId });
  }
  return { versand, vorlagen };
}

const zurSitzung = (art: Versandart | 'KEINER'): boolean => art === 'NACHTRAG' || art === 'TISCHVORLAGE';
