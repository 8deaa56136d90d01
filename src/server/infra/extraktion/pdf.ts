import 'server-only';
import {
  alsDateitext,
  DATEITEXT_HOECHSTENS,
  type Dateitext,
  ohneSeitenzahl,
} from '@/domain/anlage/dateitext';
import { lesbarerText } from '@/domain/anlage/seitentext';
import { oeffne } from '../pdf/oeffnen';
import { kommentareAuf, seitenbild } from '../pdf/seitenbild';

/**
 * What somebody can read on the pages of a PDF, nothing that is covered. A page that cannot be read is left out, and so
 * are pages behind the limit of characters. Throws where it is not a readable PDF.
 */
export async function textAusPdf(bytes: Uint8Array): Promise<Dateitext> {
  const dokument = await oeffne(bytes, false);
  const seiten: string[] = [];
  let zeichen = 0;
  let luecken = false;
  for (let nr = 1; nr <= dokument.numPages && zeichen <= DATEITEXT_HOECHSTENS; nr++) {
    try {
      const seite = await dokument.getPage(nr);
      const text = lesbarerText(await seitenbild(dokument, seite, await kommentareAuf(seite)));
      seite.cleanup();
      seiten.push(ohneSeitenzahl(text));
      zeichen += text.length;
    } catch {
      luecken = true;
    }
  }
  return alsDateitext(seiten, luecken);
}
