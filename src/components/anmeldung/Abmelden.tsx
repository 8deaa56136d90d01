'use client';
import { Formular, type Formularaktion } from '@/components/ui/Formular';
import { Tatknopf } from '@/components/ui/Tatknopf';

type AbmeldenProps = { aktion: Formularaktion; ueberall?: boolean };

/** Signs out by POST: this browser, or every one. */
export function Abmelden({ aktion, ueberall }: AbmeldenProps) {
  return (
    <Formular aktion={aktion}>
      {() => (
        <>
          {ueberall && <input type="hidden" name="ueberall" value="ja" />}
          <Tatknopf>{ueberall ? 'Überall abmelden' : 'Abmelden'}</Tatknopf>
        </>
      )}
    </Formular>
  );
}
