import { terminwert } from '@/domain/beratungsfolge/planung/formular';
import { type Planrahmen, type Planzeile, sitzungVon } from '@/domain/beratungsfolge/planung/plan';
import { versandlage, waehlbareSitzungen } from '@/domain/beratungsfolge/planung/termine';
import { deutschesDatum } from '@/domain/texte/datum';
import { sitzungstext, versandtext } from '@/domain/texte/planung';
import type { Tue } from './plan';

type TerminwahlProps = {
  zeile: Planzeile;
  name: string;
  gremium: string;
  rahmen: Planrahmen;
  beschrieben?: string;
  fehler?: boolean;
  tue: Tue;
};

/** The sittings of a row's body with the state of the invitation, and "ohne Termin". */
export function Terminwahl({ zeile, name, gremium, rahmen, beschrieben, fehler, tue }: TerminwahlProps) {
  const { heute, ladungsfrist } = rahmen.umfeld;
  const lage = (s: Parameters<typeof versandlage>[0]) => versandlage(s, heute, ladungsfrist);
  const gewaehlt = sitzungVon(zeile, rahmen);
  const id = `termin-${zeile.id}`;
  return (
    <>
      <select
        className="rl-eingabe"
        id={id}
        name={name}
        value={terminwert(zeile)}
        aria-label={`Sitzung, ${gremium}`}
        aria-describedby={[gewaehlt && `${id}-frist`, beschrieben].filter(Boolean).join(' ') || undefined}
        aria-invalid={fehler || undefined}
        onChange={(e) => tue({ art: 'termin', zeile: zeile.id, sitzungId: e.target.value || null })}
      >
        <option value="">ohne Termin</option>
        {zeile.planDatum && (
          <option value={zeile.planDatum}>geplant {deutschesDatum(zeile.planDatum)}, keine Sitzung</option>
        )}
        {waehlbareSitzungen(zeile, rahmen).map((s) => (
          <option key={s.id} value={s.id}>
            {sitzungstext(s)}
            {lage(s).art !== 'offen' && s.id !== zeile.sitzungId && ' – nur Nachtrag'}
          </option>
        ))}
      </select>
      {gewaehlt && (
        <span className="rl-zusatz" id={`${id}-frist`} data-lage={lage(gewaehlt).art}>
          {versandtext(lage(gewaehlt))}
        </span>
      )}
    </>
  );
}
