import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Linkknopf } from '@/components/ui/Knopf';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Einheitformular } from '@/components/verwaltung/Einheitformular';
import { Einzeltat } from '@/components/verwaltung/Einzeltat';
import { Erfolg } from '@/components/verwaltung/Erfolg';
import { alsKennung } from '@/domain/kern/kennung';
import { EINHEITSART_TEXT } from '@/domain/texte/einheitsart';
import { type Einheit, organisation } from '@/server/einheiten/queries';
import { angemeldet } from '@/server/kern/auth/zugang';
import { Rahmen } from '../../../../Rahmen';
import { einzeln, heimat, verwaltungsweg } from '../../weg';
import { aendern, loeschen } from '../actions';
import { uebernahmesatz, vorlagenzahl, waehlbare } from '../ansicht';

export const metadata: Metadata = { title: 'Organisationseinheit', robots: { index: false } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Einheitseite({ params, searchParams }: Props) {
  const id = alsKennung((await params).id) ?? notFound();
  const akteur = await angemeldet(`/verwaltung/organisation/${id}`);
  const { darfVerwalten, einheiten, unbekannte } = (await organisation(akteur)) ?? notFound();
  const e = einheiten.find((einheit) => einheit.id === id) ?? notFound();
  const marke = einzeln((await searchParams).gespeichert);
  const davor = verwaltungsweg(darfVerwalten, { href: '/verwaltung/organisation', text: 'Organisation' });
  return (
    <Rahmen hier={e.kennung} davor={davor} aktiv={heimat(darfVerwalten)}>
      <Seitentitel titel={e.name} vorzeile={[EINHEITSART_TEXT[e.art], e.kennung]}>
        {darfVerwalten && (
          <Linkknopf art="leise" href={`/verwaltung/verlauf/organisationseinheit/${id}`}>
            Änderungen
          </Linkknopf>
        )}
      </Seitentitel>
      {marke !== '' && <Erfolg>Die Änderungen sind gespeichert.</Erfolg>}
      <div className="rl-inhalt mt-6">
        {darfVerwalten && (
          <Einheitformular
            key={marke}
            aktion={aendern}
            id={id}
            version={e.version}
            moegliche={waehlbare(einheiten, id)}
            uebernahme={e.art === 'FACHBEREICH' ? uebernahmesatz(unbekannte, e.kennung) : null}
            werte={{ kennung: e.kennung, name: e.name, uebergeordnetId: e.uebergeordnetId ?? '' }}
          />
        )}
        <section aria-labelledby="haengt">
          <h2 id="haengt">Was an ihr hängt</h2>
          <ul className="rl-geschieht">
            <li>Konten: {e.konten}</li>
            <li>Vorlagen: {e.vorlagen === 0 ? 'keine' : vorlagenzahl(e.vorlagen)}</li>
            <li>Mitzeichnungen: {e.mitzeichnungen}</li>
            <li>Untergeordnete Einheiten: {e.untergeordnete}</li>
          </ul>
          {darfVerwalten &&
            (leer(e) ? (
              <div className="mt-4">
                <Einzeltat aktion={loeschen} id={id} version={e.version}>
                  Einheit löschen
                </Einzeltat>
              </div>
            ) : (
              <p className="mt-4 text-16 text-leise">
                Löschen lässt sich nur eine Einheit, an der nichts hängt. Gibt es sie nicht mehr, bleibt sie
                für die alten Vorlagen stehen.
              </p>
            ))}
        </section>
      </div>
    </Rahmen>
  );
}

const leer = (e: Einheit) => e.konten + e.vorlagen + e.mitzeichnungen + e.untergeordnete === 0;
