import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { Anlagenbereich } from '@/components/anlage/Anlagenbereich';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { ABLEHNUNGSCODES } from '@/domain/kern/ablehnung';
import { alsKennung } from '@/domain/kern/kennung';
import { ABLEHNUNG_TEXT } from '@/domain/texte/ablehnung';
import { ANLAGEN_MELDUNG, anlagenfeld, istAnlagenMeldung } from '@/domain/texte/anlage';
import { OEFFENTLICHKEIT_TEXT } from '@/domain/texte/oeffentlichkeit';
import { anlagenZumBearbeiten } from '@/server/anlagen/queries';
import { angemeldet } from '@/server/kern/auth/zugang';
import { jetzt } from '@/server/kern/uhr';
import { Rahmen } from '../../../../../Rahmen';
import { aendern, beantworten, entfernen, verschieben } from './actions';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const lade = cache(async (kennung: string) => {
  const akteur = await angemeldet(`/buero/vorlagen/${kennung}/anlagen`);
  const id = alsKennung(kennung);
  return (id && (await anlagenZumBearbeiten(akteur, id, jetzt()))) || notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Anlagen · ${(await lade((await params).id)).betreff}` };
}

export default async function Anlagen({ params, searchParams }: Props) {
  const bereich = await lade((await params).id);
  const { meldung, fehler } = await searchParams;
  const code = ABLEHNUNGSCODES.find((c) => c === fehler);
  return (
    <Rahmen
      hier="Anlagen"
      davor={[
        { href: '/buero', text: 'Büro' },
        { href: `/vorlagen/${bereich.vorlageId}`, text: bereich.nummer ?? bereich.betreff },
      ]}
      aktiv="/buero"
      breit
    >
      <Seitentitel
        titel="Anlagen"
        untertitel={bereich.betreff}
        vorzeile={[
          bereich.nummer ? `Drucksache ${bereich.nummer}` : 'ohne Drucksache-Nr.',
          OEFFENTLICHKEIT_TEXT[bereich.oeffentlichkeit],
        ]}
      />
      <Anlagenbereich
        bereich={bereich}
        taten={{ aendern, verschieben, entfernen, beantworten }}
        hochladen={`/buero/vorlagen/${bereich.vorlageId}/anlagen/hochladen`}
        meldung={istAnlagenMeldung(meldung) ? ANLAGEN_MELDUNG[meldung] : null}
        fehler={code ? { art: 'fehler', satz: ABLEHNUNG_TEXT[code], feld: anlagenfeld(code) } : null}
      />
    </Rahmen>
  );
}
