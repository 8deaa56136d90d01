import { Danach } from '@/components/protokoll/Danach';
import { Ergebnisformular } from '@/components/protokoll/Ergebnisformular';
import { Ergebnisverlauf } from '@/components/protokoll/Ergebnisverlauf';
import { Punktkopf } from '@/components/protokoll/Punktkopf';
import { Befundkasten } from '@/components/ui/Befundkasten';
import { weg } from '@/domain/beratungsfolge/weg/weg';
import { berlinTag } from '@/domain/kern/localDate';
import { danach } from '@/domain/texte/danach';
import { deutschesDatum, uhrzeit } from '@/domain/texte/datum';
import type { Akteur } from '@/domain/zugriff/akteur';
import { type PunktAnsicht, protokollPunkt } from '@/server/ergebnisse/queries';
import { jetzt } from '@/server/kern/uhr';
import type { Protokollsitzung } from '@/server/protokolle/queries';
import { naechsteOffene, type Stelle } from '../ansicht';
import { erfassen } from './actions';
import { fassungen, punktkopf } from './fassungen';
import { formulardaten } from './formulardaten';

type PunktProps = {
  akteur: Akteur;
  sitzung: Protokollsitzung;
  alle: Stelle[];
  hier: Stelle;
  /** Version after the last saving of this very item: the form starts anew. */
  stand: string | undefined;
};

/** The chosen item: what is on the table, what became of it, and what comes after. */
export async function Punkt({ akteur, sitzung, alle, hier, stand }: PunktProps) {
  const { schritt } = hier;
  const ansicht = schritt.eigenes ? await protokollPunkt(akteur, schritt.beratungId, jetzt()) : null;
  return (
    <article className="pk-punkt" aria-labelledby="punkt">
      <Punktkopf daten={punktkopf(hier, ansicht, sitzung.gremien.length > 1)} />
      <Hindernis sitzung={sitzung} hier={hier} />
      {ansicht && (
        <Eigener
          key={`${schritt.beratungId} ${stand ?? ''}`}
          ansicht={ansicht}
          sitzung={sitzung}
          weiter={naechsteOffene(alle, hier)}
        />
      )}
    </article>
  );
}

type EigenerProps = { ansicht: PunktAnsicht; sitzung: Protokollsitzung; weiter: Stelle | null };

function Eigener({ ansicht, sitzung, weiter }: EigenerProps) {
  const { folge, position, beratungId } = ansicht;
  const daten = formulardaten(ansicht, sitzung.id, weiter, jetzt());
  const schritt = folge.schritte.find((s) => s.id === beratungId);
  return (
    <>
      {daten.vorgesehen.length > 0 && <Ergebnisformular daten={daten} aktion={erfassen} />}
      <Ergebnisverlauf fassungen={fassungen(ansicht)} />
      <Danach
        weg={weg(folge, position, berlinTag(jetzt()))}
        satz={ansicht.satz}
        danach={schritt ? danach(schritt, folge, position) : ''}
      />
    </>
  );
}

/** Why there is nothing, or less, to record here. */
function Hindernis({ sitzung, hier: { schritt } }: { sitzung: Protokollsitzung; hier: Stelle }) {
  if (!schritt.eigenes)
    return (
      <Befundkasten
        schwere="HINWEIS"
        titel={`Das Ergebnis trägt die Schriftführung ein von: ${schritt.gremium}.`}
      >
        <p>In einer gemeinsamen Sitzung hält jedes Gremium seine Ergebnisse selbst fest.</p>
      </Befundkasten>
    );
  if (schritt.entfallen && !schritt.ergebnis)
    return (
      <Befundkasten schwere="HINWEIS" titel="Diese Beratung ist entfallen. Ein Ergebnis gibt es nicht." />
    );
  if (sitzung.abgesagt)
    return (
      <Befundkasten
        schwere="HINWEIS"
        titel="Die Sitzung ist abgesagt: Jeder Punkt gilt als nicht behandelt."
      />
    );
  if (!sitzung.begonnen)
    return (
      <Befundkasten
        schwere="HINWEIS"
        titel={`Die Sitzung beginnt am ${deutschesDatum(sitzung.datum)}${sitzung.beginn ? ` um ${uhrzeit(sitzung.beginn)}` : ''}.`}
      >
        <p>Bis dahin lassen sich nur „abgesetzt“ und „zurückgezogen“ erfassen.</p>
      </Befundkasten>
    );
  return null;
}
