import pg from 'pg'; import { readFileSync } from 'node:fs';
const [,, url, file, n='5', opts=''] = process.argv;
const c = new pg.Client({ connectionString: readFileSync(url,'utf8').trim(), options: opts||undefined }); await c.connect();
const { rows:[{pid}] } = await c.query('select pg_backend_pid() pid');
const cpu = () => { const f = readFileSync(`/proc/${pid}/stat`,'utf8').split(') ')[1].split(' '); return (+f[11] + +f[12])*10; };
const sql = readFileSync(file,'utf8');
await c.query(sql); let r;
const a = cpu(), t = performance.now(); for (let i=0;i<+n;i++) r = await c.query(sql);
console.log(file, opts, 'cpu ms/run', (cpu()-a)/n, 'wall', ((performance.now()-t)/n).toFixed(0), 'rows', r.rows?.length); await c.end();
