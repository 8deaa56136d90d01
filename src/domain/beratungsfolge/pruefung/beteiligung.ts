import type { Pruefgegenstand, PruefSchritt, Pruefumfeld, Regelbefund } from './gegenstand';
import { befund, beschluesse, letzter, mit, nenne, nichtVor, von, zaehlende } from './kette';

const EURO = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });

/** A body is heard by Anhörung, by recommending, or by deciding itself. */
const gehoert = mit('ANHOERUNG', 'EMPFEHLUNG', 'BESCHLUSS');

/** O4: the Bezirksvertretung of every district concerned is heard before the decision (§ 37 (5) GO NRW). */
export function pruefeO4(vorlage: Pruefgegenstand): Regelbefund[] {
  const beschluss = letzter(beschluesse(vorlage));
  const wirdEntschieden = beschluesse(vorlage).length > 0;
  return vorlage.stadtbezirke.flatMap((bezirk) => {
    const schritte = zaehlende(vorlage)
      .filter(von('BEZIRKSVERTRETUNG'))
      .filter((s) => s.gremium.stadtbezirk === bezirk);
    const [erster] = schritte;
    if (!erster) {
      const satz = `Die Vorlage betrifft den Stadtbezirk ${bezirk}, seine Bezirksvertretung ist aber nicht beteiligt.`;
      return [befund('O4', 'FEHLER', null, satz)];
    }
    const [anhoerung, ...weitere] = schritte.filter(gehoert);
    if (!anhoerung) {
      const satz = `${nenne(erster)} nimmt nur zur Kenntnis, ist vor dem Beschluss aber anzuhören.`;
      return wirdEntschieden ? [befund('O4', 'WARNUNG', erster, satz)] : [];
    }
    const zuSpaet = (s: PruefSchritt) => s !== beschluss && beschluss !== null && nichtVor(s, beschluss);
    if (!beschluss || ![anhoerung, ...weitere].every(zuSpaet)) return [];
    const satz = `${nenne(anhoerung)} wird nicht vor dem Beschluss gehört: ${nenne(beschluss)}.`;
    return [befund('O4', 'FEHLER', anhoerung, satz)];
  });
}

/** O8: money above the city's threshold needs the Finanzausschuss in the chain. */
export function pruefeO8(vorlage: Pruefgegenstand, { finanzschwelle }: Pruefumfeld): Regelbefund[] {
  const betrag = vorlage.finanzielleAuswirkungen ?? 0;
  if (betrag <= finanzschwelle) return [];
  if (zaehlende(vorlage).some((s) => s.gremium.aufgabe === 'FINANZEN')) return [];
  const satz = `Die finanziellen Auswirkungen betragen ${EURO.format(betrag)}, der Finanzausschuss ist aber nicht beteiligt.`;
  return [befund('O8', 'WARNUNG', null, satz)];
}

/** Finding if no step of these bodies is heard before the Rat decides. */
function vorDemRat(
  vorlage: Pruefgegenstand,
  regel: 'O9' | 'O10',
  schwere: Regelbefund['schwere'],
  ausschuss: string,
  zustaendig: (schritt: PruefSchritt) => boolean,
): Regelbefund[] {
  const beschluesseDesRats = beschluesse(vorlage).filter(von('RAT'));
  if (beschluesseDesRats.length === 0) return [];
  const [erster, ...weitere] = zaehlende(vorlage).filter(zustaendig).filter(gehoert);
  if (!erster) {
    return [
      befund(regel, schwere, null, `Vor dem Beschluss des Rates ist der ${ausschuss} zu hören; er fehlt.`),
    ];
  }
  const rat = letzter(beschluesseDesRats);
  if (!rat || ![erster, ...weitere].every((s) => nichtVor(s, rat))) return [];
  return [befund(regel, schwere, erster, `${nenne(erster)} wird nicht vor dem Rat gehört: ${nenne(rat)}.`)];
}

/** O9: the Jugendhilfeausschuss is heard before the Rat decides on youth welfare (§ 71 (3) SGB VIII). */
export function pruefeO9(vorlage: Pruefgegenstand): Regelbefund[] {
  if (!vorlage.themen.includes('JUGENDHILFE')) return [];
  return vorDemRat(
    vorlage,
    'O9',
    'FEHLER',
    'Jugendhilfeausschuss',
    (s) => s.gremium.aufgabe === 'JUGENDHILFE',
  );
}

/** O10: the Betriebsausschuss before the Rat in matters of a municipal enterprise. */
export function pruefeO10(vorlage: Pruefgegenstand): Regelbefund[] {
  if (!vorlage.themen.includes('EIGENBETRIEB')) return [];
  return vorDemRat(
    vorlage,
    'O10',
    'WARNUNG',
    'Betriebsausschuss',
    ({ gremium }) => gremium.aufgabe === 'BETRIEB' || gremium.art === 'BETRIEBSAUSSCHUSS',
  );
}
