import 'server-only';
import type { AblehnungsCode } from '@/domain/kern/ablehnung';
import { fehlendes, type Rechtestand } from '@/domain/konto/rechte';
import { einheitsname } from '@/domain/texte/einheit';
import { listenname } from '@/domain/texte/person';
import { ROLLE_TEXT } from '@/domain/texte/rolle';
import type { Transaktion } from './db';

/** What these rights lack or name that is not there. */
export async function rechtefehler(
  tx: Transaktion,
  rechte: Rechtestand,
  konto: string | null,
): Promise<Partial<Record<keyof Rechtestand, AblehnungsCode>>> {
  const { gremien, organisationseinheitId, personId } = rechte;
  const fehler = fehlendes(rechte);
  const bekannte = gremien.length > 0 ? await tx.gremium.count({ where: { id: { in: [...gremien] } } }) : 0;
  if (bekannte < gremien.length) fehler.gremien = 'GREMIUM_WAEHLEN';
  const einheit = organisationseinheitId
    ? await tx.organisationseinheit.findUnique({
        where: { id: organisationseinheitId },
        select: { art: true },
      })
    : null;
  if (organisationseinheitId && !einheit) fehler.organisationseinheitId = 'EINHEIT_WAEHLEN';
  if (einheit && rechte.rollen.includes('FACHBEREICH') && einheit.art !== 'FACHBEREICH')
    fehler.organisationseinheitId = 'EINHEIT_FEHLT';
  const person = personId
    ? await tx.person.findUnique({ where: { id: personId }, select: { benutzer: { select: { id: true } } } })
    : null;
  if (personId && !person) fehler.personId = 'PERSON_WAEHLEN';
  if (person?.benutzer && person.benutzer.id !== konto) fehler.personId = 'PERSON_HAT_KONTO';
  return fehler;
}

/** Rights as the audit keeps them: in words, so that they can be read when a body is long gone. */
export async function inWorten(
  tx: Transaktion,
  { rollen, gremien, organisationseinheitId, personId }: Rechtestand,
) {
  const namen = await tx.gremium.findMany({
    where: { id: { in: [...gremien] } },
    select: { name: true },
    orderBy: { name: 'asc' },
  });
  const einheit =
    organisationseinheitId &&
    (await tx.organisationseinheit.findUnique({
      where: { id: organisationseinheitId },
      select: { art: true, kennung: true, name: true },
    }));
  return {
    rollen: [...rollen],
    schriftfuehrungIn: namen.map((g) => g.name),
    einheit: einheit ? einheitsname(einheit) : null,
    personId,
  };
}

/** The same as a form shows it. */
export async function alsTexte(
  tx: Transaktion,
  rechte: Rechtestand,
): Promise<Record<keyof Rechtestand, string>> {
  const worte = await inWorten(tx, rechte);
  const person =
    rechte.personId &&
    (await tx.person.findUnique({
      where: { id: rechte.personId },
      select: { titel: true, vorname: true, nachname: true },
    }));
  return {
    rollen: worte.rollen.map((rolle) => ROLLE_TEXT[rolle]).join(', '),
    gremien: worte.schriftfuehrungIn.join(', '),
    organisationseinheitId: worte.einheit ?? '',
    personId: person ? listenname(person) : '',
  };
}
