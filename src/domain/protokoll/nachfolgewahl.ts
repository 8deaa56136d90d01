// What may be chosen instead of a Sitzung where a step is moved. Apart from the schema, so that the form need not carry
// that into the browser.
export const OHNE_TERMIN = 'OHNE';
export const BLEIBT = 'BLEIBT';
/** No successor at all: the office decides. */
export const KEINE_NACHFOLGE = 'KEINE';
