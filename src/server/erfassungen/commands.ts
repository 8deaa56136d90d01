import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Befund } from '@/domain/dokument/befund';
import { entschluessele } from '@/domain/dokument/entschluesseln';
import type { GeleseneVorlage } from '@/domain/dokument/geleseneVorlage';
import { type Gremienzuordnung, ordneSchritteZu, unbekannteGremien } from '@/domain/dokument/gremien';
import { herkunft } from '@/domain/dokument/herkunft';
import { parseVorlage } from '@/domain/dokument/parseVorlage';
import { type SpeicherSchritt, speicherform } from '@/domain/dokument/speicherform';
import { DOKUMENT_HOECHSTENS, istBinaer } from '@/domain/dokument/textformat';
import type { DokumentEingabe } from '@/domain/entwurf/eingabe';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { alsDatum, berlinTag } from '@/domain/kern/localDate';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import { type Akteur, hatRolle } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import {
  fachbereichZu,
  inhaltVon,
  sitzungenZu,
  sperreDokumente,
  terminVon,
  vorlagendaten,
  vorlageZumInhalt,
} from '@/server/dokumente/queries';
import { ladeEntwurf } from '@/server/entwuerfe/queries';
import { gremienMitNamen } from '@/server/gremien/queries';
import { schreibe, type Transaktion } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import { schreibeStandorte } from '@/server/kern/standort';

/** BEKANNT: the same document was stored before; its paper, if this Akteur may see it. */
export type Erfasst = { art: 'NEU'; vorlageId: string } | { art: 'BEKANNT'; vorlageId: string | null };

/**
 * Reads a document (text of up to 1 MB) into a draft: fields, sections, references, chain, and everything it was not sure
 * about. Bodies the city does not have are findings, not steps. The same document twice makes one draft, and its own number
 * is noted, not taken (N2). A Fachbereich enters for itself, whatever the document says.
 */
