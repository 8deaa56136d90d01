import { randomUUID } from 'node:crypto';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { ABLEHNUNG_TEXT } from '@/domain/texte/ablehnung';
import { bereiteStadt } from '../betrieb/demo';
import { laufende } from '../betrieb/stelle';
import { type Datenbank, mitDatenbank } from '../datenbank/oeffnen';
import { alsErgebniszeilen, alsJson, alsTabelle, type Ergebnis } from './ausgabe';
import type { GelesenesDokument } from './lesen';

type Wahl = { veroeffentlichen: boolean; gremienAnlegen: boolean; json: boolean };

/** Stores one readable document. */
type Speicher = (dokument: GelesenesDokument & { lesbar: true }) => Promise<Ergebnis>;

/**
 * Stores documents one after the other, each in its own transaction, and shows what became of each. Works while the
 * application runs and when it does not. Answers how many readable documents could not be stored.
 */
export async function speichereDokumente(
  dokumente: AsyncIterable<GelesenesDokument>,
  wahl: Wahl,
  schreibe: (text: string) => Promise<void>,
): Promise<number> {
  return mitDatenbank(async (datenbank) => {
    await bereiteStadt(datenbank);
    const { speichere, schliesse } = await oeffneSpeicher(datenbank, wahl);
    let misslungen = 0;
    for await (const dokument of dokumente) {
      const ergebnis = dokument.lesbar ? await speichere(dokument).catch(fehlschlag) : undefined;
      if (ergebnis?.art === 'ABGELEHNT') misslungen++;
      await schreibe(
        wahl.json
          ? alsJson(dokument, ergebnis)
          : alsTabelle(dokument) + (ergebnis ? alsErgebniszeilen(ergebnis) : ''),
      );
    }
    await schliesse();
    return misslungen;
  });
}

/** The application's own command behind the database that has just been opened. */
async function oeffneSpeicher(
  { urls }: Datenbank,
  { veroeffentlichen, gremienAnlegen }: Wahl,
): Promise<{ speichere: Speicher; schliesse: () => Promise<void> }> {
  Object.assign(process.env, { DATABASE_URL: urls.app, DATABASE_URL_OEFFENTLICH: urls.oeffentlich });
  const { spieleDokumentEin } = await import('@/server/dokumente/commands');
  const { SYSTEM } = await import('@/server/kern/auth/akteur');
  const { trenne } = await import('@/server/kern/db');
  const { env } = await import('@/server/kern/env');
  const { jetzt } = await import('@/server/kern/uhr');
  const laufId = randomUUID();
  // A link that opens: where the application runs now, whatever PORT is here.
  const adresse = laufende()?.adresse ?? env().RATSLAUF_ADRESSE;
  const speichere: Speicher = async ({ datei: quelle, bytes, vorlage: gelesen }) => {
    const leer = gelesen.befunde.find(({ code }) => code === 'DOKUMENT_LEER');
    if (leer) return nichtGespeichert(leer.satz);
    const eingabe = { quelle, bytes, gelesen, laufId, gremienAnlegen, veroeffentlichen };
    const ergebnis = await spieleDokumentEin(SYSTEM, eingabe, jetzt());
    if (!ergebnis.ok) return ablehnung(ergebnis.fehler);
    const { art, vorlageId, veroeffentlicht, neueGremien, befunde } = ergebnis.wert;
    // The document's own findings stand in the table already.
    const saetze = befunde.filter((b) => !gelesen.befunde.includes(b)).map((b) => b.satz);
    return { art, veroeffentlicht, neueGremien, saetze, link: `${adresse}/vorlagen/${vorlageId}` };
  };
  return { speichere, schliesse: trenne };
}

const nichtGespeichert = (...saetze: string[]): Ergebnis => ({
  art: 'ABGELEHNT',
  link: null,
  veroeffentlicht: false,
  neueGremien: [],
  saetze,
});

const ablehnung = ({ code, betrifft = [] }: Ablehnung) => nichtGespeichert(ABLEHNUNG_TEXT[code], ...betrifft);

/** The database lost, or a value it refuses: concerns this document alone, the others are still done. */
function fehlschlag(fehler: unknown): Ergebnis {
  const meldung = fehler instanceof Error ? fehler.message : String(fehler);
  // Prisma tells the place in the program first; the reason stands in the last line.
  const grund = meldung.trim().split('\n').at(-1);
  return nichtGespeichert(`Die Datenbank hat das Dokument nicht angenommen (Meldung: ${grund}).`);
}
