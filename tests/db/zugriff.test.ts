import { beforeAll, describe, expect, it } from 'vitest';
import { Suchfilter } from '@/domain/suche/filter';
import { type Akteur, hatRolle } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import type { VorlageGegenstand } from '@/domain/zugriff/regel';
import type { Prisma } from '@/generated/prisma/client';
import { anlagenZumBearbeiten, dokumentNach } from '@/server/anlagen/queries';
import { anstehendes } from '@/server/anstehend/queries';
import { arbeitsliste } from '@/server/arbeitsliste/queries';
import { einsicht } from '@/server/einsicht/queries';
import { erfassungNach } from '@/server/erfassungen/queries';
import { protokollPunkt } from '@/server/ergebnisse/queries';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbFuer, dbIntern, tabellenFuer } from '@/server/kern/db';
import {
  alsPunktGegenstand,
  alsSitzungGegenstand,
  alsVorlageGegenstand,
  PUNKT_GEGENSTAND,
  SITZUNG_GEGENSTAND,
  VORLAGE_GEGENSTAND,
} from '@/server/kern/gegenstand';
import { ganzeSitzungen, ganzSichtbar, sichtbar, sichtbareSchritte } from '@/server/kern/sichtbarkeit';
import { ganzSichtbarSql } from '@/server/kern/sichtbarkeitSql';
import { kommendeSchritte } from '@/server/kommendes/queries';
import { sachstandMappe } from '@/server/sachstaende/queries';
import { sitzungNach } from '@/server/sitzungen/queries';
import { sucheVorlagen } from '@/server/suche/queries';
import { tafelTaten } from '@/server/tafeltaten/queries';
import { verlaufZu } from '@/server/verlauf/queries';
import { sitzungenZumEinladen } from '@/server/versendungen/queries';
import { vorlageNach } from '@/server/vorlagen/queries';
import { eigeneDatenbank } from '../support/datenbank';
import {
  GEHEIM,
  HEUTE,
  JETZT,
  legeZugriffsstadtAn,
  type Name,
  type Vorlage,
  WER,
  type Zugriffsstadt,
} from '../support/zugriffsstadt';

await eigeneDatenbank();
const intern = dbIntern();

let stadt: Zugriffsstadt;
let akteure: Map<Name, Akteur>;
/** Every paper of the city as the rules see it. */
let gegenstaende: Map<string, VorlageGegenstand>;
let zeilen: Prisma.VorlageGetPayload<{ select: { id: true } & typeof VORLAGE_GEGENSTAND }>[];

beforeAll(async () => {
  stadt = await legeZugriffsstadtAn(intern);
  akteure = await stadt.akteure();
  zeilen = await intern.vorlage.findMany({ select: { id: true, ...VORLAGE_GEGENSTAND } });
  gegenstaende = new Map(zeilen.map((v) => [v.id, alsVorlageGegenstand(v, JETZT)]));
}, 120_000);

const wer = (name: Name): Akteur => akteure.get(name) ?? OEFFENTLICH;
const gegenstand = (id: string): VorlageGegenstand => {
  const g = gegenstaende.get(id);
  if (!g) throw new Error(`Vorlage ${id} fehlt`);
  return g;
};
/** The command line has no hour of its own. */
function zurStundeVon({ rechte }: Akteur, id: string): VorlageGegenstand {
  const [zeile] = zeilen.filter((z) => z.id === id);
  if (!zeile) throw new Error(`Vorlage ${id} fehlt`);
  return alsVorlageGegenstand(zeile, rechte.am);
}
/** Bodies and persons of a paper come in no order. */
const geordnet = ({ gremien, befangene, ...g }: VorlageGegenstand) => ({
  ...g,
  gremien: gremien.map((b) => JSON.stringify(b)).sort(),
  befangene: [...befangene].sort(),
});
const darfAn = (akteur: Akteur, aktion: Parameters<typeof anVorlage>[1]): string[] =>
  [...gegenstaende]
    .filter(([, g]) => anVorlage(akteur, aktion, g))
    .map(([id]) => id)
    .sort();
