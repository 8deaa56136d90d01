import { Tabelle, Zeile, Zeilenkopf, Zelle } from '@/components/ui/Tabelle';
import { Bildzeichen } from '@/components/ui/Zeichen';
import { VERFAHREN_TEXT } from '@/domain/texte/verfahren';
import type { Anmeldeversuch } from '@/server/anmeldesitzungen/queries';
import { Zeitpunkt } from './OffeneSitzungen';

const SPALTEN = [{ titel: 'Zeit' }, { titel: 'Angemeldet mit' }, { titel: 'Ergebnis' }];

/** Who signed in to this account, and who tried to. */
export function Anmeldeverlauf({ versuche }: { versuche: Anmeldeversuch[] }) {
  if (versuche.length === 0) return <p>Es ist noch keine Anmeldung verzeichnet.</p>;
  return (
    <Tabelle titel="Letzte Anmeldungen" titelVersteckt spalten={SPALTEN}>
      {versuche.map(({ id, am, verfahren, gelungen }) => (
        <Zeile key={id}>
          <Zeilenkopf>
            <Zeitpunkt am={am} />
          </Zeilenkopf>
          <Zelle t="Angemeldet mit">{verfahren ? VERFAHREN_TEXT[verfahren] : '–'}</Zelle>
          <Zelle t="Ergebnis">
            <span className="rl-anmeldeergebnis" data-gelungen={gelungen}>
              <Bildzeichen name={gelungen ? 'haken' : 'fehler'} />
              {gelungen ? 'gelungen' : 'gescheitert'}
            </span>
          </Zelle>
        </Zeile>
      ))}
    </Tabelle>
  );
}
