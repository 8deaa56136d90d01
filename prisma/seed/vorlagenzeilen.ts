import { alsDatum, berlinZeitpunkt, type LocalDate, plusTage } from '@/domain/kern/localDate';
import type { Vorlagenart } from '@/domain/vorlage/vorlage';
import type { Prisma } from '@/generated/prisma/client';
import type { Akte } from './akte';
import { kennung } from './kennung';
import { BEGINN_WAHLPERIODE } from './kommune';
import { formularkopf } from './verwaltung';
import type { Sachstandsplan } from './vorlagen/entwurf';

type Texter = (text: string) => string;

/** Fills in years and Drucksache numbers. */
export function texter(heute: LocalDate, nummern: ReadonlyMap<string, string>): Texter {
  const jahr = Number(heute.slice(0, 4));
  return (text) =>
    text
      .replace(/\{jahr([+-]\d+)?\}/g, (_, abstand: string | undefined) => String(jahr + Number(abstand ?? 0)))
      .replace(/\{ds:([\w-]+)\}/g, (_, schluessel: string) => {
        const nummer = nummern.get(schluessel);
        if (!nummer) throw new Error(`Ohne Drucksache-Nummer: ${schluessel}`);
        return nummer;
      });
}

export function vorlageZeile(
  { entwurf, ...akte }: Akte,
  nummer: string | undefined,
  t: Texter,
  geaendertAm: Date,
): Prisma.VorlageCreateManyInput & { id: string } {
  const { stelle: _, ...kopf } = formularkopf(
    entwurf.fb,
    entwurf.schluessel,
    akte.datum < BEGINN_WAHLPERIODE,
  );
  const angelegtAm = berlinZeitpunkt(akte.datum, '09:00');
  return {
    id: akte.id,
    nummer: nummer ?? null,
    art: akte.art,
    status: akte.status,
    oeffentlichkeit: entwurf.nichtoeffentlich ? 'NICHTOEFFENTLICH' : 'OEFFENTLICH',
    schutzklasse: entwurf.schutzklasse ?? 'ALLGEMEIN',
    // P2: drafts have not been asked yet; who asks the council is never named.
    personenbezug:
      entwurf.nichtoeffentlich || akte.status === 'ENTWURF'
        ? null
        : akte.art === 'EINGABE'
          ? 'UNKENNTLICH'
          : 'KEINER',
    betreff: t(entwurf.betreff),
    untertitel: entwurf.untertitel ? t(entwurf.untertitel) : null,
    ...kopf,
    datum: alsDatum(akte.datum),
    dringlichkeit: entwurf.dringlichkeit ?? null,
    stadtbezirke: entwurf.bezirke ?? [],
    beschlussErforderlich: akte.beschlussErforderlich,
    zurueckgezogenAm: akte.zurueckgezogenAm && alsDatum(akte.zurueckgezogenAm),
    zurueckgezogenGrund: entwurf.zurueckgezogen?.grund ?? null,
    angelegtAm,
    geaendertAm: geaendertAm > angelegtAm ? geaendertAm : angelegtAm,
  };
}

const BEGRUENDUNG = { art: 'BEGRUENDUNG', ueberschrift: 'Begründung' };
const HAUPTTEIL: Partial<Record<Vorlagenart, typeof BEGRUENDUNG>> = {
  ANFRAGE: { art: 'SONSTIGES', ueberschrift: 'Anfrage' },
  BEANTWORTUNG: { art: 'SONSTIGES', ueberschrift: 'Beantwortung' },
};

export function abschnittZeilen({ entwurf, id }: Akte, t: Texter): Prisma.AbschnittCreateManyInput[] {
  const { art: begruendet, ueberschrift } = HAUPTTEIL[entwurf.art ?? 'BESCHLUSSVORLAGE'] ?? BEGRUENDUNG;
  const [zuerst, danach] = [
    entwurf.weitere?.filter((a) => a.art === 'ZUSAMMENFASSUNG') ?? [],
    entwurf.weitere?.filter((a) => a.art !== 'ZUSAMMENFASSUNG') ?? [],
  ];
  const abschnitte = [
    ...zuerst,
    { art: 'BESCHLUSSVORSCHLAG', ueberschrift: 'Beschlussvorschlag', text: entwurf.beschluss },
    { art: 'FINANZIELLE_AUSWIRKUNGEN', ueberschrift: 'Finanzielle Auswirkungen', text: entwurf.finanzen },
    { art: begruendet, ueberschrift, text: entwurf.begruendung },
    ...danach,
  ];
  return abschnitte
    .flatMap((a) => (a.text ? [{ ...a, text: t(a.text) }] : []))
    .map((a, ordnung) => ({
      ...a,
      id: kennung('abschnitt', `${entwurf.schluessel} ${ordnung}`),
      vorlageId: id,
      ordnung,
    }));
}

const tagVon = ({ am }: Sachstandsplan, heute: LocalDate) =>
  typeof am === 'number' ? plusTage(heute, -am) : am;

export function sachstandZeilen({ entwurf, id }: Akte, heute: LocalDate): Prisma.SachstandCreateManyInput[] {
  const { stelle } = formularkopf(entwurf.fb, entwurf.schluessel, false);
  return (entwurf.sachstaende ?? []).map((s, n) => ({
    id: kennung('sachstand', `${entwurf.schluessel} ${n}`),
    vorlageId: id,
    datum: alsDatum(tagVon(s, heute)),
    verfasser: stelle,
    text: s.text,
    oeffentlich: !s.intern,
    angelegtAm: berlinZeitpunkt(tagVon(s, heute), '11:00'),
  }));
}

const NENNUNG = /Drucksachen? Nr\. (\d{5}-\d{2})(?: und (\d{5}-\d{2}))?/g;

/** References by number found in the text, by kind as one paper belongs to another, and those without a number. */
export function verweisZeilen(
  { entwurf, id }: Akte,
  t: Texter,
  nummern: ReadonlyMap<string, string>,
): Prisma.VerweisCreateManyInput[] {
  const { zu, schluessel } = entwurf;
  const ziel = (key: string) => kennung('vorlage', key);
  const eigene = zu
    ? [
        {
          art: zu.art as string,
          nummer: nummern.get(zu.schluessel) ?? null,
          text: null,
          zielId: ziel(zu.schluessel),
        },
      ]
    : [];
  const genannt = [...t(entwurf.begruendung ?? '').matchAll(NENNUNG)].flatMap(([text, ...zahlen]) =>
    zahlen.flatMap((nummer) => (nummer ? [{ art: 'BEZUG', nummer, text, zielId: null }] : [])),
  );
  const neue = genannt.filter(
    (v, n) =>
      !eigene.some((e) => e.nummer === v.nummer) && genannt.findIndex((x) => x.nummer === v.nummer) === n,
  );
  const bezug = (entwurf.bezug ?? []).map((key) => ({
    art: 'BEZUG',
    nummer: null,
    text: null,
    zielId: ziel(key),
  }));
  return [...eigene, ...neue, ...bezug].map((v, n) => ({
    ...v,
    id: kennung('verweis', `${schluessel} ${n}`),
    vonId: id,
  }));
}
