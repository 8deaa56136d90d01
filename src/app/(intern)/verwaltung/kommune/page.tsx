import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Einstellungsliste } from '@/components/einstellung/Einstellungsliste';
import { Befundkasten } from '@/components/ui/Befundkasten';
import { Gegliedert } from '@/components/ui/Gegliedert';
import { Linkknopf } from '@/components/ui/Knopf';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { ABSCHNITTSNAMEN, istAbschnitt } from '@/domain/kommune/einstellung';
import { ABSCHNITT_TEXT } from '@/domain/texte/einstellung';
import { einstellungen } from '@/server/einstellungen/queries';
import { angemeldet } from '@/server/kern/auth/zugang';
import { jetzt } from '@/server/kern/uhr';
import { Rahmen } from '../../../Rahmen';

type Props = { searchParams: Promise<{ gespeichert?: string | string[] }> };

export const metadata: Metadata = { title: 'Einstellungen', robots: { index: false } };

export default async function Einstellungen({ searchParams }: Props) {
  const ansicht = await einstellungen(await angemeldet('/verwaltung/kommune'), jetzt());
  if (!ansicht) notFound();
  const { gespeichert } = await searchParams;
  return (
    <Rahmen hier="Einstellungen" davor={[{ href: '/verwaltung', text: 'Verwaltung' }]} aktiv="/verwaltung">
      <Seitentitel
        titel="Einstellungen"
        untertitel="Was in dieser Kommune gilt. Wo kein Tag dabeisteht, gilt es seit der Einrichtung."
      />
      {typeof gespeichert === 'string' && istAbschnitt(gespeichert) && (
        <div role="status">
          <Befundkasten schwere="HINWEIS" titel={`„${ABSCHNITT_TEXT[gespeichert]}“ ist gespeichert.`} />
        </div>
      )}
      <Gegliedert gliederung={ABSCHNITTSNAMEN.map((a) => ({ href: `#${a}`, text: ABSCHNITT_TEXT[a] }))}>
        {ABSCHNITTSNAMEN.map((abschnitt) => (
          <section key={abschnitt} aria-labelledby={abschnitt}>
            <h2 id={abschnitt} tabIndex={-1}>
              {ABSCHNITT_TEXT[abschnitt]}
            </h2>
            <Einstellungsliste abschnitt={abschnitt} ansicht={ansicht} />
            <Linkknopf dicht href={`/verwaltung/kommune/${abschnitt}`}>
              Ändern<span className="sr-only">: {ABSCHNITT_TEXT[abschnitt]}</span>
            </Linkknopf>
          </section>
        ))}
      </Gegliedert>
    </Rahmen>
  );
}
