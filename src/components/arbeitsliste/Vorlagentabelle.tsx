import { berlinTag } from '@/domain/kern/localDate';
import type { ArbeitVorlage } from '@/server/arbeitsliste/queries';
import { Datum, Datumstext } from '../ui/Datum';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';

const SPALTEN = ['Vorlage', 'Stand', 'Geändert'].map((titel) => ({ titel }));

/** Papers to work on; drafts lead to their form. */
export function Vorlagentabelle({ titel, vorlagen }: { titel: string; vorlagen: ArbeitVorlage[] }) {
  return (
    <Tabelle titel={titel} titelVersteckt spalten={SPALTEN} klasse="rl-arbeit-vorlagen">
      {vorlagen.map((v) => (
        <Zeile key={v.id}>
          <Zeilenkopf>
            <a href={ziel(v)}>{v.betreff}</a>
            {v.nummer && <span className="rl-zusatz">{v.nummer}</span>}
          </Zeilenkopf>
          <Zelle>
            {v.status === 'MITZEICHNUNG' ? mitzeichnungsstand(v) : v.satz && <Datumstext text={v.satz} />}
          </Zelle>
          <Zelle t="Geändert">
            <Datum tag={berlinTag(v.geaendertAm)} />
          </Zelle>
        </Zeile>
      ))}
    </Tabelle>
  );
}

const mitzeichnungsstand = ({ beiStelle }: ArbeitVorlage): string =>
  beiStelle ? `Wartet auf: ${beiStelle}` : 'Alle haben gezeichnet; es fehlt die Freigabe.';

function ziel({ id, status }: ArbeitVorlage): string {
  if (status === 'MITZEICHNUNG') return `/mitzeichnung/${id}`;
  return status === 'ENTWURF' ? `/buero/vorlagen/${id}/bearbeiten` : `/vorlagen/${id}`;
}
