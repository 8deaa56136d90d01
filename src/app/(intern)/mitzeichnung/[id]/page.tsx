import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Einleiten } from '@/components/mitzeichnung/Einleiten';
import { Freigeben } from '@/components/mitzeichnung/Freigeben';
import { Zeichnen, Zurueckgeben } from '@/components/mitzeichnung/Zeichnen';
import { Zeichnungstabelle } from '@/components/mitzeichnung/Zeichnungstabelle';
import { Befundkasten } from '@/components/ui/Befundkasten';
import { Leer } from '@/components/ui/Leer';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { alsKennung } from '@/domain/kern/kennung';
import { VORLAGENSTATUS_TEXT } from '@/domain/texte/vorlagenstatus';
import { zuhauseMit } from '@/domain/zugriff/zuhause';
import { angemeldet } from '@/server/kern/auth/zugang';
import { jetzt } from '@/server/kern/uhr';
import { mitzeichnungZu } from '@/server/mitzeichnungen/queries';
import { Rahmen } from '../../../Rahmen';
import { einleiten, freigeben, zeichnen, zurueckgeben } from './actions';

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: 'Mitzeichnung einer Vorlage', robots: { index: false } };

export default async function Mitzeichnung({ params }: Props) {
  const id = alsKennung((await params).id) ?? notFound();
  const akteur = await angemeldet(`/mitzeichnung/${id}`);
  const m = (await mitzeichnungZu(akteur, id, jetzt())) ?? notFound();
  const heim = zuhauseMit(akteur.rechte.rollen)[0];
  const form = `/buero/vorlagen/${id}/bearbeiten`;
  return (
    <Rahmen hier={m.betreff} davor={heim ? [heim] : []} aktiv={heim?.href}>
      <Seitentitel
        titel={m.betreff}
        untertitel={m.untertitel}
        vorzeile={[VORLAGENSTATUS_TEXT[m.status], m.nummer ?? 'ohne Drucksache-Nr.']}
      >
        <a href={`/vorlagen/${id}`}>Vorlage lesen</a>
        {m.darf.erfassung && <a href={form}>Erfassung</a>}
      </Seitentitel>
      <div className="rl-inhalt mt-6">
        {m.darf.freigeben && (
          <section aria-labelledby="freigabe">
            <h2 id="freigabe">Alle haben gezeichnet</h2>
            <p>Mit der Freigabe wird die Vorlage zur Drucksache mit Nummer.</p>
            <Freigeben aktion={freigeben} id={id} version={m.version} />
          </section>
        )}
        {m.offen && m.darf.zeichnen && (
          <section aria-labelledby="zeichnen">
            <h2 id="zeichnen">
              {m.inVertretung ? `In Vertretung: ${m.offen.stelle}` : 'Sie sind an der Reihe'}
            </h2>
            <Zeichnen
              key={m.offen.id}
              aktion={zeichnen}
              vorlageId={id}
              mitzeichnungId={m.offen.id}
              knopf={m.inVertretung ? 'In Vertretung zeichnen' : 'Zeichnen'}
            />
          </section>
        )}
        {m.darf.zurueckgeben && (
          <section aria-labelledby="zurueck">
            <h2 id="zurueck">Zurückgeben</h2>
            <details className="rl-nachfrage">
              <summary>Die Vorlage soll geändert werden …</summary>
              <p className="mb-3">Sie wird wieder Entwurf. Danach beginnt die Mitzeichnung von vorn.</p>
              <Zurueckgeben aktion={zurueckgeben} id={id} version={m.version} />
            </details>
          </section>
        )}
        {m.darf.einleiten && m.fehlt.length > 0 && (
          <Befundkasten schwere="WARNUNG" titel="In die Mitzeichnung geht nur ein vollständiger Entwurf.">
            <ul>
              {m.fehlt.map((f) => (
                <li key={f.feld}>
                  <a
                    href={
                      f.feld === 'beratungsfolge'
                        ? `/buero/vorlagen/${id}/beratungsfolge`
                        : `${form}#${f.feld}`
                    }
                  >
                    {f.satz}
                  </a>
                </li>
              ))}
            </ul>
          </Befundkasten>
        )}
        {m.darf.einleiten && m.fehlt.length === 0 && (
          <section aria-labelledby="einleiten">
            <h2 id="einleiten">In die Mitzeichnung geben</h2>
            <p>
              Die Stellen zeichnen nacheinander in dieser Reihenfolge. Der Text steht so lange fest. Nach der
              letzten Zeichnung gibt das Ratsbüro die Vorlage frei.
            </p>
            <Einleiten
              key={m.version}
              aktion={einleiten}
              id={id}
              version={m.version}
              stellen={m.stellen.map((s) => ({
                wert: s.id,
                text: s.ohneKonto ? `${s.name} (ohne Konto: das Ratsbüro zeichnet)` : s.name,
              }))}
            />
          </section>
        )}
        <section aria-labelledby="stand">
          <h2 id="stand">Stand der Mitzeichnung</h2>
          {m.runden.length === 0 && <Leer titel="Diese Vorlage war noch nicht in der Mitzeichnung." />}
          {m.runden.map(({ runde, zeilen }) => (
            <div key={runde}>
              {m.runden.length > 1 && <h3>{`${runde}. Runde`}</h3>}
              <Zeichnungstabelle titel={`${runde}. Runde der Mitzeichnung`} zeilen={zeilen} />
            </div>
          ))}
        </section>
      </div>
    </Rahmen>
  );
}
