import type { AbschnittDaten } from '@/components/vorlage/Abschnitt';
import type { Beratungszeile } from '@/components/vorlage/Beratungstabelle';
import type { Verweisziele } from '@/components/vorlage/Fliesstext';
import type { FormularkopfDaten } from '@/components/vorlage/Formularkopf';
import type { Stand } from '@/components/vorlage/StandKopf';
import type { Verlaufseintrag } from '@/components/vorlage/Verlauf';
import type { VerweisDaten } from '@/components/vorlage/Verweise';
import type { Zeitleisteneintrag } from '@/components/vorlage/Zeitleiste';
import { weg } from '@/domain/beratungsfolge/weg/weg';
import { berlinTag, berlinUhrzeit } from '@/domain/kern/localDate';
import { istSachstandsbericht } from '@/domain/sachstand/sachstandsbericht';
import { wieGehtEsWeiter } from '@/domain/texte/ausblick';
import { deutschesDatum } from '@/domain/texte/datum';
import { warumHier } from '@/domain/texte/gruende';
import { OEFFENTLICHKEIT_TEXT } from '@/domain/texte/oeffentlichkeit';
import { VERWEISART_GEGENRICHTUNG, VERWEISART_TEXT } from '@/domain/texte/verweisart';
import { VORLAGENART_TEXT } from '@/domain/texte/vorlagenart';
import type { Bezug } from '@/server/bezuege/queries';
import type { VorlageAnsicht } from '@/server/vorlagen/queries';
import type { Inhalt, Vorlagenbild } from './modell';

/** The paper as its page draws it. */
export const vorlagenbild = (v: VorlageAnsicht): Vorlagenbild => ({
  titel: v.betreff,
  untertitel: v.untertitel,
  vorzeile: vorzeile(v),
  stand: stand(v),
  rueckblick: v.istStichtag,
  inhalt: {
    zeilen: beratungszeilen(v),
    weg: weg(v.folge, v.position, v.tag),
    aktuell: v.position.aktuell,
    kopfdaten: formularkopf(v),
    teile: inhalt(v),
    ziele: verweisziele(v),
    anlagen: v.anlagen,
    verweise: verweisDaten(v),
    weitereVerweise: weitereVerweise(v),
    verlauf: verlaufszeilen(v),
  },
});

/** The sentence, how far, why, and what comes. */
function stand({ position, folge, satz }: VorlageAnsicht): Stand {
  return {
    code: position.code,
    satz,
    erledigt: position.erledigt,
    gesamt: position.gesamt,
    warum: warumHier(position, folge, 'oeffentlich'),
    weiter: wieGehtEsWeiter(position, folge, 'oeffentlich'),
  };
}

/** The rows of the table, in the order of the form. */
function beratungszeilen({ folge }: VorlageAnsicht): Beratungszeile[] {
  return folge.schritte.map((s) => ({
    id: s.id,
    gremium: s.gremium,
    gremiumHref: `/gremien/${s.gremiumId}`,
    datum: s.datum,
    beginn: s.beginn,
    sitzungHref: s.sitzungId && `/sitzungen/${s.sitzungId}`,
    zustaendigkeit: s.zustaendigkeit,
    federfuehrend: s.federfuehrend,
    hierzu:
      s.wortlaut || s.nichtoeffentlich
        ? [{ quelle: null, text: s.wortlaut ?? '', nichtoeffentlich: s.nichtoeffentlich }]
        : [],
  }));
}

function formularkopf(v: VorlageAnsicht): FormularkopfDaten {
  return {
    fachbereich: [v.fachbereich, v.fachbereichName].filter(Boolean).join(' – ') || null,
    dezernat: v.dezernent,
    datum: v.datum,
    verantwortlich: v.verantwortlich,
    telefon: v.telefon,
    dringlichkeit: v.dringlichkeit,
    verborgen: v.namenVerborgen ? ['verantwortlich', 'telefon'] : [],
  };
}

/** Where the numbers in the text lead. */
const verweisziele = (v: VorlageAnsicht): Verweisziele =>
  Object.fromEntries(
    v.verweise.flatMap(({ nummer, ziel }) => (nummer && ziel ? [[nummer, `/vorlagen/${ziel.id}`]] : [])),
  );

