import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Rechtesaetze } from '@/components/rechte/Rechtesaetze';
import { Rechtetafel } from '@/components/rechte/Rechtetafel';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { freigabensaetze } from '@/domain/texte/freigaben';
import { hatRolle } from '@/domain/zugriff/akteur';
import { angemeldet } from '@/server/kern/auth/zugang';
import { freigabenDerKommune } from '@/server/rechte/queries';
import { Rahmen } from '../../../Rahmen';
import { saetze, spalten, tafel } from './ansicht';

export const metadata: Metadata = { title: 'Wer darf was?', robots: { index: false } };

export default async function Rechte() {
  const akteur = await angemeldet('/verwaltung/rechte');
  const freigaben = await freigabenDerKommune(akteur);
  if (!freigaben) notFound();
  const verwaltung = hatRolle(akteur, 'ADMINISTRATION') ? [{ href: '/verwaltung', text: 'Verwaltung' }] : [];
  return (
    <Rahmen hier="Wer darf was?" davor={verwaltung} breit>
      <Seitentitel
        titel="Wer darf was?"
        untertitel="Diese Seite liest die Regeln, nach denen das System entscheidet. Was kein Satz erlaubt, ist verweigert."
      />
      <div className="rl-inhalt">
        <section aria-labelledby="kommune">
          <h2 id="kommune">Was diese Kommune zulässt</h2>
          <ul className="rl-freigaben">
            {freigabensaetze(freigaben).map(({ regel, satz }) => (
              <li key={regel}>
                {satz} <span className="rl-zusatz">{regel}</span>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="tafel">
          <h2 id="tafel">Rollen und Handlungen</h2>
          <Rechtetafel spalten={spalten()} gruppen={tafel()} />
        </section>
        <section aria-labelledby="saetze">
          <h2 id="saetze">Die Sätze</h2>
          <Rechtesaetze gruppen={saetze()} />
        </section>
      </div>
    </Rahmen>
  );
}
