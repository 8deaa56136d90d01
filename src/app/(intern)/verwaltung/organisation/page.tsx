import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Leer } from '@/components/ui/Leer';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Einheitentabelle } from '@/components/verwaltung/Einheitentabelle';
import { Einheitformular } from '@/components/verwaltung/Einheitformular';
import { Erfolg } from '@/components/verwaltung/Erfolg';
import { Stammdatenmenue } from '@/components/verwaltung/Stammdatenmenue';
import { organisation } from '@/server/einheiten/queries';
import { angemeldet } from '@/server/kern/auth/zugang';
import { Rahmen } from '../../../Rahmen';
import { einzeln, heimat, verwaltungsweg } from '../weg';
import { anlegen } from './actions';
import { uebernahmesatz, vorlagenzahl, waehlbare } from './ansicht';

export const metadata: Metadata = { title: 'Organisationseinheiten', robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Organisation({ searchParams }: Props) {
  const akteur = await angemeldet('/verwaltung/organisation');
  const { darfVerwalten, einheiten, unbekannte } = (await organisation(akteur)) ?? notFound();
  const frage = await searchParams;
  const marke = einzeln(frage.gespeichert);
  const kennung = einzeln(frage.kennung).slice(0, 60);
  return (
    <Rahmen hier="Organisation" davor={verwaltungsweg(darfVerwalten)} aktiv={heimat(darfVerwalten)} breit>
      <Seitentitel titel="Organisationseinheiten" untertitel="Dezernate und ihre Fachbereiche" />
      <Stammdatenmenue hier="/verwaltung/organisation" />
      {marke !== '' && (
        <Erfolg>{marke === 'geloescht' ? 'Die Einheit ist gelöscht.' : 'Die Einheit ist angelegt.'}</Erfolg>
      )}
      <div className="rl-inhalt">
        {einheiten.length === 0 ? (
          <Leer titel="Noch keine Einheit angelegt." />
        ) : (
          <Einheitentabelle einheiten={einheiten} />
        )}
        {unbekannte.length > 0 && (
          <section aria-labelledby="unbekannt">
            <h2 id="unbekannt">Gedruckte Fachbereiche ohne Einheit</h2>
            <p className="text-16">
              Diese Kennungen stehen auf eingespielten Vorlagen. Solange es keine Einheit dazu gibt, gehören
              die Vorlagen niemandem.
            </p>
            <ul className="rl-geschieht mt-2">
              {unbekannte.map((u) => (
                <li key={u.kennung}>
                  {darfVerwalten ? (
                    <a href={`/verwaltung/organisation?${new URLSearchParams({ kennung: u.kennung })}#neu`}>
                      {u.kennung}
                    </a>
                  ) : (
                    u.kennung
                  )}
                  : {vorlagenzahl(u.vorlagen)}
                </li>
              ))}
            </ul>
          </section>
        )}
        {darfVerwalten && (
          <section aria-labelledby="neu">
            <h2 id="neu">Neue Einheit</h2>
            <Einheitformular
              key={`${marke} ${kennung}`}
              aktion={anlegen}
              id={crypto.randomUUID()}
              version={null}
              moegliche={waehlbare(einheiten, null)}
              uebernahme={uebernahmesatz(unbekannte, kennung || null)}
              werte={{ art: 'FACHBEREICH', kennung, uebernehmen: kennung ? 'ja' : '' }}
            />
          </section>
        )}
      </div>
    </Rahmen>
  );
}
