/** The command is not given as it must be. */
export class WrongUse extends Error {}
