import 'server-only';
import { createHash } from 'node:crypto';
import type { GeleseneVorlage } from '@/domain/dokument/geleseneVorlage';
import type { Speicherform, SpeicherSchritt } from '@/domain/dokument/speicherform';
import { alsDatum } from '@/domain/kern/localDate';
import type { Prisma } from '@/generated/prisma/client';
import type { Transaktion } from '@/server/kern/db';

/** One document at a time: two at once must not create the same paper, body or Sitzung twice. Held to the end of `tx`. */
export async function sperreDokumente(tx: Transaktion): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('dokumente'))`;
}

/** What a document is known by: its bytes. */
export const inhaltVon = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The paper that the same bytes were stored as before; null for a new document. */
export async function vorlageZumInhalt(tx: Transaktion, inhalt: string): Promise<string | null> {
  const bekannt = await tx.import.findUnique({ where: { inhalt }, select: { vorlageId: true } });
  return bekannt?.vorlageId ?? null;
}

/** The unit behind a printed Fachbereich ("1", "57/FABIDO"); null when the city has none of that name. */
export async function fachbereichZu(
  tx: Transaktion,
  kennung: string | null,
): Promise<{ id: string; kennung: string } | null> {
  if (!kennung) return null;
  return tx.organisationseinheit.findUnique({
    where: { art_kennung: { art: 'FACHBEREICH', kennung } },
    select: { id: true, kennung: true },
  });
}

/** A read document as the row of a paper, with its sections and references. */
export function vorlagendaten(
  gelesen: GeleseneVorlage,
  form: Speicherform,
  einheit: { id: string; kennung: string } | null,
  jetzt: Date,
) {
  return {
    art: form.art,
    oeffentlichkeit: gelesen.oeffentlichkeit.wert,
    betreff: form.betreff,
    untertitel: gelesen.untertitel.wert,
    fachbereich: einheit?.kennung ?? gelesen.fachbereich.wert,
    fachbereichId: einheit?.id,
    dezernent: gelesen.dezernent.wert,
    datum: gelesen.datum.wert && alsDatum(gelesen.datum.wert),
    verantwortlich: gelesen.verantwortlich.wert,
    telefon: gelesen.telefon.wert,
    dringlichkeit: gelesen.dringlichkeit.wert,
    beschlussErforderlich: form.beschlussErforderlich,
    angelegtAm: jetzt,
    geaendertAm: jetzt,
    abschnitte: {
      create: gelesen.abschnitte.map((a, ordnung) => ({
        art: a.art,
        ueberschrift: a.ueberschrift ?? '',
        text: a.text,
        ordnung,
      })),
    },
    verweise: { create: gelesen.verweise.map(({ nummer, text }) => ({ nummer, text })) },
  } satisfies Prisma.VorlageUncheckedCreateInput;
}

/** Body and day as one word. */
export const terminVon = (gremiumId: string, datum: string): string => `${gremiumId} ${datum}`;

/**
 * The Sitzungen of these bodies on these days, by `terminVon`; of several on one day one that takes place before one that
 * is cancelled, then the earliest.
 */
export async function sitzungenZu(
  tx: Transaktion,
  schritte: readonly SpeicherSchritt[],
  gremien: ReadonlyMap<SpeicherSchritt, string>,
): Promise<Map<string, string>> {
  const termine = schritte.flatMap((s) => {
    const gremiumId = gremien.get(s);
    return gremiumId && s.datum ? [{ gremiumId, datum: s.datum }] : [];
  });
  if (termine.length === 0) return new Map();
  const zeilen = await tx.sitzungGremium.findMany({
    where: { OR: termine.map((t) => ({ gremiumId: t.gremiumId, sitzung: { datum: alsDatum(t.datum) } })) },
    orderBy: [{ sitzung: { abgesagt: 'desc' } }, { sitzung: { beginn: 'desc' } }],
    select: { gremiumId: true, sitzungId: true, sitzung: { select: { datum: true } } },
  });
  return new Map(
    zeilen.map((z) => [terminVon(z.gremiumId, z.sitzung.datum.toISOString().slice(0, 10)), z.sitzungId]),
  );
}
