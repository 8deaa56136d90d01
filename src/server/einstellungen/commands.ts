import 'server-only';
import { pruefeMuster } from '@/domain/drucksache/musterwahl';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import type { Formularwerte } from '@/domain/kern/formular';
import { alsDatum, berlinTag } from '@/domain/kern/localDate';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import { widersprueche } from '@/domain/kern/unterschiede';
import { ABSCHNITTE, type Einstellung, type Einstellungen, lockerungen } from '@/domain/kommune/einstellung';
import type { EinstellungEingabe } from '@/domain/kommune/einstellungeingabe';
import { EINSTELLUNG_TEXT, einstellungswert } from '@/domain/texte/einstellung';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { schreibe, type Transaktion } from '@/server/kern/db';
import { sperreKonten } from '@/server/kern/konto';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import { alsEinstellungen, EINSTELLUNGEN, folgenVon } from './queries';

/**
 * Changes one section of the settings. What loosens something waits: EINSTELLUNG_BESTAETIGEN with what would happen, until
 * each of it is confirmed and a reason given. Refused: NICHT_ERLAUBT, NICHT_GEFUNDEN (no city yet), INZWISCHEN_GEAENDERT,
 * ADMINISTRATION_OHNE_FAKTOR, and at the pattern of numbers NUMMERNMUSTER_UNGUELTIG, _UNLESBAR, _ZU_KURZ.
 */
export async function einstellungenAendern(
  akteur: Akteur,
  eingabe: EinstellungEingabe,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  if (!darf(akteur, 'kommune.verwalten', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  const { abschnitt, version, grund, bestaetigt, ...felder } = eingabe;
  const werte = felder as Partial<Einstellungen>;
  return schreibe(async (tx) => {
    await sperreKonten(tx);
    const zeile = await tx.kommune.findFirst({ select: EINSTELLUNGEN });
    if (!zeile) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    const alt = alsEinstellungen(zeile);
    if (version !== zeile.version)
      return abgelehnt({ code: 'INZWISCHEN_GEAENDERT', ...konflikt(eingabe, alt, zeile.version) });
    const geaendert = ABSCHNITTE[abschnitt].filter((feld) => !gleich(alt[feld], werte[feld]));
    if (geaendert.length === 0) return ok(undefined);
    const hindernis = await pruefe(tx, alt, werte, jetzt);
    if (hindernis) return abgelehnt(hindernis);
    const gelockert = lockerungen(alt, werte);
    if (gelockert.some((l) => !bestaetigt.includes(l)) || (gelockert.length > 0 && !grund)) {
      const folgen = await folgenVon(akteur, gelockert, werte, jetzt);
      return abgelehnt({ code: 'EINSTELLUNG_BESTAETIGEN', feld: 'grund', folgen });
    }
    const { barrierefreiheitStand: stand, ...rest } = werte;
    const data = { ...rest, ...(stand !== undefined && { barrierefreiheitStand: stand && alsDatum(stand) }) };
    await tx.kommune.update({
      where: { id: zeile.id },
      data: { ...data, version: { increment: 1 } },
      select: { id: true },
    });
    const auszug = (von: Partial<Einstellungen>) =>
      Object.fromEntries(geaendert.map((feld: Einstellung) => [feld, von[feld] ?? null]));
    const eintrag = {
      aktion: 'kommune.aendern',
      ...betrifft('kommune', zeile.id),
      von: auszug(alt),
      nach: auszug(werte),
      ...(gelockert.length > 0 && { grund }),
    };
    await protokolliere(tx, akteur, eintrag, jetzt);
    return ok(undefined);
  });
}

const gleich = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((wert) => b.includes(wert))
    : a === b;

/** What the city as it is does not allow; null where nothing stands against it. */
async function pruefe(
  tx: Transaktion,
  alt: Einstellungen,
  werte: Partial<Einstellungen>,
  jetzt: Date,
): Promise<Ablehnung | null> {
  if (werte.nummernmuster !== undefined) {
    const jahr = Number(berlinTag(jetzt).slice(0, 4));
    const zaehler = await tx.nummernzaehler.findFirst({ where: { jahr } });
    const muster = pruefeMuster(werte.nummernmuster, { laufend: (zaehler?.stand ?? 0) + 1, jahr });
    if (!muster.ok) return muster.fehler;
  }
  const neu = (werte.zweiterFaktorRollen ?? []).filter((rolle) => !alt.zweiterFaktorRollen.includes(rolle));
  if (!neu.includes('ADMINISTRATION')) return null;
  const mitFaktor = await tx.benutzer.count({
    where: {
      gesperrtAm: null,
      rollen: { some: { rolle: 'ADMINISTRATION' } },
      OR: [
        { twoFactorEnabled: true },
        { passkeys: { some: {} } },
        { anmeldungen: { some: { providerId: { not: 'credential' } } } },
      ],
    },
  });
  return mitFaktor > 0 ? null : { code: 'ADMINISTRATION_OHNE_FAKTOR', feld: 'zweiterFaktorRollen' };
}

/** What the form goes on with after somebody else was faster: all that was typed, and the version of now. */
function konflikt(
  { version: _, grund, bestaetigt: __, abschnitt, ...felder }: EinstellungEingabe,
  alt: Einstellungen,
  version: number,
): Required<Pick<Ablehnung, 'eingabe' | 'unterschiede'>> {
  const worte = (von: Partial<Einstellungen>) =>
    Object.fromEntries(
      ABSCHNITTE[abschnitt].map((f: Einstellung) => [f, einstellungswert(f, von[f] as never)]),
    );
  const namen = Object.fromEntries(
    ABSCHNITTE[abschnitt].map((f: Einstellung) => [f, EINSTELLUNG_TEXT[f].name]),
  );
  const getippt = Object.entries(felder).map(([name, wert]): [string, Formularwerte[string]] => {
    if (typeof wert === 'boolean') return [name, wert ? 'ja' : ''];
    return [name, Array.isArray(wert) ? [...wert] : String(wert ?? '')];
  });
  return {
    eingabe: { abschnitt, grund, version: String(version), ...Object.fromEntries(getippt) },
    unterschiede: widersprueche(worte(alt), worte(felder as Partial<Einstellungen>), namen),
  };
}
