'use client';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Linkknopf } from '../ui/Knopf';
import { Taste } from '../ui/Taste';
import { Tatknopf } from '../ui/Tatknopf';

type SammelbestaetigungProps = {
  aktion: Formularaktion;
  sitzungId: string;
  schritte: string[];
  zurueck: string;
};

/** Asks once; sends exactly the steps that were shown. */
export function Sammelbestaetigung({ aktion, sitzungId, schritte, zurueck }: SammelbestaetigungProps) {
  return (
    <Formular aktion={aktion}>
      {() => (
        <>
          <input type="hidden" name="sitzungId" value={sitzungId} />
          {schritte.map((id) => (
            <input key={id} type="hidden" name="schritte[]" value={id} />
          ))}
          <div className="pk-fuss">
            <Tatknopf art="haupt" taste="enter">
              {schritte.length === 1 ? '1 Kenntnisnahme' : `${schritte.length} Kenntnisnahmen`} vermerken{' '}
              <Taste>↵</Taste>
            </Tatknopf>
            <Linkknopf href={zurueck}>Zurück zum Protokoll</Linkknopf>
          </div>
        </>
      )}
    </Formular>
  );
}
