'use server';
import {
  AmKontakt,
  AmSitz,
  Ausscheiden,
  EinwilligungAn,
  NeuePerson,
  NeuerKontakt,
  NeuerSitz,
  PersonAenderung,
} from '@/domain/person/eingabe';
import { defineAction } from '@/server/kern/action';
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
import { personAendern, personAnlegen } from '@/server/personen/commands';

/** Each success is an address of its own, so that the page's forms start anew. */
const seite = (id: string, was: string, marke: string | number) =>
  `/verwaltung/personen/${id}?gespeichert=${was}-${marke}`;

export const anlegen = defineAction(NeuePerson, personAnlegen, {
  dann: (_, id) => seite(id, 'neu', ''),
});

export const aendern = defineAction(PersonAenderung, personAendern, {
  dann: ({ id, version }) => seite(id, 'angaben', version),
  frisch: true,
});

export const sitzAnlegen = defineAction(NeuerSitz, mitgliedschaftAnlegen, {
  dann: ({ personId, id }) => seite(personId, 'sitz', id.slice(0, 8)),
  frisch: true,
});

export const sitzAendern = defineAction(AmSitz, mitgliedschaftAendern, {
  dann: ({ personId, id, version }) => seite(personId, 'sitz', `${id.slice(0, 8)}${version}`),
  frisch: true,
});

export const ausscheiden = defineAction(Ausscheiden, mitgliedschaftenBeenden, {
  dann: ({ personId, stand }) => seite(personId, 'aus', stand.slice(0, 8)),
  frisch: true,
});

export const kontaktNeu = defineAction(NeuerKontakt, kontaktEintragen, {
  dann: ({ personId, id }) => seite(personId, 'kontakt', id.slice(0, 8)),
});

export const einwilligen = defineAction(EinwilligungAn, einwilligungErfassen, {
  dann: ({ personId, id, version }) => seite(personId, 'einwilligung', `${id.slice(0, 8)}${version}`),
  frisch: true,
});

export const widerrufen = defineAction(AmKontakt, einwilligungWiderrufen, {
  dann: ({ personId, id, version }) => seite(personId, 'widerruf', `${id.slice(0, 8)}${version}`),
  frisch: true,
});

export const loeschen = defineAction(AmKontakt, kontaktLoeschen, {
  dann: ({ personId, id }) => seite(personId, 'geloescht', id.slice(0, 8)),
  frisch: true,
});
