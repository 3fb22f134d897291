import type { Lang } from '$lib/domain/language';
import { describe, expect, it } from 'vitest';

type Banned = { lang: Lang; word: RegExp; instead: string };

/** Words that readers stumbled over, each with the one that the pages use. */
const BANNED: Banned[] = [
	{ lang: 'id', word: /(?<![/\w])meja\b/i, instead: 'ruang kerja, Konsultasi saya' },
	{ lang: 'id', word: /\bsurel\b|\bsurat-el/i, instead: 'email' },
	{ lang: 'id', word: /\bsaring(an)?\b/i, instead: 'filter' },
	{ lang: 'id', word: /\bsemua terbuka\b/i, instead: 'belum selesai' },
	{ lang: 'id', word: /\bgalat\b/i, instead: 'kesalahan' },
	{ lang: 'id', word: /\bsekarang giliran\b|\bgiliran \{/i, instead: 'menunggu' },
	{ lang: 'id', word: /\bmasa masukan/i, instead: 'masa penyampaian masukan' },
	{ lang: 'id', word: /\btegaskan\b|\bsejak Anda bersuara\b/i, instead: 'konfirmasi' },
	{ lang: 'id', word: /\bnyatakan (bukan kewenangan|selesai ditindaklanjuti)/i, instead: 'bukan kewenangan provinsi' },
	{ lang: 'id', word: /\bpersentil\b|\bkaplan|\bn = /i, instead: '9 dari 10, responden' },
	{ lang: 'id', word: /\blaporkan (konten|kiriman)\b/i, instead: 'tandai kiriman ini' },
	{ lang: 'en', word: /\breporters?\b/i, instead: 'person who reported' },
	{ lang: 'en', word: /\bkeepers? of the forum\b/i, instead: 'forum staff' },
	{ lang: 'en', word: /\ban input\b|\bcontributions?\b/i, instead: 'comment' },
	{ lang: 'en', word: /\bwaits? to be looked at\b/i, instead: 'awaits review' },
	{ lang: 'en', word: /\bat least \d+ letters\b/i, instead: 'characters' },
	{ lang: 'en', word: /\b(not|yet) decreed\b/i, instead: 'announced' },
	{ lang: 'en', word: /\bthe turn of\b|\bn = /i, instead: 'waiting for, respondents' },
	{ lang: 'en', word: /\bpersonal data of anybody\b/i, instead: 'personal information' },
	{ lang: 'en', word: /\bclosed in silence\b/i, instead: 'closed automatically' }
];

const FILES = import.meta.glob<Record<string, unknown>>('./{id,en}/**/*.ts', { eager: true });

/** What a page may say: plain words, and what a function makes of examples. */
function saidBy(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'function') return [String(value).replace(/\$\{/g, '{')];
	if (value && typeof value === 'object') return Object.values(value).flatMap(saidBy);
	return [];
}

const catalogueOf = (lang: Lang) =>
	Object.entries(FILES)
		.filter(([path]) => path.startsWith(`./${lang}/`))
		.flatMap(([path, words]) => saidBy(words).map((said) => ({ path, said })));

describe('the words of the pages', () => {
	it.each(['id', 'en'] as const)('are all walked (%s)', (lang) => {
		expect(catalogueOf(lang).length).toBeGreaterThan(2000);
	});

	it.each(BANNED)('never say $word ($lang), but $instead', ({ lang, word }) => {
		expect(catalogueOf(lang).filter(({ said }) => word.test(said))).toEqual([]);
	});
});
