import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { BenutzerEingabe, KontoEingabe } from '@/domain/benutzer/eingabe';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import type { Result } from '@/domain/kern/result';
import { ABLEHNUNG_TEXT } from '@/domain/texte/ablehnung';
import { ROLLE_TEXT } from '@/domain/texte/rolle';
import { Abbruch, befehl } from './betrieb/abbruch';
import { laufende } from './betrieb/stelle';
import { appUmgebung, mitDatenbank } from './datenbank/oeffnen';

const AUFRUF = `Aufruf:
  npm run benutzer -- anlegen --name … --email … --rolle … [--gremium … (mehrfach)] [--fachbereich …]
  npm run benutzer -- liste
  npm run benutzer -- link --email …
  npm run benutzer -- sperren --email …
  npm run benutzer -- entsperren --email …
  npm run benutzer -- faktoren --email …      (Telefon verloren: nimmt zweiten Faktor und Passkeys weg)`;

function liesAufruf() {
  const text = { type: 'string' } as const;
  const options = {
    name: text,
    email: text,
    rolle: text,
    fachbereich: text,
    gremium: { type: 'string', multiple: true },
  } as const;
  try {
    const { positionals, values } = parseArgs({ options, allowPositionals: true });
    return { tat: positionals.length === 1 ? positionals[0] : undefined, values };
  } catch {
    throw new Abbruch(AUFRUF);
  }
}

function pruefe<S extends z.ZodType>(schema: S, werte: unknown): z.output<S> {
  const gelesen = schema.safeParse(werte);
  if (gelesen.success) return gelesen.data;
  throw new Abbruch([...new Set(gelesen.error.issues.map((i) => i.message))].join(' '));
}

function wert<W>(ergebnis: Result<W, Ablehnung>): W {
  if (ergebnis.ok) return ergebnis.wert;
  const { code, betrifft } = ergebnis.fehler;
  throw new Abbruch([ABLEHNUNG_TEXT[code], betrifft?.join(', ')].filter(Boolean).join(' '));
}

const zeigeLink = ({ link }: { link: string }) =>
  console.log(`Mit diesem Link lässt sich einmal, innerhalb von 7 Tagen, ein Kennwort wählen:\n${link}`);

/** What the command line does; the commands themselves ask whether they may. */
async function fuehreAus(): Promise<void> {
  const { tat, values } = liesAufruf();
  const { benutzerAnlegen, benutzerEntsperren, benutzerLink, benutzerSperren } = await import(
    '@/server/benutzer/commands'
  );
  const { alleBenutzer } = await import('@/server/benutzer/queries');
  const { SYSTEM } = await import('@/server/kern/auth/akteur');
  const { jetzt } = await import('@/server/kern/uhr');
  const konto = () => pruefe(KontoEingabe, values);
  switch (tat) {
    case 'anlegen': {
      const eingabe = pruefe(BenutzerEingabe, { ...values, gremien: values.gremium });
      const einladung = wert(await benutzerAnlegen(SYSTEM, eingabe, jetzt()));
      console.log(`${eingabe.name} hat ein Konto (${ROLLE_TEXT[eingabe.rolle]}).`);
      return zeigeLink(einladung);
    }
    case 'liste':
      for (const { name, email, rollen, gesperrt } of (await alleBenutzer(SYSTEM)) ?? []) {
        const worte = rollen.map(({ rolle, gremium }) =>
          [ROLLE_TEXT[rolle], gremium].filter(Boolean).join(' '),
        );
        console.log([name, email, worte.join(', '), gesperrt ? 'gesperrt' : ''].join('\t').trimEnd());
      }
      return;
    case 'link':
      return zeigeLink(wert(await benutzerLink(SYSTEM, konto(), jetzt())));
    case 'sperren':
      wert(await benutzerSperren(SYSTEM, konto(), jetzt()));
      return console.log('Das Konto ist gesperrt; alle Anmeldungen sind beendet.');
    case 'entsperren':
      wert(await benutzerEntsperren(SYSTEM, konto(), jetzt()));
      return console.log('Das Konto ist wieder offen.');
    case 'faktoren': {
      const { zweitenFaktorEntfernen } = await import('@/server/zugaenge/commands');
      wert(await zweitenFaktorEntfernen(SYSTEM, konto(), jetzt()));
      return console.log('Zweiter Faktor und Passkeys sind entfernt; alle Anmeldungen sind beendet.');
    }
    default:
      throw new Abbruch(AUFRUF);
  }
}

await befehl(async () => {
  await mitDatenbank(async (datenbank) => {
    Object.assign(process.env, appUmgebung(datenbank));
    // The link leads to the application that runs, whatever port it was started with.
    const adresse = laufende()?.adresse;
    if (adresse) process.env.RATSLAUF_ADRESSE ??= adresse;
    const { trenne } = await import('@/server/kern/db');
    await fuehreAus().finally(trenne);
  });
});
