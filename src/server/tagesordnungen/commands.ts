import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { berlinTag } from '@/domain/kern/localDate';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import { aufgestellt, umgesetzt } from '@/domain/sitzung/aufnahme';
import type {
  AufstellenEingabe,
  NeuerPunktEingabe,
  PunktEingabe,
  ZeilenEingabe,
} from '@/domain/sitzung/eingabe';
import { eingefuegt, entfernt, type Punkt, verschoben } from '@/domain/sitzung/tagesordnung';
import type { Akteur } from '@/domain/zugriff/akteur';
import { schreibe, type Transaktion } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import { schreibeStandorte } from '@/server/kern/standort';
import { type SchritteZu, schreibeTagesordnung } from '@/server/kern/tagesordnung';
import { ohneVorhandene, vorschlaege } from '@/server/vorschlaege/queries';
import { type Blatt, blattNach, einladungAus } from './queries';

/** What an edit makes of the agenda, and the short facts the audit keeps of it. */
type Aenderung = {
  aktion: string;
  punkte: Punkt[] | null;
  schritte?: SchritteZu;
  fakten: Record<string, string | number | boolean>;
};

/**
 * One edit of an agenda that is not dispatched yet, in one transaction. Refuses NICHT_GEFUNDEN, NICHT_ERLAUBT;
 * TAGESORDNUNG_FEST after the dispatch, with who and when; INZWISCHEN_GEAENDERT; PUNKT_FEST where the edit has no place.
 */
function bearbeite(
  akteur: Akteur,
  { sitzungId, version }: { sitzungId: string; version: number },
  jetzt: Date,
  tat: (blatt: Blatt) => Result<Aenderung, Ablehnung>,
): Promise<Result<void, Ablehnung>> {
  return schreibe(async (tx) => {
    const gelesen = await blattNach(akteur, sitzungId, jetzt, tx);
    if (!gelesen.ok) return gelesen;
    const blatt = gelesen.wert;
    if (blatt.geladen) return abgelehnt({ code: 'TAGESORDNUNG_FEST', betrifft: einladungAus(blatt) });
    if (blatt.version !== version) return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    const getan = tat(blatt);
    if (!getan.ok) return getan;
    if (!getan.wert.punkte) return abgelehnt({ code: 'PUNKT_FEST' });
    await speichere(tx, akteur, blatt, getan.wert.punkte, getan.wert, jetzt);
    return ok(undefined);
  });
}

async function speichere(
  tx: Transaktion,
  akteur: Akteur,
  blatt: Blatt,
  punkte: Punkt[],
  { aktion, schritte = new Map(), fakten }: Aenderung,
  jetzt: Date,
): Promise<void> {
  await tx.sitzung.update({
    where: { id: blatt.id },
    data: { version: { increment: 1 } },
    select: { id: true },
  });
  const bewegt = await schreibeTagesordnung(tx, blatt.id, blatt.gespeichert, punkte, schritte);
  await schreibeStandorte(tx, bewegt, berlinTag(jetzt));
  const eintrag = { ...betrifft('sitzung', blatt.id), nach: fakten };
  await protokolliere(tx, akteur, { aktion, ...eintrag }, jetzt);
  const zurVorlage = bewegt.map((vorlageId) => {
    const top = punkte.find((p) => p.vorlagen.includes(vorlageId));
    const fakten = { sitzungId: blatt.id, top: top?.nummer ?? null, teil: top?.teil ?? null };
    return { aktion, ...betrifft('vorlage', vorlageId), nach: fakten };
  });
  await protokolliere(tx, akteur, zurVorlage, jetzt);
}

/** Takes the released papers planned for the Sitzung (or one of them) on its agenda; an empty one gets its fixed items. */
export function tagesordnungAufstellen(akteur: Akteur, e: AufstellenEingabe, jetzt: Date) {
  return bearbeite(akteur, e, jetzt, (blatt) => {
    const neue = vorschlaege(blatt).filter((v) => e.vorlageId === undefined || v.vorlageId === e.vorlageId);
    if (e.vorlageId && neue.length === 0) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    return ok({
      aktion: 'tagesordnung.aufstellen',
      punkte: aufgestellt(blatt.punkte, ohneVorhandene(blatt, neue), blatt.nummer, randomUUID),
      schritte: new Map(neue.map((v) => [v.vorlageId, v.schritte.map((s) => s.id)])),
      fakten: { vorlagen: neue.length },
    });
  });
}

/** Moves an item one place, or takes it off; a paper's step then stays planned for the Sitzung. */
export function punktBewegen(akteur: Akteur, e: ZeilenEingabe, jetzt: Date) {
  return bearbeite(akteur, e, jetzt, ({ punkte }) => {
    const punkt = punkte.find((p) => p.id === e.punktId);
    if (!punkt) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    const weg = e.tat === 'weg';
    return ok({
      aktion: weg ? 'tagesordnung.herunternehmen' : 'tagesordnung.verschieben',
      punkte: e.tat === 'weg' ? entfernt(punkte, e.punktId) : verschoben(punkte, e.punktId, e.tat),
      fakten: { top: punkt.nummer ?? '', ...(!weg && { richtung: e.tat }) },
    });
  });
}

/** Changes title, public title (A11) or part of an item. Refuses OEFFENTLICHER_TEIL for a non-public paper (O14). */
export function punktAendern(akteur: Akteur, e: PunktEingabe, jetzt: Date) {
  return bearbeite(akteur, e, jetzt, (blatt) => {
    const { punkte, schritte } = blatt;
    const punkt = punkte.find((p) => p.id === e.punktId);
    if (!punkt) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    const geheime = schritte.filter(
      (s) => s.punktId === punkt.id && s.vorlage.oeffentlichkeit === 'NICHTOEFFENTLICH',
    );
    if (e.teil === 'OEFFENTLICH' && geheime.length > 0) {
      return abgelehnt({
        code: 'OEFFENTLICHER_TEIL',
        feld: 'teil',
        betrifft: geheime.map((s) => s.vorlage.betreff),
      });
    }
    const titel = { titel: e.titel, oeffentlicherTitel: e.oeffentlicherTitel };
    const mitTitel = punkte.map((p) => (p.id === punkt.id ? { ...p, ...titel } : p));
    return ok({
      aktion: 'tagesordnung.aendern',
      punkte: e.teil === punkt.teil ? mitTitel : umgesetzt(mitTitel, punkt.id, e.teil, randomUUID),
      fakten: {
        top: punkt.nummer ?? '',
        titelGeaendert: e.titel !== punkt.titel || e.oeffentlicherTitel !== punkt.oeffentlicherTitel,
        teil: e.teil,
      },
    });
  });
}

/** Adds an item without a paper below a heading, or at the end of a part. Its title stays unpublished in the NÖ part. */
export function punktHinzufuegen(akteur: Akteur, e: NeuerPunktEingabe, jetzt: Date) {
  return bearbeite(akteur, e, jetzt, ({ punkte }) => {
    const kopf = punkte.find((p) => p.id === e.ort);
    const teil = e.ort === 'OEFFENTLICH' || e.ort === 'NICHTOEFFENTLICH' ? e.ort : kopf?.teil;
    if (!teil) return abgelehnt({ code: 'NICHT_GEFUNDEN', feld: 'ort' });
    const nichts = { nummer: null, oeffentlicherTitel: null, vorlagen: [] };
    const neu = { id: randomUUID(), teil, titel: e.titel, ...nichts };
    return ok({
      aktion: 'tagesordnung.ergaenzen',
      punkte: eingefuegt(punkte, neu, kopf?.id ?? null),
      fakten: { teil },
    });
  });
}
