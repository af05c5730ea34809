import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import staticFiles from '@fastify/static';
import { openAddress } from '@attune/service-kit';
import type { FastifyInstance } from 'fastify';

const swaggerUi = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Attune API</title>
<link rel="icon" href="/docs/favicon-32x32.png">
<link rel="stylesheet" href="/docs/swagger-ui.css">
<div id="api"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</html>
`;

// Without an address of a validator the page asks nobody outside whether the description is valid.
const start = "SwaggerUIBundle({ url: '/openapi.json', dom_id: '#api', deepLinking: true, validatorUrl: null });\n";

// Swagger UI writes styles into its elements; scripts come from here alone.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Mounts the documentation's page at `/docs`; all of it comes from here, so it works without any other host. */
export async function docsPage(http: FastifyInstance): Promise<void> {
  await http.register(staticFiles, { root: swaggerUi, serve: false, cacheControl: true, maxAge: '1h' });
  for (const address of ['/docs', '/docs/']) {
    http.get(address, openAddress, (_request, reply) =>
      reply.type('text/html').header('content-security-policy', policy).send(page),
    );
  }
  http.get('/docs/start.js', openAddress, (_request, reply) => reply.type('text/javascript').send(start));
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png']) {
    http.get(`/docs/${file}`, openAddress, (_request, reply) => reply.sendFile(file));
  }
}
