import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Einstellungsformular } from '@/components/einstellung/Einstellungsformular';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { istAbschnitt } from '@/domain/kommune/einstellung';
import { ABSCHNITT_TEXT } from '@/domain/texte/einstellung';
import { einstellungen } from '@/server/einstellungen/queries';
import { angemeldet } from '@/server/kern/auth/zugang';
import { jetzt } from '@/server/kern/uhr';
import { Rahmen } from '../../../../Rahmen';
import { einstellen } from '../actions';

type Props = { params: Promise<{ abschnitt: string }> };

export const metadata: Metadata = { title: 'Einstellungen ändern', robots: { index: false } };

const DAVOR = [
  { href: '/verwaltung', text: 'Verwaltung' },
  { href: '/verwaltung/kommune', text: 'Einstellungen' },
];

export default async function EinstellungenAendern({ params }: Props) {
  const { abschnitt } = await params;
  const bekannt = istAbschnitt(abschnitt);
  const akteur = await angemeldet(bekannt ? `/verwaltung/kommune/${abschnitt}` : '/verwaltung/kommune');
  const ansicht = bekannt && (await einstellungen(akteur, jetzt()));
  if (!bekannt || !ansicht) notFound();
  const { version, werte, naechsteNummer } = ansicht;
  const nummer = naechsteNummer && `Nach dem geltenden Muster bekommt die nächste Vorlage ${naechsteNummer}.`;
  return (
    <Rahmen hier={ABSCHNITT_TEXT[abschnitt]} davor={DAVOR} aktiv="/verwaltung">
      <Seitentitel titel={ABSCHNITT_TEXT[abschnitt]} untertitel={abschnitt === 'nummern' ? nummer : null} />
      <Einstellungsformular
        key={version}
        aktion={einstellen}
        abschnitt={abschnitt}
        version={version}
        werte={werte}
      />
    </Rahmen>
  );
}
