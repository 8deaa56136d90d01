import { berlinZeitpunkt, type LocalDate, plusTage } from '@/domain/kern/localDate';
import type { Prisma } from '@/generated/prisma/client';
import type { Akte } from './akte';
import { kennung } from './kennung';
import { fachbereichId } from './verwaltung';

/** Who signs, in order: one has, the Kämmerei is asked, one waits. */
const REIHE = [
  { fb: '60', status: 'GEZEICHNET', von: 'Annette Wiesmann' },
  { fb: '20', status: 'OFFEN' },
  { fb: '64', status: 'WARTET' },
] as const;

/** The signatures of the papers that are being signed today. */
export const mitzeichnungZeilen = (akten: Akte[], heute: LocalDate): Prisma.MitzeichnungCreateManyInput[] =>
  akten
    .filter((akte) => akte.status === 'MITZEICHNUNG')
    .flatMap(({ id, entwurf }) =>
      REIHE.map(({ fb, ...zeile }, ordnung) => ({
        ...zeile,
        id: kennung('mitzeichnung', `${entwurf.schluessel} ${fb}`),
        vorlageId: id,
        organisationseinheitId: fachbereichId(fb),
        runde: 1,
        ordnung,
        am: zeile.status === 'GEZEICHNET' ? berlinZeitpunkt(plusTage(heute, -3), '10:20') : null,
      })),
    );
