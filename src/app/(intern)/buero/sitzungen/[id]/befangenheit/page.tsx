import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Aufheben, Befangenheitsformular } from '@/components/befangenheit/Befangenheitsformular';
import { Leer } from '@/components/ui/Leer';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '@/components/ui/Tabelle';
import { alsKennung } from '@/domain/kern/kennung';
import { deutschesDatum } from '@/domain/texte/datum';
import { gremiumUndSitzung } from '@/domain/texte/sitzung';
import { befangenheitenZu } from '@/server/befangenheiten/queries';
import { angemeldet } from '@/server/kern/auth/zugang';
import { jetzt } from '@/server/kern/uhr';
import { Rahmen } from '../../../../../Rahmen';
import { zuhause } from '../../../zuhause';
import { aufheben, vermerken } from './actions';

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: 'Befangenheit', robots: { index: false } };

const SPALTEN = ['Mitglied', 'Tagesordnungspunkt', 'Ändern'].map((titel) => ({ titel }));

export default async function Befangenheit({ params }: Props) {
  const id = alsKennung((await params).id) ?? notFound();
  const akteur = await angemeldet(`/buero/sitzungen/${id}/befangenheit`);
  const b = (await befangenheitenZu(akteur, id, jetzt())) ?? notFound();
  const titel = (p: { nummer: string | null; titel: string }) =>
    [p.nummer, p.titel].filter(Boolean).join(' ');
  const vermerkte = b.punkte.flatMap((p) => p.befangene.map((wer) => ({ ...wer, punkt: p })));
  const sitzung = `${gremiumUndSitzung(b)}, ${deutschesDatum(b.datum)}`;
  return (
    <Rahmen
      hier="Befangenheit"
      davor={[
        zuhause(akteur),
        { href: '/buero/sitzungen', text: 'Einladungen' },
        { href: `/buero/sitzungen/${b.sitzungId}`, text: sitzung },
      ]}
      aktiv={zuhause(akteur).href}
    >
      <Seitentitel titel="Befangenheit" untertitel={sitzung} />
      <div className="rl-inhalt mt-6">
        <section aria-labelledby="vermerkt">
          <h2 id="vermerkt">Vermerkt</h2>
          <p className="mb-3 max-w-3xl">
            Wer hier vermerkt ist, wirkt an dem Punkt nicht mit (§ 31 GO NRW). Solange die Kommune nichts
            anderes bestimmt, liest die Person dann weder den nichtöffentlichen Punkt noch seine
            nichtöffentlichen Vorlagen, sofort und in jedem Gremium.
          </p>
          {vermerkte.length === 0 ? (
            <Leer titel="Zu keinem Punkt dieser Sitzung ist jemand als befangen vermerkt." />
          ) : (
            <Tabelle titel="Befangene Mitglieder" titelVersteckt spalten={SPALTEN}>
              {vermerkte.map(({ personId, name, punkt }) => (
                <Zeile key={`${punkt.id} ${personId}`}>
                  <Zeilenkopf>{name}</Zeilenkopf>
                  <Zelle t="TOP">{titel(punkt)}</Zelle>
                  <Zelle>
                    <Aufheben
                      aktion={aufheben}
                      sitzungId={b.sitzungId}
                      punktId={punkt.id}
                      personId={personId}
                      wer={`${name}, ${titel(punkt)}`}
                    />
                  </Zelle>
                </Zeile>
              ))}
            </Tabelle>
          )}
        </section>
        <section aria-labelledby="neu">
          <h2 id="neu">Vermerken</h2>
          {b.punkte.length === 0 ? (
            <Leer titel="Die Tagesordnung hat noch keine Punkte." />
          ) : (
            <Befangenheitsformular
              key={vermerkte.length}
              aktion={vermerken}
              sitzungId={b.sitzungId}
              punkte={b.punkte.map((p) => ({ wert: p.id, text: titel(p) }))}
              mitglieder={b.mitglieder.map((m) => ({ wert: m.personId, text: m.name }))}
            />
          )}
        </section>
      </div>
    </Rahmen>
  );
}
