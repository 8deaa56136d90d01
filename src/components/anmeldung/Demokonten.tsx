'use client';
import { Formular, type Formularaktion } from '@/components/ui/Formular';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '@/components/ui/Tabelle';
import { Tatknopf } from '@/components/ui/Tatknopf';
import { DEMO_KENNWORT } from '@/domain/anmeldung/demo';
import { ROLLE_TEXT } from '@/domain/texte/rolle';
import type { KontoAnsicht } from '@/server/anmeldung/queries';

type DemokontenProps = { konten: KontoAnsicht[]; aktion: Formularaktion; weiter: string };

const SPALTEN = [
  { titel: 'Rolle' },
  { titel: 'Für' },
  { titel: 'Name' },
  { titel: 'E-Mail-Adresse' },
  { titel: 'Ausprobieren' },
];

/** The accounts of the demo city, each with a button that signs in with it. */
export function Demokonten({ konten, aktion, weiter }: DemokontenProps) {
  return (
    <section className="rl-kontoteil" aria-labelledby="demokonten">
      <h2 id="demokonten">Zum Ausprobieren</h2>
      <p>
        Dies ist die Demostadt. Alle Konten haben das Kennwort <code>{DEMO_KENNWORT}</code>.
      </p>
      <Tabelle titel="Konten der Demostadt" titelVersteckt spalten={SPALTEN}>
        {konten.map((konto) => (
          <Demokonto key={konto.email} konto={konto} aktion={aktion} weiter={weiter} />
        ))}
      </Tabelle>
    </section>
  );
}

function Demokonto({
  konto,
  aktion,
  weiter,
}: {
  konto: KontoAnsicht;
  aktion: Formularaktion;
  weiter: string;
}) {
  const rollen = konto.rollen.map((rolle) => ROLLE_TEXT[rolle]).join(', ');
  const fuer = [konto.fachbereich ?? [], konto.schriftfuehrungIn, konto.mitgliedIn].flat();
  return (
    <Zeile>
      <Zeilenkopf>{rollen}</Zeilenkopf>
      <Zelle t="Für">{fuer.length > 0 ? fuer.join('; ') : 'die ganze Stadt'}</Zelle>
      <Zelle t="Name">{konto.name}</Zelle>
      <Zelle t="E-Mail">{konto.email}</Zelle>
      <Zelle>
        <Formular aktion={aktion}>
          {() => (
            <>
              <input type="hidden" name="weiter" value={weiter} />
              <input type="hidden" name="email" value={konto.email} />
              <input type="hidden" name="kennwort" value={DEMO_KENNWORT} />
              <Tatknopf dicht>
                Anmelden
                <span className="sr-only">
                  {' '}
                  als {rollen}, {konto.name}
                </span>
              </Tatknopf>
            </>
          )}
        </Formular>
      </Zelle>
    </Zeile>
  );
}
