'use client';
import { useEffect, useRef } from 'react';
import { berlinUhrzeit } from '@/domain/kern/localDate';
import type { Folgenplan } from '@/server/beratungsfolge/queries';
import { Befundkasten } from '../ui/Befundkasten';

type InzwischenProps = { zuletzt: Folgenplan['zuletzt']; fremde: string[]; uebernimm: () => void };

/** Somebody else stored the chain since it was loaded: who, what, and how both come together. */
export function Inzwischen({ zuletzt, fremde, uebernimm }: InzwischenProps) {
  const kasten = useRef<HTMLDivElement>(null);
  useEffect(() => kasten.current?.focus(), []);
  const wer = zuletzt
    ? `${zuletzt.wer} hat um ${berlinUhrzeit(zuletzt.am)} Uhr gespeichert`
    : 'Inzwischen geändert';
  return (
    <div className="be-inzwischen" role="alert" tabIndex={-1} ref={kasten}>
      <Befundkasten
        schwere="WARNUNG"
        titel={wer}
        taten={
          <button
            type="submit"
            name="uebernehmen"
            value="ja"
            className="rl-knopf"
            data-dicht=""
            onClick={(klick) => {
              klick.preventDefault();
              uebernimm();
            }}
          >
            Diese Änderungen zu meinen übernehmen
          </button>
        }
      >
        <p>Ihre Eingaben stehen noch hier. Seit Sie die Seite geladen haben, hat sich geändert:</p>
        <ul>
          {fremde.map((satz) => (
            <li key={satz}>{satz}</li>
          ))}
        </ul>
      </Befundkasten>
    </div>
  );
}
