import type { Metadata } from 'next';
import { Datum } from '@/components/ui/Datum';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { leser } from '@/server/kern/auth/akteur';
import { kommune } from '@/server/kommune/queries';
import { Rahmen } from '../../Rahmen';

export const metadata: Metadata = { title: 'Erklärung zur Barrierefreiheit' };

export default async function Barrierefreiheit() {
  const stadt = await kommune(await leser());
  return (
    <Rahmen hier="Barrierefreiheit">
      <Seitentitel titel="Erklärung zur Barrierefreiheit" />
      {stadt && (
        <div className="rl-prosa">
          <p>
            Diese Erklärung gilt für die Seiten von Ratslauf ({stadt.name}). Sie sollen gemäß § 10 BGG NRW und
            der BITVNRW barrierefrei sein. Maßstab sind die Web Content Accessibility Guidelines (WCAG) 2.2,
            Stufe AA.
          </p>
          <h2>Stand</h2>
          <p>
            Die Seiten werden bei jeder Änderung selbsttätig geprüft und sind ohne Maus, ohne Farben und ohne
            JavaScript benutzbar. Nicht geprüft sind Dokumente, die als Anlage beigefügt sind. Wenn Ihnen ein
            Dokument nicht zugänglich ist, erhalten Sie seinen Inhalt auf anderem Weg.
          </p>
          {stadt.barrierefreiheitStand && (
            <p>
              Diese Erklärung wurde zuletzt am <Datum tag={stadt.barrierefreiheitStand} /> überprüft.
            </p>
          )}
          <h2>Barriere melden</h2>
          <p>
            Schreiben Sie uns, wenn etwas nicht zugänglich ist:{' '}
            <a href={`mailto:${stadt.kontaktEmail}`}>{stadt.kontaktEmail}</a>, Telefon {stadt.kontaktTelefon}.
            Wir antworten innerhalb von zwei bis sechs Wochen.
          </p>
          <h2>Ombudsverfahren</h2>
          <p>
            Bleibt eine Anfrage unbeantwortet oder unbefriedigend, wenden Sie sich an die Ombudsstelle für
            barrierefreie Informationstechnik des Landes Nordrhein-Westfalen nach § 10d BGG NRW, angesiedelt
            bei der oder dem Beauftragten der Landesregierung für Menschen mit Behinderungen. Das Verfahren
            ist kostenfrei.
          </p>
        </div>
      )}
    </Rahmen>
  );
}
