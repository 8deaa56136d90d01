'use client';
import { useState } from 'react';
import type { Planrahmen } from '@/domain/beratungsfolge/planung/plan';
import { moeglicheStandardfolgen, type Standardfolge } from '@/domain/beratungsfolge/standardfolge';
import type { Tue } from './plan';
import { Taste } from './Taste';

/** What concerns no single row: a standard sequence, one more body, the order of dates. */
export function Werkzeuge({ rahmen, tue }: { rahmen: Planrahmen; tue: Tue }) {
  const moeglich = moeglicheStandardfolgen(rahmen);
  const [gewaehlt, waehle] = useState(moeglich[0]?.folge);
  return (
    <div className="be-leiste">
      {gewaehlt && (
        <div className="rl-feld be-standard">
          <label htmlFor="standardfolge">Standardfolge einfügen</label>
          <div>
            <select
              className="rl-eingabe"
              id="standardfolge"
              name="standardfolge"
              value={gewaehlt}
              onChange={(e) => waehle(e.target.value as Standardfolge)}
            >
              {moeglich.map(({ folge, titel }) => (
                <option key={folge} value={folge}>
                  {titel}
                </option>
              ))}
            </select>
            <Taste tat={{ art: 'standard', folge: gewaehlt }} tue={tue} id="folge-standard">
              Einfügen
            </Taste>
          </div>
        </div>
      )}
      <Taste tat={{ art: 'neu' }} tue={tue} symbol="plus" id="folge-neu">
        Gremium
      </Taste>
      <Taste tat={{ art: 'ordnen' }} tue={tue} art="leise" id="folge-ordnen">
        Nach Termin ordnen
      </Taste>
    </div>
  );
}
