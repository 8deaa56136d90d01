import type { Fehlt } from '@/domain/freigabe/pruefung';
import { Bildzeichen } from '../ui/Zeichen';

type FreigabelisteProps = {
  fehlt: Fehlt[];
  /** Errors of the chain that nobody has overridden. */
  blockierend: string[];
  folgeHref: string;
  darfFreigeben: boolean;
};

/** What a release still needs, each leading to where it is mended. */
export function Freigabeliste({ fehlt, blockierend, folgeHref, darfFreigeben }: FreigabelisteProps) {
  const offen = fehlt.length + blockierend.length;
  return (
    <section aria-labelledby="freigabe-titel" className="rl-freigabe">
      <h2 id="freigabe-titel">Zur Freigabe</h2>
      {offen === 0 ? (
        <p className="rl-bereit">
          <Bildzeichen name="haken" />
          <span>Die gespeicherte Fassung ist vollständig.</span>
        </p>
      ) : (
        <>
          <p>{offen === 1 ? 'Es fehlt noch:' : `Es fehlen noch ${offen} Dinge:`}</p>
          <ul>
            {fehlt.map(({ feld, satz }) => (
              <li key={feld + satz}>
                <a href={feld === 'beratungsfolge' ? folgeHref : `#${feld}`}>{satz}</a>
              </li>
            ))}
            {blockierend.map((satz) => (
              <li key={satz}>
                <a href={folgeHref}>{satz}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="rl-klein">
        {darfFreigeben
          ? 'Mit der Freigabe bekommt die Vorlage ihre Drucksache-Nr. Öffentlich wird sie erst mit dem Versand.'
          : 'Die Freigabe erteilt das Ratsbüro; damit bekommt die Vorlage ihre Drucksache-Nr.'}
      </p>
    </section>
  );
}
