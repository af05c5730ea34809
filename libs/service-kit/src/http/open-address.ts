declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether anybody may call the address, without a token. */
    readonly open?: boolean;
  }
}

/** The options of an address that anybody may call: health and documentation, never data. */
export const openAddress = { config: { open: true } } as const;
