import { DEMO_DOMAENE, DEMO_KENNWORT } from '@/domain/anmeldung/demo';
import { alsDatum, berlinZeitpunkt, type LocalDate, plusTage } from '@/domain/kern/localDate';
import { vollerName } from '@/domain/texte/person';
import type { Rolle } from '@/domain/zugriff/rolle';
import type { Prisma } from '@/generated/prisma/client';
import { verschluessele } from '@/server/kern/auth/kennwort';
import { kennung } from './kennung';
import { mitgliedschaftZeilen, personZeilen } from './personen';
import { gremiumId, type sitzungenUndVorlagen } from './stadt';
import { fachbereichId } from './verwaltung';

type Zeilen = ReturnType<typeof sitzungenUndVorlagen>;
type Konto = {
  schluessel: string;
  name: string;
  rollen: { rolle: Rolle; gremiumId?: string }[];
  fachbereich?: string;
  personId?: string;
};

/** Days since the member looked in. */
const LETZTER_BESUCH = 7;

/** Ids in the order of how often they occur, the most frequent first. */
function nachAnzahl(ids: readonly string[]): string[] {
  const anzahl = new Map<string, number>();
  for (const id of ids) anzahl.set(id, (anzahl.get(id) ?? 0) + 1);
  return [...anzahl].sort(([a, n], [b, m]) => m - n || a.localeCompare(b)).map(([id]) => id);
}

/** Two bodies that met before today and whose results are missing: the most Kenntnisnahmen first, then the most of all. */
function gremienMitRueckstand({ sitzung, beratung, ergebnis }: Zeilen, heute: LocalDate): string[] {
  const vorbei = new Set(sitzung.filter((s) => !s.abgesagt && alsTag(s.datum) < heute).map((s) => s.id));
  const erledigt = new Set(ergebnis.map((e) => e.beratungId));
  const offen = beratung.filter(
    (b) => b.sitzungId && vorbei.has(b.sitzungId) && !b.entfallenAm && !erledigt.has(b.id ?? ''),
  );
  const kenntnisnahmen = offen.filter((b) => b.zustaendigkeit === 'KENNTNISNAHME');
  const reihe = [
    ...nachAnzahl(kenntnisnahmen.map((b) => b.gremiumId)),
    ...nachAnzahl(offen.map((b) => b.gremiumId)),
  ];
  return [...new Set([...reihe, gremiumId('HOE'), gremiumId('WIR')])].slice(0, 2);
}

const alsTag = (datum: Date | string): LocalDate => new Date(datum).toISOString().slice(0, 10);

/** Somebody with a seat in exactly two bodies today and the chair of none, the Rat among them if there is such a person. */
function mitgliedZweierGremien(heute: LocalDate): { id: string; name: string } {
  const sitze = mitgliedschaftZeilen(heute, gremiumId).filter(
    (m) => m.rolle !== 'SCHRIFTFUEHRUNG' && (!m.bis || alsTag(m.bis) >= heute),
  );
  const gremienVon = (id?: string) => new Set(sitze.filter((m) => m.personId === id).map((m) => m.gremiumId));
  const leitet = new Set(sitze.filter((m) => m.rolle === 'VORSITZ').map((m) => m.personId));
  const personen = personZeilen().filter(({ id }) => id && gremienVon(id).size >= 2 && !leitet.has(id));
  const guete = (id?: string) =>
    Math.abs(gremienVon(id).size - 2) * 10 + (gremienVon(id).has(gremiumId('RAT')) ? 0 : 1);
  const [person] = personen.sort((a, b) => guete(a.id) - guete(b.id));
  if (!person?.id) throw new Error('Niemand sitzt in zwei Gremien');
  return { id: person.id, name: vollerName({ ...person, titel: person.titel ?? null }) };
}

function konten(zeilen: Zeilen, heute: LocalDate): Konto[] {
  const mitglied = mitgliedZweierGremien(heute);
  const geschrieben = gremienMitRueckstand(zeilen, heute);
  return [
    { schluessel: 'ratsbuero', name: 'Sabine Terhorst', rollen: [{ rolle: 'RATSBUERO' }] },
    {
      schluessel: 'fachbereich',
      name: 'Birgit Kolberg',
      rollen: [{ rolle: 'FACHBEREICH' }],
      fachbereich: fachbereichId('61'),
    },
    {
      schluessel: 'mitzeichnung',
      name: 'Georg Althoff',
      rollen: [{ rolle: 'MITZEICHNUNG' }],
      fachbereich: fachbereichId('20'),
    },
    {
      schluessel: 'schriftfuehrung',
      name: 'Jutta Wessling',
      rollen: geschrieben.map((gremium) => ({ rolle: 'SCHRIFTFUEHRUNG', gremiumId: gremium })),
    },
    { schluessel: 'mitglied', name: mitglied.name, rollen: [{ rolle: 'MITGLIED' }], personId: mitglied.id },
    { schluessel: 'revision', name: 'Helga Brandt', rollen: [{ rolle: 'REVISION' }] },
    { schluessel: 'administration', name: 'Ralf Kemper', rollen: [{ rolle: 'ADMINISTRATION' }] },
  ];
}

/** An account per role. The password is hashed anew in each seed; everything else is the same on the same day. */
export async function benutzerZeilen(zeilen: Zeilen, heute: LocalDate) {
  const password = await verschluessele(DEMO_KENNWORT);
  const alle = konten(zeilen, heute);
  const id = ({ schluessel }: Konto) => kennung('benutzer', schluessel);
  const angelegt = { createdAt: alsDatum(heute), updatedAt: alsDatum(heute) };
  return {
    benutzer: alle.map(
      (k): Prisma.BenutzerCreateManyInput => ({
        id: id(k),
        name: k.name,
        email: k.schluessel + DEMO_DOMAENE,
        emailVerified: true,
        organisationseinheitId: k.fachbereich,
        personId: k.personId,
        // So that the first sign-in already shows what is new.
        besuchAm: k.personId ? berlinZeitpunkt(plusTage(heute, -LETZTER_BESUCH), '08:15') : null,
        ...angelegt,
      }),
    ),
    rollen: alle.flatMap((k) =>
      k.rollen.map(
        ({ rolle, gremiumId: gremium }): Prisma.BenutzerRolleCreateManyInput => ({
          id: kennung('benutzer_rolle', `${k.schluessel} ${rolle} ${gremium ?? ''}`),
          benutzerId: id(k),
          rolle,
          gremiumId: gremium,
        }),
      ),
    ),
    anmeldung: alle.map(
      (k): Prisma.AnmeldungCreateManyInput => ({
        id: kennung('anmeldung', k.schluessel),
        providerId: 'credential',
        accountId: id(k),
        userId: id(k),
        password,
        ...angelegt,
      }),
    ),
  };
}
