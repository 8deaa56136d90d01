import type { ReactNode } from 'react';
import { darfEntfallen, darfEntfernen } from '@/domain/beratungsfolge/planung/fest';
import {
  gremiumVon,
  nameVon,
  type Plangremium,
  type Planrahmen,
  type Planzeile,
} from '@/domain/beratungsfolge/planung/plan';
import { naechsteEinladbareListe } from '@/domain/beratungsfolge/planung/termine';
import { ZUSTAENDIGKEITEN, type Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import { sitzungstext } from '@/domain/texte/planung';
import { ZUSTAENDIGKEIT_TEXT } from '@/domain/texte/zustaendigkeit';
import { ROLLE } from '../ui/Tabelle';
import { Gremiumwahl } from './Gremiumwahl';
import { Platz } from './Platz';
import { schiebeMitTasten, type Tue } from './plan';
import { Taste } from './Taste';
import { Terminwahl } from './Terminwahl';
import { Feldfehler, Wegfall } from './Wegfall';

export type ReihenProps = {
  zeile: Planzeile;
  platz: number;
  rahmen: Planrahmen;
  /** Bodies to choose from. */
  gremien: readonly Plangremium[];
  /** What may be said about moving: null where the row may go there. */
  sperren: { hoch?: string; runter?: string };
  tue: Tue;
  /** Ids of the remarks under the row. */
  beschrieben?: string;
  /** Fields that a remark calls an error. */
  falsch: ReadonlySet<string>;
  /** The sentence at a field that was refused. */
  fehler: (feld: string) => string | undefined;
  children?: ReactNode;
};

/** Longer names do not fit into the field on a phone: there they stand below it once more. */
const PASST = 30;

/** A row that can be planned: body, role, Sitzung, lead, out. */
export function Planreihe({ zeile, platz, rahmen, gremien, tue, ...rest }: ReihenProps) {
  const { beschrieben, falsch, fehler, sperren } = rest;
  const { id } = zeile;
  const stand = rahmen.stand[id];
  const gremium = gremiumVon(zeile, rahmen);
  // A body that has ended is offered only where it stands already; a successor keeps its body.
  const eigenes = gremium ? [gremium] : [];
  const wahl = stand?.istNachfolger ? eigenes : [...eigenes.filter((g) => !gremien.includes(g)), ...gremien];
  const name = nameVon(zeile, rahmen, platz + 1);
  const feld = (f: string) => `schritte.${platz}.${f}`;
  const fehlerhaft = (f: string) => falsch.has(f) || fehler(f) !== undefined;
  const beschreibung = (f: string) =>
    [fehler(f) && `${f}-${id}-fehler`, beschrieben].filter(Boolean).join(' ') || undefined;
  return (
    <tr
      role={ROLLE.zeile}
      className="be-zeile"
      data-schwere={falsch.size > 0 ? 'FEHLER' : undefined}
      data-entfallen={zeile.entfallen ? '' : undefined}
      onKeyDown={schiebeMitTasten(id, tue)}
    >
      <Platz id={id} platz={platz} name={name} tue={tue} sperren={sperren} />
      <th role={ROLLE.zeilenkopf} scope="row">
        <input type="hidden" name={feld('id')} value={id} />
        <input type="hidden" name={feld('gremiumId')} value={zeile.gremiumId} />
        <Gremiumwahl
          id={`gremium-${id}`}
          name={feld('gremium')}
          beschriftung={`Gremium, Zeile ${platz + 1}`}
          gremien={wahl}
          zusatz={(g) => {
            const [naechste] = naechsteEinladbareListe(g.id, 1, rahmen);
            return naechste
              ? `nächste Sitzung ${sitzungstext(naechste)}`
              : 'keine Sitzung, zu der noch eingeladen werden kann';
          }}
          gewaehlt={zeile.gremiumId}
          text={zeile.gremiumText}
          beschrieben={beschreibung('gremium')}
          fehler={fehlerhaft('gremium')}
          wechsle={(gremiumId, text) => tue({ art: 'gremium', zeile: id, gremiumId, text })}
        />
        {gremium && gremium.name.length > PASST && <span className="be-vollname">{gremium.name}</span>}
        {stand?.istNachfolger && <span className="rl-zusatz">Neuer Termin nach Vertagung</span>}
        <Feldfehler id={`gremium-${id}-fehler`} satz={fehler('gremium')} />
      </th>
      <td role={ROLLE.zelle} data-t="Zuständigkeit">
        <select
          className="rl-eingabe"
          id={`zustaendigkeit-${id}`}
          name={feld('zustaendigkeit')}
          value={zeile.zustaendigkeit}
          aria-label={`Zuständigkeit, ${name}`}
          aria-describedby={beschrieben}
          aria-invalid={fehlerhaft('zustaendigkeit') || undefined}
          onChange={(e) => tue({ art: 'rolle', zeile: id, zustaendigkeit: e.target.value as Zustaendigkeit })}
        >
          {ZUSTAENDIGKEITEN.filter((z) => !stand?.istNachfolger || z === zeile.zustaendigkeit).map((z) => (
            <option key={z} value={z}>
              {ZUSTAENDIGKEIT_TEXT[z]}
            </option>
          ))}
        </select>
        {(zeile.zustaendigkeit === 'EMPFEHLUNG' || zeile.federfuehrend) && (
          <label className="be-feder">
            <input
              type="checkbox"
              id={`federfuehrend-${id}`}
              name={feld('federfuehrend')}
              value="ja"
              checked={zeile.federfuehrend}
              onChange={(e) => tue({ art: 'federfuehrend', zeile: id, ja: e.target.checked })}
            />
            federführend
          </label>
        )}
      </td>
      <td role={ROLLE.zelle} data-t="Sitzung">
        <Terminwahl
          zeile={zeile}
          name={feld('termin')}
          gremium={name}
          rahmen={rahmen}
          beschrieben={beschreibung('termin')}
          fehler={fehlerhaft('termin')}
          tue={tue}
        />
        <Feldfehler id={`termin-${id}-fehler`} satz={fehler('termin')} />
        {(zeile.entfallen || (darfEntfallen(stand) && !darfEntfernen(stand))) && (
          <Wegfall zeile={zeile} platz={platz} name={name} fehler={fehler('entfallenGrund')} tue={tue} />
        )}
      </td>
      <td role={ROLLE.zelle} className="be-weg">
        {darfEntfernen(stand) && (
          <Taste
            tat={{ art: 'entfernen', zeile: id }}
            tue={tue}
            symbol="kreuz"
            name={`${name} entfernen`}
            id={`weg-${id}`}
            fokus="folge-neu"
          />
        )}
      </td>
    </tr>
  );
}