export async function erfasseDokument(
  akteur: Akteur,
  { id, text, datei }: DokumentEingabe,
  jetzt: Date,
): Promise<Result<Erfasst, Ablehnung>> {
  const { fachbereichId } = akteur.rechte;
  if (!darf(akteur, 'vorlage.anlegen', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  if (!hatRolle(akteur, 'RATSBUERO') && !fachbereichId) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  const bytes = datei?.bytes ?? new TextEncoder().encode(text);
  const feld = datei ? 'datei' : 'text';
  if (bytes.byteLength > DOKUMENT_HOECHSTENS) return abgelehnt({ code: 'DOKUMENT_ZU_GROSS', feld });
  const inhalt = entschluessele(bytes).text;
  if (istBinaer(bytes, inhalt)) return abgelehnt({ code: 'DOKUMENT_UNLESBAR', feld });
  const gelesen = parseVorlage(inhalt);
  if (gelesen.befunde.some((b) => b.code === 'DOKUMENT_LEER'))
    return abgelehnt({ code: 'DOKUMENT_LEER', feld });
  return schreibe(async (tx) => {
    await sperreDokumente(tx);
    const schluessel = inhaltVon(bytes);
    const bekannt = await vorlageZumInhalt(tx, schluessel);
    if (bekannt) {
      const sichtbar = await ladeEntwurf(tx, akteur, bekannt, jetzt);
      return ok({ art: 'BEKANNT', vorlageId: sichtbar && bekannt } as const);
    }
    const belegt = await tx.vorlage.findUnique({ where: { id }, select: { id: true } });
    const quelle = datei?.name ?? 'eingefügter Text';
    const vorlageId = await speichere(
      tx,
      akteur,
      belegt ? randomUUID() : id,
      gelesen,
      { quelle, schluessel },
      jetzt,
    );
    return ok({ art: 'NEU', vorlageId } as const);
  });
}

async function speichere(
  tx: Transaktion,
  akteur: Akteur,
  vorlageId: string,
  gelesen: GeleseneVorlage,
  { quelle, schluessel }: { quelle: string; schluessel: string },
  jetzt: Date,
): Promise<string> {
  const form = speicherform(gelesen);
  const zuordnung = ordneSchritteZu(form.schritte, await gremienMitNamen(akteur, tx));
  const einheit = await einheitFuer(tx, akteur, gelesen);
  await tx.vorlage.create({
    data: {
      ...vorlagendaten(gelesen, form, einheit.einheit, jetzt),
      id: vorlageId,
      status: 'ENTWURF',
      angelegtVonId: akteur.benutzerId,
    },
    select: { id: true },
  });
  await speichereFolge(tx, vorlageId, form.schritte, zuordnung);
  const befunde = [
    ...gelesen.befunde,
    ...form.befunde,
    ...zuordnung.befunde,
    ...unbekannteGremien(zuordnung),
    ...einheit.befunde,
    ...nummernbefund(gelesen),
  ];
  await tx.import.create({
    data: {
      laufId: randomUUID(),
      quelle,
      inhalt: schluessel,
      vorlageId,
      befunde,
      felder: herkunft(gelesen),
      am: jetzt,
    },
    select: { id: true },
  });
  await schreibeStandorte(tx, [vorlageId], berlinTag(jetzt));
  const eintrag = {
    aktion: 'vorlage.anlegen',
    ...betrifft('vorlage', vorlageId),
    nach: { status: 'ENTWURF', quelle, schritte: zuordnung.ids.size, befunde: befunde.length },
  };
  await protokolliere(tx, akteur, eintrag, jetzt);
  return vorlageId;
}

/** The chain as printed, as far as the bodies are known. A day without a Sitzung of the body stays a planned day. */
async function speichereFolge(
  tx: Transaktion,
  vorlageId: string,
  schritte: SpeicherSchritt[],
  { ids }: Gremienzuordnung,
): Promise<void> {
  const sitzungen = await sitzungenZu(tx, schritte, ids);
  const zeilen = schritte.flatMap((schritt) => {
    const gremiumId = ids.get(schritt);
    if (!gremiumId) return [];
    const { datum, zustaendigkeit, zustaendigkeitText } = schritt;
    const sitzungId = (datum && sitzungen.get(terminVon(gremiumId, datum))) || null;
    const planDatum = datum && !sitzungId ? alsDatum(datum) : null;
    return [{ vorlageId, gremiumId, sitzungId, planDatum, zustaendigkeit, zustaendigkeitText }];
  });
  await tx.beratung.createMany({ data: zeilen.map((zeile, ordnung) => ({ ...zeile, ordnung })) });
}

type Einheit = { einheit: { id: string; kennung: string } | null; befunde: Befund[] };

/** The Fachbereich of a draft: the own one of who works for one, else the one the document names. */
async function einheitFuer(
  tx: Transaktion,
  akteur: Akteur,
  { fachbereich }: GeleseneVorlage,
): Promise<Einheit> {
  const genannt = await fachbereichZu(tx, fachbereich.wert);
  const eigener = hatRolle(akteur, 'RATSBUERO') ? null : akteur.rechte.fachbereichId;
  const einheit = eigener
    ? await tx.organisationseinheit.findUnique({
        where: { id: eigener },
        select: { id: true, kennung: true },
      })
    : genannt;
  const befund = (code: string, satz: string): Einheit => ({
    einheit,
    befunde: [{ zeile: fachbereich.zeile, schwere: 'WARNUNG', code, satz }],
  });
  if (fachbereich.wert && eigener && genannt?.id !== eigener)
    return befund(
      'FACHBEREICH_ANDERER',
      `Das Dokument nennt den Fachbereich „${fachbereich.wert}“; erfasst wird die Vorlage für Ihren.`,
    );
  if (fachbereich.wert && !genannt)
    return befund(
      'FACHBEREICH_UNBEKANNT',
      `Einen Fachbereich „${fachbereich.wert}“ gibt es in der Kommune nicht.`,
    );
  return { einheit, befunde: [] };
}

/** N2: the city counts itself. */
function nummernbefund({ nummer }: GeleseneVorlage): Befund[] {
  if (!nummer.wert) return [];
  const satz = `Das Dokument nennt die Drucksache-Nr. ${nummer.wert}. Ihre Nummer bekommt die Vorlage erst bei der Freigabe.`;
  return [{ zeile: nummer.zeile, schwere: 'HINWEIS', code: 'NUMMER_IM_DOKUMENT', satz }];
}
