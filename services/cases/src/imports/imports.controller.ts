import { ImportQuery, routes } from '@attune/contracts';
import type { ImportResult } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Headers, Query } from '@nestjs/common';
import { Imports } from './imports.ts';
import { readCsv, readNdjson } from './read-body.ts';

@Controller()
export class ImportsController {
  constructor(private readonly imports: Imports) {}

  @Serves(routes.importLines)
  async bringIn(
    @Query({ schema: ImportQuery }) query: ImportQuery,
    @Body() body: Uint8Array,
    @Headers('content-type') type: string,
    @Headers('attune-import-map') map: string | undefined,
  ): Promise<ImportResult> {
    const read = type.startsWith('text/csv') ? await readCsv(body, map) : await readNdjson(body, query.log);
    return this.imports.bringIn(read, query);
  }
}
