export default function Leer() {
  return <main>leer</main>;
}
