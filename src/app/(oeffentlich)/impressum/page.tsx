import type { Metadata } from 'next';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { leser } from '@/server/kern/auth/akteur';
import { kommune } from '@/server/kommune/queries';
import { Rahmen } from '../../Rahmen';

export const metadata: Metadata = { title: 'Impressum' };

export default async function Impressum() {
  const stadt = await kommune(await leser());
  return (
    <Rahmen hier="Impressum">
      <Seitentitel titel="Impressum" />
      {stadt && (
        <div className="rl-prosa">
          <h2>Angaben gemäß § 5 DDG</h2>
          <p>
            {stadt.name}
            <br />
            {stadt.anschrift}
          </p>
          <p>Vertreten durch {stadt.vertretung}</p>
          <h2>Kontakt</h2>
          <p>
            {stadt.kontaktStelle}
            <br />
            Telefon: {stadt.kontaktTelefon}
            <br />
            E-Mail: <a href={`mailto:${stadt.kontaktEmail}`}>{stadt.kontaktEmail}</a>
          </p>
          <h2>Lizenz der Daten</h2>
          <p>
            Die Angaben zu öffentlichen Vorlagen, Sitzungen und Gremien stehen unter der{' '}
            <a href={stadt.lizenzUrl} rel="license">
              {stadt.lizenzName}
            </a>
            . Ausgenommen sind Anlagen Dritter, Fotos und das Wappen.
          </p>
        </div>
      )}
    </Rahmen>
  );
}
