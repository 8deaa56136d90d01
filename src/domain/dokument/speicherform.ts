import type { Zustaendigkeit } from '../beratungsfolge/schritt';
import type { LocalDate } from '../kern/localDate';
import { istBeschlussErforderlich } from '../vorlage/beschluss';
import { OHNE_BETREFF, type Vorlagenart } from '../vorlage/vorlage';
import type { Befund } from './befund';
import type { GelesenerSchritt, GeleseneVorlage } from './geleseneVorlage';

/** A step that can be stored: it names a body and has a role. */
export type SpeicherSchritt = {
  gremium: string;
  datum: LocalDate | null;
  zustaendigkeit: Zustaendigkeit;
  zustaendigkeitText: string | null;
  /** Where it stands in the document. */
  zeile: number;
};

/** What a read document becomes in the database, with what had to be assumed on the way. */
export type Speicherform = {
  art: Vorlagenart;
  beschlussErforderlich: boolean;
  betreff: string;
  schritte: SpeicherSchritt[];
  befunde: Befund[];
};

/** Fills what the form left open, each time with a Befund. Rows without a body are not steps. */
export function speicherform(gelesen: GeleseneVorlage): Speicherform {
  const befunde: Befund[] = [];
  const schritte = gelesen.beratungsfolge.flatMap((s) => alsSpeicherSchritt(s, befunde));
  if (!gelesen.betreff.wert) {
    befunde.push({
      zeile: null,
      schwere: 'WARNUNG',
      code: 'BETREFF_ERSETZT',
      satz: `Die Vorlage nennt keinen Betreff und heißt vorerst „${OHNE_BETREFF}“.`,
    });
  }
  const art = vorlagenart(schritte);
  return {
    art,
    beschlussErforderlich: istBeschlussErforderlich(art),
    betreff: gelesen.betreff.wert ?? OHNE_BETREFF,
    schritte,
    befunde,
  };
}

/** A chain of Kenntnisnahmen alone has no decision-maker (domain rules §0.2); a Genehmigung follows an urgent decision. */
function vorlagenart(schritte: SpeicherSchritt[]): Vorlagenart {
  if (schritte.some((s) => s.zustaendigkeit === 'GENEHMIGUNG')) return 'DRINGLICHKEITSENTSCHEIDUNG';
  return schritte.some((s) => s.zustaendigkeit !== 'KENNTNISNAHME')
    ? 'BESCHLUSSVORLAGE'
    : 'KENNTNISNAHMEVORLAGE';
}

function alsSpeicherSchritt(s: GelesenerSchritt, befunde: Befund[]): SpeicherSchritt[] {
  if (!s.gremium) return [];
  if (!s.zustaendigkeit) {
    befunde.push({
      zeile: s.zeile,
      schwere: 'WARNUNG',
      code: 'ZUSTAENDIGKEIT_ANGENOMMEN',
      satz: `Die Zuständigkeit von „${s.gremium}“ ist unklar und wird als Kenntnisnahme gespeichert, die nichts aufhält.`,
    });
  }
  return [
    {
      gremium: s.gremium,
      datum: s.datum,
      zustaendigkeit: s.zustaendigkeit ?? 'KENNTNISNAHME',
      zustaendigkeitText: s.zustaendigkeitOriginal,
      zeile: s.zeile,
    },
  ];
}
