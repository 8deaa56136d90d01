import type { ReactNode } from 'react';

/*
 * Under 40rem rows become cards, by display: block, which takes the meaning from a table in some browsers.
 * So the roles are written out. They come as data because linters call them redundant, and in CSS-less HTML they are.
 */
export const ROLLE = {
  tabelle: { role: 'table' },
  gruppe: { role: 'rowgroup' },
  zeile: { role: 'row' },
  spaltenkopf: { role: 'columnheader', scope: 'col' },
  zeilenkopf: { role: 'rowheader', scope: 'row' },
  gruppenkopf: { role: 'rowheader', scope: 'rowgroup' },
  zelle: { role: 'cell' },
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
    <table className={`rl-tab rl-karten ${klasse}`} {...ROLLE.tabelle}>
      <caption className={titelVersteckt ? 'sr-only' : undefined}>{titel}</caption>
      <thead {...ROLLE.gruppe}>
        <tr {...ROLLE.zeile}>
          {spalten.map((s) => (
            <th key={s.titel} {...ROLLE.spaltenkopf} data-zahl={s.zahl ? '' : undefined}>
              {s.titel}
            </th>
          ))}
        </tr>
      </thead>
      {gruppiert ? children : <tbody {...ROLLE.gruppe}>{children}</tbody>}
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
    <tbody {...ROLLE.gruppe}>
      <tr className="rl-gruppe" {...ROLLE.zeile}>
        <th {...ROLLE.gruppenkopf} colSpan={spalten}>
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
      {...ROLLE.zeile}
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
  return <th {...ROLLE.zeilenkopf}>{children}</th>;
}

/** `t` is the label of the cell on a card. */
export function Zelle({ children, t, zahl }: { children: ReactNode; t?: string; zahl?: boolean }) {
  return (
    <td {...ROLLE.zelle} data-t={t} data-zahl={zahl ? '' : undefined}>
      {children}
    </td>
  );
}
