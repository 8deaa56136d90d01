import { imNichtoeffentlichenTeil, type Weg } from '../schritt';
import { alleinEntschieden, beschlossen } from '../wege/erledigt';
import { ergebnisFehlt, vertagtOhneTermin } from '../wege/haengend';
import { teilsGenommen } from '../wege/kenntnis';
import { empfohlenVorDemRat, zweiteBehandlung } from '../wege/laufend';
import type { Vorlagenentwurf } from './entwurf';

/** All steps in the non-public part; a link to a successor follows its step there. */
const verschlossen =
  (weg: Weg): Weg =>
  (k) => {
    const offen = weg(k);
    const ersatz = offen.map(imNichtoeffentlichenTeil);
    return ersatz.map((plan) => {
      const stelle = plan.nachfolger ? offen.indexOf(plan.nachfolger) : -1;
      return stelle < 0 ? plan : { ...plan, nachfolger: ersatz[stelle] };
    });
  };

/** Property, contracts, personnel, law suits: § 48 Abs. 2 GO NRW. */
export const NICHTOEFFENTLICH: Vorlagenentwurf[] = (
  [
    {
      schluessel: 'noe-grundstueck',
      schutzklasse: 'VERTRAG' as const,
      betreff: 'Ankauf eines Grundstücks für den Schulbau',
      fb: '23',
      oeffentlicherTitel: 'Grundstücksangelegenheit',
      weg: empfohlenVorDemRat('FIN'),
      beschluss: 'Der Rat der Stadt stimmt dem Ankauf zu den genannten Bedingungen zu.',
      finanzen: 'Kaufpreis von 2,6 Mio. € zuzüglich Nebenkosten.',
      begruendung:
        'Das Grundstück grenzt an den vorhandenen Standort. Der Wert wurde durch den Gutachterausschuss bestätigt.',
    },
    {
      schluessel: 'noe-erbbaurecht',
      betreff: 'Verlängerung eines Erbbaurechts',
      fb: '23',
      weg: zweiteBehandlung('FIN'),
      beschluss: 'Der Rat der Stadt stimmt der Verlängerung um 30 Jahre zu.',
      finanzen: 'Erbbauzins von 48.000 € im Jahr.',
      begruendung:
        'Der Ausschuss bat um einen Vergleich mit dem Verkauf. Die Gegenüberstellung ist beigefügt.',
    },
    {
      schluessel: 'noe-amtsleitung',
      schutzklasse: 'PERSONAL' as const,
      betreff: 'Besetzung einer Amtsleitung',
      fb: '11',
      oeffentlicherTitel: 'Personalangelegenheit',
      weg: alleinEntschieden('HA'),
      beschluss: 'Der Hauptausschuss stimmt der Besetzung zu.',
      finanzen: 'Die Stelle ist im Stellenplan enthalten.',
      begruendung:
        'Nach Abschluss des Auswahlverfahrens wird eine Person vorgeschlagen. Die Unterlagen liegen in der Sitzung aus.',
    },
    {
      schluessel: 'noe-vergabe',
      schutzklasse: 'VERTRAG' as const,
      betreff: 'Vergabe von Bauleistungen für ein Schulgebäude',
      fb: '65',
      oeffentlicherTitel: 'Vergabeangelegenheit',
      weg: alleinEntschieden('FIN'),
      beschluss: 'Der Ausschuss beschließt die Vergabe an das wirtschaftlichste Angebot.',
      finanzen: 'Auftragssumme von 3,4 Mio. €.',
      begruendung: 'Es wurden fünf Angebote abgegeben und geprüft. Zwei waren auszuschließen.',
    },
    {
      schluessel: 'noe-beteiligung',
      betreff: 'Beteiligung an einer Projektgesellschaft',
      fb: '20',
      weg: ergebnisFehlt('FIN'),
      beschluss: 'Der Rat der Stadt stimmt der Beteiligung zu.',
      finanzen: 'Einlage von 500.000 €.',
      begruendung:
        'Die Gesellschaft soll ein gemeinsames Rechenzentrum mehrerer Städte errichten. Der Entwurf des Vertrags ist beigefügt.',
    },
    {
      schluessel: 'noe-rechtsstreit',
      betreff: 'Vergleich in einem Rechtsstreit über Baumängel',
      fb: '65',
      oeffentlicherTitel: 'Rechtsangelegenheit',
      weg: beschlossen('FIN', 2),
      beschluss: 'Der Rat der Stadt stimmt dem Vergleich zu.',
      finanzen: 'Die Stadt erhält 1,1 Mio. €.',
      begruendung: 'Der Vergleich beendet ein Verfahren, das seit sechs Jahren anhängig ist.',
    },
    {
      schluessel: 'noe-konzession',
      schutzklasse: 'VERTRAG' as const,
      betreff: 'Konzessionsvertrag für Werbeanlagen',
      fb: '23',
      weg: vertagtOhneTermin('WIR'),
      beschluss: 'Der Rat der Stadt stimmt dem Abschluss zu.',
      finanzen: 'Mindestentgelt von 1,9 Mio. € im Jahr.',
      begruendung:
        'Zur Zahl der digitalen Anlagen besteht Klärungsbedarf. Der Ausschuss hat die Vorlage vertagt.',
    },
    {
      schluessel: 'noe-buergschaft',
      betreff: 'Bericht über übernommene Bürgschaften',
      fb: '20',
      weg: teilsGenommen(['FIN'], ['HA']),
      finanzen: 'Der Bestand beträgt 212 Mio. €.',
      begruendung: 'Der Bericht nennt Laufzeiten, Sicherheiten und Risiken der einzelnen Bürgschaften.',
    },
  ] satisfies Vorlagenentwurf[]
).map((entwurf) => ({ ...entwurf, nichtoeffentlich: true as const, weg: verschlossen(entwurf.weg) }));
