import type { ActInput } from './act-form';
import type { PersonalAct } from './verbs';

/**
 * One decision ready to be made: an act that has a page, with what that page would have asked, or one that has its button
 * only in a list. Which use case carries it out is for `usecases/queue/settle.ts`.
 */
export type QueueCommand =
	| { act: PersonalAct; postId: string | null; input: ActInput }
	| { act: 'dismiss_flags'; postId: string | null }
	| { act: 'admit'; slug: string; number: number };
