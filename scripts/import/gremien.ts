import { schlageGremiumVor } from '@/domain/gremium/vorschlag';
import { ordneZu } from '@/domain/gremium/zuordnung';
import { GREMIUMART_TEXT } from '@/domain/texte/gremiumart';
import { istAngelegt } from '../datenbank/anlage';
import { mitDatenbank } from '../datenbank/oeffnen';
import { alsTeil } from './ausgabe';
import type { GelesenesDokument } from './lesen';

/** A database is at hand: given by URL, or the embedded one has been made by an earlier start. */
const istDatenbankDa = () => Boolean(process.env.DATABASE_URL) || istAngelegt();

/**
 * Compares the bodies of documents with those of the city: a function that answers the lines to show below a
 * document, empty where there is no database or nothing to say. Changes nothing.
 */
export async function gremienVergleich(): Promise<(dokument: GelesenesDokument) => string> {
  if (!istDatenbankDa()) return () => '';
  const gremien = await mitDatenbank(
    async ({ urls }) => {
      process.env.DATABASE_URL = urls.app;
      const { gremienMitNamen } = await import('@/server/gremien/queries');
      const { SYSTEM } = await import('@/server/kern/auth/akteur');
      const { trenne } = await import('@/server/kern/db');
      return gremienMitNamen(SYSTEM).finally(trenne);
    },
    { nurLesen: true },
  );
  return (dokument) => {
    if (!dokument.lesbar) return '';
    const schritte = dokument.vorlage.beratungsfolge.flatMap(({ gremium, datum }) =>
      gremium ? [{ gremium, treffer: ordneZu(gremium, datum, gremien) }] : [],
    );
    const unbekannte = new Set(schritte.filter((s) => s.treffer.art === 'UNBEKANNT').map((s) => s.gremium));
    return alsTeil(
      'Unbekannte Gremien (mit --gremien-anlegen würden sie so angelegt)',
      [...unbekannte].map((name) => {
        const { kurzname, art } = schlageGremiumVor(name);
        return [name, GREMIUMART_TEXT[art], kurzname.replaceAll('\u00ad', '')];
      }),
    );
  };
}
