import { Fristangabe } from '@/components/tagesordnung/Fristangabe';
import { fristlage } from '@/domain/frist/fristlage';
import type { LocalDate } from '@/domain/kern/localDate';
import { berlinTag } from '@/domain/kern/localDate';
import { versandSatz } from '@/domain/texte/tagesordnung';
import type { Blatt } from '@/server/tagesordnungen/queries';

type VersandstandProps = { blatt: Blatt; heute: LocalDate; begonnen: boolean; eben: boolean };

/** Where the dispatch stands: the deadline before it, what went out and when after it. */
export function Versandstand({ blatt, heute, begonnen, eben }: VersandstandProps) {
  if (blatt.abgesagt) {
    return (
      <p className="rl-hinweis" role="note">
        <b>Die Sitzung ist abgesagt.</b> Zu ihr wird nicht eingeladen.
      </p>
    );
  }
  if (!blatt.geladen) {
    if (begonnen) return <p className="rl-versandstand">Die Sitzung hat begonnen; eingeladen wurde nicht.</p>;
    return (
      <p className="rl-versandstand">
        <Fristangabe frist={fristlage(blatt.datum, blatt.frist, heute)} />
      </p>
    );
  }
  return (
    <div className="rl-versandstand" role={eben ? 'status' : undefined}>
      {eben && <b>Versandt. Der öffentliche Teil ist jetzt für alle zu sehen.</b>}
      <ul>
        {blatt.versendungen.map((v) => (
          <li key={v.versandtAm.toISOString()}>
            {versandSatz(v)}
            {fristlage(blatt.datum, blatt.frist, berlinTag(v.versandtAm)).lage === 'VORBEI' &&
              ' (nach der Ladungsfrist)'}
          </li>
        ))}
      </ul>
    </div>
  );
}
