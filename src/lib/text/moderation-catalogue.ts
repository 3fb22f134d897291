import type { Lang } from '$lib/domain/language';
import { rules as enRules } from './en/moderation/rules';
import { rules } from './id/moderation/rules';

const id = { rules };

export type ModerationCatalogue = typeof id;

const WORDS: Record<Lang, ModerationCatalogue> = { id, en: { rules: enRules } };

/** The words of the rules and of the book. They stand apart because no other page needs them. */
export const moderationTextFor = (lang: Lang): ModerationCatalogue => WORDS[lang];
