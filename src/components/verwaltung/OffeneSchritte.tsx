import { ZUSTAENDIGKEIT_TEXT } from '@/domain/texte/zustaendigkeit';
import type { OffenerSchritt } from '@/server/offenes/queries';
import { Datum } from '../ui/Datum';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';

type OffeneSchritteProps = {
  schritte: OffenerSchritt[];
  /** False where all are of one body. */
  mitGremium?: boolean;
};

/** Steps somebody has to plan anew. Titles only for who may read the paper. */
export function OffeneSchritte({ schritte, mitGremium }: OffeneSchritteProps) {
  const spalten = ['Vorlage', ...(mitGremium ? ['Gremium'] : []), 'Zuständigkeit', 'Termin'];
  return (
    <Tabelle
      titel="Offene Beratungen"
      titelVersteckt
      spalten={spalten.map((titel) => ({ titel }))}
      klasse="rl-offene-schritte"
    >
      {schritte.map((s) => (
        <Zeile key={s.id}>
          <Zeilenkopf>
            <Vorlage schritt={s} />
          </Zeilenkopf>
          {mitGremium && <Zelle>{s.gremium.name}</Zelle>}
          <Zelle t="Zuständigkeit">{ZUSTAENDIGKEIT_TEXT[s.zustaendigkeit]}</Zelle>
          <Zelle t="Termin">{s.datum ? <Datum tag={s.datum} wochentag /> : 'ohne Termin'}</Zelle>
        </Zeile>
      ))}
    </Tabelle>
  );
}

function Vorlage({ schritt: { vorlageId, nummer, betreff } }: { schritt: OffenerSchritt }) {
  const name = nummer ?? `Vorlage ohne Nummer (${vorlageId.slice(0, 8)})`;
  if (betreff === null) return name;
  return (
    <>
      <a href={`/vorlagen/${vorlageId}`}>{betreff}</a>
      <span className="rl-zusatz">{name}</span>
    </>
  );
}
