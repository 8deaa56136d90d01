import type { Offen } from '@/components/gremium/Offenes';
import type { Vorhaben } from '@/components/sitzung/AnstehendeVorlagen';
import type { Kommend } from '@/components/sitzung/KommendeSitzung';
import type { Weitere } from '@/components/sitzung/WeitereSitzungen';
import { berlinTag } from '@/domain/kern/localDate';
import type { Ausblickliste } from '@/domain/sitzung/ausblick';
import { deutschesDatum } from '@/domain/texte/datum';
import { ERGEBNIS_TEXT } from '@/domain/texte/ergebnis';
import { behandlung, kenntnisnahmenText, votumFehlt, votumText } from '@/domain/texte/hierzu';
import { anzahlVorlagen, gremienNamen, sitzungstitel } from '@/domain/texte/sitzung';
import { ZUSTAENDIGKEIT_TEXT } from '@/domain/texte/zustaendigkeit';
import type {
  AnstehendeVorlage,
  Auswahl,
  GezaehlteSitzung,
  KommendeSitzung,
} from '@/server/anstehend/queries';

/** A Sitzung to come with what is drawn of it. */
export const alsKommend = (s: KommendeSitzung): Kommend => ({
  id: s.id,
  datum: s.datum,
  beginn: s.beginn,
  abgesagt: s.abgesagt,
  gremien: gremienNamen(s.gremien),
  angaben: sitzungsangaben(s).join(' · '),
  mitTagesordnung: s.tagesordnungAb !== null,
  vorlagen: s.vorlagen.map(alsVorhaben({ mitGremium: s.gremien.length > 1 })),
});

/** A Sitzung of which only the numbers are drawn. */
export const alsWeitere = (s: GezaehlteSitzung): Weitere => ({
  id: s.id,
  datum: s.datum,
  beginn: s.beginn,
  gremien: gremienNamen(s.gremien),
  ...{ vorlagen: s.vorlagen, entscheidungen: s.entscheidungen, neue: s.neue },
});

/** The first papers of a list, with the address that shows all of them. */
export const alsOffen = (auswahl: Auswahl, liste: Ausblickliste, zeile: Liste): Offen => ({
  ...auswahl,
  vorlagen: auswahl.vorlagen.map(alsVorhaben(zeile)),
  alleHref: `?alle=${liste}`,
});

/** "12. Sitzung", its place, how many papers, and whether the agenda is out. */
function sitzungsangaben({ nummer, ort, vorlagen, abgesagt, tagesordnungAb }: KommendeSitzung): string[] {
  if (abgesagt) return [sitzungstitel(nummer), 'abgesagt'];
  return [
    sitzungstitel(nummer),
    ...(ort ? [ort] : []),
    ...(vorlagen.length > 0 ? [anzahlVorlagen(new Set(vorlagen.map((v) => v.vorlageId)).size)] : []),
    tagesordnungAb
      ? `Einladung versandt am ${deutschesDatum(berlinTag(tagesordnungAb))}`
      : 'Einladung noch nicht versandt',
  ];
}

type Liste = {
  /** Rows name their body: several meet, or several lists are one. */
  mitGremium?: boolean;
  /** Rows name their day: they have no Sitzung in common. */
  mitTermin?: boolean;
};

/** A paper to come with what is drawn of it: texts, not what they are made of. */
const alsVorhaben =
  (liste: Liste) =>
  (v: AnstehendeVorlage): Vorhaben => ({
    id: v.beratungId,
    href: `/vorlagen/${v.vorlageId}`,
    top: (!liste.mitTermin && v.top?.nummer) || null,
    betreff: v.betreff,
    untertitel: v.untertitel,
    angaben: angaben(v, liste).join(' · '),
    etiketten: [
      ...(v.neu.length > 0 ? ['neu' as const] : []),
      ...(v.oeffentlichkeit === 'NICHTOEFFENTLICH' ? ['nichtöffentlich' as const] : []),
    ],
    aufgabe: ZUSTAENDIGKEIT_TEXT[v.zustaendigkeit],
    ergebnis: v.ergebnis && !liste.mitTermin ? ERGEBNIS_TEXT[v.ergebnis] : null,
    weg: v.weg,
    hierzu: [
      ...v.voten.map((votum) => ({ ...votumText(votum), nichtoeffentlich: votum.nichtoeffentlich })),
      ...(v.kenntnisnahmen > 0 ? [{ quelle: null, text: kenntnisnahmenText(v.kenntnisnahmen) }] : []),
    ],
    fehlt: v.ausstehend.map((votum) => ({
      zustand: votum.datum ? 'blockiert' : 'ohnetermin',
      text: votumFehlt(votum),
    })),
  });

/** Number, body, day, and which treatment it is. */
function angaben(v: AnstehendeVorlage, { mitGremium, mitTermin }: Liste): string[] {
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
