import { Tabelle, Zeile, Zeilengruppe, Zeilenkopf, Zelle } from '@/components/ui/Tabelle';

export type Rechtezeile = {
  id: string;
  text: string;
  /** In the order of the columns. */
  zellen: { wer: string; umfang: 'JA' | 'EIGENE' | 'NEIN'; text: string }[];
};
export type Rechtegruppe = { titel: string; zeilen: Rechtezeile[] };

/** Role × action, grouped by what is acted on. */
export function Rechtetafel({ spalten, gruppen }: { spalten: string[]; gruppen: Rechtegruppe[] }) {
  return (
    <Tabelle
      titel="Wer was darf: „nur eigene“ meint Vorlagen des eigenen Fachbereichs, die eigene Mitzeichnung und die eigenen Gremien."
      spalten={[{ titel: 'Handlung' }, ...spalten.map((titel) => ({ titel }))]}
      klasse="rl-rechte"
      gruppiert
    >
      {gruppen.map((g) => (
        <Zeilengruppe key={g.titel} titel={g.titel} spalten={spalten.length + 1}>
          {g.zeilen.map((z) => (
            <Zeile key={z.id}>
              <Zeilenkopf>{z.text}</Zeilenkopf>
              {z.zellen.map((zelle) => (
                <Zelle key={zelle.wer} t={zelle.wer}>
                  <span data-umfang={zelle.umfang}>{zelle.text}</span>
                </Zelle>
              ))}
            </Zeile>
          ))}
        </Zeilengruppe>
      ))}
    </Tabelle>
  );
}
