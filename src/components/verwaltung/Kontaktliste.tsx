import type { ReactNode } from 'react';
import { deutschesDatum } from '@/domain/texte/datum';
import { KONTAKTART_TEXT } from '@/domain/texte/kontaktart';
import type { Kontaktzeile } from '@/server/personen/queries';
import { Etikett } from '../ui/Etikett';

type KontaktlisteProps = {
  kontakte: Kontaktzeile[];
  /** What can be done with a detail; left out for who only reads. */
  taten?: (kontakt: Kontaktzeile) => ReactNode;
};

/** Contact details, each with whether everybody sees it and why (P1). */
export function Kontaktliste({ kontakte, taten }: KontaktlisteProps) {
  if (kontakte.length === 0) return null;
  return (
    <ul className="rl-akten">
      {kontakte.map((k) => (
        <li key={k.id}>
          <div>
            <b className="rl-umbruch">{k.wert}</b>{' '}
            <Etikett art={k.oeffentlich ? 'neu' : undefined}>
              {k.oeffentlich ? 'öffentlich' : 'nur intern'}
            </Etikett>
            <span className="rl-zusatz">
              {KONTAKTART_TEXT[k.art]}. {grund(k)}
            </span>
          </div>
          {taten?.(k)}
        </li>
      ))}
    </ul>
  );
}

function grund({ einwilligungAm, einwilligungNachweis, widerrufenAm }: Kontaktzeile): string {
  if (!einwilligungAm) return 'Ohne Einwilligung.';
  const eingewilligt = `Eingewilligt am ${deutschesDatum(einwilligungAm)} (${einwilligungNachweis})`;
  return widerrufenAm
    ? `${eingewilligt}, widerrufen am ${deutschesDatum(widerrufenAm)}.`
    : `${eingewilligt}.`;
}
