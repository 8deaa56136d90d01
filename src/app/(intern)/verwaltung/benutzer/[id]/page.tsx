import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Angabenformular, Rechteformular } from '@/components/konto/Kontoformulare';
import { Kontostand } from '@/components/konto/Kontostand';
import { Rechteliste } from '@/components/konto/Rechteliste';
import { Befundkasten } from '@/components/ui/Befundkasten';
import { Gegliedert } from '@/components/ui/Gegliedert';
import { Linkknopf } from '@/components/ui/Knopf';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { alsKennung } from '@/domain/kern/kennung';
import { getanText } from '@/domain/texte/konto';
import { angemeldet } from '@/server/kern/auth/zugang';
import { heute } from '@/server/kern/uhr';
import { kontoNach, rechtewahl } from '@/server/konten/queries';
import { Rahmen } from '../../../../Rahmen';
import { aendern, berechtigen } from '../actions';
import { DAVOR } from '../davor';
import { Zugang } from './Zugang';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ getan?: string | string[] }>;
};

export const metadata: Metadata = { title: 'Konto', robots: { index: false } };

const GLIEDERUNG = [
  { href: '#stand', text: 'Stand' },
  { href: '#rechte', text: 'Rechte' },
  { href: '#angaben', text: 'Angaben' },
  { href: '#zugang', text: 'Zugang' },
];

export default async function Konto({ params, searchParams }: Props) {
  const id = alsKennung((await params).id);
  const akteur = await angemeldet(id ? `/verwaltung/benutzer/${id}` : '/verwaltung/benutzer');
  const konto = id && (await kontoNach(akteur, id, heute()));
  const wahl = konto && (await rechtewahl(akteur, konto.id));
  if (!konto || !wahl) notFound();
  const getan = getanText((await searchParams).getan);
  const { version } = konto;
  return (
    <Rahmen hier={konto.name} davor={DAVOR} aktiv="/verwaltung">
      <Seitentitel titel={konto.name} untertitel={konto.email}>
        <Linkknopf art="leise" href={`/verwaltung/verlauf/benutzer/${id}`}>
          Änderungen
        </Linkknopf>
        <Linkknopf art="leise" href={`/verwaltung/benutzer/${id}/auskunft`}>
          Auskunft herunterladen
        </Linkknopf>
      </Seitentitel>
      {getan && (
        <div role="status">
          <Befundkasten schwere="HINWEIS" titel={getan} />
        </div>
      )}
      {konto.rechte.rollen.length === 0 && !konto.gesperrtAm && (
        <Befundkasten schwere="WARNUNG" titel="Dieses Konto hat keine Rolle.">
          <p>Wer sich damit anmeldet, sieht nur, was alle sehen.</p>
        </Befundkasten>
      )}
      <Gegliedert gliederung={GLIEDERUNG.filter((teil) => !konto.eigenes || teil.href !== '#angaben')}>
        <section aria-labelledby="stand">
          <h2 id="stand">Stand</h2>
          <Kontostand konto={konto} />
        </section>
        <section aria-labelledby="rechte">
          <h2 id="rechte">Rechte</h2>
          {konto.eigenes ? (
            <Rechteliste konto={konto} />
          ) : (
            <Rechteformular key={version} aktion={berechtigen} konto={konto} wahl={wahl} />
          )}
        </section>
        {!konto.eigenes && (
          <section aria-labelledby="angaben">
            <h2 id="angaben">Angaben</h2>
            <Angabenformular key={version} aktion={aendern} konto={konto} />
          </section>
        )}
        <section aria-labelledby="zugang">
          <h2 id="zugang">Zugang</h2>
          <Zugang konto={konto} />
        </section>
      </Gegliedert>
    </Rahmen>
  );
}
