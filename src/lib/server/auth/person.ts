import { strictest } from '$lib/domain/moderation/sanction';
import type { Actor } from '$lib/domain/actor/actor';
import type { Services } from '../services';
import { findStaff } from './staff';

type House = Pick<Services, 'db' | 'now' | 'env'>;

/** A person as a page would know them, for what they ask for without a session: with their offices, and what keeps them from writing. */
export async function findPerson(house: House, userId: string): Promise<Actor & { userId: string }> {
	const [staff, held] = await Promise.all([findStaff(house, userId), listSanctions(house, userId)]);
	return { ...staff, sanction: strictest(held, house.now())?.act ?? null };
}

const listSanctions = ({ db }: House, userId: string) =>
	db
		.selectFrom('decision')
		.innerJoin('post', 'post.id', 'decision.post_id')
		.select(['decision.act', 'decision.until'])
		.where('post.author_user_id', '=', userId)
		.where('decision.act', 'in', ['silence', 'suspend'])
		.where('decision.ended_at', 'is', null)
		.where('decision.until', 'is not', null)
		.$narrowType<{ act: 'silence' | 'suspend'; until: Date }>()
		.execute();
