import type { LocalDate } from '@/domain/kern/localDate';
import type { Wahlperiode } from '@/server/wahlperioden/queries';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';
import { Zeitraum } from './Zeitraum';

const SPALTEN = [{ titel: 'Wahlperiode' }, { titel: 'Zeit' }, { titel: 'Sitzungen', zahl: true }];

export function Periodentabelle({ perioden, heute }: { perioden: Wahlperiode[]; heute: LocalDate }) {
  return (
    <Tabelle titel="Wahlperioden" titelVersteckt spalten={SPALTEN}>
      {perioden.map((w) => (
        <Zeile key={w.id}>
          <Zeilenkopf>
            <a href={`/verwaltung/wahlperioden/${w.id}`}>{w.name}</a>
            <span className="rl-zusatz">{w.nummer}. Wahlperiode</span>
          </Zeilenkopf>
          <Zelle t="Zeit">
            <Zeitraum von={w.beginn} bis={w.ende} heute={heute} />
          </Zelle>
          <Zelle t="Sitzungen" zahl>
            {w.sitzungen}
          </Zelle>
        </Zeile>
      ))}
    </Tabelle>
  );
}
