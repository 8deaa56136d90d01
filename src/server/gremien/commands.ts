import 'server-only';
import type { GremiumAenderung, NeuesGremium } from '@/domain/gremium/eingabe';
import type { GremiumName } from '@/domain/gremium/namen';
import { frueherName } from '@/domain/gremium/umbenennung';
import { gleichnamig, vergebeneAliase } from '@/domain/gremium/verwechslung';
import { vergleichbar } from '@/domain/gremium/zuordnung';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abweichungen, geaendert } from '@/domain/kern/abweichung';
import { alsDatum, ausDatumOderNull, berlinTag, type LocalDate } from '@/domain/kern/localDate';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { schreibe, type Transaktion } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import { sperreGremien, sperreVorlagen } from '@/server/kern/schritte';
import { schreibeStandorte } from '@/server/kern/standort';
import { gremienMitNamen } from './queries';

const FELDER = {
  name: 'Name',
  kurzname: 'Kurzname',
  art: 'Art',
  aufgabe: 'Aufgabe',
  entscheidungsbefugt: 'Entscheidungsbefugt',
  stadtbezirk: 'Stadtbezirk',
  ordnung: 'Platz in Listen',
  gueltigVon: 'Besteht ab',
  aliase: 'Andere Schreibweisen',
};

/**
 * A new body; answers with its id. The same form sent twice makes one. Refused: NICHT_ERLAUBT, GREMIUM_NAME_VERGEBEN,
 * ALIAS_VERGEBEN.
 */
