import type { Weg } from '@/domain/beratungsfolge/weg/modell';
import { Datumstext } from '../ui/Datum';
import { Beratungsweg } from '../vorlage/Beratungsweg';

type DanachProps = { weg: Weg; satz: string; danach: string };

/** Where the paper stands with what is recorded, and who reads the vote next. */
export function Danach({ weg, satz, danach }: DanachProps) {
  return (
    <section className="pk-weg" aria-labelledby="danach">
      <h3 id="danach">Danach</h3>
      <p>
        <Datumstext text={satz} />
      </p>
      {danach && (
        <p className="text-leise">
          <Datumstext text={danach} />
        </p>
      )}
      <Beratungsweg weg={weg} />
    </section>
  );
}
