import type { Metadata } from 'next';
import { Linkknopf } from '@/components/ui/Knopf';
import { Ansichtenleiste } from '@/components/wo/Ansichtenleiste';
import { Ansichtformular } from '@/components/wo/Ansichtformular';
import { Tafelblatt } from '@/components/wo/Tafelblatt';
import { Tafelkopf } from '@/components/wo/Tafelkopf';
import { TAFEL, tafelabfrage, tafeladresse } from '@/domain/wo/adresse';
import { tafelfehler } from '@/domain/wo/fehler';
import { TafelFilter } from '@/domain/wo/filter';
import { hatRolle } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { eigeneAnsichten } from '@/server/ansichten/queries';
import { leser } from '@/server/kern/auth/akteur';
import { heute, jetzt } from '@/server/kern/uhr';
import { tafelTaten } from '@/server/tafeltaten/queries';
import { tafel } from '@/server/wo/queries';
import { Rahmen } from '../../Rahmen';
import { speichern } from './actions';
import { alsEigene, alsReiter } from './ansichten';
import {
  alsGrundchips,
  filterbefund,
  gesetzte,
  hauptfelder,
  tagfelder,
  weitereFelder,
  weiteresGesetzt,
} from './filterfelder';
import { alsInhalt } from './inhalt';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: 'Wo steht was?' };

export default async function Wo({ searchParams }: Props) {
  const [akteur, eingabe, tag] = [await leser(), await searchParams, heute()];
  const filter = TafelFilter.parse(eingabe);
  const eigene = (await eigeneAnsichten(akteur)).map(alsEigene);
  const t = await tafel(
    akteur,
    filter,
    tag,
    eigene.map((a) => a.filter),
  );
  const vorlagen = t.zeilen.map((z) => z.vorlageId);
  const taten = await tafelTaten(akteur, vorlagen, tag);
  const angemeldet = akteur.art === 'benutzer';
  const imHaus = hatRolle(akteur, 'RATSBUERO');
  const fehler = tafelfehler(eingabe, filter);
  const gefiltert = tafelabfrage({ ...filter, seite: 1, auswahl: null, nach: null, sort: null }) !== '';
  const ohneGrund = tafelabfrage({ ...filter, seite: 1, auswahl: null, nach: null, sort: null, grund: null });
  const blick = { tafel: t, filter, imHaus, unbeschraenkt: ohneGrund === '' };
  return (
    <Rahmen hier="Wo steht was?" aktiv={TAFEL} breit>
      <Tafelkopf haengend={t.haengend} laufend={t.laufend} tag={tag} zeitpunkt={angemeldet ? jetzt() : null}>
        <Linkknopf href={tafeladresse(filter, {}, `${TAFEL}/csv`)}>Als CSV herunterladen</Linkknopf>
        {darf(akteur, 'vorlage.anlegen', null) && (
          <Linkknopf art="haupt" href="/buero/vorlagen/neu">
            Neue Vorlage
          </Linkknopf>
        )}
      </Tafelkopf>
      <Ansichtenleiste reiter={alsReiter(blick, eigene)}>
        {eigene.length > 0 && (
          <li>
            <a href={`${TAFEL}/ansichten`}>Ansichten ordnen</a>
          </li>
        )}
      </Ansichtenleiste>
      {angemeldet && <Ansichtformular aktion={speichern} abfrage={tafelabfrage({ ...filter, seite: 1 })} />}
      <Tafelblatt
        chips={alsGrundchips(t, filter)}
        filter={{
          auswahlen: hauptfelder(t, filter),
          weitere: weitereFelder(t, filter),
          tage: tagfelder(eingabe),
          fest: filter.grund ? [['grund', filter.grund]] : [],
          fehler,
          befund: filterbefund(fehler),
          gesetzt: gesetzte(filter),
          offen: weiteresGesetzt(filter) || Object.keys(fehler).length > 0,
          zurueckHref: gefiltert ? tafeladresse({ ...TafelFilter.parse({}), auswahl: filter.auswahl }) : null,
        }}
        inhalt={alsInhalt(t, { filter, gefiltert, taten, heute: tag })}
        sitzungen={t.sitzungen}
        tasten={angemeldet}
      />
    </Rahmen>
  );
}
