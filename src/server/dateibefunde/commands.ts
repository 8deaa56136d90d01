import 'server-only';
import type { Befundantwort } from '@/domain/anlage/eingabe';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { schreibe } from '@/server/kern/db';
import { verbotenAn } from '@/server/kern/gegenstand';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import { sperreVorlagen } from '@/server/kern/schritte';

/**
 * "Darf so hinaus, weil …": answers findings in one attachment with one reason, all of them or none. Refused: hidden or
 * unknown paper, attachment or finding (NICHT_GEFUNDEN), no right (NICHT_ERLAUBT, also after the dispatch), answered by
 * somebody meanwhile (INZWISCHEN_GEAENDERT).
 */
export function befundeBeantworten(
  akteur: Akteur,
  { vorlageId, id, befunde, antwort }: Befundantwort,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  return schreibe(async (tx) => {
    await sperreVorlagen(tx, [vorlageId]);
    const verboten = await verbotenAn(tx, akteur, 'datei.befund.beantworten', vorlageId, jetzt);
    if (verboten) return abgelehnt(verboten);
    const kennungen = [...new Set(befunde)];
    const gemeint = await tx.dateibefund.findMany({
      where: { id: { in: kennungen }, datei: { anlagen: { some: { id, vorlageId } } } },
      select: { art: true, antwort: true },
    });
    if (gemeint.length < kennungen.length) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    if (gemeint.some((b) => b.antwort !== null)) return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    await tx.dateibefund.updateMany({
      where: { id: { in: kennungen } },
      data: { antwort, von: akteur.name, am: jetzt },
    });
    // By kind and number only: an excerpt is what must not be repeated anywhere.
    const arten = [...new Set(gemeint.map((b) => b.art))].sort();
    const eintrag = {
      aktion: 'datei.befund.beantworten',
      ...betrifft('vorlage', vorlageId),
      nach: { anlage: id, arten, befunde: kennungen.length },
      grund: antwort,
    };
    await protokolliere(tx, akteur, eintrag, jetzt);
    return ok(undefined);
  });
}
