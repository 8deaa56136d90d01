import { ROLLE_TEXT } from '@/domain/texte/rolle';
import type { KontoEinzeln } from '@/server/konten/queries';

/** What one's own account may do: to read, since nobody changes it for themselves. */
export function Rechteliste({ konto }: { konto: KontoEinzeln }) {
  const { rechte, schriftfuehrungIn } = konto;
  return (
    <div className="rl-prosa">
      <p>
        Das ist Ihr eigenes Konto. Angaben und Rechte ändert jemand anderes aus der Administration (vier
        Augen); Ihr Kennwort ändern Sie unter <a href="/konto">Mein Konto</a>.
      </p>
      <ul>
        {rechte.rollen.map((rolle) => (
          <li key={rolle}>
            {ROLLE_TEXT[rolle]}
            {rolle === 'SCHRIFTFUEHRUNG' && `: ${schriftfuehrungIn.join(', ')}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
