import { alsKennung } from '@/domain/kern/kennung';
import { erteileAuskunft } from '@/server/auskuenfte/commands';
import { leser } from '@/server/kern/auth/akteur';
import { alsJsonDatei } from '@/server/kern/jsondatei';
import { jetzt } from '@/server/kern/uhr';

type Kontext = { params: Promise<{ id: string }> };

/** All that is stored of a person (Art. 15 DSGVO), for who answers their question. */
export async function GET(_: Request, { params }: Kontext): Promise<Response> {
  const wer = { benutzerId: null, personId: alsKennung((await params).id) };
  return alsJsonDatei(await erteileAuskunft(await leser(), wer, jetzt()), 'auskunft');
}
