/** So many units can be asked in one go. Apart from the schema, so that the form need not carry that into the browser. */
export const HOECHSTENS = 8;
