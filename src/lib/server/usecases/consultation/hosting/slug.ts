import type { Transaction } from 'kysely';
import type { Database } from '$lib/server/db/schema';

const LONGEST = 60;

/** At the desk this is the address of the form that begins one. */
const TAKEN = 'baru';

/** A title as an address: plain letters, digits and hyphens, cut at a word. */
export function slugOf(title: string): string {
	const words = title
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim()
		.split(' ');
	let slug = '';
	for (const word of words) {
		if (slug.length + word.length >= LONGEST) break;
		slug = slug ? `${slug}-${word}` : word;
	}
	return slug.length >= 3 && slug !== TAKEN ? slug : `konsultasi-${slug || TAKEN}`;
}

/** The address of the title, with a number where another consultation has it already. */
export async function findFreeSlug(trx: Transaction<Database>, title: string): Promise<string> {
	const slug = slugOf(title);
	const taken = await trx
		.selectFrom('consultation')
		.select('slug')
		.where((eb) => eb.or([eb('slug', '=', slug), eb('slug', 'like', `${slug}-%`)]))
		.execute();
	const slugs = new Set(taken.map((row) => row.slug));
	if (!slugs.has(slug)) return slug;
	let number = 2;
	while (slugs.has(`${slug}-${number}`)) number += 1;
	return `${slug}-${number}`;
}
