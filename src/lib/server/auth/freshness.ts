import type { Env } from '$lib/server/env';
import type { Session } from 'lucia';
import { wallClock } from './wall-clock';

const MINUTE = 60_000;
/** For so long somebody who has proved who they are is taken at their word. */
const FRESH_MS = 10 * MINUTE;
/** A demo is for looking round, in many roles and at leisure. */
const FRESH_IN_DEMO_MS = 12 * 60 * MINUTE;

/** Whether whoever sits at this session has proved lately who they are. */
export const isFresh = ({ provedAt }: Pick<Session, 'provedAt'>, { demo }: Pick<Env, 'demo'>): boolean =>
	!!provedAt && wallClock().getTime() - provedAt.getTime() < (demo ? FRESH_IN_DEMO_MS : FRESH_MS);
