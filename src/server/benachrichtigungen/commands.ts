import 'server-only';
import { ausDatum } from '@/domain/kern/localDate';
import { type Briefzeile, kenntnisBrief, mitzeichnungsBrief } from '@/domain/texte/brief';
import { einheitsname } from '@/domain/texte/einheit';
import type { Akteur } from '@/domain/zugriff/akteur';
import type { Prisma } from '@/generated/prisma/client';
import { schreibe, type Transaktion } from '@/server/kern/db';
import { env } from '@/server/kern/env';
import { istOeffentlich } from '@/server/kern/gegenstand';
import { reiheEin } from '@/server/kern/jobs/queue';
import { betrifft, protokolliere } from '@/server/kern/protokoll';

const VORGANG = {
  widerrufenAm: true,
  sitzung: { select: { datum: true } },
  ergebnisse: {
    where: { berichtigtAm: null },
    select: {
      beratung: {
        select: {
          gremium: { select: { name: true } },
          tagesordnungspunkt: { select: { teil: true } },
          vorlage: {
            select: {
              id: true,
              nummer: true,
              betreff: true,
              oeffentlichkeit: true,
              oeffentlichAb: true,
              fachbereichId: true,
            },
          },
        },
      },
    },
  },
} as const satisfies Prisma.VorgangSelect;

type Beratung = Prisma.VorgangGetPayload<{ select: typeof VORGANG }>['ergebnisse'][number]['beratung'];

/**
 * Job: tells the accounts of the papers' Fachbereiche what a stroke noted: one mail a person, never with a title that is
 * not public. Nothing for a stroke taken back, and nothing a second time, however often the job is done.
 */
export async function meldeKenntnisnahmen(
  akteur: Akteur,
  { vorgangId }: { vorgangId: string },
  jetzt: Date,
): Promise<void> {
  await schreibe(async (tx) => {
    await tx.$queryRaw`SELECT id FROM intern.vorgang WHERE id = ${vorgangId}::uuid FOR UPDATE`;
    const vorgang = await tx.vorgang.findUnique({ where: { id: vorgangId }, select: VORGANG });
    if (!vorgang || vorgang.widerrufenAm !== null || (await istGemeldet(tx, AKTION, vorgangId))) return;
    const beratungen = vorgang.ergebnisse.map((e) => e.beratung);
    const fachbereiche = beratungen.flatMap((b) => b.vorlage.fachbereichId ?? []);
    const konten = await tx.benutzer.findMany({
      where: {
        organisationseinheitId: { in: fachbereiche },
        gesperrtAm: null,
        rollen: { some: { rolle: 'FACHBEREICH' } },
      },
      select: { name: true, email: true, organisationseinheitId: true },
    });
    for (const { name, email, organisationseinheitId } of konten) {
      const eigene = beratungen.filter((b) => b.vorlage.fachbereichId === organisationseinheitId);
      const brief = kenntnisBrief(
        name,
        ausDatum(vorgang.sitzung.datum),
        eigene.map((b) => zeile(b, jetzt)),
      );
      await reiheEin(tx, 'mail.senden', { an: email, ...brief });
    }
    const nach = { benachrichtigt: konten.length };
    await protokolliere(tx, akteur, { aktion: AKTION, ...betrifft('vorgang', vorgangId), nach }, jetzt);
  });
}

const AKTION = 'kenntnisnahmen.melden';

const istGemeldet = async (tx: Transaktion, aktion: string, gegenstandId: string): Promise<boolean> =>
  (await tx.protokoll.count({ where: { gegenstandId, aktion } })) > 0;

/**
 * Job: tells the accounts that sign for a unit that it is its turn, without any title. Nothing once it has signed or the
 * paper is back, and nothing a second time.
 */
export async function meldeMitzeichnung(
  akteur: Akteur,
  { mitzeichnungId }: { mitzeichnungId: string },
  jetzt: Date,
): Promise<void> {
  await schreibe(async (tx) => {
    await tx.$queryRaw`SELECT id FROM intern.mitzeichnung WHERE id = ${mitzeichnungId}::uuid FOR UPDATE`;
    const zeile = await tx.mitzeichnung.findUnique({
      where: { id: mitzeichnungId },
      select: {
        vorlageId: true,
        status: true,
        organisationseinheit: { select: { id: true, art: true, kennung: true, name: true } },
      },
    });
    const aktion = 'mitzeichnung.melden';
    if (zeile?.status !== 'OFFEN' || (await istGemeldet(tx, aktion, mitzeichnungId))) return;
    const { id } = zeile.organisationseinheit;
    const stelle = einheitsname(zeile.organisationseinheit);
    const konten = await tx.benutzer.findMany({
      where: {
        organisationseinheitId: id,
        gesperrtAm: null,
        rollen: { some: { rolle: 'MITZEICHNUNG' } },
      },
      select: { name: true, email: true },
    });
    const adresse = `${env().RATSLAUF_ADRESSE}/mitzeichnung/${zeile.vorlageId}`;
    for (const { name, email } of konten) {
      const brief = mitzeichnungsBrief(name, stelle, adresse);
      await reiheEin(tx, 'mail.senden', { an: email, ...brief });
    }
    const nach = { benachrichtigt: konten.length };
    const eintrag = { aktion, ...betrifft('mitzeichnung', mitzeichnungId), nach };
    await protokolliere(tx, akteur, eintrag, jetzt);
  });
}

function zeile({ gremium, tagesordnungspunkt, vorlage: v }: Beratung, jetzt: Date): Briefzeile {
  const oeffentlich = istOeffentlich(v, jetzt) && tagesordnungspunkt?.teil !== 'NICHTOEFFENTLICH';
  return {
    titel: oeffentlich ? v.betreff : null,
    nummer: oeffentlich ? v.nummer : null,
    gremium: gremium.name,
    adresse: `${env().RATSLAUF_ADRESSE}/vorlagen/${v.id}`,
  };
}
