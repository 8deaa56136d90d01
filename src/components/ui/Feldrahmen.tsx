import type { ReactNode } from 'react';

export type FeldrahmenProps = { id: string; beschriftung: string; hinweis?: ReactNode; fehler?: string };

/** Label above, control below, hint and error in words and tied to it. */
export function Feldrahmen({
  id,
  beschriftung,
  hinweis,
  fehler,
  children,
}: FeldrahmenProps & { children: ReactNode }) {
  return (
    <div className="rl-feld">
      <label htmlFor={id}>{beschriftung}</label>
      {children}
      {hinweis && <p id={`${id}-hinweis`}>{hinweis}</p>}
      {fehler && (
        <p id={`${id}-fehler`} data-fehler="">
          {fehler}
        </p>
      )}
    </div>
  );
}

/** The attributes that tie a control to its label, hint and error. */
export function verbunden({ id, hinweis, fehler }: FeldrahmenProps) {
  const texte = [hinweis && `${id}-hinweis`, fehler && `${id}-fehler`].filter(Boolean).join(' ');
  return { id, 'aria-describedby': texte || undefined, 'aria-invalid': fehler ? true : undefined };
}
