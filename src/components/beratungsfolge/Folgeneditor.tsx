'use client';
import { type FormEvent, startTransition, useActionState, useEffect, useRef } from 'react';
import { anmerkungen } from '@/domain/beratungsfolge/planung/anmerkung';
import { LEERER_STAND } from '@/domain/kern/formular';
import type { Folgenplan } from '@/server/beratungsfolge/queries';
import { Befundkasten } from '../ui/Befundkasten';
import { Fehlerliste } from '../ui/Fehlerliste';
import type { Formularaktion } from '../ui/Formular';
import { Knopf, Linkknopf } from '../ui/Knopf';
import { Anmerkungskasten } from './Anmerkungskasten';
import { Befundsumme } from './Befundsumme';
import { Folgentabelle } from './Folgentabelle';
import { Inzwischen } from './Inzwischen';
import { feldIn, usePlan } from './plan';
import { Wegvorschau } from './Wegvorschau';
import { Werkzeuge } from './Werkzeuge';

type FolgeneditorProps = { plan: Folgenplan; aktion: Formularaktion; gespeichert: boolean };

/**
 * The chain of a paper as a form: rows, what the rules say of them, and the way they make, all recomputed with every
 * keystroke. Sent as a whole. Without JavaScript each button sends the form and gets it back.
 */
export function Folgeneditor({ plan, aktion, gespeichert }: FolgeneditorProps) {
  const [stand, sende, laeuft] = useActionState(aktion, LEERER_STAND);
  const arbeit = usePlan(plan, stand);
  const { zeilen, basis, geaendert, fremde, meldung, tue } = arbeit;
  const liste = anmerkungen(zeilen, plan.zeilen, plan.ausnahmen, plan.rahmen);
  const entwurf = plan.rahmen.vorlage.status === 'ENTWURF';
  const zurFolge = liste.filter((a) => a.zeile === null);
  const feldVon = new Map(liste.map((a, i) => [a.id, `g${i}`]));
  const hier = `/buero/vorlagen/${plan.vorlage.id}/beratungsfolge`;

  /** A button that overrides a rule goes with its error: the focus stays at the box. */
  const betroffen = useRef('');
  useEffect(() => {
    const gelungen = Object.keys(stand.fehler).length === 0 && stand.meldung === null;
    if (stand.nr > 0 && gelungen) document.getElementById(betroffen.current)?.focus();
  }, [stand]);

  /** Not by the form's own action: React would reset the choices to what the page came with. */
  const schicke = (ereignis: FormEvent<HTMLFormElement>) => {
    ereignis.preventDefault();
    const { submitter } = ereignis.nativeEvent as SubmitEvent;
    if (laeuft) return;
    betroffen.current = submitter?.closest('.be-kasten')?.id ?? '';
    const daten = new FormData(ereignis.currentTarget, submitter);
    startTransition(() => sende(daten));
  };

  return (
    <>
      <Wegvorschau zeilen={zeilen} rahmen={plan.rahmen} geaendert={geaendert} />
      <form className="be" action={sende} onSubmit={schicke} noValidate aria-busy={laeuft}>
        {/* Enter in a field stores the chain, not the first button of the table. */}
        <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
          Folge speichern
        </button>
        <input type="hidden" name="vorlageId" value={plan.vorlage.id} />
        <input type="hidden" name="basis" value={JSON.stringify(basis)} />
        {fremde.length > 0 ? (
          <Inzwischen zuletzt={plan.zuletzt} fremde={fremde} uebernimm={arbeit.uebernimm} />
        ) : (
          <Fehlerliste stand={stand} idVon={feldIn(stand)} />
        )}
        {gespeichert && !geaendert && <Gespeichert />}
        <Befundsumme liste={liste} zeilen={zeilen} entwurf={entwurf} />
        {zurFolge.map((a) => (
          <Anmerkungskasten
            key={a.id}
            anmerkung={a}
            tue={tue}
            darfUebergehen={plan.darfUebergehen}
            laeuft={laeuft}
            feld={feldVon.get(a.id) ?? ''}
            fehler={stand.fehler[`gruende.${feldVon.get(a.id)}`]}
          />
        ))}
        <Werkzeuge rahmen={plan.rahmen} tue={tue} />
        <p className="be-meldung" role="status">
          {meldung}
        </p>
        <Folgentabelle
          plan={plan}
          zeilen={zeilen}
          liste={liste}
          feldVon={feldVon}
          stand={stand}
          laeuft={laeuft}
          tue={tue}
        />
        <div className="be-fuss">
          <Knopf art="haupt" laeuft={laeuft} id="folge-speichern">
            {laeuft ? 'Wird gespeichert …' : 'Folge speichern'}
          </Knopf>
          <Linkknopf href={`/vorlagen/${plan.vorlage.id}`}>Öffentliche Ansicht</Linkknopf>
          {geaendert && (
            <a
              href={hier}
              onClick={(klick) => {
                klick.preventDefault();
                arbeit.verwirf();
              }}
            >
              Verwerfen
            </a>
          )}
          <p>
            {entwurf && 'Speichern geht mit Fehlern, Freigeben nicht. '}
            <kbd>Alt</kbd> <kbd>↑</kbd> <kbd>↓</kbd> verschiebt eine Zeile.
          </p>
        </div>
      </form>
    </>
  );
}

/** Said once, where the eyes and the focus are after storing. */
function Gespeichert() {
  const kasten = useRef<HTMLDivElement>(null);
  useEffect(() => kasten.current?.focus(), []);
  return (
    <div className="be-gespeichert" role="status" tabIndex={-1} ref={kasten}>
      <Befundkasten schwere="HINWEIS" titel="Die Beratungsfolge ist gespeichert." />
    </div>
  );
}
