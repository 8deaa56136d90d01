import type { ReactNode } from 'react';
import { Befundkasten } from '@/components/ui/Befundkasten';

/** Why somebody who is signed in may do nothing yet. */
export function Staerker({ children }: { children?: ReactNode }) {
  return (
    <Befundkasten schwere="WARNUNG" titel="Für Ihre Rolle genügt das Kennwort allein nicht." taten={children}>
      <p>
        Ihre Kommune verlangt dafür einen zweiten Faktor: einen Code aus einer App oder einen Passkey. Bis
        dahin lesen und tun Sie hier nur, was allen offensteht.
      </p>
    </Befundkasten>
  );
}
