import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Dokumenteinwurf } from '@/components/entwurf/Dokumenteinwurf';
import { Neubeginn } from '@/components/entwurf/Neubeginn';
import { Befundkasten } from '@/components/ui/Befundkasten';
import { Linkknopf } from '@/components/ui/Knopf';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { alsKennung } from '@/domain/kern/kennung';
import { VERWEISART_TEXT } from '@/domain/texte/verweisart';
import { VERWEISARTEN } from '@/domain/vorlage/vorlage';
import { darf } from '@/domain/zugriff/darf';
import { erfassungNach } from '@/server/erfassungen/queries';
import { angemeldet } from '@/server/kern/auth/zugang';
import { jetzt } from '@/server/kern/uhr';
import { Rahmen } from '../../../../Rahmen';
import { dokumentLesen, leerBeginnen } from './actions';

export const metadata: Metadata = { title: 'Neue Vorlage' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const text = (wert: unknown): string => (typeof wert === 'string' ? wert : '');

export default async function NeueVorlage({ searchParams }: Props) {
  const akteur = await angemeldet('/buero/vorlagen/neu');
  if (!darf(akteur, 'vorlage.anlegen', null)) notFound();
  const suche = await searchParams;
  const bekannt = text(suche.bekannt);
  const vorhanden = alsKennung(bekannt) && (await erfassungNach(akteur, bekannt, jetzt()));
  const bezug = VERWEISARTEN.find((art) => art === suche.bezug);
  const zu = bezug && text(suche.zu) ? { nummer: text(suche.zu), bezug } : undefined;
  return (
    <Rahmen hier="Neue Vorlage" davor={[{ href: '/buero', text: 'Büro' }]} aktiv="/buero" breit>
      <Seitentitel
        titel="Neue Vorlage"
        untertitel={zu ? `${VERWEISART_TEXT[zu.bezug]} ${zu.nummer}` : null}
      />
      {bekannt && (
        <Befundkasten
          schwere="WARNUNG"
          titel="Dieses Dokument ist schon erfasst"
          taten={
            vorhanden && (
              <Linkknopf href={`/buero/vorlagen/${vorhanden.id}/bearbeiten`} dicht>
                {vorhanden.nummer ?? 'Zum Entwurf'}
              </Linkknopf>
            )
          }
        >
          <p>
            {vorhanden
              ? `Es ist die Vorlage „${vorhanden.entwurf.betreff ?? 'ohne Betreff'}“. Angelegt wurde nichts.`
              : 'Angelegt wurde nichts. Bitte fragen Sie im Ratsbüro nach.'}
          </p>
        </Befundkasten>
      )}
      <div className="rl-neu">
        {!zu && (
          <section aria-labelledby="dokument-titel">
            <h2 id="dokument-titel">Aus einem Dokument</h2>
            <Dokumenteinwurf aktion={dokumentLesen} id={crypto.randomUUID()} />
          </section>
        )}
        <section aria-labelledby="leer-titel">
          <h2 id="leer-titel">Ohne Dokument</h2>
          <Neubeginn aktion={leerBeginnen} id={crypto.randomUUID()} zu={zu} />
        </section>
      </div>
    </Rahmen>
  );
}
