import 'server-only';
import type { Vorrat } from '@/domain/suche/facetten';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { behalte } from '@/server/kern/behalten';
import { frage } from '@/server/kern/db';
import { type Sicht, sichtVon } from '@/server/kern/sicht';

type Zeile = {
  merkmal: 'gremium' | 'fachbereich' | 'stadtbezirk' | 'von' | 'bis';
  wert: string;
  name: string;
};

/**
 * What the filters of the search can be set to: all bodies and units, the Stadtbezirke, the years with papers the audience
 * knows. Kept until one of them changes.
 */
export const vorrat = (akteur: Akteur): Promise<Vorrat> => {
  const sicht = sichtVon(akteur);
  return behalte({ art: 'suchvorrat', sicht, name: '', hoechstens: 1 }, () => ladeVorrat(sicht));
};

async function ladeVorrat(sicht: Sicht): Promise<Vorrat> {
  const jahr = (name: 'von' | 'bis', richtung: 'ASC NULLS FIRST' | 'DESC NULLS LAST') => Prisma.sql`
    SELECT ${Prisma.raw(`'${name}'`)}, extract(year FROM x.datum)::int::text, '', 0 FROM (SELECT s.datum FROM suche s
      WHERE s.sicht = ${Prisma.raw(`'${sicht}'`)} AND s.datum IS NOT NULL ORDER BY s.datum ${Prisma.raw(richtung)} LIMIT 1) x`;
  const zeilen = await frage<Zeile>(
    sicht,
    Prisma.sql`
    SELECT x.merkmal, x.wert, x.name FROM (
      SELECT 'gremium' AS merkmal, g.id::text AS wert, g.name, g.ordnung AS nr FROM gremium g
      UNION ALL SELECT 'fachbereich', o.id::text, o.name, 0 FROM organisationseinheit o
      UNION ALL (SELECT DISTINCT 'stadtbezirk', g.stadtbezirk, '', 0 FROM gremium g WHERE g.stadtbezirk IS NOT NULL)
      UNION ALL (${jahr('von', 'ASC NULLS FIRST')}) UNION ALL (${jahr('bis', 'DESC NULLS LAST')})
    ) x (merkmal, wert, name, nr) ORDER BY x.merkmal, x.nr, x.name, x.wert`,
  );
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
