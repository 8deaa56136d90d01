import type { Pruefgegenstand, PruefSchritt, Regelbefund } from './gegenstand';
import {
  befund,
  beschluesse,
  istOffenerSchritt,
  letzter,
  mit,
  nenne,
  nichtVor,
  von,
  zaehlende,
} from './kette';

const offene = (vorlage: Pruefgegenstand) => zaehlende(vorlage).filter(istOffenerSchritt);

/** O3: no Anhörung or Empfehlung after the decision. With several decisions the last one counts. */
export function pruefeO3(vorlage: Pruefgegenstand): Regelbefund[] {
  const beschluss = letzter(beschluesse(vorlage));
  if (!beschluss) return [];
  return offene(vorlage)
    .filter(mit('ANHOERUNG', 'EMPFEHLUNG'))
    .filter((s) => nichtVor(s, beschluss))
    .map((s) => befund('O3', 'FEHLER', s, `${nenne(s)} liegt nicht vor dem Beschluss: ${nenne(beschluss)}.`));
}

/** O5: where the Hauptausschuss recommends and the Rat decides, the Hauptausschuss sits first. */
export function pruefeO5(vorlage: Pruefgegenstand): Regelbefund[] {
  const rat = letzter(beschluesse(vorlage).filter(von('RAT')));
  if (!rat) return [];
  return offene(vorlage)
    .filter(von('HAUPTAUSSCHUSS'))
    .filter(mit('EMPFEHLUNG'))
    .filter((s) => nichtVor(s, rat))
    .map((s) =>
      befund('O5', 'WARNUNG', s, `${nenne(s)} soll vorberaten, tagt aber nicht vor dem Rat: ${nenne(rat)}.`),
    );
}

/** O6: the Rat comes last; only a Kenntnisnahme may follow. */
export function pruefeO6(vorlage: Pruefgegenstand): Regelbefund[] {
  const rat = letzter(
    zaehlende(vorlage)
      .filter(von('RAT'))
      .filter((s) => s.zustaendigkeit !== 'KENNTNISNAHME'),
  );
  if (!rat) return [];
  return offene(vorlage)
    .filter((s) => s.gremium.art !== 'RAT' && s.zustaendigkeit !== 'KENNTNISNAHME')
    .filter((s) => nichtVor(s, rat))
    .map((s) =>
      befund(
        'O6',
        'WARNUNG',
        s,
        `${nenne(s)} berät nach dem Rat: ${nenne(rat)}. Danach ist nur Kenntnisnahme üblich.`,
      ),
    );
}

const istFachausschuss = (s: PruefSchritt) =>
  von('AUSSCHUSS', 'BETRIEBSAUSSCHUSS')(s) && s.gremium.aufgabe !== 'FINANZEN';

/** O7, W3: exactly one lead among several recommendations; it sits after the others, before Finanzen and Hauptausschuss. */
export function pruefeO7(vorlage: Pruefgegenstand): Regelbefund[] {
  const empfehlungen = zaehlende(vorlage).filter(mit('EMPFEHLUNG'));
  const leitende = empfehlungen.filter((s) => s.federfuehrend);
  if (leitende.length > 1) {
    const satz = `Mehrere Gremien sind federführend: ${leitende.map(nenne).join(', ')}.`;
    return [befund('O7', 'WARNUNG', null, satz)];
  }
  const [federfuehrend] = leitende;
  if (!federfuehrend) {
    const satz = 'Mehrere Gremien beraten vor, aber keines ist als federführend gekennzeichnet.';
    return empfehlungen.length > 1 ? [befund('O7', 'WARNUNG', null, satz)] : [];
  }
  const uebrige = empfehlungen.filter((s) => s !== federfuehrend);
  const spaetere = uebrige
    .filter(istFachausschuss)
    .filter((s) => nichtVor(s, federfuehrend) && s.datum !== federfuehrend.datum)
    .map((s) => `${nenne(s)} berät erst nach dem federführenden Gremium: ${nenne(federfuehrend)}.`);
  const fruehere = uebrige
    .filter((s) => s.gremium.aufgabe === 'FINANZEN' || s.gremium.art === 'HAUPTAUSSCHUSS')
    .filter((s) => nichtVor(federfuehrend, s))
    .map((s) => `${nenne(s)} berät, bevor das federführende Gremium beraten hat: ${nenne(federfuehrend)}.`);
  return [...spaetere, ...fruehere].map((satz) => befund('O7', 'WARNUNG', federfuehrend, satz));
}
