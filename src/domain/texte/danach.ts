import type { Position } from '../beratungsfolge/position';
import { istAngesetzt, kannHalten, rang } from '../beratungsfolge/position/phase';
import { amTag, aufzaehlung } from '../beratungsfolge/satz/nennung';
import type { Folge, Schritt } from '../beratungsfolge/schritt';
import { wieGehtEsWeiter } from './ausblick';

/** What comes after this step, for its clerk: who will read the vote beside their item, and what follows. */
export function danach(schritt: Schritt, folge: Folge, position: Position): string {
  const weiter = wieGehtEsWeiter(position, folge, 'intern');
  const gibtVotum = schritt.zustaendigkeit === 'ANHOERUNG' || schritt.zustaendigkeit === 'EMPFEHLUNG';
  const leser = folge.schritte.filter(
    (s) => istAngesetzt(s) && kannHalten(s) && rang(s) > rang(schritt) && s.datum >= (schritt.datum ?? ''),
  );
  if (!gibtVotum || schritt.entfallen || leser.length === 0) return weiter;
  return `Das Votum steht${amTag(leser)} beim Tagesordnungspunkt: ${aufzaehlung(leser)}. ${weiter}`;
}
