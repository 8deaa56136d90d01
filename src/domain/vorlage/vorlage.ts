export const VORLAGENSTATUS = [
  'ENTWURF',
  'MITZEICHNUNG',
  'GEZEICHNET',
  'IN_BERATUNG',
  'ABGESCHLOSSEN',
  'BESCHLUSSKONTROLLE',
  'ZURUECKGEZOGEN',
] as const;
export type Vorlagenstatus = (typeof VORLAGENSTATUS)[number];

/** Not released: nobody outside the Ratsbüro and its own Fachbereich knows of it. */
export const IM_HAUS: readonly Vorlagenstatus[] = ['ENTWURF', 'MITZEICHNUNG'];

/** P2: personal data of petitioners or applicants in a paper: none, or blackened. Nobody has answered = null. */
export const PERSONENBEZUEGE = ['KEINER', 'UNKENNTLICH'] as const;
export type Personenbezug = (typeof PERSONENBEZUEGE)[number];

export const VORLAGENARTEN = [
  'BESCHLUSSVORLAGE',
  'KENNTNISNAHMEVORLAGE',
  'MITTEILUNG',
  'ANTRAG',
  'VORSCHLAG_ZUR_TO',
  'ANFRAGE',
  'BEANTWORTUNG',
  'STELLUNGNAHME',
  'EINGABE',
  'DRINGLICHKEITSENTSCHEIDUNG',
  'RESOLUTION',
  'WAHL',
] as const;
export type Vorlagenart = (typeof VORLAGENARTEN)[number];

export const ABSCHNITTSARTEN = [
  'BESCHLUSSVORSCHLAG',
  'FINANZIELLE_AUSWIRKUNGEN',
  'PERSONELLE_AUSWIRKUNGEN',
  'KLIMARELEVANZ',
  'BEGRUENDUNG',
  'SACHSTAND',
  'ZUSAMMENFASSUNG',
  'ANLAGENVERZEICHNIS',
  'SONSTIGES',
] as const;
export type Abschnittsart = (typeof ABSCHNITTSARTEN)[number];

export const OEFFENTLICHKEITEN = ['OEFFENTLICH', 'NICHTOEFFENTLICH'] as const;
export type Oeffentlichkeit = (typeof OEFFENTLICHKEITEN)[number];

export const VERWEISARTEN = ['BEZUG', 'ERGAENZUNG', 'NEUFASSUNG', 'ANTWORT', 'AENDERUNGSANTRAG'] as const;
export type Verweisart = (typeof VERWEISARTEN)[number];

export const VERSANDARTEN = ['EINLADUNG', 'NACHTRAG', 'TISCHVORLAGE', 'SONDERVERSAND', 'IMPORT'] as const;
export type Versandart = (typeof VERSANDARTEN)[number];

/** What a paper is called while nobody has given it a Betreff. */
export const OHNE_BETREFF = 'Vorlage ohne Betreff';
