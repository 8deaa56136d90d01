import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Linkknopf } from '@/components/ui/Knopf';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Aufklappen } from '@/components/verwaltung/Aufklappen';
import { Ausscheidenformular } from '@/components/verwaltung/Ausscheidenformular';
import { Erfolg } from '@/components/verwaltung/Erfolg';
import { Kontaktformular } from '@/components/verwaltung/Kontaktformular';
import { Kontaktliste } from '@/components/verwaltung/Kontaktliste';
import { Personformular } from '@/components/verwaltung/Personformular';
import { Sitzformular } from '@/components/verwaltung/Sitzformular';
import { Sitzliste } from '@/components/verwaltung/Sitzliste';
import { alsKennung } from '@/domain/kern/kennung';
import { gremienZurWahl } from '@/server/gremienverwaltung/queries';
import { angemeldet } from '@/server/kern/auth/zugang';
import { heute, jetzt } from '@/server/kern/uhr';
import { personakte } from '@/server/personen/queries';
import { Rahmen } from '../../../../Rahmen';
import { einzeln, heimat, verwaltungsweg } from '../../weg';
import { aendern, ausscheiden, kontaktNeu, sitzAendern, sitzAnlegen } from '../actions';
import { erfolg, personwerte, sitzwerte } from './ansicht';
import { Kontakttaten } from './Kontakttaten';

export const metadata: Metadata = { title: 'Person verwalten', robots: { index: false } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Person({ params, searchParams }: Props) {
  const id = alsKennung((await params).id) ?? notFound();
  const akteur = await angemeldet(`/verwaltung/personen/${id}`);
  const p = (await personakte(akteur, id, jetzt())) ?? notFound();
  const marke = einzeln((await searchParams).gespeichert);
  const satz = erfolg(marke);
  const { darfVerwalten } = p;
  const gremien = darfVerwalten ? await gremienZurWahl(akteur, '1900-01-01') : [];
  const laufende = p.sitze.filter((s) => !s.vorbei);
  const davor = verwaltungsweg(darfVerwalten, { href: '/verwaltung/personen', text: 'Personen' });
  return (
    <Rahmen hier={p.name} davor={davor} aktiv={heimat(darfVerwalten)}>
      <Seitentitel titel={p.name} untertitel={p.konto ? `Meldet sich an als ${p.konto}` : 'Ohne Konto'}>
        {darfVerwalten && (
          <>
            <Linkknopf art="leise" href={`/verwaltung/verlauf/person/${id}`}>
              Änderungen
            </Linkknopf>
            <Linkknopf art="leise" href={`/verwaltung/personen/${id}/auskunft`}>
              Auskunft herunterladen
            </Linkknopf>
          </>
        )}
      </Seitentitel>
      {satz && <Erfolg>{satz}</Erfolg>}
      <div className="rl-inhalt mt-6" key={marke}>
        <section aria-labelledby="sitze">
          <h2 id="sitze">Mitgliedschaften</h2>
          {p.sitze.length === 0 && (
            <p className="text-16 text-leise">Noch keine Mitgliedschaft eingetragen.</p>
          )}
          <Sitzliste
            sitze={p.sitze}
            heute={heute()}
            formular={
              darfVerwalten
                ? (s) => (
                    <Sitzformular
                      aktion={sitzAendern}
                      id={s.id}
                      personId={id}
                      neu={null}
                      version={s.version}
                      werte={sitzwerte(s)}
                    />
                  )
                : undefined
            }
          />
          {darfVerwalten && (
            <Aufklappen titel="Neue Mitgliedschaft eintragen">
              <Sitzformular
                aktion={sitzAnlegen}
                id={crypto.randomUUID()}
                personId={id}
                neu={{ gremien }}
                version={null}
                werte={{ rolle: 'MITGLIED', stimmberechtigt: 'ja', von: heute() }}
              />
            </Aufklappen>
          )}
          {darfVerwalten && laufende.length > 0 && (
            <Aufklappen titel="Alle Mitgliedschaften zu einem Tag beenden">
              <Ausscheidenformular
                aktion={ausscheiden}
                personId={id}
                stand={p.stand}
                heute={heute()}
                betrifft={laufende.map((s) => s.gremium.name)}
              />
            </Aufklappen>
          )}
        </section>
        <section aria-labelledby="kontakte">
          <h2 id="kontakte">Kontaktdaten</h2>
          {p.kontakte.length === 0 && <p className="text-16 text-leise">Keine Kontaktdaten erfasst.</p>}
          <Kontaktliste
            kontakte={p.kontakte}
            taten={darfVerwalten ? (k) => <Kontakttaten kontakt={k} personId={id} /> : undefined}
          />
          {darfVerwalten && (
            <Aufklappen titel="Kontaktangabe eintragen">
              <Kontaktformular aktion={kontaktNeu} id={crypto.randomUUID()} personId={id} />
            </Aufklappen>
          )}
        </section>
        {darfVerwalten && (
          <section aria-labelledby="angaben">
            <h2 id="angaben">Name und Auffindbarkeit</h2>
            <Personformular aktion={aendern} id={id} version={p.version} werte={personwerte(p)} />
          </section>
        )}
      </div>
    </Rahmen>
  );
}
