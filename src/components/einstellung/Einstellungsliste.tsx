import { berlinTag } from '@/domain/kern/localDate';
import { ABSCHNITTE, type Abschnitt, type Einstellung } from '@/domain/kommune/einstellung';
import { deutschesDatum } from '@/domain/texte/datum';
import { EINSTELLUNG_TEXT, einstellungswert } from '@/domain/texte/einstellung';
import type { EinstellungenAnsicht } from '@/server/einstellungen/queries';

/** The settings of one section: what holds, what it does, since when. */
export function Einstellungsliste({
  abschnitt,
  ansicht,
}: {
  abschnitt: Abschnitt;
  ansicht: EinstellungenAnsicht;
}) {
  return (
    <dl className="rl-einstellungen">
      {ABSCHNITTE[abschnitt].map((name) => (
        <Zeile key={name} name={name} ansicht={ansicht} />
      ))}
    </dl>
  );
}

function Zeile({
  name,
  ansicht: { werte, seit, naechsteNummer },
}: {
  name: Einstellung;
  ansicht: EinstellungenAnsicht;
}) {
  const wert = einstellungswert(name, werte[name]);
  const { name: titel, satz } = EINSTELLUNG_TEXT[name];
  const gilt = seit[name];
  return (
    <div>
      <dt>{titel}</dt>
      <dd>{wert || <span className="text-leise">keine Angabe</span>}</dd>
      {name === 'nummernmuster' && (
        <dd className="rl-zusatz">
          {naechsteNummer
            ? `Die nächste Vorlage bekommt ${naechsteNummer}.`
            : 'In diesem Jahr ist keine Nummer mehr frei.'}
        </dd>
      )}
      <dd className="rl-zusatz">{satz}</dd>
      {gilt && (
        <dd className="rl-zusatz">
          Gilt seit {deutschesDatum(berlinTag(gilt.am))}, gesetzt von {gilt.von}.
        </dd>
      )}
    </div>
  );
}
