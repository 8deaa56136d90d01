import type { Satzgruppe } from '@/components/rechte/Rechtesaetze';
import type { Rechtegruppe } from '@/components/rechte/Rechtetafel';
import { AKTION_TEXT, bereichText, leserText, UMFANG_TEXT, werText } from '@/domain/texte/aktion';
import { ROLLEN } from '@/domain/zugriff/rolle';
import { aktionsgruppen, type Leser, umfang } from '@/domain/zugriff/uebersicht';

const LESER: readonly Leser[] = [...ROLLEN, 'OEFFENTLICHKEIT'];

export const spalten = (): string[] => LESER.map(leserText);

/** Role × action, without what only the command line does. */
export function tafel(): Rechtegruppe[] {
  return aktionsgruppen()
    .map(({ bereich, aktionen }) => ({
      titel: bereichText(bereich),
      zeilen: aktionen
        .map((aktion) => ({
          id: aktion,
          text: AKTION_TEXT[aktion],
          zellen: LESER.map((leser) => {
            const wie = umfang(leser, aktion);
            return { wer: leserText(leser), umfang: wie, text: UMFANG_TEXT[wie] };
          }),
        }))
        .filter((zeile) => zeile.zellen.some((z) => z.umfang !== 'NEIN')),
    }))
    .filter((gruppe) => gruppe.zeilen.length > 0);
}

export const saetze = (): Satzgruppe[] =>
  aktionsgruppen().map(({ bereich, saetze: alle }) => ({
    titel: bereichText(bereich),
    saetze: alle.map((s) => ({ wer: werText(s.wer), satz: s.satz, beleg: s.beleg })),
  }));
