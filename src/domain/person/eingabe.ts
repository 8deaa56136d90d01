import { z } from 'zod';
import { MITGLIEDSROLLEN } from '../gremium/mitgliedschaft';
import {
  angekreuzt,
  freitext,
  kalendertag,
  kennung,
  pflichttag,
  pflichttext,
  version,
} from '../kern/eingabefelder';
import { Seite } from '../kern/seite';
import { kontaktfehler } from './kontakt';
import { KONTAKTARTEN } from './kontaktart';

const namen = {
  titel: freitext(60),
  vorname: pflichttext(100, 'Bitte geben Sie den Vornamen an.'),
  nachname: pflichttext(100, 'Bitte geben Sie den Nachnamen an.'),
};

/** A new person; `zweite`: another one of the same name is meant. */
export const NeuePerson = z.object({ id: kennung, ...namen, zweite: angekreuzt });
export type NeuePerson = z.output<typeof NeuePerson>;

export const PersonAenderung = z.object({ id: kennung, version, ...namen, ausSuchmaschinen: angekreuzt });
export type PersonAenderung = z.output<typeof PersonAenderung>;

/** Who never votes, whatever is ticked. */
const OHNE_STIMME: readonly string[] = ['SCHRIFTFUEHRUNG', 'SACHKUNDIGE_EINWOHNERIN'];

const sitz = {
  rolle: z.enum(MITGLIEDSROLLEN, { error: 'Bitte wählen Sie die Funktion.' }),
  fraktion: freitext(100),
  stimmberechtigt: angekreuzt,
  von: pflichttag('Bitte geben Sie den ersten Tag an.'),
  bis: kalendertag,
};

const stimmig = (
  {
    rolle,
    stimmberechtigt,
    von,
    bis,
  }: { rolle: string; stimmberechtigt: boolean; von: string; bis: string | null },
  ctx: z.RefinementCtx,
) => {
  if (bis !== null && bis < von)
    ctx.addIssue({ code: 'custom', path: ['bis'], message: 'Der letzte Tag liegt vor dem ersten.' });
  if (stimmberechtigt && OHNE_STIMME.includes(rolle))
    ctx.addIssue({
      code: 'custom',
      path: ['stimmberechtigt'],
      message: 'Diese Funktion hat kein Stimmrecht.',
    });
};

/** A new seat of a person in a body. */
export const NeuerSitz = z
  .object({
    id: kennung,
    personId: kennung,
    gremiumId: z.uuid({ error: 'Bitte wählen Sie das Gremium aus der Liste.' }),
    ...sitz,
  })
  .superRefine(stimmig);
export type NeuerSitz = z.output<typeof NeuerSitz>;

/** A seat as it shall be; person and body stay. */
export const Sitzaenderung = z.object({ id: kennung, version, ...sitz }).superRefine(stimmig);
export type Sitzaenderung = z.output<typeof Sitzaenderung>;

/** The last day of everything somebody is; `stand` is the mark of what was seen. */
export const Ausscheiden = z.object({
  personId: kennung,
  ende: pflichttag('Bitte geben Sie den letzten Tag an.'),
  stand: z.string().max(100).default(''),
});
export type Ausscheiden = z.output<typeof Ausscheiden>;

const einwilligung = {
  einwilligungAm: kalendertag,
  einwilligungNachweis: freitext(300),
};

/** Consent is a day and where it can be seen, both or neither (P1). */
const belegt = (
  e: { einwilligungAm: string | null; einwilligungNachweis: string | null },
  ctx: z.RefinementCtx,
) => {
  if (e.einwilligungAm && !e.einwilligungNachweis)
    ctx.addIssue({
      code: 'custom',
      path: ['einwilligungNachweis'],
      message: 'Bitte geben Sie an, wo die Einwilligung abgelegt ist.',
    });
  if (!e.einwilligungAm && e.einwilligungNachweis)
    ctx.addIssue({
      code: 'custom',
      path: ['einwilligungAm'],
      message: 'Bitte geben Sie an, wann eingewilligt wurde.',
    });
};

/** A contact detail; without a consent the office alone knows it. */
export const NeuerKontakt = z
  .object({
    id: kennung,
    personId: kennung,
    art: z.enum(KONTAKTARTEN, { error: 'Bitte wählen Sie die Art der Angabe.' }),
    wert: pflichttext(300, 'Bitte geben Sie die Adresse oder Nummer an.'),
    ...einwilligung,
  })
  .superRefine(belegt)
  .superRefine(({ art, wert }, ctx) => {
    const message = kontaktfehler(art, wert);
    if (message) ctx.addIssue({ code: 'custom', path: ['wert'], message });
  });
export type NeuerKontakt = z.output<typeof NeuerKontakt>;

/** A consent for a detail that is already kept, also after a withdrawal. */
export const Einwilligung = z.object({
  id: kennung,
  version,
  einwilligungAm: pflichttag('Bitte geben Sie an, wann eingewilligt wurde.'),
  einwilligungNachweis: pflichttext(300, 'Bitte geben Sie an, wo die Einwilligung abgelegt ist.'),
});
export type Einwilligung = z.output<typeof Einwilligung>;

/** A contact detail in a certain state. */
export const KontaktBezug = z.object({ id: kennung, version });
export type KontaktBezug = z.output<typeof KontaktBezug>;

// Forms on a person's page say where they stand, so that the answer leads back there.
const aufSeite = { personId: kennung };
export const AmSitz = Sitzaenderung.safeExtend(aufSeite);
export const EinwilligungAn = Einwilligung.extend(aufSeite);
export const AmKontakt = KontaktBezug.extend(aufSeite);

/** The list's filter as it stands in the address; an unknown value counts as absent. */
export const Personenfilter = z.object({
  q: z.string().trim().max(100).catch(''),
  wer: z.enum(['heute', 'alle']).catch('heute'),
  seite: Seite,
});
export type Personenfilter = z.infer<typeof Personenfilter>;
