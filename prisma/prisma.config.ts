import { defineConfig } from 'prisma/config';

// Read by the Prisma command line only; the application and its migrations do not need it.
export default defineConfig({
  schema: 'schema',
  migrations: { path: 'migrations' },
  datasource: { url: process.env.DATABASE_URL_EIGENTUEMER ?? 'postgresql://localhost:5432/ratslauf' },
});
