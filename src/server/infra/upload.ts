import 'server-only';
import { Readable } from 'node:stream';
import { Busboy, type BusboyFileStream, type BusboyHeaders } from '@fastify/busboy';
import type { Dateiart } from '@/domain/anlage/dateiart';
import { dateiname } from '@/domain/anlage/dateiname';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { alsFormularwerte, type Formularwerte } from '@/domain/kern/formular';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import { dateiartVon, type Mitleser, mitleser } from './dateiart';
import type { Abgelegt, Ablage } from './storage/ablage';
import { virenbefund } from './virenpruefung';

/** A file that has arrived and is stored: its cleaned name, and its kind by content. */
export type GeladeneDatei = Abgelegt & { name: string; art: Dateiart };
export type Hochgeladen = { felder: Formularwerte; datei: GeladeneDatei };

class ZuGross extends Error {}
class Unvollstaendig extends Error {}

/**
 * Takes the one file of a form (multipart/form-data) straight into the storage, never whole into memory, and its fields.
 * Refused, with nothing kept: no form, no file, an empty one, more than `hoechstens` bytes (the rest is not read), a kind
 * that is not allowed or not the one its name claims, what the virus scanner turns away, a form that breaks off.
 */
export async function nimmDateiAn(
  anfrage: Request,
  hoechstens: number,
  ablage: Ablage,
): Promise<Result<Hochgeladen, Ablehnung>> {
  const art = anfrage.headers.get('content-type') ?? '';
  if (!anfrage.body || !/^multipart\/form-data;.*boundary=/i.test(art))
    return abgelehnt({ code: 'ANLAGE_FEHLT' });
  // Room for the other fields; who announces more need not begin.
  if (Number(anfrage.headers.get('content-length')) > hoechstens + 64 * 1024)
    return abgelehnt({ code: 'ANLAGE_ZU_GROSS' });
  try {
    const { felder, datei } = await lies(anfrage.body, { 'content-type': art }, (strom, name) =>
      speichere(strom, name, hoechstens, ablage),
    );
    if (!datei) return abgelehnt({ code: 'ANLAGE_FEHLT' });
    return datei.ok ? ok({ felder: alsFormularwerte(felder), datei: datei.wert }) : datei;
  } catch (fehler) {
    if (fehler instanceof Unvollstaendig) return abgelehnt({ code: 'ANLAGE_UNVOLLSTAENDIG' });
    throw fehler;
  }
}

type Datei = Result<GeladeneDatei, Ablehnung>;

async function lies(
  koerper: ReadableStream<Uint8Array>,
  headers: BusboyHeaders,
  nimm: (strom: BusboyFileStream, name: string) => Promise<Datei>,
): Promise<{ felder: [string, string][]; datei: Datei | null }> {
  const quelle = Readable.fromWeb(koerper as Parameters<typeof Readable.fromWeb>[0]);
  const busboy = new Busboy({
    headers,
    limits: { files: 1, fields: 10, fieldSize: 4096, fieldNameSize: 100, headerPairs: 20 },
  });
  const felder: [string, string][] = [];
  let datei: Promise<Datei> | null = null;
  let offen: BusboyFileStream | null = null;
  await new Promise<void>((fertig, abbruch) => {
    busboy.on('field', (name, wert) => felder.push([name, wert]));
    busboy.on('file', (_, strom, name) => {
      // Busboy tells a stream of its error also when nobody reads it any more.
      strom.on('error', () => {});
      if (!name) {
        strom.resume();
        return;
      }
      offen = strom;
      datei = nimm(strom, name);
      // Refused: what is still to come need not be read.
      datei.then((d) => d.ok || fertig(), abbruch);
    });
    busboy.on('finish', fertig);
    // Also later, when nobody waits any more: a sender who leaves must not end the process.
    const bricht = () => {
      offen?.destroy(new Unvollstaendig());
      abbruch(new Unvollstaendig());
    };
    busboy.on('error', bricht);
    quelle.on('error', bricht);
    quelle.pipe(busboy);
  }).finally(() => quelle.unpipe(busboy));
  return { felder, datei: await datei };
}

async function speichere(
  strom: BusboyFileStream,
  name: string,
  hoechstens: number,
  ablage: Ablage,
): Promise<Datei> {
  const leser = mitleser();
  async function* gezaehlt() {
    let groesse = 0;
    for await (const stueck of strom as AsyncIterable<Uint8Array>) {
      groesse += stueck.byteLength;
      if (groesse > hoechstens) throw new ZuGross();
      leser.nimm(stueck);
      yield stueck;
    }
  }
  try {
    const abgelegt = await ablage.put(gezaehlt());
    const art = await angenommen(abgelegt, leser, name, ablage).catch(async (fehler: unknown) => {
      await ablage.delete(abgelegt.ablage);
      throw fehler;
    });
    if (art.ok) return ok({ ...abgelegt, name: dateiname(name, art.wert), art: art.wert });
    await ablage.delete(abgelegt.ablage);
    return art;
  } catch (fehler) {
    if (fehler instanceof ZuGross) return abgelehnt({ code: 'ANLAGE_ZU_GROSS' });
    throw fehler;
  }
}

/** What a stored file is, where it may stay: of an allowed kind, and clean for the city's scanner. */
async function angenommen(
  abgelegt: Abgelegt,
  leser: Mitleser,
  name: string,
  ablage: Ablage,
): Promise<Result<Dateiart, Ablehnung>> {
  const art = await dateiartVon(abgelegt, leser, name, ablage);
  const befund = art.ok ? await virenbefund(() => ablage.stream(abgelegt.ablage)) : null;
  return befund ? abgelehnt(befund) : art;
}
