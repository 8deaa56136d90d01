import { einheitsname } from '@/domain/texte/einheit';
import { EINHEITSART_TEXT } from '@/domain/texte/einheitsart';
import type { Einheit } from '@/server/einheiten/queries';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';

const SPALTEN = [
  { titel: 'Einheit' },
  { titel: 'Art' },
  { titel: 'Konten', zahl: true },
  { titel: 'Vorlagen', zahl: true },
];

/** Units below each other, with what hangs on them. */
export function Einheitentabelle({ einheiten }: { einheiten: Einheit[] }) {
  return (
    <Tabelle titel="Organisationseinheiten" titelVersteckt spalten={SPALTEN}>
      {einheiten.map((e) => (
        <Zeile key={e.id}>
          <Zeilenkopf>
            <span className="rl-stufe" data-tiefe={Math.min(e.tiefe, 3)}>
              <a href={`/verwaltung/organisation/${e.id}`}>{einheitsname(e)}</a>
            </span>
          </Zeilenkopf>
          <Zelle>{EINHEITSART_TEXT[e.art]}</Zelle>
          <Zelle t="Konten" zahl>
            {e.konten}
          </Zelle>
          <Zelle t="Vorlagen" zahl>
            {e.vorlagen}
          </Zelle>
        </Zeile>
      ))}
    </Tabelle>
  );
}
