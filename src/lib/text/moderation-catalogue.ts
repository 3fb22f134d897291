import type { Lang } from '$lib/domain/language';
import { book as enBook } from './en/moderation/book';
import { rules as enRules } from './en/moderation/rules';
import { verified as enVerified } from './en/moderation/verified';
import { book } from './id/moderation/book';
import { rules } from './id/moderation/rules';
import { verified } from './id/moderation/verified';

const id = { book, rules, verified };

export type ModerationCatalogue = typeof id;

const WORDS: Record<Lang, ModerationCatalogue> = { id, en: { book: enBook, rules: enRules, verified: enVerified } };

/** The words of the rules and of the book. They stand apart because no other page needs them. */
export const moderationTextFor = (lang: Lang): ModerationCatalogue => WORDS[lang];
