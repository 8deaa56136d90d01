'use client';
import type { KontoEinzeln, Rechtewahl } from '@/server/konten/queries';
import { Befundkasten } from '../ui/Befundkasten';
import { type Feldstand, Formular, type Formularaktion } from '../ui/Formular';
import { Tatknopf } from '../ui/Tatknopf';
import { Zwischenstand } from '../ui/Zwischenstand';
import { Angabenfelder } from './Angabenfelder';
import { Rechtefelder } from './Rechtefelder';

type Stelle = Pick<KontoEinzeln, 'id' | 'version'>;

/** Which account, and in which version it was seen. */
function Kontostelle({ konto, feld }: { konto: Stelle; feld?: Feldstand }) {
  return (
    <>
      <input type="hidden" name="id" value={konto.id} />
      <input type="hidden" name="version" value={feld?.wert('version') ?? konto.version} />
      {feld?.stand.unterschiede && <Zwischenstand unterschiede={feld.stand.unterschiede} />}
    </>
  );
}

/** Name and address. */
export function Angabenformular({ aktion, konto }: { aktion: Formularaktion; konto: KontoEinzeln }) {
  return (
    <Formular
      aktion={aktion}
      className="rl-kontoformular"
      werte={{ version: String(konto.version), name: konto.name, email: konto.email }}
    >
      {(feld) => (
        <>
          <Kontostelle konto={konto} feld={feld} />
          <Angabenfelder feld={feld} />
          <Tatknopf>Angaben speichern</Tatknopf>
        </>
      )}
    </Formular>
  );
}

type RechteformularProps = { aktion: Formularaktion; konto: KontoEinzeln; wahl: Rechtewahl };

/** What the account may do, all at once. */
export function Rechteformular({ aktion, konto, wahl }: RechteformularProps) {
  const { rollen, gremien, organisationseinheitId, personId } = konto.rechte;
  const werte = {
    version: String(konto.version),
    organisationseinheitId: organisationseinheitId ?? '',
    personId: personId ?? '',
  };
  return (
    <Formular aktion={aktion} className="rl-kontoformular" werte={werte}>
      {(feld) => (
        <>
          <Kontostelle konto={konto} feld={feld} />
          <Rechtefelder feld={feld} wahl={wahl} rollen={rollen} gremien={gremien} />
          <Tatknopf>Rechte speichern</Tatknopf>
        </>
      )}
    </Formular>
  );
}

type KontotatProps = { aktion: Formularaktion; konto: Stelle; knopf: string; satz: string };

/** One thing to do with the account, with what happens then. */
export function Kontotat({ aktion, konto, knopf, satz }: KontotatProps) {
  return (
    <Formular aktion={aktion} className="rl-kontotat">
      {({ stand }) => (
        <>
          <Kontostelle konto={konto} />
          <p>{satz}</p>
          <Tatknopf>{knopf}</Tatknopf>
          {stand.gezeigt && <Link link={stand.gezeigt} />}
        </>
      )}
    </Formular>
  );
}

/** The link, this once. */
function Link({ link }: { link: string }) {
  return (
    <Befundkasten schwere="HINWEIS" titel="Dieser Link steht nur jetzt hier">
      <p role="status">
        Er gilt sieben Tage und einmal; frühere Links gelten nicht mehr. Übergeben Sie ihn nur dieser Person.
      </p>
      <code className="rl-link">{link}</code>
    </Befundkasten>
  );
}
