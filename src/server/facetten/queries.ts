import 'server-only';
import type { Vorrat } from '@/domain/suche/facetten';
import type { Akteur } from '@/domain/zugriff/akteur';
import { behalte } from '@/server/kern/behalten';
import { frage } from '@/server/kern/db';
import { type Sicht, sichtVon } from '@/server/kern/sicht';

type Zeile = {
  merkmal: 'gremium' | 'fachbereich' | 'stadtbezirk' | 'von' | 'bis';
  wert: string;
  name: string;
};

const jahr = (name: 'von' | 'bis', richtung: 'ASC NULLS FIRST' | 'DESC NULLS LAST') =>
  `(SELECT '${name}', extract(year FROM x.datum)::int::text, '', 0 FROM (SELECT s.datum FROM suche s
    WHERE s.sicht = $1 AND s.datum IS NOT NULL ORDER BY s.datum ${richtung} LIMIT 1) x)`;

const VORRAT = `SELECT x.merkmal, x.wert, x.name FROM (
    SELECT 'gremium' AS merkmal, g.id::text AS wert, g.name, g.ordnung AS nr FROM gremium g
    UNION ALL SELECT 'fachbereich', o.id::text, o.name, 0 FROM organisationseinheit o
    UNION ALL (SELECT DISTINCT 'stadtbezirk', g.stadtbezirk, '', 0 FROM gremium g WHERE g.stadtbezirk IS NOT NULL)
    UNION ALL ${jahr('von', 'ASC NULLS FIRST')} UNION ALL ${jahr('bis', 'DESC NULLS LAST')}
  ) x (merkmal, wert, name, nr) ORDER BY x.merkmal, x.nr, x.name, x.wert`;

/** What the filters of the search can be set to: all bodies and units, the Stadtbezirke, the years with public papers. */
export function vorrat(akteur: Akteur): Promise<Vorrat> {
  const sicht = sichtVon(akteur);
  return behalte({ art: 'vorrat', sicht, name: '', hoechstens: 1 }, () => lies(sicht));
}

async function lies(sicht: Sicht): Promise<Vorrat> {
  const zeilen = await frage<Zeile>(sicht, { text: VORRAT, values: [sicht] });
  const von = (merkmal: Zeile['merkmal']) => zeilen.filter((z) => z.merkmal === merkmal);
  const [erstes] = von('von');
  const [letztes] = von('bis');
  return {
    gremium: von('gremium'),
    fachbereich: von('fachbereich'),
    stadtbezirk: von('stadtbezirk').map((z) => z.wert),
    jahr: erstes && letztes ? { von: Number(erstes.wert), bis: Number(letztes.wert) } : null,
  };
}
