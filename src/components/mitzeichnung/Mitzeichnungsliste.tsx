import { berlinTag } from '@/domain/kern/localDate';
import { OEFFENTLICHKEIT_TEXT } from '@/domain/texte/oeffentlichkeit';
import { VORLAGENSTATUS_TEXT } from '@/domain/texte/vorlagenstatus';
import type { MeineMitzeichnung } from '@/server/mitzeichnungen/queries';
import { Datum } from '../ui/Datum';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';

type MitzeichnungslisteProps = { titel: string; vorlagen: MeineMitzeichnung[]; gezeichnet?: boolean };

/** Papers that wait for a signature, or have it. */
export function Mitzeichnungsliste({ titel, vorlagen, gezeichnet }: MitzeichnungslisteProps) {
  const spalten = ['Vorlage', 'Fachbereich', gezeichnet ? 'Stand' : 'Öffentlichkeit'];
  return (
    <Tabelle
      titel={titel}
      titelVersteckt
      spalten={[...spalten, ...(gezeichnet ? ['Gezeichnet'] : [])].map((s) => ({ titel: s }))}
    >
      {vorlagen.map((v) => (
        <Zeile key={v.vorlageId}>
          <Zeilenkopf>
            <a href={`/mitzeichnung/${v.vorlageId}`}>{v.betreff}</a>
            {v.nummer && <span className="rl-zusatz">{v.nummer}</span>}
          </Zeilenkopf>
          <Zelle t="Fachbereich">{v.fachbereich}</Zelle>
          <Zelle>
            {gezeichnet ? VORLAGENSTATUS_TEXT[v.status] : OEFFENTLICHKEIT_TEXT[v.oeffentlichkeit]}
          </Zelle>
          {gezeichnet && <Zelle t="Gezeichnet">{v.am && <Datum tag={berlinTag(v.am)} />}</Zelle>}
        </Zeile>
      ))}
    </Tabelle>
  );
}
