import { Tabelle, Zeile, Zeilengruppe, Zeilenkopf, Zelle } from '@/components/ui/Tabelle';

export type Satzgruppe = {
  titel: string;
  saetze: { wer: string; satz: string; beleg: string | null }[];
};

/** All sentences, by what they speak of. */
export function Rechtesaetze({ gruppen }: { gruppen: Satzgruppe[] }) {
  return (
    <Tabelle
      titel="Alle Sätze, nach denen entschieden wird"
      titelVersteckt
      spalten={[{ titel: 'Satz' }, { titel: 'Für wen' }, { titel: 'Regel' }]}
      klasse="rl-saetze"
      gruppiert
    >
      {gruppen.map((g) => (
        <Zeilengruppe key={g.titel} titel={g.titel} spalten={3}>
          {g.saetze.map((s) => (
            <Zeile key={s.wer + s.satz}>
              <Zeilenkopf>{s.satz}</Zeilenkopf>
              <Zelle t="Für wen">{s.wer}</Zelle>
              <Zelle t={s.beleg ? 'Regel' : undefined}>{s.beleg}</Zelle>
            </Zeile>
          ))}
        </Zeilengruppe>
      ))}
    </Tabelle>
  );
}
