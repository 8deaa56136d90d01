import type { Unterschied } from '@/domain/kern/formular';
import { Befundkasten } from '../ui/Befundkasten';

const KURZ = 120;

/** Somebody else saved meanwhile: field by field what is stored and what stands here. */
export function Konflikt({ unterschiede }: { unterschiede: readonly Unterschied[] }) {
  const beide = unterschiede.filter((u) => u.art === 'WIDERSPRUCH');
  const uebernommen = unterschiede.filter((u) => u.art === 'UEBERNOMMEN');
  return (
    <Befundkasten schwere="WARNUNG" titel="Inzwischen wurde diese Vorlage von jemand anderem gespeichert">
      {beide.length > 0 && (
        <>
          <p>
            Diese Felder haben Sie beide geändert. Unten stehen Ihre Eingaben; wenn Sie speichern, ersetzen
            sie den gespeicherten Stand.
          </p>
          <Liste unterschiede={beide} mitEigenem />
        </>
      )}
      {uebernommen.length > 0 && (
        <>
          <p>Diese Felder haben nur die anderen geändert. Ihr neuer Stand ist unten schon übernommen.</p>
          <Liste unterschiede={uebernommen} />
        </>
      )}
    </Befundkasten>
  );
}

function Liste({ unterschiede, mitEigenem }: { unterschiede: Unterschied[]; mitEigenem?: boolean }) {
  return (
    <dl className="rl-konflikt">
      {unterschiede.map((u) => (
        <div key={u.feld}>
          <dt>
            <a href={`#${ziel(u.feld)}`}>{u.name}</a>
          </dt>
          <dd>
            gespeichert: <Wortlaut text={u.gespeichert} />
          </dd>
          {mitEigenem && (
            <dd>
              bei Ihnen: <Wortlaut text={u.eingegeben} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** A section leads to its text, a list to its beginning. */
const ziel = (feld: string): string =>
  /^abschnitte\.\d+$/.test(feld) ? `${feld.replace('.', '-')}-text` : feld;

function Wortlaut({ text }: { text: string }) {
  if (text === '') return <em>leer</em>;
  if (text.length <= KURZ) return <q>{text}</q>;
  return (
    <details>
      <summary>{`${text.slice(0, KURZ)}…`}</summary>
      <pre>{text}</pre>
    </details>
  );
}
