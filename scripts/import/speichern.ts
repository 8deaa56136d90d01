import { randomUUID } from 'node:crypto';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { ABLEHNUNG_TEXT } from '@/domain/texte/ablehnung';
import { bereiteStadt } from '../betrieb/demo';
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
): Promise<number> {
  return mitDatenbank(async (datenbank) => {
    await bereiteStadt(datenbank);
    const { speichere, schliesse } = await oeffneSpeicher(datenbank, wahl);
    let misslungen = 0;
    for await (const dokument of dokumente) {
      const ergebnis = dokument.lesbar ? await speichere(dokument) : undefined;
      if (ergebnis?.art === 'ABGELEHNT') misslungen++;
      const text = wahl.json
        ? alsJson(dokument, ergebnis)
        : alsTabelle(dokument) + (ergebnis ? alsErgebniszeilen(ergebnis) : '');
      process.stdout.write(`${text}\n`);
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
  const speichere: Speicher = async ({ datei: quelle, bytes, vorlage: gelesen }) => {
    const eingabe = { quelle, bytes, gelesen, laufId, gremienAnlegen, veroeffentlichen };
    const ergebnis = await spieleDokumentEin(SYSTEM, eingabe, jetzt());
    if (!ergebnis.ok) return ablehnung(ergebnis.fehler);
    const { art, vorlageId, veroeffentlicht, neueGremien, befunde } = ergebnis.wert;
    // The document's own findings stand in the table already.
    const saetze = befunde.filter((b) => !gelesen.befunde.includes(b)).map((b) => b.satz);
    return {
      art,
      veroeffentlicht,
      neueGremien,
      saetze,
      link: `${env().RATSLAUF_ADRESSE}/vorlagen/${vorlageId}`,
    };
  };
  return { speichere, schliesse: trenne };
}

const ablehnung = ({ code, betrifft = [] }: Ablehnung): Ergebnis => ({
  art: 'ABGELEHNT',
  link: null,
  veroeffentlicht: false,
  neueGremien: [],
  saetze: [ABLEHNUNG_TEXT[code], ...betrifft],
});
