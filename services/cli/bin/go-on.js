// The rest, under the Node that the packages brought. A process that was started for it begins in the clone: back to where files are meant.
const { ATTUNE_CALLED_IN: calledIn } = process.env;
if (calledIn !== undefined) process.chdir(calledIn);
delete process.env.ATTUNE_CALLED_IN;
await import('../dist/main.js');
