import { Befundkasten } from '../ui/Befundkasten';
import { Linkknopf } from '../ui/Knopf';

type FeststehendProps = {
  id: string;
  nummer: string | null;
  titel: string;
  satz: string;
  /** A new paper may add to it or replace it. */
  neu: boolean;
};

/** The text is fixed (L2): why, and what is possible instead. */
export function Feststehend({ id, nummer, titel, satz, neu }: FeststehendProps) {
  const zu = nummer && `/buero/vorlagen/neu?zu=${encodeURIComponent(nummer)}&bezug=`;
  return (
    <Befundkasten
      schwere="HINWEIS"
      titel={titel}
      taten={
        <>
          {neu && zu && (
            <>
              <Linkknopf href={`${zu}ERGAENZUNG`} dicht>
                Ergänzung beginnen
              </Linkknopf>
              <Linkknopf href={`${zu}NEUFASSUNG`} dicht>
                Neufassung beginnen
              </Linkknopf>
            </>
          )}
          <Linkknopf href={`/vorlagen/${id}`} dicht art="leise">
            Zur Vorlage
          </Linkknopf>
        </>
      }
    >
      <p>{satz}</p>
    </Befundkasten>
  );
}
