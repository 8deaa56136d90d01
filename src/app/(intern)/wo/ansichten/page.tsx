import type { Metadata } from 'next';
import { Leer } from '@/components/ui/Leer';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Ansichtenliste } from '@/components/wo/Ansichtenliste';
import { HOECHSTENS } from '@/domain/ansicht/eingabe';
import { liesTafelabfrage, TAFEL, tafeladresse } from '@/domain/wo/adresse';
import { eigeneAnsichten } from '@/server/ansichten/queries';
import { angemeldet } from '@/server/kern/auth/zugang';
import { loeschen, umbenennen, verschieben } from '../../../(oeffentlich)/wo/actions';
import { Rahmen } from '../../../Rahmen';

export const metadata: Metadata = { title: 'Meine Ansichten', robots: { index: false } };

const DAVOR = [{ href: TAFEL, text: 'Wo steht was?' }];

export default async function Ansichten() {
  const ansichten = await eigeneAnsichten(await angemeldet('/wo/ansichten'));
  return (
    <Rahmen hier="Meine Ansichten" davor={DAVOR} aktiv={TAFEL}>
      <Seitentitel
        titel="Meine Ansichten"
        untertitel="Filter der Tafel „Wo steht was?“, die Sie gespeichert haben. Niemand sonst sieht sie."
      />
      {ansichten.length === 0 ? (
        <Leer titel="Sie haben noch keine Ansicht gespeichert.">
          <p>
            Stellen Sie auf der <a href={TAFEL}>Tafel</a> Filter ein und wählen Sie „Ansicht speichern“.
          </p>
        </Leer>
      ) : (
        <>
          <p>
            {ansichten.length} von {HOECHSTENS} möglichen, in der Reihenfolge, in der sie über der Tafel
            stehen.
          </p>
          <Ansichtenliste
            ansichten={ansichten.map(({ id, name, version, abfrage }) => ({
              id,
              name,
              version: String(version),
              href: tafeladresse(liesTafelabfrage(abfrage)),
            }))}
            umbenennen={umbenennen}
            verschieben={verschieben}
            loeschen={loeschen}
          />
        </>
      )}
    </Rahmen>
  );
}
