import { deutschesDatum } from '@/domain/texte/datum';
import { ERGEBNIS_TEXT } from '@/domain/texte/ergebnis';
import { behandlung, kenntnisnahmenText, votumFehlt, votumText } from '@/domain/texte/hierzu';
import { ZUSTAENDIGKEIT_TEXT } from '@/domain/texte/zustaendigkeit';
import type { AnstehendeVorlage } from '@/server/anstehend/queries';
import { Datumstext } from '../ui/Datum';
import { Etikett } from '../ui/Etikett';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';
import { Zeichen } from '../ui/Zeichen';
import { BeratungswegMini } from '../vorlage/BeratungswegMini';
import { Hierzu } from '../vorlage/Hierzu';

type AnstehendeVorlagenProps = {
  /** Caption for who does not see the heading. */
  titel: string;
  vorlagen: AnstehendeVorlage[];
  /** Rows name their body: several meet, or several lists are one. */
  mitGremium?: boolean;
  /** Rows name their day: they have no Sitzung in common. */
  mitTermin?: boolean;
};

/** Papers before a body: what it has to do with each, its way, and what others said. */
export function AnstehendeVorlagen({ titel, vorlagen, mitGremium, mitTermin }: AnstehendeVorlagenProps) {
  const mitTop = !mitTermin && vorlagen.some((v) => v.top?.nummer);
  const spalten = [...(mitTop ? ['TOP'] : []), 'Vorlage', 'Aufgabe', 'Weg'].map((t) => ({ titel: t }));
  return (
    <Tabelle
      titel={titel}
      titelVersteckt
      spalten={spalten}
      klasse={mitTop ? 'rl-vorhaben rl-mit-top' : 'rl-vorhaben'}
    >
      {vorlagen.map((v) => (
        <Zeile key={v.beratungId}>
          {mitTop && <Zelle>{v.top?.nummer}</Zelle>}
          <Zeilenkopf>
            <Vorlage vorlage={v} angaben={angaben(v, mitGremium, mitTermin)} />
          </Zeilenkopf>
          <Zelle t="Aufgabe">
            {ZUSTAENDIGKEIT_TEXT[v.zustaendigkeit]}
            {v.ergebnis && !mitTermin && <span className="rl-zusatz">{ERGEBNIS_TEXT[v.ergebnis]}</span>}
          </Zelle>
          <Zelle>
            <BeratungswegMini halte={v.weg} />
          </Zelle>
        </Zeile>
      ))}
    </Tabelle>
  );
}

/** Number, body, day, and which treatment it is. */
function angaben(v: AnstehendeVorlage, mitGremium = false, mitTermin = false): string[] {
  return [
    v.nummer ?? 'ohne Drucksache-Nr.',
    ...(mitGremium ? [v.gremium.name] : []),
    ...(mitTermin && v.datum ? [anTag(v, deutschesDatum(v.datum))] : []),
    ...[behandlung(v.vertagt)].filter((text) => text !== null),
  ];
}

/** What became of the day a paper was planned for. */
function anTag({ ergebnis, sitzungId, abgesagt }: AnstehendeVorlage, tag: string): string {
  if (ergebnis) return `${ERGEBNIS_TEXT[ergebnis]} am ${tag}`;
  if (abgesagt) return `Sitzung am ${tag} abgesagt`;
  return sitzungId ? `Sitzung am ${tag}` : `geplant für den ${tag}`;
}

function Vorlage({ vorlage: v, angaben }: { vorlage: AnstehendeVorlage; angaben: string[] }) {
  return (
    <>
      <a href={`/vorlagen/${v.vorlageId}`}>
        {v.betreff}
        {v.untertitel && <span className="font-normal text-leise"> {v.untertitel}</span>}
      </a>
      {v.neu.length > 0 && (
        <>
          {' '}
          <Etikett art="neu">neu</Etikett>
        </>
      )}
      {v.oeffentlichkeit === 'NICHTOEFFENTLICH' && (
        <>
          {' '}
          <Etikett>nichtöffentlich</Etikett>
        </>
      )}
      <span className="rl-zusatz">
        <Datumstext text={angaben.join(' · ')} />
      </span>
      {v.voten.map((votum) => (
        <Hierzu key={votum.id} notiz={{ ...votumText(votum), nichtoeffentlich: votum.nichtoeffentlich }} />
      ))}
      {v.kenntnisnahmen > 0 && (
        <Hierzu notiz={{ quelle: null, text: kenntnisnahmenText(v.kenntnisnahmen) }} />
      )}
      {v.ausstehend.map((votum) => (
        <span key={votum.id} className="rl-hierzu" data-fehlt="">
          <Zeichen zustand={votum.datum ? 'blockiert' : 'ohnetermin'} />
          <span>
            <Datumstext text={votumFehlt(votum)} />
          </span>
        </span>
      ))}
    </>
  );
}
