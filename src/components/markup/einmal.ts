import type { ReactNode } from 'react';

/** A component of the server, with what all it shows is made of. */
type Einmalig<P> = ((props: P) => ReactNode) & { quelle(props: P): object };

/**
 * A component that is called and written once for as long as its `quelle` is the same object: whatever else it is given is
 * the same wherever that object is shown. Its one element holds nothing that lives, whoever reads the page, and it waits for
 * nothing.
 */
export const einmal = <P>(quelle: (props: P) => object, Teil: (props: P) => ReactNode): Einmalig<P> =>
  Object.assign((props: P) => Teil(props), { quelle });

export const istEinmalig = (typ: object): typ is Einmalig<unknown> => 'quelle' in typ;
