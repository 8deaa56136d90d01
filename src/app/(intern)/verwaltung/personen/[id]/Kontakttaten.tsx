import { Aufklappen } from '@/components/verwaltung/Aufklappen';
import { Einzeltat } from '@/components/verwaltung/Einzeltat';
import { Einwilligungsformular } from '@/components/verwaltung/Kontaktformular';
import type { Kontaktzeile } from '@/server/personen/queries';
import { einwilligen, loeschen, widerrufen } from '../actions';

/** A public detail can be withdrawn, any other made public with a consent; each can be deleted for good. */
export function Kontakttaten({ kontakt: k, personId }: { kontakt: Kontaktzeile; personId: string }) {
  const nenne = <span className="sr-only">: {k.wert}</span>;
  return (
    <>
      <div className="rl-zeilentaten">
        {k.oeffentlich && (
          <Einzeltat aktion={widerrufen} id={k.id} version={k.version} mehr={{ personId }}>
            Einwilligung widerrufen{nenne}
          </Einzeltat>
        )}
        <Einzeltat aktion={loeschen} id={k.id} version={k.version} mehr={{ personId }} art="leise">
          Löschen{nenne}
        </Einzeltat>
      </div>
      {!k.oeffentlich && (
        <Aufklappen titel="Einwilligung erfassen" welches={k.wert}>
          <Einwilligungsformular aktion={einwilligen} id={k.id} personId={personId} version={k.version} />
        </Aufklappen>
      )}
    </>
  );
}
