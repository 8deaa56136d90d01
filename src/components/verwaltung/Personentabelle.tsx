import type { Personenzeile } from '@/server/personen/queries';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';

const SPALTEN = ['Person', 'Sitzt heute in', 'Anmeldung'].map((titel) => ({ titel }));

export function Personentabelle({ personen }: { personen: Personenzeile[] }) {
  return (
    <Tabelle titel="Personen" titelVersteckt spalten={SPALTEN}>
      {personen.map((p) => (
        <Zeile key={p.id}>
          <Zeilenkopf>
            <a href={`/verwaltung/personen/${p.id}`}>{p.name}</a>
          </Zeilenkopf>
          <Zelle t="Sitzt heute in">{p.gremien.length > 0 ? p.gremien.join(', ') : 'keinem Gremium'}</Zelle>
          <Zelle t="Anmeldung">{p.konto ? 'hat ein Konto' : 'ohne Konto'}</Zelle>
        </Zeile>
      ))}
    </Tabelle>
  );
}
