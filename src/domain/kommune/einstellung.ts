import type { LADUNGSFRIST_MODI } from '../frist/ladungsfrist';
import type { LocalDate } from '../kern/localDate';
import type { Schutzklasse } from '../vorlage/schutzklasse';
import type { Rolle } from '../zugriff/rolle';

/** What a city sets for itself; `demo` is none of it and never changes. */
export type Einstellungen = {
  name: string;
  kurzname: string;
  anschrift: string;
  vertretung: string;
  kontaktStelle: string;
  kontaktEmail: string;
  kontaktTelefon: string;
  nummernmuster: string;
  ladungsfristModus: (typeof LADUNGSFRIST_MODI)[number];
  ladungsfristTage: number;
  finanzschwelle: number;
  anlageHoechstMb: number;
  bearbeiterOeffentlich: boolean;
  oeffentlicheTitel: boolean;
  ratLiestKlassen: Schutzklasse[];
  fachfremdeLesen: boolean;
  ausgeschiedeneLesen: boolean;
  befangeneLesen: boolean;
  zweiterFaktorRollen: Rolle[];
  aufbewahrungLesen: number;
  aufbewahrungSchreiben: number;
  aufbewahrungKontakte: number;
  datenschutzEmail: string;
  barrierefreiheitStand: LocalDate | null;
  lizenzName: string;
  lizenzUrl: string;
};
export type Einstellung = keyof Einstellungen;

/** The settings in the sections they are changed in, in the order they are shown. */
export const ABSCHNITTE = {
  anschrift: [
    'name',
    'kurzname',
    'anschrift',
    'vertretung',
    'kontaktStelle',
    'kontaktEmail',
    'kontaktTelefon',
  ],
  nummern: ['nummernmuster'],
  fristen: ['ladungsfristModus', 'ladungsfristTage', 'finanzschwelle'],
  anlagen: ['anlageHoechstMb'],
  oeffentlichkeit: ['bearbeiterOeffentlich', 'oeffentlicheTitel'],
  lesen: ['ratLiestKlassen', 'fachfremdeLesen', 'ausgeschiedeneLesen', 'befangeneLesen'],
  anmeldung: ['zweiterFaktorRollen'],
  aufbewahrung: ['aufbewahrungLesen', 'aufbewahrungSchreiben', 'aufbewahrungKontakte'],
  rechtliches: ['datenschutzEmail', 'barrierefreiheitStand', 'lizenzName', 'lizenzUrl'],
} as const satisfies Record<string, readonly Einstellung[]>;
export type Abschnitt = keyof typeof ABSCHNITTE;
export const ABSCHNITTSNAMEN = Object.keys(ABSCHNITTE) as Abschnitt[];

export const istAbschnitt = (text: string): text is Abschnitt => Object.hasOwn(ABSCHNITTE, text);

/** Everything that lets somebody see more, or protects less, than before; each is confirmed with a reason. */
export type Lockerung =
  | 'bearbeiterOeffentlich'
  | 'oeffentlicheTitel'
  | `ratLiestKlassen.${Schutzklasse}`
  | 'fachfremdeLesen'
  | 'ausgeschiedeneLesen'
  | 'befangeneLesen'
  | `zweiterFaktorRollen.${Rolle}`
  | 'aufbewahrungLesen'
  | 'aufbewahrungSchreiben'
  | 'aufbewahrungKontakte';

const SCHALTER = [
  'bearbeiterOeffentlich',
  'oeffentlicheTitel',
  'fachfremdeLesen',
  'ausgeschiedeneLesen',
  'befangeneLesen',
] as const;
const DAUERN = ['aufbewahrungLesen', 'aufbewahrungSchreiben', 'aufbewahrungKontakte'] as const;

/** What these changes loosen: more in sight, fewer second factors, audit deleted sooner, contact details kept longer. */
export function lockerungen(alt: Einstellungen, aenderung: Partial<Einstellungen>): Lockerung[] {
  const neu = { ...alt, ...aenderung };
  return [
    ...SCHALTER.filter((feld) => !alt[feld] && neu[feld]),
    ...neu.ratLiestKlassen
      .filter((klasse) => !alt.ratLiestKlassen.includes(klasse))
      .map((klasse): Lockerung => `ratLiestKlassen.${klasse}`),
    ...alt.zweiterFaktorRollen
      .filter((rolle) => !neu.zweiterFaktorRollen.includes(rolle))
      .map((rolle): Lockerung => `zweiterFaktorRollen.${rolle}`),
    ...DAUERN.filter((feld) =>
      feld === 'aufbewahrungKontakte' ? neu[feld] > alt[feld] : neu[feld] < alt[feld],
    ),
  ];
}
