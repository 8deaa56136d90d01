declare const echt: unique symbol;

/** Who asks. Only server/kern/auth/akteur makes one, so that authorization cannot be forgotten. */
export type Akteur = { readonly art: 'oeffentlich' | 'system'; readonly name: string; readonly [echt]: true };
