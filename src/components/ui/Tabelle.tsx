import type { ReactNode } from 'react';

/*
 * Under 40rem rows become cards, by display: block, which takes the meaning from a table in some browsers.
 * So the roles are written out. They come as data because linters call them redundant, and in CSS-less HTML they are.
 */
export const ROLLE = {
  tabelle: 'table',
  gruppe: 'rowgroup',
  zeile: 'row',
  spaltenkopf: 'columnheader',
  zeilenkopf: 'rowheader',
  zelle: 'cell',
} as const;

export type Spalte = { titel: string; zahl?: boolean };

type TabelleProps = {
  titel: ReactNode;
  /** The heading above says it already: for screen readers only. */
  titelVersteckt?: boolean;
  spalten: Spalte[];
  /** Zeilen, or Zeilengruppen when `gruppiert`. */
  children: ReactNode;
  gruppiert?: boolean;
  klasse?: string;
};

export function Tabelle({ titel, titelVersteckt, spalten, children, gruppiert, klasse = '' }: TabelleProps) {
  return (
    <table className={`rl-tab rl-karten ${klasse}`} role={ROLLE.tabelle}>
      <caption className={titelVersteckt ? 'sr-only' : undefined}>{titel}</caption>
      <thead role={ROLLE.gruppe}>
        <tr role={ROLLE.zeile}>
          {spalten.map((s) => (
            <th key={s.titel} role={ROLLE.spaltenkopf} scope="col" data-zahl={s.zahl ? '' : undefined}>
              {s.titel}
            </th>
          ))}
        </tr>
      </thead>
      {gruppiert ? children : <tbody role={ROLLE.gruppe}>{children}</tbody>}
    </table>
  );
}

/** Rows under a common heading that spans all columns. */
export function Zeilengruppe({
  titel,
  spalten,
  children,
}: {
  titel: ReactNode;
  spalten: number;
  children: ReactNode;
}) {
  return (
    <tbody role={ROLLE.gruppe}>
      <tr className="rl-gruppe" role={ROLLE.zeile}>
        <th role={ROLLE.zeilenkopf} scope="rowgroup" colSpan={spalten}>
          {titel}
        </th>
      </tr>
      {children}
    </tbody>
  );
}

type ZeileProps = {
  children: ReactNode;
  /** The position: `handlung` when somebody has to act, `ruhig` when it only says where. */
  hier?: 'handlung' | 'ruhig';
  /** One row only carries `aria-current`, even if several are the position. */
  aktuell?: boolean;
  /** Starts a new day. */
  neu?: boolean;
  /** A heading among rows. */
  titel?: boolean;
};

export function Zeile({ children, hier, aktuell, neu, titel }: ZeileProps) {
  return (
    <tr
      role={ROLLE.zeile}
      aria-current={aktuell ? 'step' : undefined}
      data-hier={hier}
      data-neu={neu ? '' : undefined}
      data-titel={titel ? '' : undefined}
    >
      {children}
    </tr>
  );
}

export function Zeilenkopf({ children }: { children: ReactNode }) {
  return (
    <th role={ROLLE.zeilenkopf} scope="row">
      {children}
    </th>
  );
}

/** `t` is the label of the cell on a card. */
export function Zelle({ children, t, zahl }: { children: ReactNode; t?: string; zahl?: boolean }) {
  return (
    <td role={ROLLE.zelle} data-t={t} data-zahl={zahl ? '' : undefined}>
      {children}
    </td>
  );
}
