/** A key as it is printed on the keyboard; the words beside it say what it does. */
export function Taste({ children }: { children: string }) {
  return (
    <span className="rl-taste" aria-hidden="true">
      {children}
    </span>
  );
}
