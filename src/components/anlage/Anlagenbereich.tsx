import type { ComponentProps } from 'react';
import { Befundkasten } from '@/components/ui/Befundkasten';
import { Fokus } from '@/components/ui/Fokus';
import { Leer } from '@/components/ui/Leer';
import type { AnlagenZumBearbeiten } from '@/server/anlagen/queries';
import { Anlagenliste } from './Anlagenliste';
import { type Anlagentaten, Anlagenzeile } from './Anlagenzeile';
import { Hochladen } from './Hochladen';
import { Pruefstand } from './Pruefstand';

type AnlagenbereichProps = {
  bereich: AnlagenZumBearbeiten;
  taten: Anlagentaten;
  /** Address that takes a file. */
  hochladen: string;
  /** What has just been done, or was refused. */
  meldung: string | null;
  fehler: ComponentProps<typeof Hochladen>['fehler'];
};

/** The attachments of a paper for who writes it: add, name, open or close to the public, order, remove. */
export function Anlagenbereich({ bereich, taten, hochladen, meldung, fehler }: AnlagenbereichProps) {
  const { anlagen, bearbeitbar, darfBeantworten, hoechstMb } = bereich;
  const ziel = { href: hochladen, hoechstMb };
  return (
    <div className="rl-anlagenbereich">
      <Fokus anlass={[meldung, ...anlagen.map((a) => `${a.id} ${a.version}`)].join()} />
      <div role="status">{meldung && <Befundkasten schwere="HINWEIS" titel={meldung} />}</div>
      <Pruefstand wartend={anlagen.filter((a) => !a.geprueft).length} />
      {bereich.oeffentlichkeit === 'NICHTOEFFENTLICH' && (
        <p>Die Vorlage ist nichtöffentlich: Die Öffentlichkeit sieht keine ihrer Anlagen.</p>
      )}
      <section aria-labelledby="anlagen-liste">
        <h2 id="anlagen-liste" tabIndex={-1}>
          {anlagen.length > 0 && `${anlagen.length} `}
          {anlagen.length === 1 ? 'Anlage' : 'Anlagen'}
        </h2>
        {anlagen.length === 0 && (
          <Leer titel="Zu dieser Vorlage gibt es noch keine Anlagen.">
            <p>Jede hochgeladene Datei erscheint hier.</p>
          </Leer>
        )}
        {!bearbeitbar && (
          <>
            <Befundkasten schwere="HINWEIS" titel="Die Anlagen stehen fest">
              <p>Nach der Freigabe oder dem Versand können Sie hier nichts mehr ändern.</p>
            </Befundkasten>
            <Anlagenliste anlagen={anlagen} />
          </>
        )}
        {bearbeitbar && anlagen.length > 0 && (
          <ol className="rl-anlagenzeilen">
            {anlagen.map((anlage, i) => (
              <Anlagenzeile
                key={anlage.id}
                vorlageId={bereich.vorlageId}
                anlage={anlage}
                erste={i === 0}
                letzte={i === anlagen.length - 1}
                taten={taten}
                ziel={ziel}
                darfBeantworten={darfBeantworten}
              />
            ))}
          </ol>
        )}
      </section>
      {bearbeitbar && (
        <section id="hochladen" aria-labelledby="anlage-neu">
          <h2 id="anlage-neu">Anlage hinzufügen</h2>
          <Hochladen ziel={ziel} fehler={fehler} />
        </section>
      )}
    </div>
  );
}
