'use client';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { DOKUMENT_HOECHSTENS } from '@/domain/dokument/textformat';
import { Feldrahmen, verbunden } from '../ui/Feldrahmen';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Mehrzeilig } from '../ui/Mehrzeilig';
import { Tatknopf } from '../ui/Tatknopf';

const ZU_GROSS =
  'Die Datei ist größer als 1 MB. Ein Vorlagentext ist kleiner; Bilder und Pläne gehören zu den Anlagen.';

type DokumenteinwurfProps = {
  aktion: Formularaktion;
  /** Id the draft will have: sent twice, it is one. */
  id: string;
};

/**
 * A document becomes a draft: dropped on the field, chosen, or pasted (with JavaScript anywhere on the page: it is read at
 * once). Without JavaScript an ordinary form.
 */
export function Dokumenteinwurf({ aktion, id }: DokumenteinwurfProps) {
  const ort = useRef<HTMLDivElement>(null);
  const [darueber, setDarueber] = useState(false);
  const [zuGross, setZuGross] = useState(false);

  const nimmDateien = (dateien: FileList) => {
    const form = ort.current?.closest('form');
    const feld = form?.elements.namedItem('datei');
    const [datei] = dateien;
    if (!form || !(feld instanceof HTMLInputElement) || !datei) return;
    setZuGross(datei.size > DOKUMENT_HOECHSTENS);
    if (datei.size > DOKUMENT_HOECHSTENS) return;
    feld.files = dateien;
    form.requestSubmit();
  };

  useEffect(() => {
    const eingefuegt = (ereignis: ClipboardEvent) => {
      const { target, clipboardData } = ereignis;
      const form = ort.current?.closest('form');
      const schreibt = target instanceof HTMLElement && target.closest('input, textarea, select');
      const feld = form?.elements.namedItem('text');
      const text = clipboardData?.getData('text/plain') ?? '';
      if (schreibt || !form || !(feld instanceof HTMLTextAreaElement) || text === '') return;
      ereignis.preventDefault();
      feld.value = text;
      form.requestSubmit();
    };
    window.addEventListener('paste', eingefuegt);
    return () => window.removeEventListener('paste', eingefuegt);
  }, []);

  const zieht = (an: boolean) => (ereignis: DragEvent) => {
    ereignis.preventDefault();
    setDarueber(an);
  };

  return (
    <Formular aktion={aktion} className="rl-entwurf">
      {(feld) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping only adds to the two fields inside, which the keyboard reaches.
        <div
          ref={ort}
          className="rl-einwurf"
          data-darueber={darueber ? '' : undefined}
          onDragOver={zieht(true)}
          onDragLeave={zieht(false)}
          onDrop={(ereignis) => {
            zieht(false)(ereignis);
            nimmDateien(ereignis.dataTransfer.files);
          }}
        >
          <input type="hidden" name="id" value={id} />
          <Mehrzeilig
            id="text"
            name="text"
            beschriftung="Text der Vorlage"
            wert={feld.wert('text')}
            fehler={feld.fehler('text')}
            hinweis="Mit Strg+V einfügen. Kopf, Beratungsfolge und Abschnitte werden erkannt."
            zeilen={8}
          />
          <Datei
            fehler={zuGross ? ZU_GROSS : feld.fehler('datei')}
            pruefe={(datei) => setZuGross(datei !== null && datei.size > DOKUMENT_HOECHSTENS)}
          />
          <p className="rl-taten">
            <Tatknopf art="haupt">Dokument lesen</Tatknopf>
          </p>
        </div>
      )}
    </Formular>
  );
}

function Datei({ fehler, pruefe }: { fehler?: string; pruefe: (datei: File | null) => void }) {
  const rahmen = {
    id: 'datei',
    beschriftung: 'oder eine Datei (txt, md; bis 1 MB)',
    hinweis: 'Sie können die Datei auch auf diese Fläche ziehen.',
    fehler,
  };
  return (
    <Feldrahmen {...rahmen}>
      <input
        type="file"
        name="datei"
        accept=".txt,.md,text/plain,text/markdown"
        className="rl-eingabe"
        onChange={(ereignis) => pruefe(ereignis.target.files?.[0] ?? null)}
        {...verbunden(rahmen)}
      />
    </Feldrahmen>
  );
}
