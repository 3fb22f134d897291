import { QUEUE_KINDS } from '$lib/domain/moderation/queue';
import type { QueueSource } from './source';

const FILES = import.meta.glob<{ source: QueueSource }>('./sources/*.ts', { eager: true });

/** Every source there is, in the order of the kinds. */
export const SOURCES: readonly QueueSource[] = Object.values(FILES)
	.map(({ source }) => source)
	.toSorted((a, b) => QUEUE_KINDS.indexOf(a.kind) - QUEUE_KINDS.indexOf(b.kind));
