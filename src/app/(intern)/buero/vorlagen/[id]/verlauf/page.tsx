import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Aenderungen } from '@/components/pruefspur/Aenderungen';
import { Leer } from '@/components/ui/Leer';
import { Pager } from '@/components/ui/Pager';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { alsKennung } from '@/domain/kern/kennung';
import { Seite } from '@/domain/kern/seite';
import { angemeldet } from '@/server/kern/auth/zugang';
import { jetzt } from '@/server/kern/uhr';
import { verlaufZu } from '@/server/verlauf/queries';
import { Rahmen } from '../../../../../Rahmen';

export const metadata: Metadata = { title: 'Änderungen', robots: { index: false } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Aenderungsseite({ params, searchParams }: Props) {
  const id = alsKennung((await params).id) ?? notFound();
  const basis = `/buero/vorlagen/${id}/verlauf`;
  const akteur = await angemeldet(basis);
  const seite = Seite.parse((await searchParams).seite);
  const v = (await verlaufZu(akteur, id, seite, jetzt())) ?? notFound();
  return (
    <Rahmen
      hier="Änderungen"
      aktiv="/vorlagen"
      davor={[
        { href: '/vorlagen', text: 'Vorlagen' },
        { href: `/vorlagen/${id}`, text: v.nummer ?? v.betreff },
      ]}
    >
      <Seitentitel titel="Änderungen" untertitel={v.betreff} />
      <div className="rl-inhalt mt-8">
        {v.zeilen.length > 0 ? (
          <Aenderungen zeilen={v.zeilen} />
        ) : (
          <Leer titel="Zu dieser Vorlage ist noch keine Änderung aufgezeichnet.">
            <p>Jede Änderung in diesem Programm erscheint hier, sobald sie gespeichert ist.</p>
          </Leer>
        )}
        {v.gesamt > 0 && (
          <Pager
            seite={v.seite}
            seiten={v.seiten}
            href={(n) => `${basis}?seite=${n}`}
            umfang={v.gesamt === 1 ? 'Eine Änderung' : `${v.gesamt} Änderungen`}
          />
        )}
      </div>
    </Rahmen>
  );
}
