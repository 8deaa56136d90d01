/** Words after which a name or title cannot end. */
const OFFENES_WORT =
  /(?:^|\s)(?:und|oder|sowie|für|der|des|den|dem|die|das|von|vom|zu|zur|zum|im|in|mit|an|am|auf|aus|über|unter|bei|bis|durch|ohne|vor|zwischen|nach|gemäß|einer|eines)$/i;
const OFFENES_ZEICHEN = /[,/&(\u00AD-]$/;
const AUFZAEHLUNG = /^(?:\p{L}|\d+)\)|^[-*•]\s|^\d+\.\s/u;

/** The text was cut by the end of a line: "Ausschuss für Kinder," · "Innenstadt-" · "Rat der". */
export const istOffen = (text: string): boolean => OFFENES_ZEICHEN.test(text) || OFFENES_WORT.test(text);

/** The line goes on with what the one before began: "und Beschwerden". Points such as "a) …" do not. */
export const beginntKlein = (text: string): boolean => /^\p{Ll}/u.test(text) && !AUFZAEHLUNG.test(text);

export const istAufzaehlung = (text: string): boolean => AUFZAEHLUNG.test(text);

/**
 * Two lines as one: "Innenstadt-" + "West" keeps its hyphen, "Beschäftigungs-" + "förderung" loses it,
 * "Wirtschafts-" + "und …" gets a blank.
 */
export function verbinde(anfang: string, fortsetzung: string): string {
  if (anfang.endsWith('\u00AD')) return anfang.slice(0, -1) + fortsetzung;
  if (!/\p{L}-$/u.test(anfang) || /^(?:und|oder|bzw)\b/.test(fortsetzung)) return `${anfang} ${fortsetzung}`;
  return beginntKlein(fortsetzung) ? anfang.slice(0, -1) + fortsetzung : anfang + fortsetzung;
}
