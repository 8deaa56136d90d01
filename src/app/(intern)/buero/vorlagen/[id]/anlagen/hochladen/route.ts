import { Ersatzeingabe, NeueAnlageEingabe } from '@/domain/anlage/eingabe';
import type { Ablehnung, AblehnungsCode } from '@/domain/kern/ablehnung';
import { alsKennung } from '@/domain/kern/kennung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import { ABLEHNUNG_TEXT } from '@/domain/texte/ablehnung';
import { ANLAGEN_MELDUNG, anlagenfeld } from '@/domain/texte/anlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { anlageErsetzen, anlageHinzufuegen } from '@/server/anlagen/commands';
import { type AnlagenZumBearbeiten, anlagenZumBearbeiten } from '@/server/anlagen/queries';
import { storage } from '@/server/infra/storage';
import type { Ablage } from '@/server/infra/storage/ablage';
import { nimmDateiAn } from '@/server/infra/upload';
import { leser } from '@/server/kern/auth/akteur';
import { istEigeneHerkunft } from '@/server/kern/herkunft';
import { jetzt } from '@/server/kern/uhr';

type Kontext = { params: Promise<{ id: string }> };

/**
 * Takes an attachment: a plain form is led back to the page (303), a script that asks for JSON gets the sentence. Nothing
 * of the file is read before it is clear that the Akteur may edit this paper.
 */
export async function POST(anfrage: Request, { params }: Kontext): Promise<Response> {
  if (!istEigeneHerkunft(anfrage)) return new Response('Anfrage von fremder Seite.\n', { status: 403 });
  const akteur = await leser();
  const id = alsKennung((await params).id);
  const json = anfrage.headers.get('accept')?.includes('application/json') ?? false;
  if (akteur.art === 'oeffentlich') return zurAnmeldung(id, json);
  const bereich = id && (await anlagenZumBearbeiten(akteur, id, jetzt()));
  if (!bereich)
    return new Response(null, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
  const ergebnis = await nimm(anfrage, akteur, bereich);
  const seite = `/buero/vorlagen/${id}/anlagen`;
  if (ergebnis.ok) {
    const { meldung, id: anlage } = ergebnis.wert;
    if (json) return Response.json({ meldung: ANLAGEN_MELDUNG[meldung] }, { status: 201 });
    return nach(`${seite}?meldung=${meldung}#anlage-${anlage}`);
  }
  const { code } = ergebnis.fehler;
  return json
    ? Response.json({ fehler: ABLEHNUNG_TEXT[code], feld: anlagenfeld(code) }, { status: 422 })
    : nach(`${seite}?fehler=${code}#hochladen`);
}

async function nimm(
  anfrage: Request,
  akteur: Akteur,
  { vorlageId, bearbeitbar, hoechstMb }: AnlagenZumBearbeiten,
): Promise<Result<{ id: string; meldung: 'hinzugefuegt' | 'ersetzt' }, Ablehnung>> {
  if (!bearbeitbar) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  const ablage = storage();
  const geladen = await nimmDateiAn(anfrage, hoechstMb * 1024 * 1024, ablage);
  if (!geladen.ok) return geladen;
  const { felder, datei } = geladen.wert;
  if (felder.ersetzt !== undefined) {
    const ersatz = Ersatzeingabe.safeParse(felder);
    if (!ersatz.success) return verwirf(ablage, datei.ablage, 'NICHT_GEFUNDEN');
    const { ersetzt: id, version } = ersatz.data;
    const ergebnis = await anlageErsetzen(akteur, { vorlageId, id, version, datei }, jetzt());
    return ergebnis.ok ? ok({ ...ergebnis.wert, meldung: 'ersetzt' }) : ergebnis;
  }
  const eingabe = NeueAnlageEingabe.safeParse(felder);
  if (!eingabe.success) return verwirf(ablage, datei.ablage, 'ANLAGE_TITEL');
  const ergebnis = await anlageHinzufuegen(akteur, { ...eingabe.data, vorlageId, datei }, jetzt());
  return ergebnis.ok ? ok({ ...ergebnis.wert, meldung: 'hinzugefuegt' }) : ergebnis;
}

async function verwirf(
  ablage: Ablage,
  schluessel: string,
  code: AblehnungsCode,
): Promise<Result<never, Ablehnung>> {
  await ablage.delete(schluessel);
  return abgelehnt({ code });
}

function zurAnmeldung(id: string | null, json: boolean): Response {
  if (json) return Response.json({ fehler: ABLEHNUNG_TEXT.NICHT_ANGEMELDET }, { status: 401 });
  return nach(`/anmelden${id ? `?weiter=${encodeURIComponent(`/buero/vorlagen/${id}/anlagen`)}` : ''}`);
}

const nach = (location: string): Response => new Response(null, { status: 303, headers: { location } });
