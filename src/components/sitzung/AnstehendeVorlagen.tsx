import { Fragment } from 'react';
import type { MiniHalt } from '@/domain/beratungsfolge/weg/mini';
import type { Zustand } from '@/domain/beratungsfolge/weg/modell';
import { Datumstext } from '../ui/Datum';
import { Etikett } from '../ui/Etikett';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';
import { Zeichen } from '../ui/Zeichen';
import { BeratungswegMini } from '../vorlage/BeratungswegMini';
import { Hierzu, type HierzuNotiz } from '../vorlage/Hierzu';

/** A paper before a body, in words. */
export type Vorhaben = {
  id: string;
  href: string;
  /** Its place on a dispatched agenda. */
  top: string | null;
  betreff: string;
  untertitel: string | null;
  /** Number, body, day, and which treatment it is. */
  angaben: string;
  etiketten: ('neu' | 'nichtöffentlich')[];
  aufgabe: string;
  /** What this body has already made of it. */
  ergebnis: string | null;
  weg: MiniHalt[];
  /** What others said. */
  hierzu: HierzuNotiz[];
  /** Who has not said anything yet. */
  fehlt: { zustand: Zustand; text: string }[];
};

type AnstehendeVorlagenProps = {
  /** Caption for who does not see the heading. */
  titel: string;
  vorlagen: Vorhaben[];
};

/** Papers before a body: what it has to do with each, its way, and what others said. */
export function AnstehendeVorlagen({ titel, vorlagen }: AnstehendeVorlagenProps) {
  const mitTop = vorlagen.some((v) => v.top);
  const spalten = [...(mitTop ? ['TOP'] : []), 'Vorlage', 'Aufgabe', 'Weg'].map((t) => ({ titel: t }));
  return (
    <Tabelle
      titel={titel}
      titelVersteckt
      spalten={spalten}
      klasse={mitTop ? 'rl-vorhaben rl-mit-top' : 'rl-vorhaben'}
    >
      {vorlagen.map((v) => (
        <Zeile key={v.id}>
          {mitTop && <Zelle>{v.top}</Zelle>}
          <Zeilenkopf>
            <Vorlage {...v} />
          </Zeilenkopf>
          <Zelle t="Aufgabe">
            {v.aufgabe}
            {v.ergebnis && <span className="rl-zusatz">{v.ergebnis}</span>}
          </Zelle>
          <Zelle>
            <BeratungswegMini halte={v.weg} />
          </Zelle>
        </Zeile>
      ))}
    </Tabelle>
  );
}

function Vorlage({ href, betreff, untertitel, angaben, etiketten, hierzu, fehlt }: Vorhaben) {
  return (
    <>
      <a href={href}>
        {betreff}
        {untertitel && <span className="font-normal text-leise"> {untertitel}</span>}
      </a>
      {etiketten.map((wort) => (
        <Fragment key={wort}>
          {' '}
          <Etikett art={wort === 'neu' ? 'neu' : undefined}>{wort}</Etikett>
        </Fragment>
      ))}
      <span className="rl-zusatz">
        <Datumstext text={angaben} />
      </span>
      {hierzu.map((notiz, i) => (
        <Hierzu key={i} notiz={notiz} />
      ))}
      {fehlt.map(({ zustand, text }, i) => (
        <span key={i} className="rl-hierzu" data-fehlt="">
          <Zeichen zustand={zustand} />
          <span>
            <Datumstext text={text} />
          </span>
        </span>
      ))}
    </>
  );
}
