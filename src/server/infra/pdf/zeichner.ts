import 'server-only';
import {
  abgebildet,
  EINHEIT,
  type Matrix,
  type Pfad,
  type Punkt,
  rechteckig,
  verkettet,
} from '@/domain/anlage/geometrie';
import type { Flaeche, Seitenbild, Zeichen } from '@/domain/anlage/seitenbild';
import { type Bilddaten, dichteSchablone, dichtesBild } from './bilder';
import { gelesenerPfad, strichflaeche } from './pfade';
import { ANFANGSSTAND, type Auftrag, alsFarbe, deckt, type Stand } from './stand';

type Gruppe = { auftrag: Auftrag; unsichtbar: boolean };
const KEINE_GRUPPE: Gruppe = {
  auftrag: { deckkraft: 1, mischungen: [], maske: false },
  unsichtbar: false,
};

type Farbseite = 'fuellung' | 'strich';

/**
 * Draws a page without drawing: follows the graphics state and notes where each character stands and what is painted
 * over the page, in the order of painting. It knows nothing of a PDF's syntax; its reader calls one method an operator.
 */
export class Zeichner {
  private stand = ANFANGSSTAND;
  private readonly gesichert: Stand[] = [];
  private gruppe = KEINE_GRUPPE;
  private readonly gruppen: Gruppe[] = [];
  private naechsterZuschnitt: Pfad['regel'] | null = null;
  private nr = 0;
  private readonly zeichen: Zeichen[] = [];
  private readonly flaechen: Flaeche[] = [];
  /** Layers switched off around what is drawn now. */
  private readonly ebenen: boolean[] = [];

  bild(): Seitenbild {
    return { zeichen: this.zeichen, flaechen: this.flaechen };
  }

  setze(teil: Partial<Stand>): void {
    this.stand = { ...this.stand, ...teil };
  }
  sichere(): void {
    this.gesichert.push(this.stand);
  }
  hole(): void {
    this.stand = this.gesichert.pop() ?? this.stand;
  }
  bilde(m: Matrix): void {
    this.setze({ ctm: verkettet(this.stand.ctm, m) });
  }
  farbe(seite: Farbseite, wert: unknown): void {
    this.setze({ [seite]: alsFarbe(wert) });
  }

  beginneGruppe(rahmen: ArrayLike<number> | null, m: Matrix, istMaske: boolean): void {
    this.sichere();
    this.gruppen.push(this.gruppe);
    const { auftrag, unsichtbar } = this.gruppe;
    const { fuellkraft, mischung, maske } = this.stand;
    this.gruppe = {
      unsichtbar: unsichtbar || istMaske,
      auftrag: {
        deckkraft: auftrag.deckkraft * fuellkraft,
        mischungen: [...auftrag.mischungen, mischung],
        maske: auftrag.maske || maske,
      },
    };
    if (rahmen) this.schneide(rahmen, m);
    this.setze({ fuellkraft: 1, strichkraft: 1, mischung: 'source-over', maske: false });
  }
  endeGruppe(): void {
    this.gruppe = this.gruppen.pop() ?? KEINE_GRUPPE;
    this.hole();
  }

  /** A comment is drawn on its own, not in the state the page has come to. */
  beginneKommentar(rahmen: ArrayLike<number> | null, lage: Matrix, m: Matrix): void {
    this.sichere();
    this.stand = ANFANGSSTAND;
    if (rahmen) this.schneide(rahmen, EINHEIT);
    this.bilde(lage);
    this.bilde(m);
  }

  beginneEbene(sichtbar: boolean): void {
    this.ebenen.push(sichtbar);
  }
  endeEbene(): void {
    this.ebenen.pop();
  }

  /** From here on only inside of this box [x0 y0 x1 y1]. */
  schneide(rahmen: ArrayLike<number>, m: Matrix): void {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(rahmen);
    const ctm = verkettet(this.stand.ctm, m);
    const teil = rechteckig(x0, y0, x1, y1).map((p) => abgebildet(ctm, p));
    this.setze({ zuschnitte: [...this.stand.zuschnitte, { teile: [teil], regel: 'NICHTNULL' }] });
  }
  merkeZuschnitt(regel: Pfad['regel']): void {
    this.naechsterZuschnitt = regel;
  }

