import { wurzel } from '../betrieb/pfade';
import { oeffneEingebettet } from '../datenbank/eingebettet';
import { sorgeFuerStadt } from './datenbank';

const e = await oeffneEingebettet();
try {
  const d = await sorgeFuerStadt(e, Number(process.argv[2]), {
    name: process.argv[3] ?? 'ratslauf_bench',
    bau: wurzel,
  });
  console.log(d.superuser);
} finally {
  await e.schliessen();
}
