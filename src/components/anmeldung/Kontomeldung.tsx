import { Befundkasten } from '@/components/ui/Befundkasten';

/** What was done, as the address of the page says it. */
const MELDUNG: Readonly<Record<string, { titel: string; satz?: string }>> = {
  kennwort: {
    titel: 'Ihr Kennwort ist geändert.',
    satz: 'Alle anderen Anmeldungen dieses Kontos sind beendet.',
  },
  beendet: { titel: 'Die Anmeldung ist beendet.' },
  entfernt: {
    titel: 'Der zweite Faktor ist entfernt.',
    satz: 'Alle anderen Anmeldungen dieses Kontos sind beendet.',
  },
  verwahrt: {
    titel: 'Der zweite Faktor ist eingerichtet.',
    satz: 'Nach dem Kennwort geben Sie von nun an einen Code ein.',
  },
  neu: { titel: 'Der Passkey ist angelegt.', satz: 'Von nun an können Sie sich damit anmelden.' },
  benannt: { titel: 'Der Passkey hat einen neuen Namen.' },
  geloescht: {
    titel: 'Der Passkey ist entfernt.',
    satz: 'Andere Anmeldungen, die mit einem Passkey begonnen haben, sind beendet.',
  },
};

export function Kontomeldung({ meldung }: { meldung: string | string[] | undefined }) {
  const worte = typeof meldung === 'string' && Object.hasOwn(MELDUNG, meldung) ? MELDUNG[meldung] : null;
  if (!worte) return null;
  return (
    <div role="status">
      <Befundkasten schwere="HINWEIS" titel={worte.titel}>
        {worte.satz && <p>{worte.satz}</p>}
      </Befundkasten>
    </div>
  );
}