  pfad(daten: ArrayLike<number>, fuelle: Pfad['regel'] | null, streiche: boolean): void {
    const teile = gelesenerPfad(daten, this.stand.ctm);
    if (fuelle) this.flaeche({ teile, regel: fuelle }, 'fuellung');
    if (streiche && !this.stand.gestrichelt) {
      const pfad = strichflaeche(teile, this.stand.linienbreite, this.stand.ctm);
      if (pfad) this.flaeche(pfad, 'strich');
    }
    if (!this.naechsterZuschnitt) return;
    const zuschnitt = { teile, regel: this.naechsterZuschnitt };
    this.setze({ zuschnitte: [...this.stand.zuschnitte, zuschnitt] });
    this.naechsterZuschnitt = null;
  }

  /** An image in the unit square; a stencil lets the colour of filling through, null a whole one. */
  male(bild: Bilddaten | null, schablone: boolean, m: Matrix = EINHEIT): void {
    const ctm = verkettet(this.stand.ctm, m);
    const pfad: Pfad = {
      teile: [rechteckig(0, 0, 1, 1).map((p) => abgebildet(ctm, p))],
      regel: 'NICHTNULL',
    };
    if (!bild) this.flaeche(pfad, 'fuellung');
    else if (schablone) this.flaeche(pfad, 'fuellung', { dichtBei: dichteSchablone(bild, ctm) });
    else this.flaeche(pfad, 'fuellung', { farbe: null, dichtBei: dichtesBild(bild, ctm) });
  }

  /** A gradient over everything that is not cut away: what it does to text on it nobody can tell. */
  verlauf(): void {
    const weit = rechteckig(-1e5, -1e5, 1e5, 1e5);
    this.flaeche({ teile: [weit], regel: 'NICHTNULL' }, 'fuellung', { farbe: null, dichtBei: () => false });
  }

  /** A box that lies over the page as it is, such as a place marked to be blackened. */
  kasten(punkte: readonly Punkt[]): void {
    this.stand = ANFANGSSTAND;
    this.flaeche({ teile: [punkte], regel: 'NICHTNULL' }, 'fuellung');
  }

  /** One character `x` further on in text space, `breite` wide; the state knows where the text stands. */
  schreibe(text: string, x: number, breite: number): void {
    this.nr += 1;
    const { ctm, textmatrix, stelle, anhebung, groesse, darstellung } = this.stand;
    if (this.gruppe.unsichtbar) return;
    const m = verkettet(ctm, textmatrix);
    const weg = ([u, v]: Punkt): Punkt => [m[0] * u + m[2] * v, m[1] * u + m[3] * v];
    this.zeichen.push({
      nr: this.nr,
      text,
      fuss: abgebildet(m, [stelle[0] + x, stelle[1] + anhebung]),
      breite: weg([breite, 0]),
      hoehe: weg([0, groesse]),
      farbe: darstellung === 0 ? this.stand.fuellung : null,
      ausgeblendet: this.ebenen.includes(false),
      // 3 and 7 paint nothing: what text recognition lays over a scanned page.
      ...((darstellung === 3 || darstellung === 7) && { erkannt: true }),
    });
  }

  /** `eigen`: what is not painted in a colour of the state. A pattern has none, and may have holes. */
  private flaeche(pfad: Pfad, seite: Farbseite, eigen?: Pick<Flaeche, 'dichtBei'> & { farbe?: null }): void {
    this.nr += 1;
    if (this.gruppe.unsichtbar || this.ebenen.includes(false)) return;
    const { fuellkraft, strichkraft, mischung, maske, zuschnitte } = this.stand;
    const { auftrag } = this.gruppe;
    const bild = eigen?.farbe === null;
    const farbe = bild ? null : this.stand[seite];
    const wie: Auftrag = {
      deckkraft: auftrag.deckkraft * (seite === 'fuellung' ? fuellkraft : strichkraft),
      mischungen: [...auftrag.mischungen, mischung],
      maske: auftrag.maske || maske,
    };
    this.flaechen.push({
      nr: this.nr,
      pfad,
      zuschnitte,
      farbe,
      deckt: (bild || farbe !== null) && deckt(wie, farbe),
      ...(eigen?.dichtBei && { dichtBei: eigen.dichtBei }),
    });
  }

  /** Reads the state to place text. */
  get jetzt(): Readonly<Stand> {
    return this.stand;
  }
}
