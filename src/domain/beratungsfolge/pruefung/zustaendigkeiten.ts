import { ZUSTAENDIGKEIT_TEXT } from '../../texte/zustaendigkeit';
import type { Pruefgegenstand, Regelbefund } from './gegenstand';
import { befund, beschluesse, istOffenerSchritt, mit, nenne, zaehlende } from './kette';

/** O1: a Beschlussvorlage needs a decision, normally one; a matter of § 41 (1) GO NRW only by the Rat. */
export function pruefeO1(vorlage: Pruefgegenstand): Regelbefund[] {
  const entscheidende = beschluesse(vorlage);
  const [erster] = entscheidende;
  if (!erster) {
    const satz = 'Die Beschlussvorlage hat keine Beratung mit der Zuständigkeit „Beschluss“.';
    return vorlage.art === 'BESCHLUSSVORLAGE' ? [befund('O1', 'FEHLER', null, satz)] : [];
  }
  const befunde: Regelbefund[] = [];
  if (entscheidende.length > 1) {
    const satz = `Mehrere Gremien sollen beschließen: ${entscheidende.map(nenne).join(', ')}. Das ist nur bei getrennten Gegenständen richtig.`;
    befunde.push(befund('O1', 'WARNUNG', null, satz));
  }
  if (vorlage.themen.includes('RATSVORBEHALT') && !entscheidende.some((s) => s.gremium.art === 'RAT')) {
    const satz = `Über die Sache darf nur der Rat entscheiden (§ 41 Abs. 1 GO NRW), vorgesehen ist: ${nenne(erster)}.`;
    befunde.push(befund('O1', 'FEHLER', erster, satz));
  }
  return befunde;
}

/** O2: a Mitteilung or Kenntnisnahmevorlage is only taken note of. */
export function pruefeO2(vorlage: Pruefgegenstand): Regelbefund[] {
  if (vorlage.art !== 'MITTEILUNG' && vorlage.art !== 'KENNTNISNAHMEVORLAGE') return [];
  return zaehlende(vorlage)
    .filter(mit('BESCHLUSS', 'ANHOERUNG', 'EMPFEHLUNG'))
    .map((s) => {
      const rolle = ZUSTAENDIGKEIT_TEXT[s.zustaendigkeit];
      const satz = `${nenne(s)}: Bei dieser Vorlagenart ist „Kenntnisnahme“ vorgesehen, eingetragen ist „${rolle}“.`;
      return befund('O2', 'WARNUNG', s, satz);
    });
}

/** O13: advisory bodies cannot decide. */
export function pruefeO13(vorlage: Pruefgegenstand): Regelbefund[] {
  return zaehlende(vorlage)
    .filter(istOffenerSchritt)
    .filter(mit('BESCHLUSS'))
    .filter(({ gremium }) => gremium.art === 'BEIRAT' || !gremium.entscheidungsbefugt)
    .map((s) =>
      befund(
        'O13',
        'FEHLER',
        s,
        `${nenne(s)}: Das Gremium ist nicht entscheidungsbefugt und kann nicht beschließen.`,
      ),
    );
}
