import { ERGEBNISSE, type Ergebnis } from '../../beratungsfolge/ergebnis';
import { ERGEBNIS_TEXT } from '../../texte/ergebnis';
import { menge, type Statistikgremium, type Statistikzahlen, type Zahlentafel, zahlText } from '../zahlen';
import { bildname, gremienwahl, jeGremium } from './gremien';

/** What the picture tells apart. Approved and rejected are one: the city does not judge results. */
export const AUSGANGSGRUPPEN = [
  'KENNTNIS',
  'EMPFEHLUNG',
  'ENTSCHEIDUNG',
  'VERSCHOBEN',
  'ANDERES',
  'OHNE',
] as const;
export type Ausgangsgruppe = (typeof AUSGANGSGRUPPEN)[number];

export const AUSGANGSGRUPPE_TEXT: Record<Ausgangsgruppe, string> = {
  KENNTNIS: 'Kenntnis',
  EMPFEHLUNG: 'Empfehlung',
  ENTSCHEIDUNG: 'entschieden',
  VERSCHOBEN: 'verschoben',
  ANDERES: 'anderes',
  OHNE: 'ohne Ergebnis',
};

const GRUPPE: Record<Ergebnis, Ausgangsgruppe> = {
  ZUR_KENNTNIS_GENOMMEN: 'KENNTNIS',
  ANGEHOERT: 'KENNTNIS',
  EMPFOHLEN: 'EMPFEHLUNG',
  MIT_AENDERUNGEN_EMPFOHLEN: 'EMPFEHLUNG',
  NICHT_EMPFOHLEN: 'EMPFEHLUNG',
  BESCHLOSSEN: 'ENTSCHEIDUNG',
  GEAENDERT_BESCHLOSSEN: 'ENTSCHEIDUNG',
  ABGELEHNT: 'ENTSCHEIDUNG',
  GENEHMIGT: 'ENTSCHEIDUNG',
  NICHT_GENEHMIGT: 'ENTSCHEIDUNG',
  ERLEDIGT: 'ENTSCHEIDUNG',
  VERTAGT: 'VERSCHOBEN',
  VERTAGT_INS_FOLGEGREMIUM: 'VERSCHOBEN',
  ABGESETZT: 'VERSCHOBEN',
  NICHT_BEHANDELT: 'VERSCHOBEN',
  OHNE_VOTUM: 'ANDERES',
  VERWIESEN: 'ANDERES',
  EINGEBRACHT: 'ANDERES',
  ZURUECKGEZOGEN: 'ANDERES',
};

export const ausgangsgruppe = (ergebnis: Ergebnis | null): Ausgangsgruppe =>
  ergebnis === null ? 'OHNE' : GRUPPE[ergebnis];

export type Ergebnisbalken = { id: string; name: string; gruppe: Ausgangsgruppe; anzahl: number };
export type Ergebnisbild = {
  titel: string;
  balken: Ergebnisbalken[];
  weitere: number;
  fehlt: string[];
  tafel: Zahlentafel;
};

/** Results by body, the busiest bodies first. */
export function ergebnisbild(
  { ausgaenge }: Statistikzahlen,
  gremien: readonly Statistikgremium[],
  alle: boolean,
): Ergebnisbild {
  const { gezeigt, weitere, weitereAnzahl } = gremienwahl(gremien, jeGremium(ausgaenge), alle);
  const jeGruppe = new Map<string, number>();
  for (const a of ausgaenge) {
    const stelle = `${a.gremium} ${ausgangsgruppe(a.ergebnis)}`;
    jeGruppe.set(stelle, (jeGruppe.get(stelle) ?? 0) + a.anzahl);
  }
  const einzeln = new Map(ausgaenge.map((a) => [`${a.gremium} ${a.ergebnis}`, a.anzahl]));
  return {
    titel: titel(ausgaenge),
    balken: gezeigt.flatMap((g) =>
      AUSGANGSGRUPPEN.map((gruppe) => ({
        id: g.id,
        name: bildname(g),
        gruppe,
        anzahl: jeGruppe.get(`${g.id} ${gruppe}`) ?? 0,
      })),
    ),
    weitere,
    fehlt:
      weitere > 0
        ? [
            `Gezeigt sind die ${gezeigt.length} Gremien mit den meisten Beratungen. ${menge(weitere, 'Ein weiteres Gremium steht', 'weitere Gremien stehen')} nicht im Bild, mit ${menge(weitereAnzahl, 'einer Beratung', 'Beratungen')}.`,
          ]
        : [],
    tafel: {
      spalten: [
        { titel: 'Gremium', zahl: false },
        { titel: 'Ergebnis', zahl: false },
        { titel: 'Beratungen', zahl: true },
      ],
      zeilen: gezeigt.flatMap((g) =>
        [...ERGEBNISSE, null].flatMap((ergebnis) => {
          const anzahl = einzeln.get(`${g.id} ${ergebnis}`);
          const text = ergebnis === null ? 'ohne Ergebnis' : ERGEBNIS_TEXT[ergebnis];
          return anzahl ? [[g.name, text, anzahl]] : [];
        }),
      ),
    },
  };
}

function titel(ausgaenge: Statistikzahlen['ausgaenge']): string {
  const summe = (...gruppen: Ausgangsgruppe[]): number =>
    ausgaenge
      .filter((a) => gruppen.length === 0 || gruppen.includes(ausgangsgruppe(a.ergebnis)))
      .reduce((n, a) => n + a.anzahl, 0);
  if (summe() === 0) return 'Im gewählten Zeitraum gab es keine Beratung';
  // What did not happen is left out.
  const arten = (
    [
      ['KENNTNIS', 'Kenntnisnahme oder Anhörung'],
      ['EMPFEHLUNG', 'eine Empfehlung'],
      ['ENTSCHEIDUNG', 'entschieden'],
      ['VERSCHOBEN', 'verschoben'],
      ['ANDERES', 'mit anderem Ergebnis'],
    ] as const
  ).flatMap(([gruppe, text]) => (summe(gruppe) > 0 ? `${zahlText(summe(gruppe))}-mal ${text}` : []));
  const ohne = summe('OHNE');
  const fehlend =
    ohne === 0
      ? 'keine ist ohne Ergebnis'
      : ohne === 1
        ? 'eine ist ohne Ergebnis'
        : `${zahlText(ohne)} sind ohne Ergebnis`;
  const teile = [...(arten.length > 0 ? [arten.join(', ')] : []), fehlend];
  return `${menge(summe(), 'Eine Beratung', 'Beratungen')}: ${teile.join('; ')}`;
}