export async function gremiumAnlegen(
  akteur: Akteur,
  eingabe: NeuesGremium,
  jetzt: Date,
): Promise<Result<string, Ablehnung>> {
  if (!darf(akteur, 'gremium.verwalten', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  const { id } = eingabe;
  return schreibe(async (tx) => {
    // Names must be told apart: whoever gives one looks at all of them alone.
    await sperreGremien(tx);
    if (await tx.gremium.findUnique({ where: { id }, select: { id: true } })) return ok(id);
    const verwechselbar = await verwechslung(tx, { ...eingabe, gueltigBis: null }, akteur);
    if (verwechselbar) return abgelehnt(verwechselbar);
    const fakten = faktenAus(eingabe);
    await tx.gremium.create({ data: { id, ...alsZeile(eingabe) }, select: { id: true } });
    await schreibeAliase(tx, id, fakten.aliase);
    await protokolliere(
      tx,
      akteur,
      { aktion: 'gremium.anlegen', ...betrifft('gremium', id), nach: fakten },
      jetzt,
    );
    return ok(id);
  });
}

/**
 * Changes a body. A new name leaves the old one findable for its time, a corrected one does not; stored positions that name
 * it are written anew. Refused: NICHT_ERLAUBT, NICHT_GEFUNDEN, INZWISCHEN_GEAENDERT, BEGINN_NACH_ENDE, GREMIUM_NAME_VERGEBEN,
 * ALIAS_VERGEBEN, NAME_ZUKUNFT, NAME_GILT_SEIT.
 */
export async function gremiumAendern(
  akteur: Akteur,
  eingabe: GremiumAenderung,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  if (!darf(akteur, 'gremium.verwalten', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  const { id } = eingabe;
  const heute = berlinTag(jetzt);
  return schreibe(async (tx) => {
    await sperreGremien(tx);
    const bisher = await laden(tx, id);
    if (!bisher) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    const fakten = faktenAus(eingabe);
    if (bisher.version !== eingabe.version) {
      const anders = abweichungen(bisher.fakten, fakten, FELDER);
      return abgelehnt({ code: 'INZWISCHEN_GEAENDERT', betrifft: anders });
    }
    const { gueltigBis } = bisher;
    if (fakten.gueltigVon && gueltigBis && gueltigBis < fakten.gueltigVon)
      return abgelehnt({ code: 'BEGINN_NACH_ENDE', feld: 'gueltigVon' });
    const verwechselbar = await verwechslung(tx, { ...eingabe, gueltigBis }, akteur);
    if (verwechselbar) return abgelehnt(verwechselbar);
    const unterschied = geaendert(bisher.fakten, fakten);
    if (!unterschied) return ok(undefined);
    const umbenannt = bisher.fakten.name !== fakten.name;
    const frueher = umbenannt ? frueherZu(bisher, eingabe, heute) : ok(null);
    if (!frueher.ok) return frueher;
    await tx.gremium.update({
      where: { id },
      data: { ...alsZeile(eingabe), version: { increment: 1 } },
      select: { id: true },
    });
    await schreibeAliase(tx, id, fakten.aliase);
    if (frueher.wert) await tx.gremiumName.create({ data: alsNamenszeile(id, frueher.wert) });
    if (umbenannt || bisher.fakten.art !== fakten.art)
      await erneuereStandorte(tx, id, bisher.fakten.art === fakten.art ? bisher.fakten.name : null, heute);
    const wechsel = umbenannt
      ? { namenswechsel: eingabe.namenswechsel, nameAb: eingabe.nameAb ?? heute }
      : {};
    const { von, nach } = unterschied;
    const eintrag = {
      aktion: 'gremium.aendern',
      ...betrifft('gremium', id),
      von,
      nach: { ...nach, ...wechsel },
    };
    await protokolliere(tx, akteur, eintrag, jetzt);
    return ok(undefined);
  });
}

type Eingabe = NeuesGremium | GremiumAenderung;

const faktenAus = (e: Eingabe) => ({
  name: e.name,
  kurzname: e.kurzname,
  art: e.art as string,
  aufgabe: e.aufgabe as string | null,
  entscheidungsbefugt: e.entscheidungsbefugt,
  stadtbezirk: e.stadtbezirk,
  ordnung: e.ordnung,
  gueltigVon: e.gueltigVon,
  aliase: e.aliase.filter((a) => vergleichbar(a) !== vergleichbar(e.name)).sort(),
});

function alsZeile(e: Eingabe) {
  const { aliase: _, gueltigVon, ...felder } = faktenAus(e);
  return { ...felder, gueltigVon: gueltigVon ? alsDatum(gueltigVon) : null };
}

async function laden(tx: Transaktion, id: string) {
  const zeile = await tx.gremium.findUnique({ where: { id }, include: { namen: true } });
  if (!zeile) return null;
  const namen = zeile.namen.map(
    (n): GremiumName => ({
      art: n.art as GremiumName['art'],
      name: n.name,
      gueltigVon: ausDatumOderNull(n.gueltigVon),
      gueltigBis: ausDatumOderNull(n.gueltigBis),
    }),
  );
  const { name, kurzname, art, aufgabe, entscheidungsbefugt, stadtbezirk, ordnung } = zeile;
  const fakten = {
    ...{ name, kurzname, art, aufgabe, entscheidungsbefugt, stadtbezirk, ordnung },
    gueltigVon: ausDatumOderNull(zeile.gueltigVon),
    aliase: namen.flatMap((n) => (n.art === 'ALIAS' ? [n.name] : [])).sort(),
  };
  return { version: zeile.version, gueltigBis: ausDatumOderNull(zeile.gueltigBis), namen, fakten };
}

type Geladen = NonNullable<Awaited<ReturnType<typeof laden>>>;

/** The entry of the old name, null where only its spelling was wrong. */
function frueherZu(
  { fakten, namen }: Geladen,
  { namenswechsel, nameAb }: GremiumAenderung,
  heute: LocalDate,
): Result<GremiumName | null, Ablehnung> {
  if (namenswechsel === 'BERICHTIGUNG') return ok(null);
  const eintrag = frueherName({ ...fakten, namen }, nameAb ?? heute, heute);
  return eintrag.ok ? eintrag : abgelehnt({ code: eintrag.fehler, feld: 'nameAb' });
}

const alsNamenszeile = (gremiumId: string, { art, name, gueltigVon, gueltigBis }: GremiumName) => ({
  gremiumId,
  art,
  name,
  gueltigVon: gueltigVon && alsDatum(gueltigVon),
  gueltigBis: gueltigBis && alsDatum(gueltigBis),
});

async function verwechslung(
  tx: Transaktion,
  eines: Eingabe & { gueltigBis: LocalDate | null },
  akteur: Akteur,
): Promise<Ablehnung | null> {
  const alle = await gremienMitNamen(akteur, tx);
  if (gleichnamig(eines, eines.name, alle)) return { code: 'GREMIUM_NAME_VERGEBEN', feld: 'name' };
  const vergeben = vergebeneAliase(eines, eines.aliase, alle);
  return vergeben.length > 0 ? { code: 'ALIAS_VERGEBEN', feld: 'aliase', betrifft: vergeben } : null;
}

async function schreibeAliase(tx: Transaktion, gremiumId: string, aliase: readonly string[]): Promise<void> {
  await tx.gremiumName.deleteMany({ where: { gremiumId, art: 'ALIAS', name: { notIn: [...aliase] } } });
  const neue = aliase.map((name) => ({ gremiumId, art: 'ALIAS', name }));
  await tx.gremiumName.createMany({ data: neue, skipDuplicates: true });
}

/** Stored positions are sentences: those that name the body are written anew (all of its papers without `name`). */
async function erneuereStandorte(
  tx: Transaktion,
  gremiumId: string,
  name: string | null,
  heute: LocalDate,
): Promise<void> {
  const zeilen = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT b."vorlageId" AS id FROM intern.beratung b JOIN intern.standort s ON s."vorlageId" = b."vorlageId"
    WHERE b."gremiumId" = ${gremiumId}::uuid AND (${name}::text IS NULL OR strpos(s.satz, ${name}::text) > 0) ORDER BY 1`;
  const ids = zeilen.map((z) => z.id);
  await sperreVorlagen(tx, ids);
  await schreibeStandorte(tx, ids, heute);
}
