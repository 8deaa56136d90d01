import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { Codeformular } from '@/components/anmeldung/Codeformular';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { eigenerPfad } from '@/domain/anmeldung/weiter';
import { leser } from '@/server/kern/auth/akteur';
import { wartetAufCode } from '@/server/kern/auth/eintritt';
import { Rahmen } from '../../Rahmen';
import { codeEingeben } from './actions';

export const metadata: Metadata = { title: 'Code eingeben', robots: { index: false } };

type CodeProps = { searchParams: Promise<{ weiter?: string | string[] }> };

export default async function Code({ searchParams }: CodeProps) {
  const { weiter } = await searchParams;
  const ziel = eigenerPfad(typeof weiter === 'string' ? weiter : undefined);
  if ((await leser()).art === 'benutzer') redirect(ziel);
  if (!(await wartetAufCode(await headers()))) redirect(`/anmelden?weiter=${encodeURIComponent(ziel)}`);
  return (
    <Rahmen hier="Code eingeben" davor={[{ href: '/anmelden', text: 'Anmelden' }]} ohneSuche>
      <Seitentitel titel="Code eingeben" untertitel="Ihr Konto ist mit einem zweiten Faktor geschützt." />
      <Codeformular aktion={codeEingeben} weiter={ziel} />
    </Rahmen>
  );
}
