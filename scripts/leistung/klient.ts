import { belaste, type Last } from './last';
import { type Zeiten, zeiten } from './perzentil';

/** What the process that sends requests answers. */
export type Messwert = Zeiten & { anfragen: number; fehler: number; andere: Record<string, number> };

// A process of its own, so that sending and answering do not wait for each other.
process.on('message', (last: Last) => {
  void belaste(last).then(({ latenzen, dauerMs, fehler, andere }) => {
    process.send?.({
      ...zeiten(latenzen, dauerMs),
      anfragen: latenzen.length,
      fehler,
      andere,
    } satisfies Messwert);
  });
});
process.on('disconnect', () => process.exit(0));
