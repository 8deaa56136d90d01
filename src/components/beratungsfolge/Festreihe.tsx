import { RETRY } from '@/domain/beratungsfolge/ergebnis';
import { darfEntfallen, festWeil } from '@/domain/beratungsfolge/planung/fest';
import { datumVon, nameVon, sitzungVon } from '@/domain/beratungsfolge/planung/plan';
import { ERGEBNIS_TEXT } from '@/domain/texte/ergebnis';
import { FEST_TEXT, sitzungstext } from '@/domain/texte/planung';
import { ZUSTAENDIGKEIT_TEXT } from '@/domain/texte/zustaendigkeit';
import { ROLLE } from '../ui/Tabelle';
import type { ReihenProps } from './Planreihe';
import { Platz } from './Platz';
import { schiebeMitTasten, stilleFelder } from './plan';
import { Wegfall } from './Wegfall';

const BEWEGLICH = /\.(entfallen|entfallenGrund)$/;

/** A row that planning cannot change: shown as it is, with the reason; only dropping it may still be possible. */
export function Festreihe({ zeile, platz, rahmen, sperren, tue, fehler }: ReihenProps) {
  const stand = rahmen.stand[zeile.id];
  const grund = festWeil(stand);
  const name = nameVon(zeile, rahmen, platz + 1);
  const sitzung = sitzungVon(zeile, rahmen);
  const datum = datumVon(zeile, rahmen);
  const wegfall = darfEntfallen(stand);
  const felder = stilleFelder(zeile, platz).filter(([feld]) => !wegfall || !BEWEGLICH.test(feld));
  return (
    <tr
      role={ROLLE.zeile}
      className="be-zeile"
      data-fest=""
      data-entfallen={zeile.entfallen ? '' : undefined}
      onKeyDown={schiebeMitTasten(zeile.id, tue)}
    >
      <Platz id={zeile.id} platz={platz} name={name} tue={tue} sperren={sperren} />
      <th role={ROLLE.zeilenkopf} scope="row">
        {felder.map(([feld, wert]) => (
          <input key={feld} type="hidden" name={feld} value={wert} />
        ))}
        <span className="be-name">{name}</span>
        <span className="rl-zusatz">{grund && FEST_TEXT[grund]}</span>
      </th>
      <td role={ROLLE.zelle} data-t="Zuständigkeit">
        {ZUSTAENDIGKEIT_TEXT[zeile.zustaendigkeit]}
        {zeile.federfuehrend && <span className="rl-zusatz">federführend</span>}
      </td>
      <td role={ROLLE.zelle} data-t="Sitzung">
        {datum ? sitzungstext(sitzung ?? { datum, beginn: null }) : 'ohne Termin'}
        {stand?.ergebnis && <span className="rl-zusatz">{ERGEBNIS_TEXT[stand.ergebnis]}</span>}
        {grund === 'ERGEBNIS' && stand?.ergebnis && RETRY.has(stand.ergebnis) && zeile.sitzungId && (
          // The successor belongs to the result: it is chosen where that is recorded.
          <a href={`/protokoll/${zeile.sitzungId}?punkt=${zeile.id}`}>Neuen Termin im Protokoll festlegen</a>
        )}
        {wegfall && (
          <Wegfall zeile={zeile} platz={platz} name={name} fehler={fehler('entfallenGrund')} tue={tue} />
        )}
      </td>
      <td role={ROLLE.zelle} className="be-weg" />
    </tr>
  );
}
