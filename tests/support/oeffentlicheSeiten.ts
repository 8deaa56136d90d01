import { frage, LANGE_VORLAGE, vorlageMit } from './seiten';

const STANDORTE = [
  'ABGESCHLOSSEN',
  'ALS_NAECHSTES',
  'BERATUNG_LAEUFT',
  'ENTFALLEN',
  'ENTSCHIEDEN_REST_OFFEN',
  'ERGEBNIS_AUSSTEHEND',
  'HEUTE',
  'KEINE_FOLGE',
  'NEUER_TERMIN_OFFEN',
  'OFFEN_OHNE_ENTSCHEIDUNG',
  'TERMIN_OFFEN',
  'ZURUECKGEZOGEN',
];

/** The pages of the public in the test city, each kind and each state of a paper once: name → address. */
export async function oeffentlicheSeiten(): Promise<Map<string, string>> {
  const pfade = new Map<string, string>();
  for (const pfad of [
    '/',
    '/vorlagen',
    '/vorlagen?q=gibtesnicht',
    '/vorlagen?q=Schule',
    '/vorlagen?q=Rat&bereich=gremien',
    '/vorlagen?q=Rat&bereich=sitzungen',
    '/vorlagen?q=Mei&bereich=personen',
    '/vorlagen?q=er&art=BESCHLUSSVORLAGE&sortierung=neueste&jahr=MMXXVI&stadtbezirk=Gibt%20es%20nicht',
    '/gremien',
    '/sitzungen',
    '/wo',
    '/wo?auswahl=HAENGT',
    '/wo?auswahl=ALLE&nach=GREMIUM',
    '/wo?gremium=quatsch&seitVon=unsinn&terminVon=2026-12-02&terminBis=2026-12-01',
    '/statistik',
    '/statistik?von=2026-1&gremien=alle',
    '/statistik?von=gestern&bis=1999&gremium=x',
    '/hilfe',
    '/impressum',
    '/datenschutz',
    '/barrierefreiheit',
    '/gibt/es/nicht',
  ])
    pfade.set(pfad, pfad);
  pfade.set('26 Schritte', await vorlageMit(LANGE_VORLAGE));
  for (const code of STANDORTE) {
    const lage = `v."oeffentlichAb" <= jetzt() AND EXISTS (SELECT FROM standort s WHERE s."vorlageId" = v.id AND s.sicht = 'OEFFENTLICH'
      AND s.code = '${code}' AND s.von <= '2026-11-23' AND (s.bis IS NULL OR s.bis > '2026-11-23'))`;
    pfade.set(`Vorlage: ${code}`, await vorlageMit(lage));
  }
  const [gremium] = await frage<string>(`SELECT id FROM gremium WHERE art = 'RAT'`);
  const [sitzung] = await frage<string>(
    `SELECT id FROM sitzung WHERE "tagesordnungAb" <= jetzt() ORDER BY datum DESC LIMIT 1`,
  );
  pfade.set('Gremium', `/gremien/${gremium}`).set('Sitzung', `/sitzungen/${sitzung}`);
  return pfade;
}
