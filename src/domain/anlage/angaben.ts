/** What the properties of a file say of people, by the words of the reader. */
export type Angabe = { feld: string; wert: string };

// Bodies, offices and machines are nobody's person. Some of these words are family names too: they count in front only.
const KEIN_MENSCH =
  /^(stadt|gemeinde|kreis|landkreis|land|bezirk)(?!\p{L})|(^|[^\p{L}])(bezirksregierung|ministerium|\p{L}*amt|fachbereich|fb|dezernat|stabsstelle|ratsbüro|verwaltung|büro|gmbh|ggmbh|ag|kg|e\. ?v\.|verein|verband|universität|institut|unknown|unbekannt|anonymous|anonym|user|admin|administrator|benutzer|gast|scanner|kyocera|canon|ricoh|xerox|konica|sharp|hp)(?!\p{L})/iu;
const PROGRAMM =
  /adobe|acrobat|indesign|illustrator|photoshop|microsoft|word|excel|powerpoint|office|libre|writer|calc|impress|draw|latex|tex|pdf|print|quark|corel|autocad|arcgis|qgis|ghostscript|chrom|firefox|mozilla|skia|cairo|quartz|apple|mac ?os|pages|numbers|canva|scan|typst|reportlab|wkhtml|prince|fop|crystal|jasper|\d/i;
const ZWEI_NAMEN =
  /^((Dr|Prof)\. )*\p{Lu}[\p{L}'-]+,? ((von|van|vom|zu|de|der|den|\p{Lu}[\p{L}'.-]*) )*\p{Lu}[\p{L}'-]+$/u;

/** True for what could be a person or an account of one, also beside their office: "Erika Probe (Stadt …)". */
export function nenntMenschen(wert: string): boolean {
  if (wert.includes('@')) return true;
  const teile = wert
    .split(/[,;()/]/)
    .map((teil) => teil.trim())
    .filter(Boolean);
  if (!KEIN_MENSCH.test(wert.trim())) return teile.length > 0;
  return teile.some((teil) => !KEIN_MENSCH.test(teil) && ZWEI_NAMEN.test(teil));
}

/** A program names itself here; only what is clearly a person's name counts. */
export const nenntMenschenAlsErsteller = (wert: string): boolean =>
  ZWEI_NAMEN.test(wert.trim()) && !PROGRAMM.test(wert) && nenntMenschen(wert);

/** Each once, by its value: who stands in two places is one finding. */
export function persoenliche(angaben: readonly Angabe[]): Angabe[] {
  const menschen = angaben
    .map(({ feld, wert }) => ({ feld, wert: wert.replace(/\s+/g, ' ').trim() }))
    .filter(
      ({ feld, wert }) =>
        feld === 'Aufnahmeort' || (feld === 'Erstellt mit' ? nenntMenschenAlsErsteller : nenntMenschen)(wert),
    );
  return [...new Map(menschen.reverse().map((a) => [a.wert.toLowerCase(), a])).values()].reverse();
}
