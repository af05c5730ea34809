import { caseCommands } from '../cases/case-commands.ts';
import { caseViews } from '../cases/case-views.ts';
import { importRoutes } from '../cases/import-routes.ts';
import { personCommands } from '../cases/person-commands.ts';
import { contactCommands } from '../contacts/contact-commands.ts';
import { contactViews } from '../contacts/contact-views.ts';
import { interactionRoutes } from '../contacts/interactions/interaction-routes.ts';
import { meetingRoutes } from '../contacts/meetings/meeting-routes.ts';
import { erasureRoutes } from '../cases/erasure-routes.ts';
import { gatewayRoutes } from '../gateway/gateway-routes.ts';

/** The one table of routes: services mount them, the gateway forwards by it, the documentation comes from it. */
export const routes = {
  ...caseCommands,
  ...personCommands,
  ...caseViews,
  ...importRoutes,
  ...erasureRoutes,
  ...contactCommands,
  ...contactViews,
  ...interactionRoutes,
  ...meetingRoutes,
  ...gatewayRoutes,
} as const;
