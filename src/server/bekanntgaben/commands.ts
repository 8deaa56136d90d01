import 'server-only';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { BekanntgabeEingabe } from '@/domain/sitzung/eingabe';
import type { Akteur } from '@/domain/zugriff/akteur';
import { schreibe } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import { sperreSitzungszeile } from '@/server/kern/schritte';
import { type Bekanntgabe, bekanntgabeZu } from './queries';

/**
 * Says what the public reads of a dispatched non-public item: its title where the city shows such (A11), and of its
 * decision what is released (A14); empty takes it back. Nothing changed: nothing happens. Refuses NICHT_GEFUNDEN (also to
 * who may not), INZWISCHEN_GEAENDERT, and a decision before the Sitzung begins (ERGEBNIS_ZU_FRUEH).
 */
export function punktBekanntgeben(
  akteur: Akteur,
  e: BekanntgabeEingabe,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  return schreibe(async (tx) => {
    await sperreSitzungszeile(tx, e.sitzungId);
    const bisher = await bekanntgabeZu(akteur, e.punktId, jetzt, tx);
    if (!bisher || bisher.sitzungId !== e.sitzungId) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    const { oeffentlicherTitel, oeffentlicherBeschluss } = e;
    const fakten = unterschied(bisher, e);
    if (!fakten.titel && !fakten.beschluss) return ok(undefined);
    if (bisher.version !== e.version) return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    if (oeffentlicherBeschluss !== null && !bisher.begonnen)
      return abgelehnt({ code: 'ERGEBNIS_ZU_FRUEH', regel: 'A14', feld: 'oeffentlicherBeschluss' });
    await tx.tagesordnungspunkt.update({
      where: { id: e.punktId },
      data: { oeffentlicherTitel, oeffentlicherBeschluss, version: { increment: 1 } },
      select: { id: true },
    });
    await tx.sitzung.update({
      where: { id: e.sitzungId },
      data: { version: { increment: 1 } },
      select: { id: true },
    });
    const aktion = 'tagesordnung.bekanntgeben';
    const nach = { top: bisher.nummer ?? '', ...fakten };
    const zurSitzung = betrifft('sitzung', e.sitzungId);
    await protokolliere(tx, akteur, { aktion, ...zurSitzung, nach }, jetzt);
    const zurVorlage = bisher.vorlagen.map((gegenstandId) => ({
      aktion,
      ...betrifft('vorlage', gegenstandId),
      nach,
    }));
    await protokolliere(tx, akteur, zurVorlage, jetzt);
    return ok(undefined);
  });
}

type Wandel = 'freigegeben' | 'geaendert' | 'zurueckgenommen';

const wandel = (alt: string | null, neu: string | null): Wandel | null => {
  if (alt === neu) return null;
  if (neu === null) return 'zurueckgenommen';
  return alt === null ? 'freigegeben' : 'geaendert';
};

/** Never the words themselves: the audit says that something was said, not what. */
const unterschied = (alt: Bekanntgabe, neu: BekanntgabeEingabe) => {
  const titel = wandel(alt.oeffentlicherTitel, neu.oeffentlicherTitel);
  const beschluss = wandel(alt.oeffentlicherBeschluss, neu.oeffentlicherBeschluss);
  return { ...(titel && { titel }), ...(beschluss && { beschluss }) };
};
