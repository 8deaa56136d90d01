'use client';
import { UMPLANHINDERNIS_TEXT } from '@/domain/texte/umplanung';
import { ZUSTAENDIGKEIT_TEXT } from '@/domain/texte/zustaendigkeit';
import type { Umplanansicht, Umplanvorlage } from '@/server/umplanung/queries';
import { Datum } from '../ui/Datum';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';
import { Tatknopf } from '../ui/Tatknopf';

type UmplanformularProps = {
  aktion: Formularaktion;
  gremiumId: string;
  nachfolger: NonNullable<Umplanansicht['nachfolger']>;
  vorlagen: Umplanvorlage[];
};

const SPALTEN = ['Umplanen', 'Vorlage', 'Beratung', 'Wird'].map((titel) => ({ titel }));

/** Papers with what each of their steps would become; what stays says why. One press moves all that are ticked. */
export function Umplanformular({ aktion, gremiumId, nachfolger, vorlagen }: UmplanformularProps) {
  const schritte = vorlagen.flatMap(bewegliche).length;
  return (
    <Formular aktion={aktion} className="grid gap-4">
      {({ stand: { eingabe }, fehler }) => (
        <>
          <input type="hidden" name="gremiumId" value={gremiumId} />
          <input type="hidden" name="nachfolgerId" value={nachfolger.id} />
          <Tabelle titel="Betroffene Vorlagen" titelVersteckt spalten={SPALTEN} klasse="rl-umplanen">
            {vorlagen.map((v, i) => (
              <Zeile key={v.id}>
                <Zelle>
                  {bewegliche(v).length > 0 ? (
                    <input
                      className="rl-haekchen"
                      type="checkbox"
                      id={i === 0 ? 'vorlagen' : undefined}
                      name="vorlagen[]"
                      value={v.id}
                      aria-label={`Umplanen: ${v.betreff}`}
                      defaultChecked={eingabe === null || [eingabe.vorlagen].flat().includes(v.id)}
                    />
                  ) : (
                    'nicht möglich'
                  )}
                </Zelle>
                <Zeilenkopf>
                  <a href={`/buero/vorlagen/${v.id}/beratungsfolge`}>{v.betreff}</a>
                  {v.nummer && <span className="rl-zusatz">{v.nummer}</span>}
                </Zeilenkopf>
                <Zelle t="Beratung">
                  {v.schritte.map((s) => (
                    <span key={s.id} className="block">
                      {ZUSTAENDIGKEIT_TEXT[s.zustaendigkeit]},{' '}
                      {s.datum ? <Datum tag={s.datum} /> : 'ohne Termin'}
                    </span>
                  ))}
                </Zelle>
                <Zelle t="Wird">
                  {v.schritte.map((s) => (
                    <span key={s.id} className="block">
                      <Ziel schritt={s} />
                    </span>
                  ))}
                </Zelle>
              </Zeile>
            ))}
          </Tabelle>
          {fehler('vorlagen') && <p data-fehler="">{fehler('vorlagen')}</p>}
          {schritte > 0 && (
            <p>
              <Tatknopf art="haupt">
                {schritte === 1 ? 'Einen Schritt' : `${schritte} Schritte`} auf {nachfolger.name} umplanen
              </Tatknopf>
            </p>
          )}
        </>
      )}
    </Formular>
  );
}

const bewegliche = (v: Umplanvorlage) => v.schritte.filter((s) => s.hindernis === null);

function Ziel({ schritt: s }: { schritt: Umplanvorlage['schritte'][number] }) {
  if (s.hindernis) return <>bleibt: {UMPLANHINDERNIS_TEXT[s.hindernis]}</>;
  if (!s.ziel) return <>ohne Termin, bis Sie einen wählen</>;
  return (
    <>
      Sitzung am <Datum tag={s.ziel.datum} beginn={s.ziel.beginn} />
    </>
  );
}
