import type { Haltegrund } from '@/domain/beratungsfolge/position/haltegrund';
import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import type { LocalDate } from '@/domain/kern/localDate';
import { anzahlText } from '@/domain/texte/anzahl';
import { HALTEGRUND_TEXT } from '@/domain/texte/haltegrund';
import { HALTEGRUND_ZEICHEN } from '@/domain/texte/tafelsatz';
import { ZUSTAENDIGKEIT_TEXT } from '@/domain/texte/zustaendigkeit';
import { Datum } from '../ui/Datum';
import { ROLLE, Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';
import { Zeichen, Zustandswort } from '../ui/Zeichen';
import type { Ziel } from '../ui/ziel';

/** One paper as the board shows it. */
export type Tafelzeile = {
  id: string;
  betreff: string;
  untertitel: string | null;
  /** "13245-26, Antrag" */
  angaben: string;
  /** Where it stands, beside the body of its group; empty where no (other) body has it. */
  gremien: string;
  /** Since when it waits, and how long that is ("18 Tagen"); null: it does not wait yet. */
  seit: { tag: LocalDate; dauer: string } | null;
  naechster: {
    datum: LocalDate;
    beginn: string | null;
    sitzungId: string | null;
    /** Null: the bodies it stands at already. */
    gremien: string | null;
    zustaendigkeiten: readonly Zustaendigkeit[];
  } | null;
  gruende: readonly Haltegrund[];
  /** What this reader can do about it. */
  taten: Ziel[];
};

/** Rows under a heading; without one, all rows of a board that is not grouped. */
export type Tafelgruppe = {
  kopf: {
    id: string;
    titel: string;
    grund: Haltegrund | 'NICHTS' | null;
    /** Its rows on all pages. */
    zahl: number;
    /** Here are only some of them: "Zeilen 3 bis 12 von 18". */
    umfang: string | null;
    erklaerung: string | null;
    /** The board of this group alone. */
    alleHref: string | null;
  } | null;
  zeilen: Tafelzeile[];
};

const SPALTEN = ['Vorlage', 'Gremium', 'Seit', 'Nächster Schritt', 'Grund'].map((titel) => ({
  titel,
  zahl: titel === 'Seit',
}));

type TafeltabelleProps = {
  titel: string;
  gruppen: Tafelgruppe[];
  /** Where the headings are bodies, no column says it again. */
  nachGremium: boolean;
};

/** The board: papers, where they stand, since when, what comes next, and why they do not move. */
export function Tafeltabelle({ titel, gruppen, nachGremium }: TafeltabelleProps) {
  const spalten = SPALTEN.filter((s) => !nachGremium || s.titel !== 'Gremium');
  return (
    <Tabelle
      titel={titel}
      titelVersteckt
      spalten={spalten}
      gruppiert
      klasse={nachGremium ? 'rl-tafel' : 'rl-tafel rl-mit-gremium'}
    >
      {gruppen.map(({ kopf, zeilen }) => (
        <tbody key={kopf?.id ?? ''} role={ROLLE.gruppe}>
          {kopf && (
            <tr className="rl-gruppe" role={ROLLE.zeile}>
              <th role={ROLLE.zeilenkopf} scope="rowgroup" colSpan={spalten.length}>
                <Gruppenkopf {...kopf} />
              </th>
            </tr>
          )}
          {zeilen.map((zeile) => (
            <Vorlagenzeile key={zeile.id} zeile={zeile} nachGremium={nachGremium} />
          ))}
        </tbody>
      ))}
    </Tabelle>
  );
}

function Gruppenkopf({
  id,
  titel,
  grund,
  zahl,
  umfang,
  erklaerung,
  alleHref,
}: NonNullable<Tafelgruppe['kopf']>) {
  return (
    <div className="rl-gruppenkopf">
      <h3 id={id}>
        {grund && <Zeichen zustand={HALTEGRUND_ZEICHEN[grund]} />}
        {titel} <span className="rl-anzahl">{anzahlText(zahl)}</span>
      </h3>
      {erklaerung && <p>{erklaerung}</p>}
      {alleHref && (
        <a href={alleHref}>
          nur diese Gruppe<span className="sr-only">: {titel}</span>
        </a>
      )}
      {umfang && <p>{umfang}</p>}
    </div>
  );
}

function Vorlagenzeile({ zeile, nachGremium }: { zeile: Tafelzeile; nachGremium: boolean }) {
  const { id, betreff, untertitel, angaben, gremien, seit, gruende, taten } = zeile;
  return (
    <Zeile>
      <Zeilenkopf>
        <a href={`/vorlagen/${id}`} data-tafelzeile="">
          {betreff}
        </a>
        {untertitel && <span className="rl-zusatz">{untertitel}</span>}
        <span className="rl-zusatz">{angaben}</span>
        {nachGremium && gremien && <span className="rl-zusatz">auch bei: {gremien}</span>}
      </Zeilenkopf>
      {!nachGremium && <Zelle t="Gremium">{gremien || 'bei keinem Gremium'}</Zelle>}
      <Zelle t="Seit" zahl>
        {seit ? <Seit {...seit} /> : <OhneSeit />}
      </Zelle>
      <Zelle t="Nächster Schritt">
        <NaechsterSchritt naechster={zeile.naechster} />
      </Zelle>
      <Zelle t="Grund">
        {gruende.length === 0 ? HALTEGRUND_TEXT.NICHTS : <Gruende gruende={gruende} />}
        {taten.map(({ href, text }) => (
          <a key={href} href={href} className="rl-tafeltat">
            {text}
            <span className="sr-only">: {betreff}</span>
          </a>
        ))}
      </Zelle>
    </Zeile>
  );
}

const Seit = ({ tag, dauer }: NonNullable<Tafelzeile['seit']>) => (
  <>
    {dauer}
    <span className="rl-zusatz">
      <Datum tag={tag} />
    </span>
  </>
);

const OhneSeit = () => (
  <>
    <span aria-hidden="true">–</span>
    <span className="sr-only">wartet noch nicht</span>
  </>
);

function NaechsterSchritt({ naechster }: Pick<Tafelzeile, 'naechster'>) {
  if (!naechster) return 'kein Termin';
  const { datum, beginn, sitzungId, gremien, zustaendigkeiten } = naechster;
  const wo = [...(gremien ? [gremien] : []), ...zustaendigkeiten.map((z) => ZUSTAENDIGKEIT_TEXT[z])];
  const tag = <Datum tag={datum} beginn={beginn} wochentag />;
  return (
    <>
      {sitzungId ? <a href={`/sitzungen/${sitzungId}`}>{tag}</a> : tag}
      {wo.length > 0 && <span className="rl-zusatz">{wo.join(', ')}</span>}
    </>
  );
}

function Gruende({ gruende }: { gruende: readonly Haltegrund[] }) {
  return gruende.map((grund) => (
    <Zustandswort key={grund} zustand={HALTEGRUND_ZEICHEN[grund]}>
      {HALTEGRUND_TEXT[grund]}
    </Zustandswort>
  ));
}
