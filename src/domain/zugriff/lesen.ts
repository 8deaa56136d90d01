import { IM_HAUS } from '../vorlage/vorlage';
import type { Akteur } from './akteur';
import { eigene, vonMirGezeichnet } from './eigenes';
import { erlaubt, type Regel, regel, type VorlageGegenstand } from './regel';
import { AUSSCHUESSE } from './sitz';

const versandt = (v: VorlageGegenstand): boolean => v.gremien.some((g) => g.geladenAb !== null);
const vertraulich = (v: VorlageGegenstand): boolean => v.oeffentlichkeit === 'NICHTOEFFENTLICH';

/** A8: who is recorded as befangen at an item with the paper reads none of it, whichever body lets them. */
const unbefangen = ({ rechte }: Akteur, v: VorlageGegenstand): boolean =>
  rechte.freigaben.befangeneLesen || rechte.personId === null || !v.befangene.includes(rechte.personId);

/** A6: the same subject is a step of one's own body in the chain, or its Stadtbezirk among those concerned. */
const beruehrt = ({ rechte }: Akteur, v: VorlageGegenstand): boolean =>
  v.gremien.some((g) => rechte.mitgliedIn.includes(g.id)) ||
  v.stadtbezirke.some((bezirk) => rechte.stadtbezirke.includes(bezirk));

/** A member's sentence: never for who is befangen. */
const mitglied = (
  satz: string,
  wenn: (akteur: Akteur, v: VorlageGegenstand) => boolean,
): Regel<'vorlage.ganz.lesen'> => ({
  aktion: 'vorlage.ganz.lesen',
  wer: ['MITGLIED'],
  nurEigene: true,
  satz,
  wenn: (akteur, v) => unbefangen(akteur, v) && wenn(akteur, v),
});

/** Who reads a paper whole: with its non-public steps, attachments and Sachstände, before and after publication. */
export const ganzLesenRegeln = [
  regel({
    aktion: 'vorlage.ganz.lesen',
    wer: ['RATSBUERO', 'system'],
    satz: 'Das Ratsbüro liest alle Vorlagen ganz.',
  }),
  regel({
    aktion: 'vorlage.ganz.lesen',
    wer: ['FACHBEREICH'],
    nurEigene: true,
    satz: 'Ein Fachbereich liest seine eigenen Vorlagen ganz, in jedem Zustand.',
    wenn: eigene,
  }),
  regel({
    aktion: 'vorlage.ganz.lesen',
    wer: ['MITZEICHNUNG'],
    nurEigene: true,
    satz: 'Wer mitzeichnet, liest die Vorlage ganz, sobald die eigene Stelle an der Reihe ist, und danach.',
    wenn: (akteur, v) => v.status !== 'ENTWURF' && vonMirGezeichnet(akteur, v),
  }),
  regel({
    aktion: 'vorlage.ganz.lesen',
    wer: ['SCHRIFTFUEHRUNG'],
    nurEigene: true,
    satz: 'Die Schriftführung liest ganz, was für ihr Gremium vorgesehen und freigegeben ist.',
    wenn: ({ rechte }, v) =>
      !IM_HAUS.includes(v.status) && v.gremien.some((g) => rechte.schriftfuehrungIn.includes(g.id)),
  }),
  mitglied(
    'Ein Mitglied liest ganz, was seinem Gremium vorgelegt ist, sobald dessen Tagesordnung versandt ist; Stellvertretungen ebenso. Wer zum Punkt als befangen vermerkt ist, liest nur, wenn die Kommune es zulässt; das gilt auch für die folgenden Sätze (A4, A5, A8).',
    ({ rechte }, v) => v.gremien.some((g) => g.geladenAb !== null && rechte.mitgliedIn.includes(g.id)),
  ),
  mitglied(
    'Ein Ratsmitglied liest nichtöffentliche Vorlagen aller Ausschüsse nach deren Versand, soweit die Kommune ihre Schutzklasse dafür freigibt (A5, § 58 Abs. 1 GO NRW).',
    ({ rechte }, v) =>
      rechte.imRat &&
      vertraulich(v) &&
      rechte.freigaben.ratLiestKlassen.includes(v.schutzklasse) &&
      v.gremien.some((g) => g.geladenAb !== null && AUSSCHUESSE.includes(g.art)),
  ),
  mitglied(
    'Ein Mitglied eines anderen Gremiums liest versandte nichtöffentliche Vorlagen ohne besonderen Schutz nur, wenn die Kommune es zulässt und sein Gremium in der Beratungsfolge steht oder sein Stadtbezirk betroffen ist (A6).',
    (akteur, v) =>
      akteur.rechte.freigaben.fachfremdeLesen &&
      vertraulich(v) &&
      v.schutzklasse === 'ALLGEMEIN' &&
      versandt(v) &&
      beruehrt(akteur, v),
  ),
  mitglied(
    'Wer aus einem Gremium ausgeschieden ist, liest nur, wenn die Kommune es zulässt, und nur, was diesem in der eigenen Zeit vorgelegt wurde (A7).',
    ({ rechte }, v) =>
      rechte.freigaben.ausgeschiedeneLesen &&
      rechte.frueher.some((zeit) =>
        v.gremien.some((g) => g.id === zeit.gremiumId && faelltIn(g.geladenAb, zeit)),
      ),
  ),
];

/** Whether what was dispatched then fell into a time in the body. */
export const faelltIn = (geladenAb: Date | null, zeit: { ab: Date; vor: Date }): boolean =>
  geladenAb !== null && zeit.ab <= geladenAb && geladenAb < zeit.vor;

/** Who reads of a paper at all. */
export const lesenRegeln = [
  regel({
    aktion: 'vorlage.lesen',
    wer: ['alle'],
    satz: 'Öffentliche Vorlagen liest jede und jeder vom ersten Versand an, ohne nichtöffentliche Schritte, Anlagen und Sachstände (A1, A2, A9, A10).',
    wenn: (_, v) => v.oeffentlich,
  }),
  regel({
    aktion: 'vorlage.lesen',
    wer: ['alle'],
    nurEigene: true,
    satz: 'Wer eine Vorlage ganz lesen darf, liest sie auch, wenn sie nicht öffentlich ist.',
    wenn: (akteur, v) => erlaubt(ganzLesenRegeln, akteur, v),
  }),
];
