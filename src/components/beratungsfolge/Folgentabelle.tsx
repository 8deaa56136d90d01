import { Fragment } from 'react';
import type { Anmerkung } from '@/domain/beratungsfolge/planung/anmerkung';
import { istFest } from '@/domain/beratungsfolge/planung/fest';
import { darfSchieben } from '@/domain/beratungsfolge/planung/ordnung';
import { type Planzeile, waehlbareGremien } from '@/domain/beratungsfolge/planung/plan';
import type { Regel } from '@/domain/beratungsfolge/pruefung/gegenstand';
import type { Formularstand } from '@/domain/kern/formular';
import type { Folgenplan } from '@/server/beratungsfolge/queries';
import { Leer } from '../ui/Leer';
import { ROLLE } from '../ui/Tabelle';
import { Anmerkungskasten } from './Anmerkungskasten';
import { Festreihe } from './Festreihe';
import { Planreihe } from './Planreihe';
import { type Tue, zeilenfehler } from './plan';

type FolgentabelleProps = {
  plan: Folgenplan;
  zeilen: readonly Planzeile[];
  liste: readonly Anmerkung[];
  feldVon: ReadonlyMap<string, string>;
  stand: Formularstand;
  laeuft: boolean;
  tue: Tue;
};

/** The field a rule finds fault with; of the others it is the date. */
const FELD: Partial<Record<Regel, string>> = {
  O1: 'zustaendigkeit',
  O2: 'zustaendigkeit',
  O13: 'zustaendigkeit',
  O11: 'gremium',
};

/** One row a step, and under it what there is to say about it. Narrow: a card a row. */
export function Folgentabelle({ plan, zeilen, liste, feldVon, stand, laeuft, tue }: FolgentabelleProps) {
  const { rahmen, darfUebergehen } = plan;
  const fehler = zeilenfehler(stand);
  const gremien = waehlbareGremien(rahmen);
  if (zeilen.length === 0) {
    return (
      <Leer titel="Noch keine Zeile">
        <p>Wählen Sie eine Standardfolge oder fügen Sie das erste Gremium an.</p>
      </Leer>
    );
  }
  const sperre = (platz: number, richtung: -1 | 1, rand: boolean) => {
    if (rand) return richtung < 0 ? 'Schon die erste Zeile' : 'Schon die letzte Zeile';
    return darfSchieben(zeilen, platz, richtung, rahmen) ? undefined : 'Zeilen mit Termin folgen dem Datum';
  };
  return (
    <table className="rl-tab rl-karten be-tab" role={ROLLE.tabelle}>
      <caption className="sr-only">Beratungsfolge, {zeilen.length} Zeilen</caption>
      <thead role={ROLLE.gruppe}>
        <tr role={ROLLE.zeile}>
          <th role={ROLLE.spaltenkopf} scope="col">
            Platz
          </th>
          <th role={ROLLE.spaltenkopf} scope="col">
            Gremium
          </th>
          <th role={ROLLE.spaltenkopf} scope="col">
            Zuständigkeit
          </th>
          <th role={ROLLE.spaltenkopf} scope="col">
            Sitzung
          </th>
          <th role={ROLLE.spaltenkopf} scope="col">
            <span className="sr-only">Entfernen</span>
          </th>
        </tr>
      </thead>
      <tbody role={ROLLE.gruppe}>
        {zeilen.map((zeile, platz) => {
          const eigene = liste.filter((a) => a.zeile === zeile.id);
          const falsche = eigene.filter((a) => a.schwere === 'FEHLER' && !a.ausnahme);
          const Reihe = istFest(zeile, rahmen) ? Festreihe : Planreihe;
          return (
            <Fragment key={zeile.id}>
              <Reihe
                zeile={zeile}
                platz={platz}
                rahmen={rahmen}
                gremien={gremien}
                sperren={{
                  hoch: sperre(platz, -1, platz === 0),
                  runter: sperre(platz, 1, platz === zeilen.length - 1),
                }}
                tue={tue}
                beschrieben={eigene.map((a) => a.id).join(' ') || undefined}
                falsch={new Set(falsche.map((a) => (a.regel && FELD[a.regel]) ?? 'termin'))}
                fehler={(feld) => fehler(zeile.id, feld)}
              />
              {eigene.length > 0 && (
                <tr className="be-befunde" role={ROLLE.zeile}>
                  <td colSpan={5} role={ROLLE.zelle}>
                    {eigene.map((a) => (
                      <Anmerkungskasten
                        key={a.id}
                        anmerkung={a}
                        tue={tue}
                        darfUebergehen={darfUebergehen}
                        laeuft={laeuft}
                        feld={feldVon.get(a.id) ?? ''}
                        fehler={stand.fehler[`gruende.${feldVon.get(a.id)}`]}
                      />
                    ))}
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
