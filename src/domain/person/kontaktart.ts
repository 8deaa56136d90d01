// Apart from what checks them, so that forms need not carry that into the browser.
export const KONTAKTARTEN = ['EMAIL', 'TELEFON', 'ANSCHRIFT', 'WEBSEITE'] as const;
export type Kontaktart = (typeof KONTAKTARTEN)[number];
