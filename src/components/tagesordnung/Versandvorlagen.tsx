import type { BlattSchritt } from '@/server/tagesordnungen/queries';
import { Datumstext } from '../ui/Datum';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';

const SPALTEN = ['Vorlage', 'Anlagen', 'Satz auf ihrer Seite'].map((titel) => ({ titel }));

/** Papers of a dispatch with what the public gets of each. */
export function Versandvorlagen({ titel, vorlagen }: { titel: string; vorlagen: BlattSchritt['vorlage'][] }) {
  return (
    <Tabelle titel={titel} titelVersteckt spalten={SPALTEN} klasse="rl-versandvorlagen">
      {vorlagen.map((v) => (
        <Zeile key={v.id}>
          <Zeilenkopf>
            <a href={`/vorlagen/${v.id}`}>{v.betreff}</a>
            {v.nummer && <span className="rl-zusatz">{v.nummer}</span>}
          </Zeilenkopf>
          <Zelle t="Anlagen">{anlagenText(v.anlagen)}</Zelle>
          <Zelle>{v.satz && <Datumstext text={v.satz} />}</Zelle>
        </Zeile>
      ))}
    </Tabelle>
  );
}

function anlagenText({ oeffentlich, nichtoeffentlich }: BlattSchritt['vorlage']['anlagen']): string {
  if (oeffentlich + nichtoeffentlich === 0) return 'keine';
  if (nichtoeffentlich === 0) return `${oeffentlich} öffentlich`;
  return `${oeffentlich} öffentlich, ${nichtoeffentlich} bleiben verborgen`;
}
