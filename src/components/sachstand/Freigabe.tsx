'use client';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Tatknopf } from '../ui/Tatknopf';

type FreigabeProps = {
  aktion: Formularaktion;
  vorlageId: string;
  sachstandId: string;
  oeffentlich: boolean;
  /** "vom 18.11.2026": tells the buttons of a page apart. */
  welcher: string;
};

/** One button: publish an entry, or take it back from the public. */
export function Freigabe({ aktion, vorlageId, sachstandId, oeffentlich, welcher }: FreigabeProps) {
  return (
    <Formular aktion={aktion} idVorsilbe={`${sachstandId}-`}>
      {() => (
        <>
          <input type="hidden" name="vorlageId" value={vorlageId} />
          <input type="hidden" name="sachstandId" value={sachstandId} />
          <input type="hidden" name="oeffentlich" value={oeffentlich ? 'nein' : 'ja'} />
          <Tatknopf dicht>
            {oeffentlich ? 'Nicht mehr öffentlich zeigen' : 'Öffentlich machen'}
            <span className="sr-only">: Sachstand {welcher}</span>
          </Tatknopf>
        </>
      )}
    </Formular>
  );
}
