import type { ReactNode } from 'react';
import { vorlagenzahl } from '@/components/tagesordnung/vorlagenzahl';
import { Befundkasten } from '@/components/ui/Befundkasten';
import { Datum } from '@/components/ui/Datum';
import { Bildzeichen } from '@/components/ui/Zeichen';
import { istFreigegeben } from '@/domain/sitzung/aufnahme';
import type { Votumbefund } from '@/domain/sitzung/votum';
import type { Blatt, BlattSchritt } from '@/server/tagesordnungen/queries';
import type { VotumFehlt } from '@/server/versendungen/queries';

type BefundeProps = { blatt: Blatt; voten: VotumFehlt[] };

/** What is incomplete or odd before the dispatch. Nothing here blocks; what does is refused with its own sentence. */
export function Befunde({ blatt, voten }: BefundeProps) {
  const { schritte, punkte } = blatt;
  const noe = new Set(punkte.filter((p) => p.teil === 'NICHTOEFFENTLICH').map((p) => p.id));
  const auf = schritte.filter((s) => s.punktId !== null);
  const entwuerfe = schritte.filter((s) => !s.hinfaellig && nichtFertig(s));
  const ungefragt = schritte.filter(fragtNiemand);
  const hinfaellig = auf.filter((s) => s.hinfaellig && !blatt.geladen);
  const verdeckt = auf.filter((s) => noe.has(s.punktId ?? '') && s.vorlage.oeffentlichkeit === 'OEFFENTLICH');
  const fehlend = nur(voten, false);
  const erwartet = nur(voten, true);
  const vorlage = (id: string) => schritte.find((s) => s.vorlage.id === id);
  const votum = (v: VotumFehlt): ReactNode => (
    <>
      <Vorlagenlink schritt={vorlage(v.vorlageId)} />: <Voten voten={v.voten} />
    </>
  );
  return (
    <div className="grid gap-3">
      {hinfaellig.length > 0 && (
        <Befundkasten
          schwere="FEHLER"
          titel="Hier entfallen oder schon erledigt, steht aber auf der Tagesordnung"
        >
          <Liste zeilen={hinfaellig.map((s) => [s.id, <Vorlagenlink key={s.id} schritt={s} />])} />
        </Befundkasten>
      )}
      {ungefragt.length > 0 && (
        <Befundkasten schwere="FEHLER" titel="Nicht beantwortet: personenbezogene Daten?">
          <p>
            Öffentlich werden diese Vorlagen erst, wenn die Frage unter „Bearbeiten“ beantwortet ist (P2).
          </p>
          <Liste
            zeilen={ungefragt.map((s) => [s.id, <Vorlagenlink key={s.id} schritt={s} seite="bearbeiten" />])}
          />
        </Befundkasten>
      )}
      {entwuerfe.length > 0 && (
        <Befundkasten schwere="WARNUNG" titel="Vorgesehen, aber noch nicht freigegeben">
          <Liste zeilen={entwuerfe.map((s) => [s.id, <Vorlagenlink key={s.id} schritt={s} />])} />
        </Befundkasten>
      )}
      {fehlend.length > 0 && (
        <Befundkasten schwere="WARNUNG" titel="Votum fehlt">
          <Liste zeilen={fehlend.map((v) => [v.beratungId, votum(v)])} />
        </Befundkasten>
      )}
      {verdeckt.length > 0 && (
        <Befundkasten schwere="WARNUNG" titel="Öffentliche Vorlage im nichtöffentlichen Teil (O14)">
          <p>Die Öffentlichkeit sieht die Vorlage, aber nicht, dass sie hier beraten wird.</p>
          <Liste zeilen={verdeckt.map((s) => [s.id, <Vorlagenlink key={s.id} schritt={s} />])} />
        </Befundkasten>
      )}
      {erwartet.length > 0 && (
        <Befundkasten schwere="HINWEIS" titel="Voten, die vor der Sitzung noch kommen">
          <Liste zeilen={erwartet.map((v) => [v.beratungId, votum(v)])} gezeigt={0} />
        </Befundkasten>
      )}
    </div>
  );
}

export const hatBefunde = ({ blatt, voten }: BefundeProps): boolean =>
  voten.length > 0 ||
  blatt.schritte.some(
    (s) =>
      fragtNiemand(s) ||
      (!s.hinfaellig && nichtFertig(s)) ||
      (s.hinfaellig && s.punktId !== null && !blatt.geladen),
  ) ||
  blatt.punkte.some(
    (p) =>
      p.teil === 'NICHTOEFFENTLICH' &&
      blatt.schritte.some((s) => s.punktId === p.id && s.vorlage.oeffentlichkeit === 'OEFFENTLICH'),
  );

/** Released and still to be dealt with, yet nobody has answered whether people are named in it. */
const fragtNiemand = (s: BlattSchritt): boolean =>
  s.vorlage.personenbezugOffen && !s.hinfaellig && !nichtFertig(s);
const nichtFertig = (s: BlattSchritt): boolean => !istFreigegeben(s.vorlage.status);

/** Of each decision the votes that are expected, or those that are not. */
const nur = (voten: VotumFehlt[], erwartet: boolean): VotumFehlt[] =>
  voten
    .map((v) => ({ ...v, voten: v.voten.filter((b) => b.erwartet === erwartet) }))
    .filter((v) => v.voten.length > 0);

type ListeProps = { zeilen: [string, ReactNode][]; gezeigt?: number };

/** A long list unfolds, so that the agenda stays near. */
function Liste({ zeilen, gezeigt = 6 }: ListeProps) {
  const zeile = ([id, inhalt]: [string, ReactNode]) => <li key={id}>{inhalt}</li>;
  const rest = zeilen.slice(gezeigt);
  return (
    <>
      {gezeigt > 0 && <ul className="rl-befundliste">{zeilen.slice(0, gezeigt).map(zeile)}</ul>}
      {rest.length > 0 && (
        <details className="rl-mehr">
          <summary>
            {gezeigt > 0 ? `${rest.length} weitere` : vorlagenzahl(rest.length)} <Bildzeichen name="winkel" />
          </summary>
          <ul className="rl-befundliste">{rest.map(zeile)}</ul>
        </details>
      )}
    </>
  );
}

function Vorlagenlink({ schritt, seite }: { schritt: BlattSchritt | undefined; seite?: 'bearbeiten' }) {
  if (!schritt) return null;
  const { id, nummer, betreff } = schritt.vorlage;
  return (
    <>
      <a href={seite ? `/buero/vorlagen/${id}/${seite}#personenbezug` : `/vorlagen/${id}`}>{betreff}</a>
      {nummer && ` (${nummer})`}
    </>
  );
}

function Voten({ voten }: { voten: Votumbefund[] }) {
  return voten.map((v, i) => (
    <span key={i}>
      {i > 0 && '; '}
      {v.gremium}
      {v.datum ? (
        <>
          {' '}
          am <Datum tag={v.datum} />
        </>
      ) : (
        ' ohne Termin'
      )}
    </span>
  ));
}
