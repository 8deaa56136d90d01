import type { Abschnitt, ArbeitSchritt, Arbeitsliste, ArbeitVorlage } from '@/server/arbeitsliste/queries';

type Tat = (schritt: ArbeitSchritt) => { href: string; text: string } | null;
type Teil = { id: string; titel: string; leer: string } & (
  | { art: 'vorlagen'; inhalt: Abschnitt<ArbeitVorlage> }
  | { art: 'schritte'; inhalt: Abschnitt<ArbeitSchritt>; tat: Tat }
);

const imProtokoll =
  (text: string): Tat =>
  ({ id, sitzungId }) =>
    sitzungId ? { href: `/protokoll/${sitzungId}?punkt=${id}`, text } : null;
const zurFolge: Tat = ({ vorlageId }) => ({
  href: `/buero/vorlagen/${vorlageId}/beratungsfolge`,
  text: 'Termin planen',
});

/** The office moves all steps of such a body in one go. */
const umplanen: Tat = ({ gremiumId }) => ({ href: `/buero/umplanung/${gremiumId}`, text: 'Umplanen' });

/** The sections in the order of their haste; a Fachbereich sees its own papers first. */
export function abschnitte({ alle, vorlagen, schritte }: Arbeitsliste): Teil[] {
  const warten: Teil[] = [
    {
      art: 'schritte',
      id: 'UEBERFAELLIG',
      titel: 'Ergebnis überfällig',
      leer: 'Alle Ergebnisse sind erfasst.',
      inhalt: schritte.UEBERFAELLIG,
      tat: imProtokoll('Ergebnis erfassen'),
    },
    {
      art: 'schritte',
      id: 'NEUER_TERMIN',
      titel: 'Verschoben, ohne neuen Termin',
      leer: 'Jede verschobene Beratung hat einen neuen Termin.',
      inhalt: schritte.NEUER_TERMIN,
      // The successor of a postponed step belongs to its result, not to the planned rows.
      tat: (s) => imProtokoll('Termin festlegen')(s) ?? zurFolge(s),
    },
    {
      art: 'schritte',
      id: 'OHNE_TERMIN',
      titel: 'Ohne Termin',
      leer: 'Jede geplante Beratung hat einen Termin.',
      inhalt: schritte.OHNE_TERMIN,
      tat: zurFolge,
    },
    {
      art: 'schritte',
      id: 'GREMIUM_ENDET',
      titel: 'Gremium endet',
      leer: 'Jede geplante Beratung liegt bei einem Gremium, das dann besteht.',
      inhalt: schritte.GREMIUM_ENDET,
      tat: umplanen,
    },
  ];
  const eigene: Teil[] = [
    {
      art: 'vorlagen',
      id: 'FREIGEGEBEN',
      titel: 'Freigegeben, noch nicht versandt',
      leer: 'Jede freigegebene Vorlage ist versandt.',
      inhalt: vorlagen.FREIGEGEBEN,
    },
    {
      art: 'vorlagen',
      id: 'ENTWURF',
      titel: 'Entwürfe',
      leer: 'Kein Entwurf in Arbeit.',
      inhalt: vorlagen.ENTWURF,
    },
  ];
  const mitzeichnung: Teil = {
    art: 'vorlagen',
    id: 'MITZEICHNUNG',
    titel: 'In Mitzeichnung',
    leer: 'Keine Vorlage ist in der Mitzeichnung.',
    inhalt: vorlagen.MITZEICHNUNG,
  };
  if (alle) return [...warten, mitzeichnung, ...eigene];
  const laufend: Teil = {
    art: 'vorlagen',
    id: 'IN_BERATUNG',
    titel: 'In Beratung',
    leer: 'Keine Ihrer Vorlagen ist in Beratung.',
    inhalt: vorlagen.IN_BERATUNG,
  };
  return [...eigene.reverse(), mitzeichnung, laufend, ...warten];
}
