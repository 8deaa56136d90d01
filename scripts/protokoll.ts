import { parseArgs } from 'node:util';
import type { Bruch, Kettenbefund } from '@/domain/pruefspur/kette';
import { BRUCH_TEXT, KETTE_TEXT } from '@/domain/texte/pruefspur';
import { Abbruch, befehl } from './betrieb/abbruch';
import { appUmgebung, type Datenbank, mitDatenbank } from './datenbank/oeffnen';
import { mitVerbindung } from './datenbank/verbindung';

const AUFRUF = `Aufruf:
  npm run protokoll -- pruefen [--monat 2026-11] [--anker <Wurzel>] [--json]
  npm run protokoll -- versiegeln
  npm run protokoll -- loeschen        (nur mit DATABASE_URL_EIGENTUEMER)`;

function liesAufruf() {
  const text = { type: 'string' } as const;
  const options = { monat: text, anker: text, json: { type: 'boolean' } } as const;
  try {
    const { positionals, values } = parseArgs({ options, allowPositionals: true });
    const { monat = null, anker = null, json = false } = values;
    if (monat !== null && !/^\d{4}-(0[1-9]|1[0-2])$/.test(monat)) throw new Error();
    if (anker !== null && !/^[0-9a-f]{64}$/.test(anker)) throw new Error();
    return { tat: positionals.length === 1 ? positionals[0] : undefined, monat, anker, json };
  } catch {
    throw new Abbruch(AUFRUF);
  }
}

const ort = ({ kette, monat }: Pick<Kettenbefund, 'kette' | 'monat'>) => `${monat} ${KETTE_TEXT[kette]}`;

const bruchsatz = ({ art, eintrag }: Bruch): string =>
  eintrag ? `Eintrag ${eintrag}: ${BRUCH_TEXT[art]}` : BRUCH_TEXT[art];

function zeile(k: Kettenbefund): string {
  const stand = k.geloescht ? 'gelöscht' : k.versiegelt ? 'versiegelt' : 'offen';
  const urteil = k.bruch ? `GEBROCHEN. ${bruchsatz(k.bruch)}` : 'unversehrt';
  return [ort(k), `${k.anzahl} Einträge`, stand, urteil, k.wurzel ? `Wurzel ${k.wurzel}` : '']
    .join('\t')
    .trimEnd();
}

async function pruefen({ monat, anker, json }: ReturnType<typeof liesAufruf>): Promise<void> {
  const { pruefe } = await import('@/server/pruefspur/commands');
  const { SYSTEM } = await import('@/server/kern/auth/akteur');
  const { jetzt } = await import('@/server/kern/uhr');
  const ergebnis = await pruefe(SYSTEM, { monat, anker }, jetzt());
  if (!ergebnis.ok) throw new Error(ergebnis.fehler.code);
  const { ketten, anker: ankerbruch, heil } = ergebnis.wert;
  if (json) console.log(JSON.stringify(ergebnis.wert));
  else {
    for (const k of ketten) console.log(zeile(k));
    if (ankerbruch) console.log(bruchsatz(ankerbruch));
    console.log(
      heil
        ? 'Alle Ketten sind unversehrt. Die Wurzeln der offenen Monate lassen sich notieren und mit --anker wiederfinden.'
        : 'Die Prüfspur wurde verändert.',
    );
  }
  if (!heil) process.exitCode = 1;
}

async function versiegeln(): Promise<void> {
  const { versiegele } = await import('@/server/pruefspur/commands');
  const { SYSTEM } = await import('@/server/kern/auth/akteur');
  const { jetzt } = await import('@/server/kern/uhr');
  const ergebnis = await versiegele(SYSTEM, { auchDemo: true }, jetzt());
  if (!ergebnis.ok) throw new Error(ergebnis.fehler.code);
  const { neu, gebrochen } = ergebnis.wert;
  for (const s of neu) console.log(`${ort(s)}\t${s.anzahl} Einträge\tWurzel ${s.wurzel}`);
  if (neu.length === 0 && gebrochen.length === 0) console.log('Kein Monat ist zu versiegeln.');
  if (gebrochen.length > 0)
    throw new Abbruch(`Nicht versiegelt, weil gebrochen: ${gebrochen.map(ort).join(', ')}.`);
}

async function loeschen({ urls }: Datenbank): Promise<void> {
  if (!urls.eigentuemer)
    throw new Abbruch(
      'Löschen darf nur der Eigentümer der Datenbank: bitte DATABASE_URL_EIGENTUEMER setzen.',
    );
  const { jetzt } = await import('@/server/kern/uhr');
  const zeitpunkt = jetzt();
  await mitVerbindung(urls.eigentuemer, async (client) => {
    const { rows } = await client.query<Pick<Kettenbefund, 'kette' | 'monat' | 'anzahl'>>(
      'SELECT * FROM intern.protokoll_loeschen($1)',
      [zeitpunkt],
    );
    for (const m of rows) console.log(`${ort(m)}\t${m.anzahl} Einträge gelöscht; das Siegel bleibt.`);
    if (rows.length === 0) console.log('Kein versiegelter Monat ist älter als die Aufbewahrung.');
  });
}

await befehl(async () => {
  const aufruf = liesAufruf();
  await mitDatenbank(async (datenbank) => {
    Object.assign(process.env, appUmgebung(datenbank));
    const { trenne } = await import('@/server/kern/db');
    const tun = async () => {
      if (aufruf.tat === 'pruefen') return pruefen(aufruf);
      if (aufruf.tat === 'versiegeln') return versiegeln();
      if (aufruf.tat === 'loeschen') return loeschen(datenbank);
      throw new Abbruch(AUFRUF);
    };
    await tun().finally(trenne);
  });
});
