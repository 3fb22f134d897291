import type { Lang } from '$lib/domain/language';
import { log as en } from './en/log/log';
import { log as id } from './id/log/log';

const WORDS: Record<Lang, typeof id> = { id, en };

/** The words of the public log. They stand apart because few pages need them. */
export const logTextFor = (lang: Lang): typeof id => WORDS[lang];