const anVorlage = (
  akteur: Akteur,
  aktion: 'vorlage.lesen' | 'vorlage.ganz.lesen',
  g: VorlageGegenstand,
): boolean => darf(akteur, aktion, g);

/** Every n-th paper, another part of them for each Akteur, so that together they cover all. */
const stichprobe = (name: Name): Vorlage[] =>
  stadt.vorlagen.filter((_, i) => i % 15 === WER.indexOf(name) % 15);

/** What the city may allow beyond A4, none of it and all of it. */
const EINSTELLUNGEN = {
  Vorgabe: {},
  'alles verboten': { ratLiestKlassen: [] },
  'alles erlaubt': {
    ratLiestKlassen: ['ALLGEMEIN', 'PERSONAL', 'VERTRAG'],
    fachfremdeLesen: true,
    ausgeschiedeneLesen: true,
    befangeneLesen: true,
  },
};
const VORGABE = {
  ratLiestKlassen: ['ALLGEMEIN'],
  fachfremdeLesen: false,
  ausgeschiedeneLesen: false,
  befangeneLesen: false,
};
const stelleEin = async (einstellung: keyof typeof EINSTELLUNGEN) => {
  await intern.kommune.updateMany({ data: { ...VORGABE, ...EINSTELLUNGEN[einstellung] } });
  akteure = await stadt.akteure();
};

/** How many papers each reads whole, by setting. */
const gelesen = new Map<string, number>();

/** Whom the settings concern. */
const MITGLIEDER: readonly Name[] = WER.filter((name) =>
  /itglied|Stell|Bürgerin|ausgeschieden|befangen/.test(name),
);

describe.each(['alles verboten', 'alles erlaubt', 'Vorgabe'] as const)('%s', (einstellung) => {
  beforeAll(() => stelleEin(einstellung));

  it.each(WER)('%s: der Filter der Datenbank ⇔ darf, für jede Vorlage und jede Sitzung', async (name) => {
    const akteur = wer(name);
    const ids = (zeilen: { id: string }[]) => zeilen.map((z) => z.id).sort();
    const lesbar = await tabellenFuer(akteur).vorlage.findMany({
      where: sichtbar(akteur),
      select: { id: true },
    });
    expect(ids(lesbar)).toEqual(darfAn(akteur, 'vorlage.lesen'));
    const ganz = await intern.vorlage.findMany({ where: ganzSichtbar(akteur), select: { id: true } });
    expect(ids(ganz)).toEqual(darfAn(akteur, 'vorlage.ganz.lesen'));
    gelesen.set(`${name}, ${einstellung}`, ganz.length);
    const jede = await intern.$queryRaw<{ id: string; ganz: boolean | null }[]>`
      SELECT v.id, ${ganzSichtbarSql(akteur)} AS ganz FROM vorlage v`;
    expect(ids(jede.filter((v) => v.ganz))).toEqual(ids(ganz));
    expect(jede.filter((v) => v.ganz === null)).toEqual([]);
    const { sieht } = await einsicht(akteur, ids(jede).join(','));
    expect(ids(jede).filter(sieht)).toEqual(ids(ganz));

    const sitzungen = await intern.sitzung.findMany({ select: { id: true, ...SITZUNG_GEGENSTAND } });
    const ganze = await intern.sitzung.findMany({ where: ganzeSitzungen(akteur), select: { id: true } });
    const erlaubt = sitzungen.filter((s) => darf(akteur, 'sitzung.lesen', alsSitzungGegenstand(s, JETZT)));
    expect(ids(ganze)).toEqual(ids(erlaubt));
  });

  it.each(einstellung === 'Vorgabe' ? WER : MITGLIEDER)(
    '%s: jeder Punkt jeder Sitzung: sein Titel ⇔ darf ihn lesen; gezählt wird, was zu sehen ist',
    async (name) => {
      const akteur = wer(name);
      const sitzungen = await intern.sitzung.findMany({
        select: {
          id: true,
          ...SITZUNG_GEGENSTAND,
          tagesordnungspunkte: { select: { id: true, ...PUNKT_GEGENSTAND } },
        },
      });
      for (const s of sitzungen) {
        const ansicht = await sitzungNach(akteur, s.id);
        const gelesen = ansicht?.punkte.filter((p) => p.titel.startsWith(GEHEIM)).map((p) => p.id) ?? [];
        const erlaubt = s.tagesordnungspunkte
          .filter((t) =>
            darf(
              akteur,
              'tagesordnungspunkt.lesen',
              alsPunktGegenstand(t, alsSitzungGegenstand(s, JETZT), JETZT),
            ),
          )
          .map((t) => t.id);
        expect(gelesen.sort()).toEqual(erlaubt.sort());
        const zuSehen = [
          ...(ansicht?.punkte.flatMap((p) => p.beratungen) ?? []),
          ...(ansicht?.angemeldet ?? []),
        ];
        for (const b of zuSehen) expect(darf(akteur, 'vorlage.lesen', gegenstand(b.vorlageId))).toBe(true);
        const ganz = darf(akteur, 'sitzung.lesen', alsSitzungGegenstand(s, JETZT));
        const hier = { sitzungId: s.id };
        const lesbar = { AND: [sichtbareSchritte(akteur), { vorlage: sichtbar(akteur) }] };
        const zahl = ganz
          ? await intern.beratung.count({ where: { ...hier, ...lesbar } })
          : await dbFuer(OEFFENTLICH).beratung.count({ where: hier });
        expect(zuSehen.length).toBe(zahl);
      }
    },
  );
});

