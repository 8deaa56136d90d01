import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MEHRHEITEN } from '@/domain/abstimmung/stimmen';
import { DATEIBEFUNDE } from '@/domain/anlage/befund';
import { VERFAHREN } from '@/domain/anmeldung/verfahren';
import { ERGEBNISSE } from '@/domain/beratungsfolge/ergebnis';
import { POSITIONSCODES } from '@/domain/beratungsfolge/position/code';
import { AUFGABEN } from '@/domain/beratungsfolge/pruefung/gegenstand';
import { ZUSTAENDIGKEITEN } from '@/domain/beratungsfolge/schritt';
import { LADUNGSFRIST_MODI } from '@/domain/frist/ladungsfrist';
import { GREMIUM_ARTEN } from '@/domain/gremium/gremium';
import { MITGLIEDSROLLEN } from '@/domain/gremium/mitgliedschaft';
import { MITZEICHNUNGSSTATUS } from '@/domain/mitzeichnung/mitzeichnung';
import { SITZUNGSSTATUS } from '@/domain/sitzung/sitzung';
import { SCHUTZKLASSEN } from '@/domain/vorlage/schutzklasse';
import {
  ABSCHNITTSARTEN,
  OEFFENTLICHKEITEN,
  PERSONENBEZUEGE,
  VERSANDARTEN,
  VERWEISARTEN,
  VORLAGENARTEN,
  VORLAGENSTATUS,
} from '@/domain/vorlage/vorlage';
import { ROLLEN } from '@/domain/zugriff/rolle';
import { eigeneDatenbank } from '../support/datenbank';

const urls = await eigeneDatenbank();
const client = new Client({ connectionString: urls.eigentuemer });
beforeAll(() => client.connect());
afterAll(() => client.end());

// Codes are text with CHECK: the union in the domain and the list in the database are one vocabulary.
it.each<[string, readonly string[]]>([
  ['abschnitt_art', ABSCHNITTSARTEN],
  ['auth_sitzung_verfahren', VERFAHREN],
  ['beratung_zustaendigkeit', ZUSTAENDIGKEITEN],
  ['benutzer_rolle_rolle', ROLLEN],
  ['dateibefund_art', DATEIBEFUNDE],
  ['ergebnis_code', ERGEBNISSE],
  ['ergebnis_mehrheit', MEHRHEITEN],
  ['gremium_art', GREMIUM_ARTEN],
  ['gremium_aufgabe', AUFGABEN],
  ['kommune_ladungsfrist', LADUNGSFRIST_MODI],
  ['mitgliedschaft_rolle', MITGLIEDSROLLEN],
  ['mitzeichnung_status', MITZEICHNUNGSSTATUS],
  ['sitzung_status', SITZUNGSSTATUS],
  ['standort_code', POSITIONSCODES],
  ['tagesordnungspunkt_teil', OEFFENTLICHKEITEN],
  ['verweis_art', VERWEISARTEN],
  ['versand_art', VERSANDARTEN],
  ['vorlage_art', VORLAGENARTEN],
  ['vorlage_oeffentlichkeit', OEFFENTLICHKEITEN],
  ['vorlage_personenbezug', PERSONENBEZUEGE],
  ['vorlage_schutzklasse', SCHUTZKLASSEN],
  ['vorlage_status', VORLAGENSTATUS],
])('%s lässt genau die Werte des Fachkerns zu', async (name, werte) => {
  const { rows } = await client.query<{ regel: string }>(
    "SELECT pg_get_constraintdef(oid) AS regel FROM pg_constraint WHERE conname = $1 AND connamespace = 'intern'::regnamespace",
    [name],
  );
  const erlaubt = [...(rows[0]?.regel ?? '').matchAll(/'([A-Z_]+)'::text/g)].map((m) => m[1]);
  expect(erlaubt.sort()).toEqual([...werte].sort());
});
