import { notFound } from 'next/navigation';
import { alsKennung } from '@/domain/kern/kennung';
import { angemeldet } from '@/server/kern/auth/zugang';
import { jetzt } from '@/server/kern/uhr';
import { blattNach } from '@/server/tagesordnungen/queries';

/** The sheet of this Sitzung and who asks; what somebody may not invite to is not there (A12). */
export async function ladeBlatt(kennung: string, pfad = '') {
  const akteur = await angemeldet(`/buero/sitzungen/${kennung}${pfad}`);
  const id = alsKennung(kennung);
  const gelesen = id ? await blattNach(akteur, id, jetzt()) : null;
  if (!gelesen?.ok) notFound();
  return { akteur, blatt: gelesen.wert };
}
