import type { Lang } from '$lib/domain/language';
import { queue as en } from './en/moderation/queue';
import { queue as id } from './id/moderation/queue';

export type QueueCatalogue = typeof id;

const WORDS: Record<Lang, QueueCatalogue> = { id, en };

/** The words of the moderators' queue. They stand apart because no other page needs them. */
export const queueTextFor = (lang: Lang): QueueCatalogue => WORDS[lang];
