import type { Lang } from '$lib/domain/language';
import { health as enHealth } from './en/moderation/health';
import { queue as en } from './en/moderation/queue';
import { health } from './id/moderation/health';
import { queue as id } from './id/moderation/queue';

export type QueueCatalogue = typeof id;

const WORDS: Record<Lang, QueueCatalogue> = { id, en };

/** The words of the moderators' queue. They stand apart because no other page needs them. */
export const queueTextFor = (lang: Lang): QueueCatalogue => WORDS[lang];

const HEALTH: Record<Lang, typeof health> = { id: health, en: enHealth };

/** The words of how the queue stands. */
export const healthTextFor = (lang: Lang): typeof health => HEALTH[lang];
