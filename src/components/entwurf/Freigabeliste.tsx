import { Bildzeichen } from '../ui/Zeichen';

/** Something a release still needs, with the address that mends it. */
export type Offen = { href: string; satz: string };

/** What a release still needs, each leading to where it is mended. */
type FreigabelisteProps = { offen: Offen[]; darfFreigeben: boolean; vorschau: string };

export function Freigabeliste({ offen, darfFreigeben, vorschau }: FreigabelisteProps) {
  return (
    <section aria-labelledby="freigabe-titel" className="rl-freigabe">
      <h2 id="freigabe-titel">Zur Freigabe</h2>
      {offen.length === 0 ? (
        <p className="rl-bereit">
          <Bildzeichen name="haken" />
          <span>Die gespeicherte Fassung ist vollständig.</span>
        </p>
      ) : (
        <>
          <p>{offen.length === 1 ? 'Es fehlt noch:' : `Offen sind noch ${offen.length} Punkte:`}</p>
          <ul>
            {offen.map(({ href, satz }) => (
              <li key={satz}>
                <a href={href}>{satz}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={vorschau}>Was wird die Öffentlichkeit sehen?</a>
      </p>
      <p className="rl-klein">
        {darfFreigeben
          ? 'Mit der Freigabe bekommt die Vorlage ihre Drucksache-Nr. Öffentlich wird sie erst mit dem Versand.'
          : 'Die Freigabe erteilt das Ratsbüro; damit bekommt die Vorlage ihre Drucksache-Nr.'}
      </p>
    </section>
  );
}
