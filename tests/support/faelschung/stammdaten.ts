import { randomUUID } from 'node:crypto';
import { GremiumAenderung, GremiumEnde, NeuesGremium } from '@/domain/gremium/eingabe';
import { alsDatum } from '@/domain/kern/localDate';
import { EinheitAenderung, NeueEinheit } from '@/domain/organisation/eingabe';
import {
  Ausscheiden,
  Einwilligung,
  NeuePerson,
  NeuerKontakt,
  NeuerSitz,
  PersonAenderung,
  Sitzaenderung,
} from '@/domain/person/eingabe';
import { NeueWahlperiode, WahlperiodeAenderung, WahlperiodeEnde } from '@/domain/wahlperiode/eingabe';
import { einheitAendern, einheitAnlegen, einheitLoeschen } from '@/server/einheiten/commands';
import { gremiumAendern, gremiumAnlegen } from '@/server/gremien/commands';
import { gremiumBeenden, gremiumFortfuehren } from '@/server/gremienende/commands';
import { endefolgen } from '@/server/gremienende/queries';
import { SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import {
  einwilligungErfassen,
  einwilligungWiderrufen,
  kontaktEintragen,
  kontaktLoeschen,
} from '@/server/kontakte/commands';
import {
  mitgliedschaftAendern,
  mitgliedschaftAnlegen,
  mitgliedschaftenBeenden,
} from '@/server/mitgliedschaften/commands';
import { laufendeSitze } from '@/server/mitgliedschaften/queries';
import { personAendern, personAnlegen } from '@/server/personen/commands';
import { schritteUmplanen } from '@/server/umplanung/commands';
import { wahlperiodeAendern, wahlperiodeAnlegen, wahlperiodeBeenden } from '@/server/wahlperioden/commands';
import { periodenfolgen } from '@/server/wahlperioden/queries';
import { JETZT, type Ort, vorlageAn } from './ort';
import type { Zeile } from './tabelle';

/** What the city itself is made of: only the administration changes it, and nobody else learns whether a row is there. */
const nurAdministration = { erlaubt: ['Administration'], sonst: 'NICHT_ERLAUBT' } as const;

const ENDE = '2026-12-31';
const kurz = () => randomUUID().slice(0, 8);

async function gremiumAn({ db }: Ort, mehr: { gueltigBis?: Date } = {}) {
  const name = `Ausschuss ${kurz()}`;
  return db.gremium.create({ data: { name, kurzname: name, art: 'AUSSCHUSS', ...mehr } });
}
const personAn = ({ db }: Ort) => db.person.create({ data: { vorname: 'Niemand', nachname: kurz() } });
const einheitAn = ({ db }: Ort) =>
  db.organisationseinheit.create({ data: { art: 'FACHBEREICH', kennung: kurz(), name: 'Amt' } });
async function sitzAn(ort: Ort) {
  const { id: personId } = await personAn(ort);
  return ort.db.mitgliedschaft.create({
    data: { personId, gremiumId: ort.anderes, rolle: 'MITGLIED', von: alsDatum('2020-11-01') },
  });
}
const kontaktAn = async (ort: Ort, mit = true) =>
  ort.db.kontakt.create({
    data: {
      personId: (await personAn(ort)).id,
      art: 'EMAIL',
      wert: 'beute@stadt.example',
      ...(mit && { einwilligungAm: alsDatum('2026-11-01'), einwilligungNachweis: 'Akte' }),
    },
  });
/** Terms must not overlap: each row of the table has years of its own. */
let jahr = 2100;
async function periodeAn({ db }: Ort) {
  jahr += 1;
  const data = {
    nummer: jahr - 2000,
    name: String(jahr),
    beginn: alsDatum(`${jahr}-01-01`),
    ende: alsDatum(`${jahr}-06-30`),
  };
  return { jahr, ...(await db.wahlperiode.create({ data })) };
}

const gremiumfelder = (name: string) => ({ name, kurzname: 'Beute', art: 'AUSSCHUSS' });

export const stammdatenZeilen: readonly Zeile[] = [
  {
    befehl: 'gremien/gremiumAnlegen',
    ...nurAdministration,
    baue: async () => {
      const eingabe = NeuesGremium.parse({ id: randomUUID(), ...gremiumfelder(`Beute ${kurz()}`) });
      return { sende: (wer) => gremiumAnlegen(wer, eingabe, JETZT) };
    },
  },
  {
    befehl: 'gremien/gremiumAendern',
    ...nurAdministration,
    baue: async (ort) => {
      const { id } = await gremiumAn(ort);
      const eingabe = GremiumAenderung.parse({ id, version: 1, ...gremiumfelder(`Beute ${kurz()}`) });
      return {
        sende: (wer) => gremiumAendern(wer, eingabe, JETZT),
        erfunden: (wer) => gremiumAendern(wer, { ...eingabe, id: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'gremienende/gremiumBeenden',
    ...nurAdministration,
    baue: async (ort) => {
      const { id } = await gremiumAn(ort);
      const { stand } = await endefolgen(dbIntern(), SYSTEM, id, ENDE, JETZT);
      const eingabe = GremiumEnde.parse({ id, version: 1, ende: ENDE, stand });
      return {
        sende: (wer) => gremiumBeenden(wer, eingabe, JETZT),
        erfunden: (wer) => gremiumBeenden(wer, { ...eingabe, id: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'gremienende/gremiumFortfuehren',
    ...nurAdministration,
    baue: async (ort) => {
      const { id } = await gremiumAn(ort, { gueltigBis: alsDatum(ENDE) });
      return {
        sende: (wer) => gremiumFortfuehren(wer, { id, version: 1 }, JETZT),
        erfunden: (wer) => gremiumFortfuehren(wer, { id: randomUUID(), version: 1 }, JETZT),
      };
    },
  },
  {
    befehl: 'umplanung/schritteUmplanen',
    erlaubt: ['Ratsbüro'],
    sonst: 'NICHT_ERLAUBT',
    baue: async (ort) => {
      const { id: gremiumId } = await gremiumAn(ort, { gueltigBis: alsDatum('2026-11-20') });
      const { id: vorlageId, schritt } = await vorlageAn(ort, { status: 'GEZEICHNET' });
      await ort.db.beratung.update({ where: { id: schritt }, data: { gremiumId } });
      const eingabe = { gremiumId, nachfolgerId: ort.anderes, vorlagen: [vorlageId] };
      return {
        sende: (wer) => schritteUmplanen(wer, eingabe, JETZT),
        erfunden: (wer) => schritteUmplanen(wer, { ...eingabe, gremiumId: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'personen/personAnlegen',
    ...nurAdministration,
    baue: async () => {
      const eingabe = NeuePerson.parse({ id: randomUUID(), vorname: 'Beute', nachname: kurz() });
      return { sende: (wer) => personAnlegen(wer, eingabe, JETZT) };
    },
  },
  {
    befehl: 'personen/personAendern',
    ...nurAdministration,
    baue: async (ort) => {
      const { id } = await personAn(ort);
      const eingabe = PersonAenderung.parse({ id, version: 1, vorname: 'Beute', nachname: kurz() });
      return {
        sende: (wer) => personAendern(wer, eingabe, JETZT),
        erfunden: (wer) => personAendern(wer, { ...eingabe, id: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'mitgliedschaften/mitgliedschaftAnlegen',
    ...nurAdministration,
    baue: async (ort) => {
      const { id: personId } = await personAn(ort);
      const eingabe = NeuerSitz.parse({
        ...{ id: randomUUID(), personId, gremiumId: ort.gremium, rolle: 'MITGLIED', von: '2026-11-01' },
      });
      return {
        sende: (wer) => mitgliedschaftAnlegen(wer, eingabe, JETZT),
        erfunden: (wer) => mitgliedschaftAnlegen(wer, { ...eingabe, personId: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'mitgliedschaften/mitgliedschaftAendern',
    ...nurAdministration,
    baue: async (ort) => {
      const { id } = await sitzAn(ort);
      const eingabe = Sitzaenderung.parse({ id, version: 1, rolle: 'VORSITZ', von: '2020-11-01' });
      return {
        sende: (wer) => mitgliedschaftAendern(wer, eingabe, JETZT),
        erfunden: (wer) => mitgliedschaftAendern(wer, { ...eingabe, id: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'mitgliedschaften/mitgliedschaftenBeenden',
    ...nurAdministration,
    baue: async (ort) => {
      const { personId } = await sitzAn(ort);
      const { marke: stand } = await laufendeSitze(ort.db, personId, JETZT);
      const eingabe = Ausscheiden.parse({ personId, ende: '2026-11-30', stand });
      return {
        sende: (wer) => mitgliedschaftenBeenden(wer, eingabe, JETZT),
        erfunden: (wer) => mitgliedschaftenBeenden(wer, { ...eingabe, personId: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'kontakte/kontaktEintragen',
    ...nurAdministration,
    baue: async (ort) => {
      const { id: personId } = await personAn(ort);
      const eingabe = NeuerKontakt.parse({ id: randomUUID(), personId, art: 'TELEFON', wert: '0231 50-0' });
      return {
        sende: (wer) => kontaktEintragen(wer, eingabe, JETZT),
        erfunden: (wer) => kontaktEintragen(wer, { ...eingabe, personId: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'kontakte/einwilligungErfassen',
    ...nurAdministration,
    baue: async (ort) => {
      const { id } = await kontaktAn(ort, false);
      const einwilligung = { einwilligungAm: '2026-11-01', einwilligungNachweis: 'Erfunden' };
      const eingabe = Einwilligung.parse({ id, version: 1, ...einwilligung });
      return {
        sende: (wer) => einwilligungErfassen(wer, eingabe, JETZT),
        erfunden: (wer) => einwilligungErfassen(wer, { ...eingabe, id: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'kontakte/einwilligungWiderrufen',
    ...nurAdministration,
    baue: async (ort) => {
      const { id } = await kontaktAn(ort);
      return {
        sende: (wer) => einwilligungWiderrufen(wer, { id, version: 1 }, JETZT),
        erfunden: (wer) => einwilligungWiderrufen(wer, { id: randomUUID(), version: 1 }, JETZT),
      };
    },
  },
  {
    befehl: 'kontakte/kontaktLoeschen',
    ...nurAdministration,
    baue: async (ort) => {
      const { id } = await kontaktAn(ort);
      return {
        sende: (wer) => kontaktLoeschen(wer, { id, version: 1 }, JETZT),
        erfunden: (wer) => kontaktLoeschen(wer, { id: randomUUID(), version: 1 }, JETZT),
      };
    },
  },
  {
    befehl: 'wahlperioden/wahlperiodeAnlegen',
    ...nurAdministration,
    baue: async () => {
      jahr += 1;
      const eingabe = NeueWahlperiode.parse({
        ...{
          id: randomUUID(),
          nummer: String(jahr - 2000),
          name: 'Beute',
          beginn: `${jahr}-01-01`,
          ende: `${jahr}-06-30`,
        },
      });
      return { sende: (wer) => wahlperiodeAnlegen(wer, eingabe, JETZT) };
    },
  },
  {
    befehl: 'wahlperioden/wahlperiodeAendern',
    ...nurAdministration,
    baue: async (ort) => {
      const p = await periodeAn(ort);
      const zeit = { beginn: `${p.jahr}-01-01`, ende: `${p.jahr}-05-31` };
      const eingabe = WahlperiodeAenderung.parse({
        id: p.id,
        version: 1,
        nummer: String(p.nummer),
        name: 'Beute',
        ...zeit,
      });
      return {
        sende: (wer) => wahlperiodeAendern(wer, eingabe, JETZT),
        erfunden: (wer) => wahlperiodeAendern(wer, { ...eingabe, id: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'wahlperioden/wahlperiodeBeenden',
    ...nurAdministration,
    baue: async (ort) => {
      const { id, jahr: j } = await periodeAn(ort);
      const ende = `${j}-05-31`;
      const { stand } = await periodenfolgen(ort.db, SYSTEM, id, ende, JETZT);
      const eingabe = WahlperiodeEnde.parse({ id, version: 1, ende, stand });
      return {
        sende: (wer) => wahlperiodeBeenden(wer, eingabe, JETZT),
        erfunden: (wer) => wahlperiodeBeenden(wer, { ...eingabe, id: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'einheiten/einheitAnlegen',
    ...nurAdministration,
    baue: async () => {
      const eingabe = NeueEinheit.parse({
        id: randomUUID(),
        art: 'FACHBEREICH',
        kennung: kurz(),
        name: 'Beute',
      });
      return { sende: (wer) => einheitAnlegen(wer, eingabe, JETZT) };
    },
  },
  {
    befehl: 'einheiten/einheitAendern',
    ...nurAdministration,
    baue: async (ort) => {
      const { id } = await einheitAn(ort);
      const eingabe = EinheitAenderung.parse({ id, version: 1, kennung: kurz(), name: 'Beute' });
      return {
        sende: (wer) => einheitAendern(wer, eingabe, JETZT),
        erfunden: (wer) => einheitAendern(wer, { ...eingabe, id: randomUUID() }, JETZT),
      };
    },
  },
  {
    befehl: 'einheiten/einheitLoeschen',
    ...nurAdministration,
    baue: async (ort) => {
      const { id } = await einheitAn(ort);
      return {
        sende: (wer) => einheitLoeschen(wer, { id, version: 1 }, JETZT),
        erfunden: (wer) => einheitLoeschen(wer, { id: randomUUID(), version: 1 }, JETZT),
      };
    },
  },
];
