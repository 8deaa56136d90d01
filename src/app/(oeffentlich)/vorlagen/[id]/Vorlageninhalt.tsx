import { Anlagenliste } from '@/components/anlage/Anlagenliste';
import { Gegliedert } from '@/components/ui/Gegliedert';
import { Abschnitt } from '@/components/vorlage/Abschnitt';
import { Beratungstabelle } from '@/components/vorlage/Beratungstabelle';
import { Formularkopf } from '@/components/vorlage/Formularkopf';
import { Verlauf } from '@/components/vorlage/Verlauf';
import { Verweise } from '@/components/vorlage/Verweise';
import { Zeitleiste } from '@/components/vorlage/Zeitleiste';
import { anlagentitel, gliederung, tabellentitel } from './gliederung';
import type { Inhaltsbild } from './modell';

/** Everything below the position of a paper, as this reader sees it. */
export function Vorlageninhalt(bild: Inhaltsbild) {
  const { zeilen, teile, ziele, anlagen, verweise, verlauf } = bild;
  return (
    <Gegliedert gliederung={gliederung(zeilen, teile, anlagen, verweise, verlauf)}>
      {zeilen.length > 0 && (
        <section id="beratungsfolge" aria-labelledby="beratungsfolge-titel">
          <h2 id="beratungsfolge-titel">Beratungsfolge</h2>
          <Beratungstabelle
            zeilen={zeilen}
            weg={bild.weg}
            aktuell={bild.aktuell}
            titel={tabellentitel(zeilen)}
          />
        </section>
      )}
      <section id="kopfdaten" aria-labelledby="kopfdaten-titel">
        <h2 id="kopfdaten-titel">Kopfdaten</h2>
        <Formularkopf daten={bild.kopfdaten} />
      </section>
      {teile.map((teil) =>
        teil.art === 'abschnitt' ? (
          <Abschnitt key={teil.id} id={teil.id} abschnitt={teil.abschnitt} verweise={ziele} />
        ) : (
          <section key={teil.id} id={teil.id} aria-labelledby="sachstand-titel">
            <h2 id="sachstand-titel">Sachstand</h2>
            <Zeitleiste eintraege={teil.eintraege} verweise={ziele} />
          </section>
        ),
      )}
      {anlagen.length > 0 && (
        <section id="anlagen" aria-labelledby="anlagen-titel">
          <h2 id="anlagen-titel">{anlagentitel(teile)}</h2>
          <Anlagenliste anlagen={anlagen} />
        </section>
      )}
      {verweise.length > 0 && (
        <section id="bezuege" aria-labelledby="bezuege-titel">
          <h2 id="bezuege-titel">Bezüge</h2>
          <Verweise verweise={verweise} weitere={bild.weitereVerweise} />
        </section>
      )}
      {verlauf.length > 0 && (
        <section id="verlauf" aria-labelledby="verlauf-titel">
          <h2 id="verlauf-titel">Verlauf</h2>
          <Verlauf eintraege={verlauf} />
        </section>
      )}
    </Gegliedert>
  );
}
