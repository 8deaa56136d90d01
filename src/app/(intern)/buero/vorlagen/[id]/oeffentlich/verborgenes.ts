import type { Sichtgruppe } from '@/components/oeffentlichkeit/Verborgenes';
import { deutschesDatum } from '@/domain/texte/datum';
import type { VorlageAnsicht } from '@/server/vorlagen/queries';

type Teil = { id: string; text: string };

/** Part by part what everybody sees and what only who works on the paper: the two views of it, one held against the other. */
export function verborgenes(ganz: VorlageAnsicht, aussen: VorlageAnsicht | null): Sichtgruppe[] {
  const gruppen: [string, (v: VorlageAnsicht) => Teil[]][] = [
    ['Abschnitte', (v) => v.abschnitte.map((a) => ({ id: a.id, text: a.ueberschrift || 'Weiterer Text' }))],
    ['Anlagen', (v) => v.anlagen.map((a) => ({ id: a.id, text: a.titel }))],
    ['Beratungen', (v) => v.folge.schritte.map((s) => ({ id: s.id, text: mitTag(s.gremium, s.datum) }))],
    ['Sachstände', (v) => v.sachstaende.map((s) => ({ id: s.id, text: mitTag(s.verfasser, s.datum) }))],
    ['Bezüge', (v) => v.verweise.flatMap(({ ziel }) => (ziel ? [{ id: ziel.id, text: ziel.betreff }] : []))],
    ['Angaben zu Personen', angaben],
  ];
  return gruppen.flatMap(([titel, teile]) => {
    const draussen = new Set(aussen ? teile(aussen).map((t) => t.id) : []);
    const alle = teile(ganz);
    if (alle.length === 0) return [];
    return [
      {
        titel,
        sichtbar: alle.filter((t) => draussen.has(t.id)).map((t) => t.text),
        verborgen: alle.filter((t) => !draussen.has(t.id)).map((t) => t.text),
      },
    ];
  });
}

const mitTag = (text: string, tag: string | null): string =>
  tag ? `${text}, ${deutschesDatum(tag)}` : `${text}, ohne Termin`;

const angaben = (v: VorlageAnsicht): Teil[] => [
  ...(v.verantwortlich ? [{ id: 'verantwortlich', text: 'verantwortlich' }] : []),
  ...(v.telefon ? [{ id: 'telefon', text: 'Telefon' }] : []),
];
