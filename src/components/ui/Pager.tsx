type PagerProps = {
  seite: number;
  seiten: number;
  /** Address of a page with all filters kept. */
  href: (seite: number) => string;
  /** "Vorlagen 51 bis 100 von 312": lists are never capped in silence. */
  umfang: string;
};

/** Plain links: first, last, and what lies around the current page. */
export function Pager({ seite, seiten, href, umfang }: PagerProps) {
  return (
    <nav className="rl-seiten" aria-label="Seiten">
      <p>{umfang}</p>
      {seiten > 1 && (
        <ul>
          {seite > 1 && (
            <li>
              <a href={href(seite - 1)} rel="prev">
                zurück
              </a>
            </li>
          )}
          {sichtbare(seite, seiten).map((nummer, i) => (
            <li key={i}>
              <Nummer nummer={nummer} seite={seite} href={href} />
            </li>
          ))}
          {seite < seiten && (
            <li>
              <a href={href(seite + 1)} rel="next">
                weiter
              </a>
            </li>
          )}
        </ul>
      )}
    </nav>
  );
}

function Nummer({ nummer, seite, href }: { nummer: number | null } & Pick<PagerProps, 'seite' | 'href'>) {
  if (nummer === null) return <span>…</span>;
  if (nummer === seite) {
    return (
      <span aria-current="page">
        <span className="sr-only">Seite </span>
        {nummer}
      </span>
    );
  }
  return (
    <a href={href(nummer)}>
      <span className="sr-only">Seite </span>
      {nummer}
    </a>
  );
}

/** Page numbers to show; null is a gap. */
function sichtbare(seite: number, seiten: number): (number | null)[] {
  const alle = [1, seite - 1, seite, seite + 1, seiten].filter((n) => n >= 1 && n <= seiten);
  const nummern = [...new Set(alle)].sort((a, b) => a - b);
  return nummern.flatMap((n, i) => {
    const luecke = n - (nummern[i - 1] ?? n - 1) - 1;
    if (luecke === 0) return [n];
    return luecke === 1 ? [n - 1, n] : [null, n];
  });
}
