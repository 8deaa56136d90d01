import type { Unterschied } from '@/domain/kern/formular';
import { Befundkasten } from './Befundkasten';

/** Somebody else saved meanwhile: what is stored by now, beside what stands in the form. */
export function Zwischenstand({ unterschiede }: { unterschiede: readonly Unterschied[] }) {
  return (
    <Befundkasten schwere="WARNUNG" titel="Inzwischen gespeichert">
      {unterschiede.length === 0 ? (
        <p>Gespeichert ist dasselbe, das hier steht.</p>
      ) : (
        <dl className="rl-konflikt">
          {unterschiede.map((u) => (
            <div key={u.feld}>
              <dt>{u.name}</dt>
              <dd>gespeichert: {u.gespeichert || <em>leer</em>}</dd>
              <dd>bei Ihnen: {u.eingegeben || <em>leer</em>}</dd>
            </div>
          ))}
        </dl>
      )}
    </Befundkasten>
  );
}
