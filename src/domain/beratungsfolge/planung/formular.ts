import { istLocalDate } from '../../kern/localDate';
import { ZUSTAENDIGKEITEN, type Zustaendigkeit } from '../schritt';
import type { Planzeile } from './plan';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const JA = 'ja';

/** What the field "Sitzung" of a row holds: the id of a Sitzung, a planned day, or nothing for "ohne Termin". */
export const terminwert = (z: Planzeile): string => z.sitzungId ?? z.planDatum ?? '';

/** The fields by which a form carries rows: "schritte.0.gremiumId" … */
export function formularfelder(zeilen: readonly Planzeile[]): [string, string][] {
  return zeilen.flatMap((z, i) =>
    Object.entries({
      id: z.id,
      gremiumId: z.gremiumId,
      gremium: z.gremiumText,
      zustaendigkeit: z.zustaendigkeit,
      termin: terminwert(z),
      federfuehrend: z.federfuehrend ? JA : '',
      entfallen: z.entfallen ? JA : '',
      entfallenGrund: z.entfallenGrund,
    }).map(([feld, wert]): [string, string] => [`schritte.${i}.${feld}`, wert]),
  );
}

/** A row out of what a form sent: whatever it is, it becomes a row that a person can go on with. */
export function alsZeile(werte: unknown): Planzeile {
  const feld = (name: string): string => {
    const wert = (werte as Record<string, unknown> | null | undefined)?.[name];
    return typeof wert === 'string' ? wert.trim() : '';
  };
  const [termin, rolle, entfallen] = [feld('termin'), feld('zustaendigkeit'), feld('entfallen') === JA];
  const gremiumId = feld('gremiumId');
  return {
    id: feld('id').slice(0, 60),
    gremiumId: UUID.test(gremiumId) ? gremiumId : '',
    gremiumText: feld('gremium').slice(0, 300),
    zustaendigkeit: ZUSTAENDIGKEITEN.find((z): z is Zustaendigkeit => z === rolle) ?? 'KENNTNISNAHME',
    sitzungId: UUID.test(termin) ? termin : null,
    planDatum: istLocalDate(termin) ? termin : null,
    federfuehrend: feld('federfuehrend') === JA,
    entfallen,
    entfallenGrund: entfallen ? feld('entfallenGrund').slice(0, 500) : '',
  };
}

/** All rows a form sent. */
export const alsZeilen = (werte: unknown): Planzeile[] => (Array.isArray(werte) ? werte.map(alsZeile) : []);
