type MeintenProps = {
  href: string;
  q: string;
  /** The part of the search it leads to, where that is another. */
  wo?: string;
};

/** Another spelling by which something is found. */
export function Meinten({ href, q, wo }: MeintenProps) {
  return (
    <p className="rl-meinten">
      Meinten Sie <a href={href}>{q}</a>
      {wo && ` (${wo})`}?
    </p>
  );
}
