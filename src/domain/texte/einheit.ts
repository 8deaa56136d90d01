/** An Organisationseinheit as people call it: a Dezernat carries its number in its name. */
export const einheitsname = ({
  art,
  kennung,
  name,
}: {
  art: string;
  kennung: string;
  name: string;
}): string => (art === 'FACHBEREICH' ? `${kennung} ${name}` : name);
