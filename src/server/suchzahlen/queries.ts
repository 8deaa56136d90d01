import 'server-only';
import type { LocalDate } from '@/domain/kern/localDate';
import { frage } from '@/domain/suche/begriffe';
import { type Bereich, Suchfilter } from '@/domain/suche/filter';
import { heisst, sitzungsfrage } from '@/domain/suche/sitzungsfrage';
import { type Anzahl, ZAEHLGRENZE } from '@/domain/suche/treffer';
import type { Akteur } from '@/domain/zugriff/akteur';
import { behalte } from '@/server/kern/behalten';
import { dbFuer, frage as sqlFrage } from '@/server/kern/db';
import { sichtVon } from '@/server/kern/sicht';
import { gemeinteSitzungen } from '@/server/suchbereiche/queries';
import { tsquery } from '@/server/suchvorschlaege/queries';
import { suchausdruck } from '@/server/suchworte/queries';
import { treffermenge } from '@/server/treffermengen/queries';

/** A name by which a body or a person is found. */
type Name = { art: 'GREMIUM' | 'PERSON'; id: string; name: string };

const NAMEN = `SELECT 'GREMIUM' AS art, g.id::text, concat_ws(' ', g.name, g.kurzname) AS name FROM gremium g
  UNION ALL SELECT 'GREMIUM', n."gremiumId"::text, n.name FROM gremium_name n
  UNION ALL SELECT 'PERSON', p.id::text, concat_ws(' ', p.titel, p.vorname, p.nachname) FROM person p
    WHERE p."ausSuchmaschinen" = false AND EXISTS (SELECT FROM mitgliedschaft m WHERE m."personId" = p.id)`;

function alleNamen(akteur: Akteur): Promise<Name[]> {
  const sicht = sichtVon(akteur);
  return behalte({ art: 'namen', sicht, name: '', hoechstens: 1 }, () =>
    sqlFrage<Name>(sicht, { text: NAMEN, values: [] }),
  );
}

/**
 * How many bodies, sittings and persons the same search finds for this Akteur, without reading them: what sucheGremien,
 * sucheSitzungen and suchePersonen count. The names are kept; one statement for sittings.
 */
export async function suchzahlen(
  akteur: Akteur,
  q: string,
): Promise<Record<Exclude<Bereich, 'vorlagen'>, Anzahl>> {
  const { begriffe } = frage(q);
  const namen = await alleNamen(akteur);
  const zahl = (art: Name['art']): Anzahl => {
    const gefunden = namen.filter((n) => n.art === art && heisst([n.name], begriffe));
    return { wert: new Set(gefunden.map((n) => n.id)).size, mehr: false };
  };
  const gesucht = sitzungsfrage(q);
  const jeGremium = new Map<string, string[]>();
  for (const { art, id, name } of namen)
    if (art === 'GREMIUM') jeGremium.set(id, [...(jeGremium.get(id) ?? []), name]);
  const gremien = [...jeGremium].flatMap(([id, n]) => (heisst(n, gesucht.worte) ? [id] : []));
  const where = gemeinteSitzungen(gesucht, gremien);
  const keines = gesucht.worte.length > 0 && gremien.length === 0;
  const sitzungen = keines ? 0 : await dbFuer(akteur).sitzung.count({ where, take: ZAEHLGRENZE + 1 });
  return {
    gremien: zahl('GREMIUM'),
    personen: zahl('PERSON'),
    sitzungen: { wert: Math.min(sitzungen, ZAEHLGRENZE), mehr: sitzungen > ZAEHLGRENZE },
  };
}

/** How many papers the same words find, narrowed by nothing: what sucheVorlagen counts. Two statements. */
export async function vorlagenzahl(akteur: Akteur, q: string, heute: LocalDate): Promise<Anzahl> {
  const { teile } = await suchausdruck(akteur, frage(q).begriffe);
  return (await treffermenge(akteur, Suchfilter.parse({ q }), tsquery(teile), heute, 1)).anzahl;
}
