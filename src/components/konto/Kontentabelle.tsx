import { berlinTag } from '@/domain/kern/localDate';
import { ROLLE_TEXT } from '@/domain/texte/rolle';
import type { Rolle } from '@/domain/zugriff/rolle';
import type { KontoListenzeile } from '@/server/konten/queries';
import { Datum } from '../ui/Datum';
import { Etikett } from '../ui/Etikett';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';

const SPALTEN = [{ titel: 'Name' }, { titel: 'Rollen' }, { titel: 'Zuletzt angemeldet' }];

/** Accounts: who, what they may, whether they come. */
export function Kontentabelle({ zeilen, titel }: { zeilen: KontoListenzeile[]; titel: string }) {
  return (
    <Tabelle titel={titel} titelVersteckt spalten={SPALTEN} klasse="rl-konten">
      {zeilen.map((konto) => (
        <Zeile key={konto.id}>
          <Zeilenkopf>
            <a href={`/verwaltung/benutzer/${konto.id}`}>{konto.name}</a>{' '}
            {konto.gesperrt && <Etikett>gesperrt</Etikett>}
            <span className="rl-zusatz">{konto.email}</span>
          </Zeilenkopf>
          <Zelle t="Rollen">
            {konto.rollen.length === 0 ? (
              <span className="text-leise">keine</span>
            ) : (
              konto.rollen.map((rolle) => rollenwort(rolle, konto)).join(', ')
            )}
            {konto.einheit && <span className="rl-zusatz">{konto.einheit}</span>}
          </Zelle>
          <Zelle t="Zuletzt angemeldet">
            {konto.besuchAm ? (
              <Datum tag={berlinTag(konto.besuchAm)} />
            ) : (
              <span className="text-leise">noch nie</span>
            )}
          </Zelle>
        </Zeile>
      ))}
    </Tabelle>
  );
}

function rollenwort(rolle: Rolle, { gremien }: KontoListenzeile): string {
  if (rolle !== 'SCHRIFTFUEHRUNG') return ROLLE_TEXT[rolle];
  return `${ROLLE_TEXT[rolle]} (${gremien === 1 ? 'ein Gremium' : `${gremien} Gremien`})`;
}
