const ZEICHEN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
};
const BESONDERES = /[&<>"']/;
const JEDES = /[&<>"']/g;

/** A text as it stands in HTML, between tags as well as in quotes. */
export const maskiert = (text: string): string =>
  BESONDERES.test(text) ? text.replace(JEDES, (zeichen) => ZEICHEN[zeichen] ?? '') : text;
