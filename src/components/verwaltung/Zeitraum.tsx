import type { LocalDate } from '@/domain/kern/localDate';
import { Datum } from '../ui/Datum';

/** "01.11.2020 bis 31.10.2025", "seit 01.11.2025", "bis 31.10.2025", "unbefristet"; a day to come begins with "ab". */
export function Zeitraum({
  von,
  bis,
  heute,
}: {
  von: LocalDate | null;
  bis: LocalDate | null;
  heute: LocalDate;
}) {
  if (von && bis) {
    return (
      <>
        <Datum tag={von} /> bis <Datum tag={bis} />
      </>
    );
  }
  if (von) {
    return (
      <>
        {von > heute ? 'ab' : 'seit'} <Datum tag={von} />
      </>
    );
  }
  if (!bis) return 'unbefristet';
  return (
    <>
      bis <Datum tag={bis} />
    </>
  );
}
