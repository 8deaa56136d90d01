'use client';
import type { Folge } from '@/domain/kern/formular';
import { ABSCHNITTE, type Abschnitt, type Einstellungen } from '@/domain/kommune/einstellung';
import { Befundkasten } from '../ui/Befundkasten';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Mehrzeilig } from '../ui/Mehrzeilig';
import { Tatknopf } from '../ui/Tatknopf';
import { Zwischenstand } from '../ui/Zwischenstand';
import { Einstellungsfeld } from './Einstellungsfeld';

type EinstellungsformularProps = {
  aktion: Formularaktion;
  abschnitt: Abschnitt;
  version: number;
  werte: Einstellungen;
};

/** One section. What loosens something is asked back once: what happens, and why it is to happen. */
export function Einstellungsformular({ aktion, abschnitt, version, werte }: EinstellungsformularProps) {
  return (
    <Formular aktion={aktion} className="rl-kontoformular" werte={{ version: String(version) }}>
      {(feld) => {
        const { unterschiede, folgen } = feld.stand;
        return (
          <>
            <input type="hidden" name="abschnitt" value={abschnitt} />
            <input type="hidden" name="version" value={feld.wert('version')} />
            {unterschiede && <Zwischenstand unterschiede={unterschiede} />}
            {ABSCHNITTE[abschnitt].map((name) => (
              <Einstellungsfeld key={name} feld={feld} name={name} werte={werte} />
            ))}
            {folgen && (
              <Bestaetigung folgen={folgen} grund={feld.wert('grund')} fehler={feld.fehler('grund')} />
            )}
            <Tatknopf art="haupt">{folgen ? 'Bestätigen und speichern' : 'Speichern'}</Tatknopf>
          </>
        );
      }}
    </Formular>
  );
}

function Bestaetigung({
  folgen,
  grund,
  fehler,
}: {
  folgen: readonly Folge[];
  grund?: string;
  fehler?: string;
}) {
  return (
    <>
      <input type="hidden" name="bestaetigt" value={folgen.map((f) => f.schluessel).join(' ')} />
      <Befundkasten schwere="WARNUNG" titel="Das geschieht, wenn Sie bestätigen">
        <ul className="rl-geschieht">
          {folgen.map(({ schluessel, satz }) => (
            <li key={schluessel}>{satz}</li>
          ))}
        </ul>
      </Befundkasten>
      <Mehrzeilig
        id="grund"
        name="grund"
        beschriftung="Begründung"
        hinweis="Etwa der Beschluss oder die Regel der Geschäftsordnung; steht unter „Änderungen“."
        zeilen={2}
        wert={grund}
        fehler={fehler}
      />
    </>
  );
}
