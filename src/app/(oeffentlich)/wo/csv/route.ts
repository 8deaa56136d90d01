import { type LocalDate, tageZwischen } from '@/domain/kern/localDate';
import { deutschesDatum } from '@/domain/texte/datum';
import { HALTEGRUND_TEXT } from '@/domain/texte/haltegrund';
import { OHNE_GREMIUM_TEXT } from '@/domain/texte/tafel';
import { VORLAGENART_TEXT } from '@/domain/texte/vorlagenart';
import { ZUSTAENDIGKEIT_TEXT } from '@/domain/texte/zustaendigkeit';
import { liesTafelabfrage } from '@/domain/wo/adresse';
import type { TafelZeile } from '@/domain/wo/zeile';
import { leser } from '@/server/kern/auth/akteur';
import { type Csvzeile, csvAntwort } from '@/server/kern/csvantwort';
import { heute } from '@/server/kern/uhr';
import { tafelBloecke } from '@/server/wo/queries';

const KOPF = [
  'Gruppe',
  'Drucksache-Nr.',
  'Vorlage',
  'Untertitel',
  'Art',
  'Gremium',
  'seit',
  'Tage',
  'Grund',
  'Nächster Termin',
  'Beginn',
  'Nächstes Gremium',
  'Zuständigkeit',
  'Stand',
  'Kennung',
];

/** The board as its address filters it, all pages of it, as CSV. */
export async function GET(anfrage: Request): Promise<Response> {
  const [akteur, tag] = [await leser(), heute()];
  const filter = liesTafelabfrage(new URL(anfrage.url).search);
  return csvAntwort({
    name: `wo-steht-was-${tag}`,
    kopf: KOPF,
    bloecke: bloecke(tafelBloecke(akteur, filter, tag), tag),
    oeffentlich: akteur.art === 'oeffentlich',
  });
}

async function* bloecke(alle: AsyncIterable<TafelZeile[]>, tag: LocalDate): AsyncGenerator<Csvzeile[]> {
  for await (const zeilen of alle) yield zeilen.map((z) => alsCsvzeile(z, tag));
}

/** Its heading on the board; null where rows are not grouped. */
function gruppenname({ gruppe, gremien }: TafelZeile): string | null {
  if (gruppe === null) return null;
  if (gruppe in HALTEGRUND_TEXT) return HALTEGRUND_TEXT[gruppe as keyof typeof HALTEGRUND_TEXT];
  return gremien.find((g) => g.id === gruppe)?.name ?? OHNE_GREMIUM_TEXT;
}

const liste = (werte: readonly string[]): string => werte.join(', ');

function alsCsvzeile(z: TafelZeile, tag: LocalDate): Csvzeile {
  const { seit } = z;
  return [
    gruppenname(z),
    z.nummer,
    z.betreff,
    z.untertitel,
    VORLAGENART_TEXT[z.art],
    liste(z.gremien.map((g) => g.name)),
    seit && deutschesDatum(seit),
    seit && String(tageZwischen(seit, tag)),
    liste(z.gruende.map((g) => HALTEGRUND_TEXT[g])),
    z.naechster && deutschesDatum(z.naechster.datum),
    z.naechster?.beginn ?? null,
    z.naechster && liste(z.naechster.gremien.map((g) => g.name)),
    z.naechster && liste(z.naechster.zustaendigkeiten.map((a) => ZUSTAENDIGKEIT_TEXT[a])),
    z.satz,
    z.vorlageId,
  ];
}
