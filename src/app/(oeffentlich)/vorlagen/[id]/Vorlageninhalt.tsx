import { Anlagenliste } from '@/components/anlage/Anlagenliste';
import { Gegliedert } from '@/components/ui/Gegliedert';
import { Abschnitt } from '@/components/vorlage/Abschnitt';
import { Beratungstabelle } from '@/components/vorlage/Beratungstabelle';
import { Formularkopf } from '@/components/vorlage/Formularkopf';
import { Verlauf } from '@/components/vorlage/Verlauf';
import { Verweise } from '@/components/vorlage/Verweise';
import { Zeitleiste } from '@/components/vorlage/Zeitleiste';
import type { Weg } from '@/domain/beratungsfolge/weg/modell';
import type { VorlageAnsicht } from '@/server/vorlagen/queries';
import {
  beratungszeilen,
  formularkopf,
  inhalt,
  verlaufszeilen,
  verweisDaten,
  verweisziele,
  weitereVerweise,
} from './ansicht';
import { anlagentitel, gliederung, tabellentitel } from './gliederung';

/** Everything below the position of a paper, as this reader sees it. */
export function Vorlageninhalt({ v, bild }: { v: VorlageAnsicht; bild: Weg }) {
  const teile = inhalt(v);
  const verweise = verweisDaten(v);
  const verlauf = verlaufszeilen(v);
  const zeilen = beratungszeilen(v);
  return (
    <Gegliedert gliederung={gliederung(zeilen, teile, v.anlagen, verweise, verlauf)}>
      {zeilen.length > 0 && (
        <section id="beratungsfolge" aria-labelledby="beratungsfolge-titel">
          <h2 id="beratungsfolge-titel">Beratungsfolge</h2>
          <Beratungstabelle
            zeilen={zeilen}
            weg={bild}
            aktuell={v.position.aktuell}
            titel={tabellentitel(zeilen)}
          />
        </section>
      )}
      <section id="kopfdaten" aria-labelledby="kopfdaten-titel">
        <h2 id="kopfdaten-titel">Kopfdaten</h2>
        <Formularkopf daten={formularkopf(v)} />
      </section>
      {teile.map((teil) =>
        teil.art === 'abschnitt' ? (
          <Abschnitt key={teil.id} id={teil.id} abschnitt={teil.abschnitt} verweise={verweisziele(v)} />
        ) : (
          <section key={teil.id} id={teil.id} aria-labelledby="sachstand-titel">
            <h2 id="sachstand-titel">Sachstand</h2>
            <Zeitleiste eintraege={teil.eintraege} verweise={verweisziele(v)} />
          </section>
        ),
      )}
      {v.anlagen.length > 0 && (
        <section id="anlagen" aria-labelledby="anlagen-titel">
          <h2 id="anlagen-titel">{anlagentitel(teile)}</h2>
          <Anlagenliste anlagen={v.anlagen} />
        </section>
      )}
      {verweise.length > 0 && (
        <section id="bezuege" aria-labelledby="bezuege-titel">
          <h2 id="bezuege-titel">Bezüge</h2>
          <Verweise verweise={verweise} weitere={weitereVerweise(v)} />
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
