import { Kontotat } from '@/components/konto/Kontoformulare';
import type { KontoEinzeln } from '@/server/konten/queries';
import { abmelden, einladen, entsperren, faktorEntfernen, sperren, zeigeLink } from '../actions';

/** What can be done about how somebody gets in. */
export function Zugang({ konto }: { konto: KontoEinzeln }) {
  const { eigenes, gesperrtAm, faktor } = konto;
  const mitFaktor = faktor.app || faktor.passkeys > 0;
  return (
    <div className="rl-kontotaten">
      {!eigenes && !gesperrtAm && (
        <>
          <Kontotat
            aktion={einladen}
            konto={konto}
            knopf="Einladung senden"
            satz="Schickt einen Link an die E-Mail-Adresse, unter dem die Person einmal ein Kennwort wählt."
          />
          <Kontotat
            aktion={zeigeLink}
            konto={konto}
            knopf="Link anzeigen"
            satz="Zeigt Ihnen einen solchen Link zum Übergeben, wenn keine E-Mail ankommt."
          />
        </>
      )}
      {!gesperrtAm && (
        <Kontotat
          aktion={abmelden}
          konto={konto}
          knopf="Überall abmelden"
          satz="Beendet alle Anmeldungen dieses Kontos, zum Beispiel nach dem Verlust eines Geräts."
        />
      )}
      {mitFaktor && !eigenes && (
        <Kontotat
          aktion={faktorEntfernen}
          konto={konto}
          knopf="Zweiten Faktor entfernen"
          satz="Wenn Telefon oder Schlüssel verloren sind: App und Passkeys gelten nicht mehr, alle Anmeldungen enden. Prüfen Sie vorher, wer Sie darum bittet."
        />
      )}
      {!eigenes && !gesperrtAm && (
        <Kontotat
          aktion={sperren}
          konto={konto}
          knopf="Konto sperren"
          satz="Niemand kann sich mehr damit anmelden; alle Anmeldungen und Links enden. Das Konto und was es getan hat, bleiben im Verlauf."
        />
      )}
      {!eigenes && gesperrtAm && (
        <Kontotat
          aktion={entsperren}
          konto={konto}
          knopf="Konto entsperren"
          satz="Die Person kann sich wieder mit ihrem bisherigen Kennwort anmelden."
        />
      )}
    </div>
  );
}
