import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Kettentabelle } from '@/components/pruefspur/Kettentabelle';
import { Leer } from '@/components/ui/Leer';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { berlinTag, berlinUhrzeit } from '@/domain/kern/localDate';
import { deutschesDatum, uhrzeit } from '@/domain/texte/datum';
import { monatText } from '@/domain/texte/pruefspur';
import { angemeldet } from '@/server/kern/auth/zugang';
import { kettenstand } from '@/server/pruefspur/queries';
import { Rahmen } from '../../../Rahmen';

export const metadata: Metadata = { title: 'Zustand der Ketten', robots: { index: false } };

const tag = (am: Date) => deutschesDatum(berlinTag(am));

export default async function Ketten() {
  const akteur = await angemeldet('/revision/ketten');
  const { pruefung, offen, siegel } = (await kettenstand(akteur)) ?? notFound();
  return (
    <Rahmen hier="Zustand der Ketten" aktiv="/revision" davor={[{ href: '/revision', text: 'Prüfspur' }]}>
      <Seitentitel titel="Zustand der Ketten" />
      <div className="rl-inhalt mt-6 grid gap-8">
        <section className="max-w-3xl" aria-labelledby="pruefung">
          <h2 id="pruefung">Letzte Prüfung</h2>
          {pruefung ? (
            <p>
              Am {tag(pruefung.am)}, {uhrzeit(berlinUhrzeit(pruefung.am))}, durch {pruefung.von}:{' '}
              {pruefung.eintraege === 1
                ? 'ein Eintrag'
                : `${pruefung.eintraege.toLocaleString('de-DE')} Einträge`}{' '}
              {pruefung.umfang === 'alle' ? 'aller Monate' : `des Monats ${monatText(pruefung.umfang)}`}{' '}
              nachgerechnet.{' '}
              <strong>
                {pruefung.brueche === 0
                  ? 'Die Ketten waren unversehrt.'
                  : `${pruefung.brueche === 1 ? 'Eine Stelle ist' : `${pruefung.brueche} Stellen sind`} gebrochen: Die Prüfspur wurde verändert.`}
              </strong>
            </p>
          ) : (
            <p>Noch keine. Geprüft wird jeden Tag von selbst und auf dem Server mit dem Befehl darunter.</p>
          )}
          <p className="mt-2">
            <code>npm run protokoll -- pruefen</code> rechnet jede Kette nach und nennt den ersten gebrochenen
            Eintrag.
          </p>
        </section>
        <section aria-labelledby="offen">
          <h2 id="offen">Offene Monate</h2>
          <p className="mb-3 max-w-3xl">
            Die Wurzel ist die Prüfsumme über alle Einträge eines Monats. Wer sie heute außer Haus notiert,
            kann später mit <code>npm run protokoll -- pruefen --anker …</code> beweisen, dass von ihnen
            keiner fehlt und keiner verändert wurde.
          </p>
          {offen.length > 0 ? (
            <Kettentabelle titel="Offene Monate" zeilen={offen.map((o) => ({ ...o, stand: 'offen' }))} />
          ) : (
            <Leer titel="Noch ist kein Eintrag geschrieben." />
          )}
        </section>
        <section aria-labelledby="siegel">
          <h2 id="siegel">Versiegelte Monate</h2>
          {siegel.length > 0 ? (
            <Kettentabelle
              titel="Versiegelte Monate"
              zeilen={siegel.map((s) => ({
                ...s,
                stand: `${s.anzahl.toLocaleString('de-DE')} Einträge, ${s.geloeschtAm ? `gelöscht am ${tag(s.geloeschtAm)}` : `versiegelt am ${tag(s.am)}`}`,
              }))}
            />
          ) : (
            <Leer titel="Noch ist kein Monat versiegelt.">
              <p>Ein Monat wird einen Tag nach seinem Ende versiegelt: Zahl und Wurzel stehen dann fest.</p>
            </Leer>
          )}
        </section>
      </div>
    </Rahmen>
  );
}