it.each<[Name, string, string]>([
  ['Mitglied des Rates', 'alles verboten', 'Vorgabe'],
  ['Mitglied des Rates', 'Vorgabe', 'alles erlaubt'],
  ['sachkundige Bürgerin', 'Vorgabe', 'alles erlaubt'],
  ['Mitglied der Bezirksvertretung', 'Vorgabe', 'alles erlaubt'],
  ['seit gestern ausgeschieden', 'Vorgabe', 'alles erlaubt'],
  ['befangen, in Rat und Ausschuss', 'Vorgabe', 'alles erlaubt'],
])('%s liest mit „%s“ weniger als mit „%s“', (name, weniger, mehr) => {
  expect(gelesen.get(`${name}, ${weniger}`)).toBeLessThan(gelesen.get(`${name}, ${mehr}`) ?? 0);
});

it.each<[Name, number | Name]>([
  ['Stellvertretung', 'Mitglied'],
  ['seit gestern ausgeschieden', 0],
  ['ab morgen Mitglied', 0],
  ['Mitglied ohne Sitz', 0],
  ['Fachbereich ohne Einheit', 0],
  ['Mitzeichnung ohne Einheit', 0],
  ['Administration', 0],
  ['Revision', 0],
])('%s liest ganz so viele wie: %s', (name, wie) => {
  const erwartet = typeof wie === 'number' ? wie : (gelesen.get(`${wie}, Vorgabe`) ?? 0);
  expect(gelesen.get(`${name}, Vorgabe`)).toBe(erwartet);
});

/** Every id the list shows this Akteur, page by page. */
async function gelistet(akteur: Akteur): Promise<string[]> {
  const ids = new Set<string>();
  for (let seite = 1; ; seite += 1) {
    const liste = await sucheVorlagen(akteur, Suchfilter.parse({ seite }), HEUTE);
    for (const zeile of liste.treffer) ids.add(zeile.id);
    if (!liste.weiter) {
      expect(ids.size).toBe(liste.anzahl.wert);
      return [...ids].sort();
    }
  }
}

