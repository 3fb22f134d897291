import { holds, type Actor } from '../actor/actor';

/** Who writes the rules and tries them: those who route, and the administrators. */
export const mayKeepRules = (actor: Actor): boolean => holds(actor, 'admin') || holds(actor, 'moderator');

/** Who puts them in force: whoever answers for the forum by decree. */
export const mayPublishRules = (actor: Actor): boolean => holds(actor, 'admin');
