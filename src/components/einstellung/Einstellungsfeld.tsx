import { LADUNGSFRIST_MODI } from '@/domain/frist/ladungsfrist';
import type { Einstellung, Einstellungen } from '@/domain/kommune/einstellung';
import { EINSTELLUNG_TEXT, LADUNGSFRISTMODUS_TEXT } from '@/domain/texte/einstellung';
import { ROLLE_TEXT } from '@/domain/texte/rolle';
import { SCHUTZKLASSE_TEXT } from '@/domain/texte/schutzklasse';
import { SCHUTZKLASSEN } from '@/domain/vorlage/schutzklasse';
import { ROLLEN } from '@/domain/zugriff/rolle';
import { Ankreuzfeld } from '../ui/Ankreuzfeld';
import { Auswahl } from '../ui/Auswahl';
import { Feld } from '../ui/Feld';
import { type Feldstand, liste } from '../ui/Formular';
import { Mehrfachwahl } from '../ui/Mehrfachwahl';
import { Mehrzeilig } from '../ui/Mehrzeilig';

type EinstellungsfeldProps = { feld: Feldstand; name: Einstellung; werte: Einstellungen };

const LISTEN = {
  ratLiestKlassen: SCHUTZKLASSEN.map((k) => ({ wert: k, text: SCHUTZKLASSE_TEXT[k] })),
  zweiterFaktorRollen: ROLLEN.map((r) => ({ wert: r, text: ROLLE_TEXT[r] })),
} as const;

const MEHRZEILIG: readonly Einstellung[] = ['anschrift', 'vertretung', 'kontaktStelle'];
const ART = {
  kontaktEmail: 'email',
  datenschutzEmail: 'email',
  kontaktTelefon: 'tel',
  barrierefreiheitStand: 'date',
} as const satisfies Partial<Record<Einstellung, string>>;
const art = (name: Einstellung) => (name in ART ? ART[name as keyof typeof ART] : undefined);

/** One setting as a field: what it is called, what it does. */
export function Einstellungsfeld({ feld, name, werte }: EinstellungsfeldProps) {
  const { name: beschriftung, satz: hinweis } = EINSTELLUNG_TEXT[name];
  const fehler = feld.fehler(name);
  const rahmen = { id: name, beschriftung, hinweis, fehler };
  const gespeichert = werte[name];
  if (typeof gespeichert === 'boolean') {
    const angekreuzt = feld.stand.eingabe ? feld.wert(name) === 'ja' : gespeichert;
    return <Ankreuzfeld {...rahmen} name={name} angekreuzt={angekreuzt} />;
  }
  if (name === 'ratLiestKlassen' || name === 'zweiterFaktorRollen')
    return (
      <Mehrfachwahl
        {...rahmen}
        name={`${name}[]`}
        gewaehlt={liste(feld, name, werte[name])}
        moeglich={[...LISTEN[name]]}
      />
    );
  const wert = feld.wert(name) ?? String(gespeichert ?? '');
  if (name === 'ladungsfristModus')
    return (
      <Auswahl
        {...rahmen}
        name={name}
        wert={wert}
        moeglich={LADUNGSFRIST_MODI.map((m) => ({ wert: m, text: LADUNGSFRISTMODUS_TEXT[m] }))}
      />
    );
  if (MEHRZEILIG.includes(name)) return <Mehrzeilig {...rahmen} name={name} wert={wert} zeilen={2} />;
  const zahl = typeof gespeichert === 'number';
  return (
    <Feld {...rahmen} name={name} wert={wert} art={art(name)} inputMode={zahl ? 'numeric' : undefined} />
  );
}
