import { trenne } from '@/server/kern/db';
import { befehl } from '../../betrieb/abbruch';
import { schritt } from '../../betrieb/ausgabe';
import { mitVerbindung } from '../../datenbank/verbindung';
import { groesse } from './groesse';
import { erneuereSuche, raeumeAuf, schreibeAlleStandorte } from './nacharbeit';
import { gebrocheneRegeln } from './pruefen';
import { fuelleStadt } from './stadt';

// A process of its own: fills the database of DATABASE_URL; the superuser's address is in LEISTUNG_SUPERUSER.
await befehl(async () => {
  const vorlagen = Number(process.argv[2]);
  await mitVerbindung(process.env.LEISTUNG_SUPERUSER ?? '', async (client) => {
    const anzahl = await schritt(`Stadt mit ${vorlagen.toLocaleString('de-DE')} Vorlagen laden`, () =>
      fuelleStadt(client, groesse(vorlagen)),
    );
    const zeilen = ['vorlage', 'beratung', 'sitzung', 'ergebnis'].map((t) => `${t} ${anzahl.get(t) ?? 0}`);
    console.error(`  ${zeilen.join(', ')}`);
    await schritt('Standorte berechnen', schreibeAlleStandorte);
    await trenne();
    await schritt('Wörter der Suche sammeln', () => erneuereSuche(client));
    await schritt('Aufräumen', () => raeumeAuf(client));
    const gebrochen = await schritt('Regeln nachprüfen', () => gebrocheneRegeln(client));
    if (gebrochen.length > 0) throw new Error(`Die Stadt verletzt: ${gebrochen.join(', ')}`);
  });
});
