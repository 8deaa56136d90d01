import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Sammelbestaetigung } from '@/components/protokoll/Sammelbestaetigung';
import { Auslassliste } from '@/components/protokoll/Sammelkasten';
import { Tasten } from '@/components/protokoll/Tasten';
import { Linkknopf } from '@/components/ui/Knopf';
import { Leer } from '@/components/ui/Leer';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { alsKennung } from '@/domain/kern/kennung';
import { deutschesDatum } from '@/domain/texte/datum';
import { gremiumUndSitzung } from '@/domain/texte/sitzung';
import { angemeldet } from '@/server/kern/auth/zugang';
import { jetzt } from '@/server/kern/uhr';
import { protokollSitzung } from '@/server/protokolle/queries';
import { Rahmen } from '../../../../Rahmen';
import { adresse, stellen } from '../../ansicht';
import { ausgelassene, sammelauswahl } from '../../sammel';
import { vermerken } from '../actions';

export const metadata: Metadata = { title: 'Kenntnisnahmen vermerken', robots: { index: false } };

type Props = { params: Promise<{ sitzungId: string }> };

/** Asks once: how many, which, and what stays and why. */
export default async function Kenntnisnahmen({ params }: Props) {
  const { sitzungId } = await params;
  const akteur = await angemeldet(`/protokoll/${sitzungId}/kenntnisnahmen`);
  const id = alsKennung(sitzungId);
  const s = (id && (await protokollSitzung(akteur, id, jetzt()))) || notFound();
  const alle = stellen(s);
  const auswahl = sammelauswahl(s, alle).vermerken;
  const zeilen = alle.filter((a) => auswahl.includes(a.schritt));
  const bleiben = ausgelassene(s, alle, () => true);
  const zurueck = adresse(s.id);
  const titel = `${gremiumUndSitzung(s)}, ${deutschesDatum(s.datum)}`;
  return (
    <Rahmen
      hier="Kenntnisnahmen vermerken"
      davor={[
        { href: '/protokoll', text: 'Protokoll' },
        { href: zurueck, text: titel },
      ]}
      aktiv="/protokoll"
    >
      <Tasten />
      <Seitentitel
        titel={
          zeilen.length === 1 ? '1 Kenntnisnahme vermerken?' : `${zeilen.length} Kenntnisnahmen vermerken?`
        }
        untertitel={titel}
      />
      {zeilen.length === 0 ? (
        <Leer titel="Hier ist keine Kenntnisnahme offen, die Sie vermerken können.">
          <Linkknopf href={zurueck}>Zurück zum Protokoll</Linkknopf>
        </Leer>
      ) : (
        <>
          <p className="mb-4">
            Jeder dieser Punkte erhält das Ergebnis „zur Kenntnis genommen“. 60 Sekunden lang lässt es sich
            rückgängig machen.
          </p>
          <Sammelbestaetigung
            aktion={vermerken}
            sitzungId={s.id}
            schritte={zeilen.map((z) => z.schritt.beratungId)}
            zurueck={zurueck}
          />
          <section className="pk-vermerk-liste" aria-labelledby="vermerkt">
            <h2 id="vermerkt">Das wird vermerkt</h2>
            <ol>
              {zeilen.map((z) => (
                <li key={z.schritt.beratungId}>
                  <span>{z.punkt.nummer}</span> {z.schritt.betreff}
                </li>
              ))}
            </ol>
          </section>
        </>
      )}
      {bleiben.length > 0 && (
        <section className="pk-vermerk-liste" aria-labelledby="bleibt">
          <h2 id="bleibt">
            {bleiben.length === 1 ? '1 Punkt bleibt stehen' : `${bleiben.length} Punkte bleiben stehen`}
          </h2>
          <Auslassliste liste={bleiben} offen />
        </section>
      )}
    </Rahmen>
  );
}
