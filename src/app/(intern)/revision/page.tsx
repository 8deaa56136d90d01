import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Spurfilterformular } from '@/components/pruefspur/Spurfilterformular';
import { Spurliste } from '@/components/pruefspur/Spurliste';
import { Leer } from '@/components/ui/Leer';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Spurfilter, spuradresse } from '@/domain/pruefspur/filter';
import { eintragszahl } from '@/domain/texte/pruefspur';
import { angemeldet } from '@/server/kern/auth/zugang';
import { HOECHSTZAHL, sucheSpur } from '@/server/revision/queries';
import { Rahmen } from '../../Rahmen';

export const metadata: Metadata = { title: 'Prüfspur', robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Revision({ searchParams }: Props) {
  const akteur = await angemeldet('/revision');
  const eingabe = await searchParams;
  const filter = Spurfilter.parse(eingabe);
  const { zeilen, gesamt, weiter } = (await sucheSpur(akteur, filter)) ?? notFound();
  const getippt = { von: String(eingabe.von ?? '').trim(), bis: String(eingabe.bis ?? '').trim() };
  return (
    <Rahmen hier="Prüfspur" aktiv="/revision">
      <Seitentitel titel="Prüfspur">
        <a href="/verwaltung/rechte">Wer darf was?</a>
        <a href="/revision/ketten">Zustand der Ketten</a>
      </Seitentitel>
      <p className="max-w-3xl">
        Wer wann was geschrieben, Nichtöffentliches gelesen und sich angemeldet hat. Inhalte und Titel stehen
        hier nicht.
      </p>
      <Spurfilterformular filter={filter} getippt={getippt} />
      {zeilen.length > 0 ? (
        <>
          <div className="rl-spur-kopf">
            <p>{eintragszahl(gesamt, HOECHSTZAHL)}, die neuesten zuerst</p>
            <a href={spuradresse('/revision/export', filter)} download>
              Als CSV herunterladen
            </a>
          </div>
          <Spurliste zeilen={zeilen} />
          <nav className="rl-seiten" aria-label="Seiten">
            <ul>
              {filter.vor && (
                <li>
                  <a href={spuradresse('/revision', filter)}>zu den neuesten</a>
                </li>
              )}
              {weiter && (
                <li>
                  <a href={spuradresse('/revision', filter, weiter)} rel="next">
                    ältere Einträge
                  </a>
                </li>
              )}
            </ul>
          </nav>
        </>
      ) : (
        <Leer titel="Kein Eintrag passt zu dieser Suche.">
          <p>
            Nehmen Sie eine Einschränkung zurück. <a href="/revision">Alle Einträge anzeigen</a>
          </p>
        </Leer>
      )}
    </Rahmen>
  );
}
