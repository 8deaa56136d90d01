import 'server-only';
import { extractRawText } from 'mammoth';
import { alsDateitext, type Dateitext } from '@/domain/anlage/dateitext';

/** The text of a Word document as it reads with all changes accepted. Throws where it is none. */
export async function textAusWord(bytes: Uint8Array): Promise<Dateitext> {
  const { value } = await extractRawText({ buffer: Buffer.from(bytes) });
  return alsDateitext([value]);
}