describe.each(WER)('%s', (name) => {
  const akteur = () => wer(name);
  const ja = (id: string, aktion: 'vorlage.lesen' | 'vorlage.ganz.lesen') =>
    darf(akteur(), aktion, gegenstand(id));

  it('Liste und Zahl ⇔ darf', async () => {
    expect(await gelistet(akteur())).toEqual(darfAn(akteur(), 'vorlage.lesen'));
  });

  it('die Seite mit Schritten, Anlagen und Sachständen ⇔ darf', async () => {
    for (const { id } of stichprobe(name)) {
      const seite = await vorlageNach(akteur(), id, HEUTE);
      expect([id, seite !== null]).toEqual([id, ja(id, 'vorlage.lesen')]);
      if (!seite) continue;
      const ganz = ja(id, 'vorlage.ganz.lesen');
      expect([id, seite.gegenstand && geordnet(seite.gegenstand)]).toEqual([
        id,
        ganz ? geordnet(zurStundeVon(akteur(), id)) : null,
      ]);
      expect(seite.anlagen.length).toBe(ganz ? 2 : 1);
      expect(seite.sachstaende.length).toBe(ganz ? 2 : 1);
      const schritte = await intern.beratung.count({
        where: {
          vorlageId: id,
          ...(!ganz && { NOT: { tagesordnungspunkt: { teil: 'NICHTOEFFENTLICH' } } }),
        },
      });
      expect(seite.folge.schritte.length).toBe(schritte);
    }
  });

  it('was auf der Tafel zu tun ist ⇔ darf', async () => {
    const ids = stichprobe(name).map((v) => v.id);
    const taten = await tafelTaten(akteur(), ids, HEUTE);
    const taetig = hatRolle(akteur(), 'RATSBUERO') || hatRolle(akteur(), 'SCHRIFTFUEHRUNG');
    expect(taten.size).toBe(taetig ? new Set(ids).size : 0);
    for (const [id, { folge, ergebnis }] of taten) {
      expect([id, folge]).toEqual([id, darf(akteur(), 'beratungsfolge.bearbeiten', gegenstand(id))]);
      if (!ergebnis) continue;
      const schritt = await intern.beratung.findUniqueOrThrow({ where: { id: ergebnis.beratungId } });
      expect(schritt).toMatchObject({ vorlageId: id, sitzungId: ergebnis.sitzungId });
      expect(darf(akteur(), 'ergebnis.erfassen', schritt)).toBe(true);
    }
  });

  it('jede Datei ⇔ darf', async () => {
    for (const { id, anlagen } of stichprobe(name)) {
      const offen = await dokumentNach(akteur(), anlagen.oeffentlich);
      expect([id, offen !== null]).toEqual([id, ja(id, 'vorlage.lesen')]);
      const verborgen = await dokumentNach(akteur(), anlagen.nichtoeffentlich);
      expect([id, verborgen !== null]).toEqual([id, ja(id, 'vorlage.ganz.lesen')]);
    }
  });

  it('Verlauf, Sachstände, Erfassung, Anlagen, Ergebnis: wer daran arbeitet ⇔ darf', async () => {
    for (const { id } of stichprobe(name).filter((_, i) => i % 2 === 0)) {
      const g = gegenstand(id);
      const sieht = async (was: Promise<unknown>) => (await was) !== null;
      expect([
        id,
        await sieht(verlaufZu(akteur(), id, 1, JETZT)),
        await sieht(sachstandMappe(akteur(), id, JETZT)),
        await sieht(erfassungNach(akteur(), id, JETZT)),
        await sieht(anlagenZumBearbeiten(akteur(), id, JETZT)),
      ]).toEqual([
        id,
        darf(akteur(), 'verlauf.lesen', g),
        darf(akteur(), 'sachstand.eintragen', g),
        darf(akteur(), 'erfassung.lesen', g),
        darf(akteur(), 'erfassung.lesen', g),
      ]);
      const schritt = await intern.beratung.findFirstOrThrow({
        where: { vorlageId: id, ordnung: 0 },
        select: { id: true, gremiumId: true },
      });
      expect([id, await sieht(protokollPunkt(akteur(), schritt.id, JETZT))]).toEqual([
        id,
        darf(akteur(), 'ergebnis.erfassen', schritt) && darf(akteur(), 'vorlage.lesen', g),
      ]);
    }
  });

  it('Bezüge: verlinkt wird genau, was zu lesen ist', async () => {
    const seite = await vorlageNach(akteur(), stadt.sammelvorlage, HEUTE);
    const genannt = seite?.verweise.flatMap((v) => (v.ziel ? [v.ziel.id] : [])) ?? [];
    const lesbar = darfAn(akteur(), 'vorlage.lesen').filter((id) => id !== stadt.sammelvorlage);
    expect(genannt.sort()).toEqual(lesbar);
  });

  it('Suche: gefunden und gezählt ⇔ darf', async () => {
    for (const { id, nummer } of stichprobe(name).filter((_, i) => i % 4 === 0)) {
      const treffer = await sucheVorlagen(akteur(), Suchfilter.parse({ q: nummer }), HEUTE);
      expect([id, treffer.anzahl.wert, treffer.treffer.length]).toEqual(
        ja(id, 'vorlage.lesen') ? [id, 1, 1] : [id, 0, 0],
      );
    }
  });

  it('was auf die Gremien zukommt: nur Lesbares', async () => {
    const { sitzungen, ohneErgebnis, weitere, ohneTermin } = await anstehendes(
      akteur(),
      stadt.gremien,
      JETZT,
    );
    const alle = [...sitzungen, ohneErgebnis, weitere, ohneTermin].flatMap((teil) => teil.vorlagen);
    for (const v of alle)
      expect([v.vorlageId, ja(v.vorlageId, 'vorlage.lesen')]).toEqual([v.vorlageId, true]);
  });

  it('was auf die Gremien zukommt: alles Lesbare, so ganz, wie darf es sagt', async () => {
    const kommen = async (wer: Akteur) => kommendeSchritte(wer, stadt.gremien, HEUTE);
    const lesbar = await tabellenFuer(akteur()).beratung.findMany({
      where: { AND: [sichtbareSchritte(akteur()), { vorlage: sichtbar(akteur()) }] },
      select: { id: true },
    });
    const ids = new Set(lesbar.map((b) => b.id));
    const erwartet = (await kommen(SYSTEM))
      .filter((s) => ids.has(s.id))
      .map((s) => [s.id, ja(s.vorlageId, 'vorlage.ganz.lesen')]);
    expect((await kommen(akteur())).map((s) => [s.id, s.ganz]).sort()).toEqual(erwartet.sort());
  });

  it('einladen ⇔ darf, für jede Sitzung', async () => {
    const liste = await sitzungenZumEinladen(akteur(), JETZT, { vergangen: false, seite: 1 });
    const zeilen = await intern.sitzung.findMany({ select: { id: true, ...SITZUNG_GEGENSTAND } });
    const erlaubt = zeilen.filter((s) => darf(akteur(), 'sitzung.einladen', alsSitzungGegenstand(s, JETZT)));
    // The command line invites nobody, but reads what the office reads.
    if (name !== 'System') expect(liste?.gesamt ?? 0).toBe(erlaubt.length);
  });

  it('die Arbeitsliste zählt nur Lesbares', async () => {
    const liste = await arbeitsliste(akteur(), JETZT, null);
    const erlaubt = [...gegenstaende.values()].filter(
      (g) => darf(akteur(), 'erfassung.lesen', g) || akteur().art === 'system',
    );
    const gezaehlt = Object.values(liste?.vorlagen ?? {}).reduce((summe, a) => summe + a.gesamt, 0);
    expect(gezaehlt).toBe(liste ? erlaubt.length : 0);
  });
});
