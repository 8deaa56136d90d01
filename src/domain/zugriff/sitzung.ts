import type { Akteur } from './akteur';
import { meinesGremiums } from './eigenes';
import { faelltIn } from './lesen';
import { type PunktGegenstand, regel, type SitzungGegenstand } from './regel';
import { AUSSCHUESSE } from './sitz';

/** A4: of one's own body, once dispatched. */
const vorgelegt = ({ rechte }: Akteur, s: SitzungGegenstand): boolean =>
  s.geladenAb !== null && s.gremien.some((id) => rechte.mitgliedIn.includes(id));

/** A7: of a body one has left, dispatched in one's time, where the city allows it. */
const inMeinerZeit = ({ rechte }: Akteur, s: SitzungGegenstand): boolean =>
  rechte.freigaben.ausgeschiedeneLesen &&
  rechte.frueher.some((zeit) => s.gremien.includes(zeit.gremiumId) && faelltIn(s.geladenAb, zeit));

/** A5: of a committee, once dispatched, for who sits in the Rat; which items, their classes say. */
const desAusschusses = ({ rechte }: Akteur, s: SitzungGegenstand): boolean =>
  rechte.imRat &&
  rechte.freigaben.ratLiestKlassen.length > 0 &&
  s.geladenAb !== null &&
  s.arten.some((art) => AUSSCHUESSE.includes(art));

const freigegeben = ({ rechte }: Akteur, { klassen }: PunktGegenstand): boolean =>
  klassen.length > 0 && klassen.every((klasse) => rechte.freigaben.ratLiestKlassen.includes(klasse));

const unbefangen = ({ rechte }: Akteur, p: PunktGegenstand): boolean =>
  rechte.freigaben.befangeneLesen || rechte.personId === null || !p.befangene.includes(rechte.personId);

/** Agenda and dispatch of a Sitzung. `sitzung.lesen` is the non-public part too; the public part everybody reads. */
export const sitzungRegeln = [
  regel({
    aktion: 'sitzung.lesen',
    wer: ['RATSBUERO', 'system'],
    satz: 'Das Ratsbüro liest jede Tagesordnung ganz, auch im Entwurf.',
  }),
  regel({
    aktion: 'sitzung.lesen',
    wer: ['SCHRIFTFUEHRUNG'],
    nurEigene: true,
    satz: 'Die Schriftführung liest die ganze Tagesordnung ihrer Gremien, auch im Entwurf.',
    wenn: meinesGremiums,
  }),
  regel({
    aktion: 'sitzung.lesen',
    wer: ['MITGLIED'],
    nurEigene: true,
    satz: 'Ein Mitglied liest die ganze Tagesordnung seines Gremiums, sobald sie versandt ist; wer ausgeschieden ist, nur wenn die Kommune es zulässt, die der eigenen Zeit (A4, A7).',
    wenn: (akteur, s) => vorgelegt(akteur, s) || inMeinerZeit(akteur, s),
  }),
  regel({
    aktion: 'sitzung.lesen',
    wer: ['MITGLIED'],
    nurEigene: true,
    satz: 'Ein Ratsmitglied liest versandte Tagesordnungen aller Ausschüsse (A5, § 58 Abs. 1 GO NRW).',
    wenn: desAusschusses,
  }),
  regel({
    aktion: 'tagesordnungspunkt.lesen',
    wer: ['alle'],
    satz: 'Punkte des öffentlichen Teils liest jede und jeder, sobald die Tagesordnung versandt ist; statt eines nichtöffentlichen Punkts stehen Nummer und neutraler Text (A2, A11).',
    wenn: (_, p) => p.oeffentlich,
  }),
  regel({
    aktion: 'tagesordnungspunkt.lesen',
    wer: ['RATSBUERO', 'system'],
    satz: 'Das Ratsbüro liest jeden Punkt.',
  }),
  regel({
    aktion: 'tagesordnungspunkt.lesen',
    wer: ['SCHRIFTFUEHRUNG'],
    nurEigene: true,
    satz: 'Die Schriftführung liest jeden Punkt der Tagesordnungen ihrer Gremien.',
    wenn: (akteur, p) => meinesGremiums(akteur, p.sitzung),
  }),
  regel({
    aktion: 'tagesordnungspunkt.lesen',
    wer: ['MITGLIED'],
    nurEigene: true,
    satz: 'Ein Mitglied liest jeden Punkt der Tagesordnungen seines Gremiums; wer dazu als befangen vermerkt ist, nur wenn die Kommune es zulässt (A4, A7, A8).',
    wenn: (akteur, p) =>
      unbefangen(akteur, p) && (vorgelegt(akteur, p.sitzung) || inMeinerZeit(akteur, p.sitzung)),
  }),
  regel({
    aktion: 'tagesordnungspunkt.lesen',
    wer: ['MITGLIED'],
    nurEigene: true,
    satz: 'Ein Ratsmitglied liest Punkte der Ausschüsse, deren Vorlagen alle einer freigegebenen Schutzklasse angehören (A5).',
    wenn: (akteur, p) => unbefangen(akteur, p) && desAusschusses(akteur, p.sitzung) && freigegeben(akteur, p),
  }),
  regel({
    aktion: 'sitzung.planen',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro plant Sitzungen, verlegt sie und sagt sie ab.',
  }),
  regel({
    aktion: 'sitzung.planen',
    wer: ['SCHRIFTFUEHRUNG'],
    nurEigene: true,
    satz: 'Die Schriftführung plant Sitzungen ihrer Gremien, verlegt sie und sagt sie ab.',
    wenn: meinesGremiums,
  }),
  regel({
    aktion: 'sitzung.einladen',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro stellt Tagesordnungen auf und versendet Einladungen.',
  }),
  regel({
    aktion: 'sitzung.einladen',
    wer: ['SCHRIFTFUEHRUNG'],
    nurEigene: true,
    satz: 'Die Schriftführung stellt die Tagesordnung ihrer Gremien auf und versendet deren Einladungen.',
    wenn: meinesGremiums,
  }),
  regel({
    aktion: 'befangenheit.vermerken',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro vermerkt, wer zu einem Punkt befangen ist (§ 31 GO NRW, A8).',
  }),
  regel({
    aktion: 'befangenheit.vermerken',
    wer: ['SCHRIFTFUEHRUNG'],
    nurEigene: true,
    satz: 'Die Schriftführung vermerkt zu Punkten ihrer Gremien, wer befangen ist (§ 31 GO NRW, A8).',
    wenn: meinesGremiums,
  }),
];
