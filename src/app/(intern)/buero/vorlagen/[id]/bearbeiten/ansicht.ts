import type { Feldangabe, Feldangaben } from '@/components/entwurf/angaben';
import type { Offen } from '@/components/entwurf/Freigabeliste';
import type { Befund } from '@/domain/dokument/befund';
import { abschnittFeld, befundeJeFeld, stellenangabe } from '@/domain/dokument/herkunft';
import { berlinTag, berlinUhrzeit } from '@/domain/kern/localDate';
import { deutschesDatum, uhrzeit } from '@/domain/texte/datum';
import { OEFFENTLICHKEIT_TEXT } from '@/domain/texte/oeffentlichkeit';
import { VORLAGENART_TEXT } from '@/domain/texte/vorlagenart';
import type { ErfassungAnsicht } from '@/server/erfassungen/queries';

/** What stands beside the fields, and what belongs to none of them. */
export type Beiwerk = { felder: Feldangaben; folge: Befund[]; uebrige: Befund[] };

/** The document beside the form: every field with its line and its findings; the rest as lists. Nothing is left out. */
export function beiwerk({ dokument }: ErfassungAnsicht): Beiwerk {
  if (!dokument) return { felder: {}, folge: [], uebrige: [] };
  const { herkunft } = dokument;
  if (!herkunft) return { felder: {}, folge: [], uebrige: dokument.befunde };
  const { beratungsfolge = [], '': uebrige = [], ...je } = befundeJeFeld(dokument.befunde, herkunft);
  const felder: Record<string, Feldangabe> = {};
  for (const [feld, stelle] of Object.entries(herkunft.felder))
    felder[feld] = { stelle: stellenangabe(stelle), befunde: [] };
  for (const [i, a] of herkunft.abschnitte.entries())
    felder[abschnittFeld(herkunft, i)] = { stelle: `ab Zeile ${a.zeile}`, befunde: [] };
  for (const [feld, befunde] of Object.entries(je))
    felder[feld] = { stelle: felder[feld]?.stelle ?? null, befunde };
  return { felder, folge: beratungsfolge, uebrige };
}

export const vorzeile = (v: ErfassungAnsicht): string[] => [
  v.status === 'ENTWURF' ? 'Entwurf' : VORLAGENART_TEXT[v.entwurf.art],
  v.nummer ? `Drucksache ${v.nummer}` : 'ohne Drucksache-Nr.',
  OEFFENTLICHKEIT_TEXT[v.entwurf.oeffentlichkeit],
];

export const zeitpunkt = (am: Date): string =>
  `${deutschesDatum(berlinTag(am))}, ${uhrzeit(berlinUhrzeit(am))}`;

/** What is still open, each with the address that mends it. */
export function offenes(v: ErfassungAnsicht): Offen[] {
  const folge = `/buero/vorlagen/${v.id}/beratungsfolge`;
  return [
    ...v.fehlt.map(({ feld, satz }) => ({ href: feld === 'beratungsfolge' ? folge : `#${feld}`, satz })),
    ...v.pruefung.blockierend.map(({ satz }) => ({ href: folge, satz })),
    ...v.offeneAnlagen.map((satz) => ({ href: `/buero/vorlagen/${v.id}/anlagen`, satz })),
  ];
}

/** The one sentence after an act; null when the page was simply opened. */
export function rueckmeldung(v: ErfassungAnsicht, was: Record<string, unknown>): string | null {
  if (was.freigegeben && v.nummer) return `Freigegeben. Die Vorlage ist jetzt Drucksache ${v.nummer}.`;
  if (was.offen) return 'Gespeichert, aber noch nicht freigegeben.';
  if (was.zurueckgeholt) return 'Die Freigabe ist zurückgenommen. Die Drucksache-Nr. bleibt.';
  if (was.gelesen)
    return 'Das Dokument ist gelesen und als Entwurf gespeichert. Bitte prüfen Sie die Felder.';
  if (was.gespeichert) return `Gespeichert (Fassung ${v.version}).`;
  return null;
}

/** Why the text cannot be changed here, and what can be done instead; null while it can. */
export function feststehend(v: ErfassungAnsicht): { titel: string; satz: string; neu: boolean } | null {
  if (v.darf.bearbeiten) return null;
  if (v.status === 'GEZEICHNET')
    return {
      titel: 'Die Vorlage ist freigegeben',
      satz: 'Bis zum Versand ändert sie nur noch das Ratsbüro. Wenn Sie etwas ändern müssen, bitten Sie das Ratsbüro, die Freigabe zurückzunehmen.',
      neu: false,
    };
  if (v.status === 'MITZEICHNUNG')
    return {
      titel: 'Die Vorlage ist in der Mitzeichnung',
      satz: 'Ihr Text ändert sich erst wieder, wenn sie gezeichnet oder zurückgegeben ist.',
      neu: false,
    };
  const seit = v.versandtAm ? `Sie wurde am ${deutschesDatum(berlinTag(v.versandtAm))} versandt. ` : '';
  return {
    titel: 'Der Text dieser Vorlage steht fest',
    satz: `${seit}Wer sie gelesen hat, muss sich auf ihren Wortlaut verlassen können. Möglich sind eine Ergänzung, eine Neufassung, die sie ersetzt, und Einträge zum Sachstand.`,
    neu: true,
  };
}
