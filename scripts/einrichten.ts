import { parseArgs } from 'node:util';
import { KommuneEingabe } from '@/domain/kommune/eingabe';
import { ABLEHNUNG_TEXT } from '@/domain/texte/ablehnung';
import { Abbruch, befehl } from './betrieb/abbruch';
import { mitDatenbank } from './datenbank/oeffnen';

/** `npm run einrichten -- --name "Stadt Musterhausen" …`: the city of an empty database. */
function liesEingabe(): KommuneEingabe {
  const felder = Object.keys(KommuneEingabe.shape);
  const options = Object.fromEntries(felder.map((feld) => [feld, { type: 'string' as const }]));
  try {
    const gelesen = KommuneEingabe.safeParse(parseArgs({ options }).values);
    if (gelesen.success) return gelesen.data;
    throw new Abbruch(gelesen.error.issues.map((i) => i.message).join(' '));
  } catch (fehler) {
    if (fehler instanceof Abbruch) throw fehler;
    throw new Abbruch(`Diese Angaben gibt es: ${felder.map((f) => `--${f}`).join(' ')}`);
  }
}

await befehl(async () => {
  const eingabe = liesEingabe();
  await mitDatenbank(async ({ urls }) => {
    Object.assign(process.env, { DATABASE_URL: urls.app, DATABASE_URL_OEFFENTLICH: urls.oeffentlich });
    const { richteKommuneEin } = await import('@/server/kommune/commands');
    const { SYSTEM } = await import('@/server/kern/auth/akteur');
    const { trenne } = await import('@/server/kern/db');
    const { jetzt } = await import('@/server/kern/uhr');
    const ergebnis = await richteKommuneEin(SYSTEM, eingabe, jetzt()).finally(trenne);
    if (!ergebnis.ok) throw new Abbruch(ABLEHNUNG_TEXT[ergebnis.fehler.code]);
    console.log(`${eingabe.name} ist eingerichtet.`);
  });
});
