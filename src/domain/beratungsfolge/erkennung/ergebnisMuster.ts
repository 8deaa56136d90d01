import type { Ergebnis } from '../ergebnis';

/** What a phrase says: a result; nothing ("keine Abstimmung"); or something no program should decide. */
export type Aussage = Ergebnis | 'NICHTS' | 'UNKLAR';

const ANTRAG_ODER_TEIL =
  /(?<!\b(mit|zum) )\b(aenderungs|ergaenzungs|geschaeftsordnungs)antr|\b(ziffer|ziff|antr(ag|aege)) ?\d/;
const TEILWEISE = /teilweise (abgelehnt|zurueckgestellt|erledigt|verwiesen|zurueckgezogen)/;

/**
 * Phrases in comparison form (ä = ae, one blank between words), most specific first: what has been read is
 * cut out, so that "nicht empfohlen" is not read again as "empfohlen" (V-IMP). Plain "einstimmig" or
 * "mehrheitlich" is an attribute and no result (V-MOD).
 */
export const MUSTER: readonly (readonly [RegExp, Aussage])[] = [
  [ANTRAG_ODER_TEIL, 'UNKLAR'],
  [TEILWEISE, 'UNKLAR'],
  [/\bnicht einstimmig\b/, 'NICHTS'],
  [/\bwie [a-z ]*empfohlen\b/, 'NICHTS'],
  [/\bbeendet ohne beschluss\w*/, 'OHNE_VOTUM'],
  [/\b(ohne|kein) votum( weitergeleitet| in (die )?nachfolgenden? gremien)?/, 'OHNE_VOTUM'],
  [/\b(ohne|keine) empfehlung\b/, 'OHNE_VOTUM'],
  [/\b(laesst|lassen) [a-z ]*durchlaufen\b/, 'OHNE_VOTUM'],
  [/\b(kein|keine|ohne) (beschluss|beschlussfassung|abstimmung|entscheidung)\b/, 'NICHTS'],
  [
    /\b(vertagt|verschoben|geschoben|vertagung) [a-z ]*?(folgegremium|(naechste|nachfolgende)[ns]? gremi\w+)/,
    'VERTAGT_INS_FOLGEGREMIUM',
  ],
  [/\b(antrag auf|auf) vertagung\b/, 'UNKLAR'],
  [/\bvertagung (einstimmig |mehrheitlich )?beschlossen\b/, 'VERTAGT'],
  [
    /\bnicht (behandelt|beraten|aufgerufen)\b|\bbeschlussunfaehig\w*|\bnicht beschlussfaehig\w*/,
    'NICHT_BEHANDELT',
  ],
  [/\bnicht genehmigt\b/, 'NICHT_GENEHMIGT'],
  [/\b(dringlichkeits|eil)entscheidung [a-z ]*aufgehoben\b/, 'NICHT_GENEHMIGT'],
  [/\b(niederschrift|protokoll)\w* [a-z ]*genehmigt\b/, 'NICHTS'],
  [/\bgenehmigt\b/, 'GENEHMIGT'],
  [/\bnicht empfohlen\b|\b(ablehnung|nicht) [a-z ]*empfohlen\b/, 'NICHT_EMPFOHLEN'],
  [/\bempfiehlt\b.*\b(abzulehnen|die ablehnung|nicht zu)\b/, 'NICHT_EMPFOHLEN'],
  [/\babgelehnt\b.*\bvorberatung\b|\bvorberatung\b.*\babgelehnt\b/, 'NICHT_EMPFOHLEN'],
  [/\bnicht (zugestimmt|angenommen)\b/, 'ABGELEHNT'],
  [
    /\bnicht ([a-z]+ )?(beschlossen|vertagt|abgesetzt|verwiesen|ueberwiesen|erledigt|zurueckgezogen|abgelehnt|zur kenntnis|eingebracht)\b/,
    'UNKLAR',
  ],
  [/\b(als|eine) empfehlung [a-z ]*beschlossen\b|\bempfiehlt\b|\bempfohlen\b/, 'EMPFOHLEN'],
  [/\bin die verwaltung zurueckverwiesen\b|\bverwiesen in den nichtoeffentlichen teil\b/, 'UNKLAR'],
  [/\b(zurueck)?(ver|ueber)wiesen\b/, 'VERWIESEN'],
  [/\b(vertagt|zurueckgestellt|geschoben|verschoben)\b/, 'VERTAGT'],
  [/\babgesetzt\b|\bvon der tagesordnung genommen\b/, 'ABGESETZT'],
  [/\bzurueckgezogen\b|\bzieh(t|en) [a-z ]*zurueck\b/, 'ZURUECKGEZOGEN'],
  [/\berledigt\b|\bgegenstandslos\b/, 'ERLEDIGT'],
  [/\beingebracht\b/, 'EINGEBRACHT'],
  [/\bangehoert\b|\bstellungnahme abgegeben\b/, 'ANGEHOERT'],
  [/\bzur kenntnis\b|\bkenntnis genommen\b|\bkenntnisnahme\b/, 'ZUR_KENNTNIS_GENOMMEN'],
  [/\babgelehnt\b|\bablehnung\b|\blehnt\b.*\bab\b|\bgegen (den )?beschlussvorschlag\b/, 'ABGELEHNT'],
  [
    /\bbeschlossen\b|\bbeschliesst\b|\bzugestimmt\b|\bzustimmung\b|\bangenommen\b|\babweichender beschluss\b|\bgewaehlt\b/,
    'BESCHLOSSEN',
  ],
  [/\b(einstimmig|mehrheitlich) nach [a-z ]*beschlussvorschlag(es)?\b/, 'BESCHLOSSEN'],
];

/** "Antrag der CDU: abgelehnt" speaks of a motion, not of the paper. */
export const EINZELNER_ANTRAG = /\bantr(ag|aege) [^:]{1,60}:/;

/**
 * Marks of a changed text beside a decision or recommendation. "ungeändert" is none, nor is an Änderung that
 * is the subject ("beschließt die 3. Änderung der Satzung").
 */
export const GEAENDERT =
  /\b(mit|nach) ([a-z]+ )?(aenderung|ergaenzung)|\bgeaendert|\babweichend|\balternative?\b|\bunter vorbehalt|\bmodifiziert|\bteilweise/;

/** Words that only look like a mistyped result. */
export const ANDERE_WOERTER: ReadonlySet<string> = new Set([
  'geschlossen',
  'angelehnt',
  'anlehnung',
  'angesetzt',
  'aufgesetzt',
  'empfehlen',
  'verlesen',
  'verweisen',
  'versagt',
  'abgenommen',
  'beschliesse',
]);

/** Result words in which a typing slip is put right before reading. */
export const ERGEBNISWOERTER: readonly string[] = [
  'kenntnis',
  'kenntnisnahme',
  'genommen',
  'angehoert',
  'empfohlen',
  'beschlossen',
  'beschliesst',
  'beschlussfassung',
  'geaendert',
  'ungeaendert',
  'zugestimmt',
  'zustimmung',
  'angenommen',
  'abgelehnt',
  'ablehnung',
  'genehmigt',
  'vertagt',
  'zurueckgestellt',
  'geschoben',
  'verschoben',
  'folgegremium',
  'abgesetzt',
  'behandelt',
  'verwiesen',
  'ueberwiesen',
  'eingebracht',
  'zurueckgezogen',
  'erledigt',
  'gegenstandslos',
];
