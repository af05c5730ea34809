import { routes } from '@attune/contracts';
import { methodsAt } from './methods-at.ts';

const at = methodsAt(routes);

it.each([
  ['/v1/cases', ['GET', 'HEAD', 'POST']],
  ['/v1/cases/anything', ['GET', 'HEAD']],
  ['/v1/cases/searches', ['GET', 'HEAD', 'POST']],
  ['/v1/imports', ['POST']],
  ['/v1/api-keys/anything', ['DELETE']],
  ['/v1/cases/', []],
  ['/v1/cases/a/b', []],
  ['', []],
])('knows what %s answers', (path, methods) => {
  expect(at(path)).toEqual(methods);
});
