import { Knopf } from './Knopf';
import { Bildzeichen } from './Zeichen';

type SucheProps = {
  /** Unique on the page: a page may carry the search in its header and a large one. */
  id: string;
  /** Visible label and button, for the start page and the list. */
  gross?: boolean;
};

/** Search over all papers: a plain form, the words stand in the address. */
export function Suche({ id, gross }: SucheProps) {
  return (
    <search
      className="rl-suche"
      data-gross={gross ? '' : undefined}
      aria-label={gross ? 'Vorlagen' : 'Kopfzeile'}
    >
      <form action="/vorlagen">
        <label htmlFor={id} className={gross ? undefined : 'sr-only'}>
          {gross ? 'Vorlage, Thema, Straße oder Drucksache-Nr.' : 'Vorlagen durchsuchen'}
        </label>
        <div>
          {gross && <Bildzeichen name="suche" />}
          <input
            id={id}
            name="q"
            type="search"
            autoComplete="off"
            placeholder={gross ? undefined : 'Wort oder Nr.'}
          />
          {gross ? <Knopf art="haupt">Suchen</Knopf> : <Lupe />}
        </div>
      </form>
    </search>
  );
}

function Lupe() {
  return (
    <button type="submit">
      <Bildzeichen name="suche" />
      <span className="sr-only">Suchen</span>
    </button>
  );
}