/** Both directions: what this paper speaks of, and what speaks of it. */
const verweisDaten = (v: VorlageAnsicht): VerweisDaten[] => [
  ...v.verweise.flatMap(({ art, ziel }) => (ziel ? [nennung(v, VERWEISART_TEXT[art], ziel)] : [])),
  ...v.verwiesenVon.map(({ art, von }) => nennung(v, VERWEISART_GEGENRICHTUNG[art], von)),
];

/** Papers of the same subject, one reference further. */
const weitereVerweise = (v: VorlageAnsicht): VerweisDaten[] =>
  v.weitereBezuege.map((b) => nennung(v, null, b));

/** Looking back, nobody knew yet where the other matter stands today. */
const nennung = (v: VorlageAnsicht, beziehung: string | null, bezug: Bezug): VerweisDaten => ({
  beziehung: [beziehung, bezug.datum && `vom ${deutschesDatum(bezug.datum)}`].filter(Boolean).join(' · '),
  nummer: bezug.nummer,
  titel: bezug.betreff,
  untertitel: bezug.untertitel,
  href: `/vorlagen/${bezug.id}`,
  satz: bezug.satz,
  sachstand: v.istStichtag ? null : bezug.sachstand,
});

const verlaufszeilen = (v: VorlageAnsicht): Verlaufseintrag[] =>
  v.verlauf.map((e, i) => ({
    id: String(i),
    datum: berlinTag(e.am),
    zeit: berlinUhrzeit(e.am),
    text: e.ergebnis ? `${e.text}, ${e.ergebnis}` : e.text,
  }));

/**
 * The body of a paper in printed order. All that tells the Sachstand (its sections, the Begründung of a
 * Sachstandsbericht, dated entries) is one timeline, newest first, at the place of the first section (L3).
 */
function inhalt(v: VorlageAnsicht): Inhalt[] {
  const bericht =
    istSachstandsbericht(v.betreff, v.untertitel) && !v.abschnitte.some((a) => a.art === 'SACHSTAND');
  const istSachstand = (a: VorlageAnsicht['abschnitte'][number]) =>
    a.art === 'SACHSTAND' || (bericht && a.art === 'BEGRUENDUNG');
  const eintraege: Zeitleisteneintrag[] = [
    ...v.sachstaende.map(({ id, datum, verfasser, text, oeffentlich }) => ({
      id,
      datum,
      quelle: verfasser,
      text,
      ...(!oeffentlich && { etikett: OEFFENTLICHKEIT_TEXT.NICHTOEFFENTLICH }),
    })),
    ...v.abschnitte
      .filter(istSachstand)
      .map((a) => ({ id: a.id, datum: v.datum, quelle: 'aus der Vorlage', text: a.text })),
  ];
  const teile: Inhalt[] = [];
  for (const a of v.abschnitte) {
    if (!istSachstand(a))
      teile.push({ art: 'abschnitt', id: `abschnitt-${teile.length + 1}`, abschnitt: mitTitel(a) });
    else if (!teile.some((t) => t.art === 'sachstand'))
      teile.push({ art: 'sachstand', id: 'sachstand', eintraege });
  }
  const fehlt = eintraege.length > 0 && !teile.some((t) => t.art === 'sachstand');
  return fehlt ? [...teile, { art: 'sachstand', id: 'sachstand', eintraege }] : teile;
}

const mitTitel = ({ art, ueberschrift, text }: VorlageAnsicht['abschnitte'][number]): AbschnittDaten => ({
  art,
  titel: ueberschrift || 'Weiterer Text',
  text,
});

/** The short facts above the title. */
const vorzeile = (v: VorlageAnsicht): string[] => [
  VORLAGENART_TEXT[v.art],
  OEFFENTLICHKEIT_TEXT[v.oeffentlichkeit],
  ...(v.datum ? [deutschesDatum(v.datum)] : []),
  v.nummer ? `Drucksache ${v.nummer}` : 'ohne Drucksache-Nr.',
];
