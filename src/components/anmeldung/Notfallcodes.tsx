'use client';
import { Befundkasten } from '@/components/ui/Befundkasten';
import { Formular, type Formularaktion } from '@/components/ui/Formular';
import { Tatknopf } from '@/components/ui/Tatknopf';

type NotfallcodesProps = { codes: string[]; aktion: Formularaktion; weiter: string };

/** The recovery codes, until somebody says that they are put away. */
export function Notfallcodes({ codes, aktion, weiter }: NotfallcodesProps) {
  return (
    <section className="rl-kontoteil" aria-labelledby="notfallcodes">
      <h2 id="notfallcodes">Ihre Notfallcodes</h2>
      <Befundkasten schwere="WARNUNG" titel="Bitte drucken oder notieren Sie diese Codes jetzt.">
        <p>
          Jeder ersetzt einmal den Code der App, wenn das Telefon verloren ist. Sie werden nur dieses eine Mal
          gezeigt. Verwahren Sie sie nicht zusammen mit Ihrem Kennwort.
        </p>
      </Befundkasten>
      <ol className="rl-notfallcodes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Formular aktion={aktion} className="rl-taten">
        {() => (
          <>
            <input type="hidden" name="weiter" value={weiter} />
            <Tatknopf art="haupt">Ich habe die Codes verwahrt</Tatknopf>
          </>
        )}
      </Formular>
    </section>
  );
}
