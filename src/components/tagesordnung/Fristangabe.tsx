import type { Fristlage } from '@/domain/frist/fristlage';
import { fristText } from '@/domain/texte/frist';
import { Datum } from '../ui/Datum';
import { Bildzeichen } from '../ui/Zeichen';

/** Last day of dispatch and how long until then; word and shape say when it is urgent. */
export function Fristangabe({ frist, kurz }: { frist: Fristlage; kurz?: boolean }) {
  const eilig = frist.lage !== 'OFFEN' || frist.rest <= 2;
  return (
    <span className="rl-frist" data-eilig={eilig ? '' : undefined}>
      <Bildzeichen name={eilig ? 'warnung' : 'kalender'} />
      <span>
        {kurz ? 'bis ' : 'Versand bis '}
        <Datum tag={frist.letzter} wochentag />, <b>{fristText(frist)}</b>
        {!kurz && frist.vorschlag !== frist.letzter && (
          <>
            {' '}
            (vorgeschlagen <Datum tag={frist.vorschlag} wochentag />)
          </>
        )}
      </span>
    </span>
  );
}
