import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Abschnittskasten } from '@/components/arbeitsliste/Abschnittskasten';
import { Schritttabelle } from '@/components/arbeitsliste/Schritttabelle';
import { Vorlagentabelle } from '@/components/arbeitsliste/Vorlagentabelle';
import { Einladungstabelle } from '@/components/tagesordnung/Einladungstabelle';
import { Linkknopf } from '@/components/ui/Knopf';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { darf } from '@/domain/zugriff/darf';
import { arbeitsliste, JE_ABSCHNITT } from '@/server/arbeitsliste/queries';
import { angemeldet } from '@/server/kern/auth/zugang';
import { heute, jetzt } from '@/server/kern/uhr';
import { kommune } from '@/server/kommune/queries';
import { Rahmen } from '../../Rahmen';
import { abschnitte } from './abschnitte';
import { alsEinladungszeile } from './sitzungen/zeile';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: 'Büro' };

export default async function Buero({ searchParams }: Props) {
  const akteur = await angemeldet('/buero');
  const { alle } = await searchParams;
  const ganz = typeof alle === 'string' ? alle : null;
  const liste = await arbeitsliste(akteur, jetzt(), ganz);
  const stadt = await kommune(akteur);
  if (!liste || !stadt) notFound();
  const titel = liste.alle ? 'Büro' : 'Meine Vorlagen';
  const sitzungen = liste.sitzungen
    ?.map(alsEinladungszeile(stadt.ladungsfrist, jetzt()))
    .filter((s) => !s.versandtAm && !s.vorbei);
  const gezeigte = ganz === 'SITZUNGEN' ? sitzungen : sitzungen?.slice(0, JE_ABSCHNITT);
  const teile = abschnitte(liste);
  return (
    <Rahmen hier={titel} aktiv="/buero" breit>
      <Seitentitel titel={titel} untertitel={liste.alle ? 'Was zu tun ist' : null}>
        {liste.alle && (
          <Linkknopf art="leise" href="/verwaltung/gremien">
            Gremien und Personen
          </Linkknopf>
        )}
        <Linkknopf art="leise" href="/wo?auswahl=HAENGT">
          Alles, was hängt
        </Linkknopf>
        {liste.alle && <Linkknopf href="/buero/sitzungen">Einladungen</Linkknopf>}
        {darf(akteur, 'vorlage.anlegen', null) && (
          <Linkknopf art="haupt" href="/buero/vorlagen/neu">
            Neue Vorlage
          </Linkknopf>
        )}
      </Seitentitel>
      <nav aria-label="Abschnitte dieser Seite">
        <ul className="rl-arbeit-summe">
          {sitzungen && <Sprung id="SITZUNGEN" text="Einladung zu versenden" gesamt={sitzungen.length} />}
          {teile.map((t) => (
            <Sprung key={t.id} id={t.id} text={t.titel} gesamt={t.inhalt.gesamt} />
          ))}
        </ul>
      </nav>
      <div className="rl-inhalt">
        {sitzungen && gezeigte && (
          <Abschnittskasten
            id="SITZUNGEN"
            titel="Einladung zu versenden"
            gesamt={sitzungen.length}
            gezeigt={gezeigte.length}
            alleHref="/buero?alle=SITZUNGEN#SITZUNGEN"
            leer="Für die nächsten vier Wochen steht keine Einladung aus."
          >
            <Einladungstabelle titel="Einladung zu versenden" titelVersteckt zeilen={gezeigte} />
          </Abschnittskasten>
        )}
        {teile.map((t) => (
          <Abschnittskasten
            key={t.id}
            id={t.id}
            titel={t.titel}
            gesamt={t.inhalt.gesamt}
            gezeigt={t.inhalt.zeilen.length}
            alleHref={`/buero?alle=${t.id}#${t.id}`}
            leer={t.leer}
          >
            {t.art === 'vorlagen' ? (
              <Vorlagentabelle titel={t.titel} vorlagen={t.inhalt.zeilen} />
            ) : (
              <Schritttabelle
                titel={t.titel}
                schritte={t.inhalt.zeilen}
                heute={heute()}
                tat={liste.alle ? t.tat : null}
              />
            )}
          </Abschnittskasten>
        ))}
      </div>
    </Rahmen>
  );
}

function Sprung({ id, text, gesamt }: { id: string; text: string; gesamt: number }) {
  return (
    <li>
      <a href={`#${id}`}>
        {text} <span className="rl-anzahl">{gesamt}</span>
      </a>
    </li>
  );
}
