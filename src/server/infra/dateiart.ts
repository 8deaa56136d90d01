import 'server-only';
import type { Dateiart } from '@/domain/anlage/dateiart';
import { behaupteteArt } from '@/domain/anlage/dateiname';
import { ANFANG, erkenneAnfang, erkenneOffice, textpruefung } from '@/domain/anlage/erkennung';
import {
  type Eintrag,
  eintraegeAus,
  entpacktMassvoll,
  findeInhaltsliste,
  ZIP_ENDE,
} from '@/domain/anlage/zip';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Abgelegt, Ablage } from './storage/ablage';

/** Keeps the first bytes of a file that passes by, and knows whether all of it was text. */
export type Mitleser = {
  nimm: (stueck: Uint8Array) => void;
  anfang: () => Uint8Array;
  istText: () => boolean;
};

export function mitleser(): Mitleser {
  const text = textpruefung();
  let anfang = new Uint8Array();
  return {
    nimm: (stueck) => {
      if (anfang.length < ANFANG)
        anfang = Buffer.concat([anfang, stueck.subarray(0, ANFANG - anfang.length)]);
      text.nimm(stueck);
    },
    anfang: () => anfang,
    istText: text.istText,
  };
}

/** What a stored file is, by its content. Refused: empty, none of the allowed kinds, another kind than its name says. */
export async function dateiartVon(
  datei: Abgelegt,
  gelesen: Mitleser,
  name: string,
  ablage: Ablage,
): Promise<Result<Dateiart, Ablehnung>> {
  if (datei.groesse === 0) return abgelehnt({ code: 'ANLAGE_LEER' });
  const behauptet = behaupteteArt(name);
  const anfang = erkenneAnfang(gelesen.anfang());
  const art = anfang === 'ZIP' ? await office(datei, ablage) : (anfang ?? alsText(gelesen, behauptet));
  if (!art) return abgelehnt({ code: 'ANLAGE_ART' });
  return behauptet === null || behauptet === art ? ok(art) : abgelehnt({ code: 'ANLAGE_ANDERE_ART' });
}

/** Text says of itself only that it is text: which kind, says its name, and it must say so. */
function alsText(gelesen: Mitleser, behauptet: Dateiart | null): Dateiart | null {
  return gelesen.istText() && (behauptet === 'TXT' || behauptet === 'CSV') ? behauptet : null;
}

async function office(datei: Abgelegt, ablage: Ablage): Promise<Dateiart | null> {
  const eintraege = await inhaltsliste(datei, ablage);
  return eintraege && entpacktMassvoll(eintraege) ? erkenneOffice(eintraege.map((e) => e.name)) : null;
}

type Ort = Pick<Abgelegt, 'ablage' | 'groesse'>;

/** A part of a stored file, both ends included. */
export async function teil(
  { ablage: schluessel }: Pick<Ort, 'ablage'>,
  von: number,
  bis: number,
  ablage: Ablage,
): Promise<Uint8Array> {
  const strom = await ablage.stream(schluessel, { von, bis });
  return new Uint8Array(await new Response(strom).arrayBuffer());
}

/** What a stored container says it holds; null where it is none. Nothing is unpacked. */
export async function inhaltsliste(datei: Ort, ablage: Ablage): Promise<Eintrag[] | null> {
  const { groesse } = datei;
  const ende = await teil(datei, Math.max(0, groesse - ZIP_ENDE), groesse - 1, ablage);
  const liste = findeInhaltsliste(ende, groesse);
  return liste && eintraegeAus(await teil(datei, liste.von, liste.bis, ablage));
}
