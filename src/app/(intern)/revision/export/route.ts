import { berlinTag } from '@/domain/kern/localDate';
import { Spurfilter } from '@/domain/pruefspur/filter';
import { KETTE_TEXT } from '@/domain/texte/pruefspur';
import type { Akteur } from '@/domain/zugriff/akteur';
import { leser } from '@/server/kern/auth/akteur';
import { type Csvzeile, csvAntwort } from '@/server/kern/csvantwort';
import { jetzt } from '@/server/kern/uhr';
import { vermerkeExport } from '@/server/revision/commands';
import { type Spurzeile, spurBlaetter } from '@/server/revision/queries';

const KOPF = [
  'Eintrag',
  'Tag',
  'Uhrzeit',
  'Kette',
  'Wer',
  'Aktion',
  'Satz',
  'Gegenstand',
  'Kennung',
  'Nummer',
  'Tatsachen',
  'Begründung',
];

/** The audit as it answers a search, as CSV. The export is an entry of its own, written before the first line leaves. */
export async function GET(anfrage: Request): Promise<Response> {
  const akteur = await leser();
  const filter = Spurfilter.parse(Object.fromEntries(new URL(anfrage.url).searchParams));
  const zeitpunkt = jetzt();
  const vermerkt = await vermerkeExport(akteur, filter, zeitpunkt);
  if (!vermerkt.ok)
    return new Response(null, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
  return csvAntwort({
    name: `pruefspur-${berlinTag(zeitpunkt)}`,
    kopf: KOPF,
    bloecke: bloecke(akteur, filter),
    oeffentlich: false,
  });
}

async function* bloecke(akteur: Akteur, filter: Spurfilter): AsyncGenerator<Csvzeile[]> {
  for await (const blatt of spurBlaetter(akteur, filter)) yield blatt.map(alsZeile);
}

const alsZeile = (z: Spurzeile): Csvzeile => [
  z.id,
  z.datum,
  z.zeit,
  KETTE_TEXT[z.kette],
  z.wer,
  z.aktion,
  z.satz,
  z.gegenstand.art,
  z.gegenstand.id,
  z.gegenstand.nummer,
  z.aenderungen.map((a) => `${a.feld}: ${a.von === null ? '' : `${a.von} → `}${a.nach}`).join(' | '),
  z.grund,
];
