import { Abbruch, befehl } from './betrieb/abbruch';
import { appUmgebung, mitDatenbank } from './datenbank/oeffnen';

const AUFRUF = `Aufruf:
  npm run standort -- pruefen      (rechnet jeden Standort ab heute nach; Ende 1, wenn einer abweicht)
  npm run standort -- schreiben    (schreibt die abweichenden neu)`;

/** So many are named; all are counted. */
const HOECHSTENS = 20;

async function pruefen(): Promise<void> {
  const { pruefeStandorte } = await import('@/server/standorte/queries');
  const { SYSTEM } = await import('@/server/kern/auth/akteur');
  const { jetzt } = await import('@/server/kern/uhr');
  const { berlinTag } = await import('@/domain/kern/localDate');
  const heute = berlinTag(jetzt());
  let [vorlagen, abweichungen] = [0, 0];
  for await (const block of pruefeStandorte(SYSTEM, heute)) {
    vorlagen += block.geprueft;
    for (const a of block.abweichungen) {
      abweichungen += 1;
      if (abweichungen <= HOECHSTENS)
        console.log([a.nummer ?? a.vorlageId, a.sicht, `ab ${a.ab}`, a.felder.join(', ')].join('\t'));
    }
  }
  console.log(`${vorlagen} Vorlagen ab ${heute} nachgerechnet: ${abweichungen} Abweichungen.`);
  if (abweichungen > 0) process.exitCode = 1;
}

async function schreiben(): Promise<void> {
  const { berichtigeStandorte } = await import('@/server/standorte/commands');
  const { SYSTEM } = await import('@/server/kern/auth/akteur');
  const { jetzt } = await import('@/server/kern/uhr');
  const ergebnis = await berichtigeStandorte(SYSTEM, jetzt());
  if (!ergebnis.ok) throw new Error(ergebnis.fehler.code);
  console.log(`${ergebnis.wert} Vorlagen neu geschrieben.`);
}

await befehl(async () => {
  const [tat, ...rest] = process.argv.slice(2);
  const tun = rest.length > 0 ? undefined : { pruefen, schreiben }[tat ?? ''];
  if (!tun) throw new Abbruch(AUFRUF);
  await mitDatenbank(async (datenbank) => {
    Object.assign(process.env, appUmgebung(datenbank));
    const { trenne } = await import('@/server/kern/db');
    await tun().finally(trenne);
  });
});
