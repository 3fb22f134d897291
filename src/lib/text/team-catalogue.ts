import type { Lang } from '$lib/domain/language';
import { team as en } from './en/team/team';
import { team as id } from './id/team/team';

export type TeamCatalogue = typeof id;

const WORDS: Record<Lang, TeamCatalogue> = { id, en };

/** The words of work within an agency. They stand apart because only its own people need them. */
export const teamTextFor = (lang: Lang): TeamCatalogue => WORDS[lang];
