/** Characters of the title of an attachment. Apart from its schema, so that forms need not carry that into the browser. */
export const TITEL_HOECHSTENS = 200;
