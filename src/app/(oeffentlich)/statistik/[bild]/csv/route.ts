import { istBildart } from '@/domain/statistik/bilder';
import { auswahl, leseFilter } from '@/domain/statistik/filter';
import { csvZahl } from '@/domain/statistik/zahlen';
import { zeitraum } from '@/domain/statistik/zeitraum';
import { leser } from '@/server/kern/auth/akteur';
import { csvAntwort } from '@/server/kern/csvantwort';
import { heute } from '@/server/kern/uhr';
import { statistikauswahl, statistikbilder } from '@/server/statistik/queries';

/** The table behind a picture as a file, with every body. What the address asks for and cannot be followed is refused. */
export async function GET(
  anfrage: Request,
  { params }: RouteContext<'/statistik/[bild]/csv'>,
): Promise<Response> {
  const { bild } = await params;
  if (!istBildart(bild))
    return new Response(null, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
  const tag = heute();
  const akteur = await leser();
  const { gremien, ersterTag } = await statistikauswahl(akteur);
  const eingabe = Object.fromEntries(new URL(anfrage.url).searchParams);
  const { filter, fehler } = leseFilter(eingabe, auswahl(gremien, ersterTag, tag));
  const [falsch] = Object.values(fehler);
  if (falsch)
    return new Response(`${falsch}\n`, {
      status: 400,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  const zeit = zeitraum(filter.von, filter.bis, tag);
  const bilder = await statistikbilder(akteur, { zeitraum: zeit, gremium: filter.gremium, alle: true }, tag);
  const { tafel } = bilder[bild];
  const nur = gremien.find((g) => g.id === filter.gremium)?.kurzname.replaceAll('/', '-');
  return csvAntwort({
    name: [`statistik-${bild}-${filter.von}-bis-${filter.bis}`, nur].filter(Boolean).join(' '),
    kopf: tafel.spalten.map((s) => s.titel),
    bloecke: [tafel.zeilen.map((zeile) => zeile.map(csvZahl))],
    oeffentlich: true,
  });
}
