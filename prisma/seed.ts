import { dbIntern, trenne } from '@/server/kern/db';

await dbIntern().kommune.create({ data: { name: 'Demostadt', kurzname: 'Demo', demo: true } });
await trenne();
