import type { ErgebnisformularDaten } from '@/components/protokoll/Ergebnisformular';
import type { Mitziehendes, Terminwahl } from '@/components/protokoll/Nachfolge';
import { entscheidet, istOffen } from '@/domain/beratungsfolge/position/phase';
import { ZUSTAENDIGKEITEN, type Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import type { Terminvorschlag } from '@/domain/beratungsfolge/verschiebung/ersatztermin';
import type { LocalDate } from '@/domain/kern/localDate';
import { alsVerschiebung } from '@/domain/protokoll/eingabe';
import { erfassbar } from '@/domain/protokoll/erfassbar';
import { BLEIBT, KEINE_NACHFOLGE, OHNE_TERMIN } from '@/domain/protokoll/nachfolgewahl';
import { uebliche } from '@/domain/protokoll/verweisung';
import { deutschesDatum, uhrzeit, wochentagKurz } from '@/domain/texte/datum';
import { ZUSTAENDIGKEIT_TEXT } from '@/domain/texte/zustaendigkeit';
import type { PunktAnsicht } from '@/server/ergebnisse/queries';
import { name, type Stelle } from '../ansicht';
import { fassungen } from './fassungen';

const KENNTNIS_STATT_VOTUM: Partial<Record<Zustaendigkeit, string>> = {
  EMPFEHLUNG: 'Damit gibt das Gremium keine Empfehlung ab.',
  BESCHLUSS: 'Das ist keine Entscheidung: Die Vorlage bleibt ohne Beschluss.',
};
const NOCH_OFFEN = 'nächste Sitzung (noch nicht terminiert)';

const termintext = (datum: LocalDate, beginn: string | null): string =>
  `${wochentagKurz(datum)} ${deutschesDatum(datum)}${beginn ? `, ${uhrzeit(beginn)}` : ''}`;

const zielwert = (t: Terminvorschlag): string => t.sitzungId ?? OHNE_TERMIN;

/** Everything the form of one item shows and sends. */
export function formulardaten(
  punkt: PunktAnsicht,
  sitzungId: string,
  weiter: Stelle | null,
  jetzt: Date,
): ErgebnisformularDaten {
  const schritt = punkt.folge.schritte.find((s) => s.id === punkt.beratungId);
  if (!schritt) throw new Error(`Beratung ${punkt.beratungId} fehlt in ihrer Folge`);
  const geltend = punkt.ergebnisse.find((e) => e.berichtigtAm === null);
  const text = (wert: string | number | null | undefined) => (wert == null ? '' : String(wert));
  return {
    ...erfassbar(schritt, jetzt),
    fest: { beratungId: punkt.beratungId, sitzungId, version: punkt.version },
    werte: {
      ergebnis: text(geltend?.code),
      wortlaut: text(geltend?.wortlaut),
      beschlusstext: text(geltend?.beschlusstext),
      ja: text(geltend?.ja),
      nein: text(geltend?.nein),
      enthaltung: text(geltend?.enthaltung),
      befangen: text(geltend?.befangen),
      mehrheit: text(geltend?.mehrheit),
      zielZustaendigkeit: uebliche(schritt.zustaendigkeit),
      ruecklauf: entscheidet(schritt) ? 'ja' : '',
    },
    erfasst: geltend ? (fassungen(punkt).find((f) => f.gilt)?.satz ?? null) : null,
    kenntnis: KENNTNIS_STATT_VOTUM[schritt.zustaendigkeit] ?? null,
    mitAbstimmung: schritt.zustaendigkeit !== 'KENNTNISNAHME',
    entscheidet: entscheidet(schritt),
    stimmberechtigt: punkt.stimmberechtigt,
    termine: terminwahlen(punkt),
    ziele: punkt.ziele.map((z) => ({
      wert: z.gremiumId,
      text: z.datum ? `${z.name} (nächste Sitzung ${deutschesDatum(z.datum)})` : `${z.name} (ohne Termin)`,
    })),
    zustaendigkeiten: ZUSTAENDIGKEITEN.map((z) => ({ wert: z, text: ZUSTAENDIGKEIT_TEXT[z] })),
    offene: punkt.folge.schritte.filter((s) => s.id !== schritt.id && istOffen(s)).length,
    weiter: weiter && {
      beratungId: weiter.schritt.beratungId,
      wort: `zu ${name(weiter).replace('TOP ', '')}`,
    },
  };
}

function terminwahlen(punkt: PunktAnsicht): Terminwahl[] {
  const wahlen = punkt.termine.map(({ nachfolger, kaskade }): Terminwahl => {
    const wert = zielwert(nachfolger);
    return {
      wert,
      text: nachfolger.datum ? termintext(nachfolger.datum, nachfolger.beginn) : NOCH_OFFEN,
      hinweis: nachfolger.hinweise.join(', ') || null,
      kaskade: kaskade.flatMap((k) => mitziehendes(punkt, wert, k) ?? []),
    };
  });
  const keine = { wert: KEINE_NACHFOLGE, hinweis: null, kaskade: [] };
  return [...wahlen, { ...keine, text: 'kein neuer Termin: darüber entscheidet das Ratsbüro' }];
}

function mitziehendes(punkt: PunktAnsicht, termin: string, vorschlag: Terminvorschlag): Mitziehendes | null {
  const schritt = punkt.folge.schritte.find((s) => s.id === vorschlag.schrittId);
  if (!schritt?.datum) return null;
  const versandt = schritt.eingeladen === true && schritt.topNummer !== null;
  const wahl = (ziel: string, text: string) => ({
    wert: alsVerschiebung({ termin, schrittId: schritt.id, ziel }),
    text,
  });
  const andere = punkt.sitzungen
    .filter((s) => s.gremiumId === schritt.gremiumId && s.datum > (schritt.datum ?? ''))
    .sort((a, b) => a.datum.localeCompare(b.datum))
    .slice(0, 5);
  return {
    gremium: schritt.gremium,
    bisher: `Bisher ${termintext(schritt.datum, schritt.beginn)}, ${ZUSTAENDIGKEIT_TEXT[schritt.zustaendigkeit]}`,
    versandt,
    moeglich: [
      ...andere.map((s) => wahl(s.id, `verschieben auf ${termintext(s.datum, s.beginn)}`)),
      wahl(OHNE_TERMIN, `verschieben: ${NOCH_OFFEN}`),
      wahl(BLEIBT, `bleibt am ${deutschesDatum(schritt.datum)}`),
    ],
    vorschlag: wahl(versandt ? BLEIBT : zielwert(vorschlag), '').wert,
  };
}
