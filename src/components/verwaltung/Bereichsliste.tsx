import { Leer } from '@/components/ui/Leer';
import { BEREICHE } from './bereiche';

/** The areas of the administration; `stand` says by address what stands there now ("214 Konten, 3 gesperrt"). */
export function Bereichsliste({ stand }: { stand: Readonly<Record<string, string | undefined>> }) {
  if (BEREICHE.length === 0) return <Leer titel="Hier ist noch nichts zu verwalten." />;
  return (
    <ul className="rl-bereiche">
      {BEREICHE.map(({ href, text, satz }) => (
        <li key={href}>
          <h2>
            <a href={href}>{text}</a>
          </h2>
          <p>{satz}</p>
          {stand[href] && <p className="rl-zusatz">{stand[href]}</p>}
        </li>
      ))}
    </ul>
  );
}
