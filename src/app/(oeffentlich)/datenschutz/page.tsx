import type { Metadata } from 'next';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { loeschfristen } from '@/domain/texte/loeschfrist';
import { leser } from '@/server/kern/auth/akteur';
import { kommune } from '@/server/kommune/queries';
import { Rahmen } from '../../Rahmen';

export const metadata: Metadata = { title: 'Datenschutz' };

export default async function Datenschutz() {
  const stadt = await kommune(await leser());
  return (
    <Rahmen hier="Datenschutz">
      <Seitentitel titel="Datenschutz" />
      {stadt && (
        <div className="rl-prosa">
          <h2>Verantwortlich</h2>
          <p>
            {stadt.name}, {stadt.anschrift}. Die behördliche Datenschutzbeauftragte oder den behördlichen
            Datenschutzbeauftragten erreichen Sie unter{' '}
            <a href={`mailto:${stadt.datenschutzEmail}`}>{stadt.datenschutzEmail}</a>.
          </p>
          <h2>Was beim Lesen geschieht</h2>
          <p>
            Die öffentlichen Seiten kommen ohne Anmeldung aus. Sie setzen keine Cookies, führen keine Skripte
            aus und laden nichts von Dritten. Aufgeschrieben wird, welche Seite wann und wie schnell
            ausgeliefert wurde, nicht wer sie gelesen hat.
          </p>
          <h2>Was beim Anmelden geschieht</h2>
          <p>
            Nur wer sich anmeldet, bekommt Cookies, und nur solche, ohne die es nicht geht (§ 25 Absatz 2
            Nummer 2 TDDDG). Sie gehen an niemanden sonst.
          </p>
          <ul>
            <li>
              <b>Cookies, deren Name mit „ratslauf.“ beginnt:</b> Sie halten die Anmeldung fest, auch während
              der Abfrage des zweiten Faktors, und werden beim Abmelden gelöscht.
            </li>
            <li>
              <b>Das Cookie „ratslauf-geraet“:</b> Es merkt sich 180 Tage, dass sich ein Konto in diesem
              Browser schon einmal angemeldet hat, damit Anmeldeversuche anderer es nicht aussperren. Es
              bleibt beim Abmelden bestehen und wird nur auf den Seiten der Anmeldung gelesen.
            </li>
          </ul>
          <h2>Was veröffentlicht wird</h2>
          <p>
            Vorlagen, Beratungsfolgen und Ergebnisse öffentlicher Sitzungen werden auf Grundlage von Artikel 6
            Absatz 1 Buchstabe e DSGVO in Verbindung mit der Gemeindeordnung veröffentlicht. Namen von
            Mitgliedern der Gremien erscheinen mit ihrer Funktion, Kontaktdaten nur mit Einwilligung.
          </p>
          <h2 id="fristen">Wie lange es gespeichert bleibt</h2>
          <ul>
            {loeschfristen(stadt).map(({ was, satz }) => (
              <li key={was}>
                <b>{was}:</b> {satz}
              </li>
            ))}
          </ul>
          <h2>Ihre Rechte</h2>
          <p>
            Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und
            Widerspruch sowie das Recht, sich bei der Landesbeauftragten für Datenschutz und
            Informationsfreiheit zu beschweren.
          </p>
        </div>
      )}
    </Rahmen>
  );
}
