import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Einladungstabelle } from '@/components/tagesordnung/Einladungstabelle';
import { Leer } from '@/components/ui/Leer';
import { Pager } from '@/components/ui/Pager';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Seite } from '@/domain/kern/seite';
import { angemeldet } from '@/server/kern/auth/zugang';
import { jetzt } from '@/server/kern/uhr';
import { kommune } from '@/server/kommune/queries';
import { sitzungenZumEinladen } from '@/server/versendungen/queries';
import { Rahmen } from '../../../Rahmen';
import { zuhause } from '../zuhause';
import { alsEinladungszeile } from './zeile';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: 'Einladungen' };

export default async function Sitzungen({ searchParams }: Props) {
  const akteur = await angemeldet('/buero/sitzungen');
  const frage = await searchParams;
  const vergangen = frage.zeit === 'vergangen';
  const seite = Seite.parse(frage.seite);
  const liste = await sitzungenZumEinladen(akteur, jetzt(), { vergangen, seite });
  const stadt = await kommune(akteur);
  if (!liste || !stadt) notFound();
  const titel = vergangen ? 'Vergangene Sitzungen' : 'Kommende Sitzungen';
  const href = (n: number) => `/buero/sitzungen?${vergangen ? 'zeit=vergangen&' : ''}seite=${n}`;
  const erste = (liste.seite - 1) * 25;
  return (
    <Rahmen hier="Einladungen" davor={[zuhause(akteur)]} aktiv={zuhause(akteur).href} breit>
      <Seitentitel titel="Einladungen" untertitel="Tagesordnungen aufstellen und versenden">
        {vergangen ? (
          <a href="/buero/sitzungen">Kommende Sitzungen</a>
        ) : (
          <a href="/buero/sitzungen?zeit=vergangen">Vergangene Sitzungen</a>
        )}
      </Seitentitel>
      <section aria-labelledby="liste" className="mt-6 grid gap-4">
        <h2 id="liste">{titel}</h2>
        {liste.gesamt === 0 ? (
          <Leer titel="Hier steht keine Sitzung.">
            <p>Sobald eine geplant ist, erscheint sie mit ihrer Frist.</p>
          </Leer>
        ) : (
          <Einladungstabelle
            titel={titel}
            titelVersteckt
            zeilen={liste.zeilen.map(alsEinladungszeile(stadt.ladungsfrist, jetzt()))}
          />
        )}
        {liste.gesamt > 0 && (
          <Pager
            seite={liste.seite}
            seiten={liste.seiten}
            href={href}
            umfang={`Sitzungen ${erste + 1} bis ${erste + liste.zeilen.length} von ${liste.gesamt}`}
          />
        )}
      </section>
    </Rahmen>
  );
}
