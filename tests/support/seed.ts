import fc from 'fast-check';

/**
 * The same lives at each run, so that what fails fails again, and history can be bisected; `FC_SEED=$RANDOM` draws others.
 */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 19_600_817) });
